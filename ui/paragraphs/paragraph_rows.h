// What the draft and the outline show of each paragraph, proposed ones in their place. Plain values made from snapshots. Pure; any thread.
#pragma once

#include "core/standing/merging.h"
#include "ui/paragraphs/touched_rows.h"
#include "ui/text/qt_text.h"

#include <QString>

#include <optional>
#include <vector>

namespace chapeau {

/// Delegations that propose the same words for a paragraph.
struct ProponentChip {
    std::vector<DelegationCode> who; ///< sorted
    bool contested = false;

    friend bool operator==(const ProponentChip&, const ProponentChip&) = default;
};

/// "CHN, PAK +1"
[[nodiscard]] QString chipText(const ProponentChip& chip);

/// How words of a shown text are marked. Never by colour alone: inserted words are underlined, deleted ones struck through, and a sign
/// stands before both.
enum class WordMark { inserted, deleted, sign, bracket, quiet, found, misspelt };

struct MarkedWords {
    CharRange chars;
    WordMark mark{};

    friend bool operator==(const MarkedWords&, const MarkedWords&) = default;
};

/// A comment as it is shown beside its paragraph.
struct Balloon {
    QString author;
    QString words; ///< its beginning
    bool internal = true;
    bool resolved = false;

    friend bool operator==(const Balloon&, const Balloon&) = default;
};

struct ParagraphRow {
    enum class Kind { title, enacting, sectionHeading, text };

    Kind kind = Kind::text;
    std::optional<ParagraphId> id{}; ///< none where it can't be chosen: gone, or the name of a negotiation whose text has no title
    QString label{};
    QString mark{}; ///< printed before the text: "1.", "(a)"
    int level = 0;
    QString text{};  ///< as it is shown, with the marks of its notes in it
    QString plain{}; ///< its words alone, as they stand
    std::vector<CharRange> italic{};
    std::vector<CharRange> notes{};
    std::vector<MarkedWords> marks{}; ///< in order; may overlap
    std::vector<QString> footnotes{}; ///< "1 See …", those that have a text
    ParagraphState state = ParagraphState::open;
    bool addition = false; ///< proposed, not in the text
    int conflicts = 0;
    int openProposals = 0;
    int comments = 0;                   ///< not resolved ones, of the paragraph and its proposals
    std::vector<ProponentChip> chips{}; ///< contested ones first, then those with most delegations
    std::vector<Balloon> balloons{};    ///< open ones first
    bool moved = false;                 ///< in the text that is shown it stands elsewhere than in the one it is compared with
    bool gone = false;                  ///< only in the text that it is compared with
    QString change{};                   ///< what the marks say, in words

    friend bool operator==(const ParagraphRow&, const ParagraphRow&) = default;
};

using ParagraphRows = SharedList<ParagraphRow>;

/// `merged` may be null, while the merge is not known yet: then nothing is marked as a conflict and no proposed paragraphs are shown.
[[nodiscard]] ParagraphRows paragraphRows(const Negotiation& negotiation, const LabelledText& text, const MergedNegotiation* merged);

/// The same where `rows` were made of an earlier snapshot and the same merge: only those are made anew of which something is told that
/// wasn't then. Quick where the later snapshot was loaded again from the earlier one.
[[nodiscard]] ParagraphRows paragraphRowsAgain(const ParagraphRows& rows, const TextOf& before, const TextOf& now,
                                               const MergedNegotiation* merged);

/// "agreed ad ref", "bracketed", …, in the language of the window.
[[nodiscard]] QString stateName(ParagraphState state);
/// What is said of a row besides its text: "PP3, conflict, 4 proposals, 2 comments".
[[nodiscard]] QString spokenSummary(const ParagraphRow& row);

} // namespace chapeau
