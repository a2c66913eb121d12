// What a reader makes of a file: a draft, and what it repaired, left out or can't know. A value.
#pragma once

#include "core/draft/draft.h"

#include <cstddef>
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
    // of tracked changes, when they are taken in
    nothingUnderChanges,     ///< all of the text is an insertion: it was read as accepted
    textUnderChangesDiffers, ///< from the issued text; `excerpt` says how much
    changesOfOtherText,      ///< they were made on `excerpt`, another text of the negotiation
    authorUnknown,           ///< something was said of an author who changed nothing
    commentElsewhere,        ///< a comment stands outside the paragraphs
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
    std::vector<std::size_t>
        lines{};                ///< of each paragraph: the line of a text file, the paragraph of a Word file, that it ends in or begins at
    std::size_t frontLines = 0; ///< the last of what stands above the paragraphs
};

} // namespace chapeau
