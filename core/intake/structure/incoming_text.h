// What a reader makes of a file: a draft, and what it repaired, left out or can't know. A value.
#pragma once

#include "core/base/sentence.h"
#include "core/draft/draft.h"

#include <cstddef>
#include <string>
#include <utility>
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
    stopMissing,          ///< in a text whose paragraphs end with stops
    tableAsText,
    textBoxAsText,
    trackedChangesIgnored,     ///< tracked changes were read as accepted
    numberingUnexpected,       ///< printed numbers skip or repeat
    markUnexpected,            ///< a number that Word prints is no mark of a draft
    convertedFromOpenDocument, ///< another program made a Word file of it, which loses some of what was tracked
    convertedFromRichText,
    convertedFromOldWord,
    readFromPdf, ///< a printed page doesn't tell deleted words from inserted ones
    // parts of a file that are no text, in the order in which they are told
    formulaLeftOut,
    linkLeftOut, ///< `excerpt` is where it leads
    macroLeftOut,
    pictureLeftOut,
    objectLeftOut,
    documentLeftOut,
    hiddenTextLeftOut,
    commentsLeftOut,
    footnotesLeftOut,
    // of tracked changes, when they are taken in
    nothingUnderChanges,     ///< all of the text is an insertion: it was read as accepted
    textUnderChangesDiffers, ///< from the issued text, in `count` parts
    changesOfOtherText,      ///< they were made on `excerpt`, another text of the negotiation
    changesOfEarlierText,    ///< which has no symbol
    changesOfWorkingText,
    authorUnknown,   ///< something was said of an author who changed nothing
    commentElsewhere ///< a comment stands outside the paragraphs
};

/// Where in a file.
struct NoticePlace {
    enum class Kind { file, end, line, paragraph, label };

    Kind kind = Kind::file;
    std::size_t number = 0; ///< of the line or of the file's paragraph, from 1
    std::string label{};    ///< of the paragraph of the draft

    [[nodiscard]] static NoticePlace end() { return {Kind::end}; }
    [[nodiscard]] static NoticePlace line(std::size_t number) { return {Kind::line, number}; }
    [[nodiscard]] static NoticePlace paragraph(std::size_t number) { return {Kind::paragraph, number}; }
    [[nodiscard]] static NoticePlace labelled(std::string label) { return {Kind::label, 0, std::move(label)}; }

    friend bool operator==(const NoticePlace&, const NoticePlace&) = default;
};

/// `excerpt` is a few words as they stood, a name or a number.
struct Notice {
    NoticeCode code{};
    NoticePlace place{};
    std::string excerpt{};
    int count = noCount;

    friend bool operator==(const Notice&, const Notice&) = default;
};

/// One sentence; in English, as it stands in `warnings` of the JSON contract.
[[nodiscard]] std::string sentenceOf(const Notice& notice, const Translate& translate = english);

struct IncomingText {
    Draft draft{};
    std::vector<Notice> notices{};
    std::vector<std::size_t>
        lines{};                ///< of each paragraph: the line of a text file, the paragraph of a Word file, that it ends in or begins at
    std::size_t frontLines = 0; ///< the last of what stands above the paragraphs
};

} // namespace chapeau
