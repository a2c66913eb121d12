// What a reader makes of a file: a draft, and what it repaired, left out or can't know. A value.
#pragma once

#include "core/draft/draft.h"

#include <string>
#include <vector>

namespace chapeau {

enum class NoticeCode {
    pageHeaderRemoved,    ///< a running header stood between or inside paragraphs
    cutParagraphJoined,   ///< a paragraph was cut in two at a page break
    hyphenMended,         ///< "post- cold-war"
    noteNumberUnglued,    ///< "19721" is 1972 and note 1
    runTogetherSeparated, ///< several paragraphs stood in one block
    labelLost,            ///< the printed mark of an item is missing; its level is inferred
    noteWithoutText,      ///< a call without a note
    noteWithoutCall,      ///< a note without a call
    partLeftOut,          ///< a part of the file that is no text (image, macro, link)
    tableAsText,
    trackedChangesIgnored,     ///< tracked changes were read as accepted
    numberingUnexpected,       ///< printed numbers skip or repeat
    convertedFromOpenDocument, ///< another program made a Word file of it, which loses some of what was tracked
    convertedFromRichText,
    convertedFromOldWord,
    readFromPdf, ///< a printed page doesn't tell deleted words from inserted ones
    other
};

/// `place` is a label or line, `excerpt` a few words as they stood.
struct Notice {
    NoticeCode code{};
    std::string place{};
    std::string excerpt{};

    friend bool operator==(const Notice&, const Notice&) = default;
};

/// One English sentence, as it stands in `warnings` of the JSON contract.
[[nodiscard]] std::string sentenceOf(const Notice& notice);

struct IncomingText {
    Draft draft{};
    std::vector<Notice> notices{};
};

} // namespace chapeau
