// From a paragraph's name to the paragraph: in the text as it is labelled, and among the open proposals that add one. Pure.
#pragma once

#include "core/draft/draft.h"
#include "core/proposal/proposal.h"
#include "core/proposal/wording/grammar/statement.h"
#include "core/proposal/wording/text_change.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace chapeau {

/// An open proposal as it is named in the merge: "OP2", "PP8 bis".
struct LabelledProposal {
    std::string label;
    Proposal proposal;
};

/// What wording is laid on. Its paragraphs are those of the text, and behind them the title and the enacting words.
struct WordingBase {
    Draft draft{};
    std::vector<std::string> labels{}; ///< one a paragraph; "Title", "Enacting words"
    std::vector<LabelledProposal> open{};
};

/// Index of the paragraph, or why there is none. `before` is the paragraph spoken of before, for "subparagraph (b)".
[[nodiscard]] std::variant<std::size_t, NotMade> findParagraph(const WordingBase& base, const TargetName& name,
                                                               std::optional<std::size_t> before);

/// Puts the title and the enacting words of its front matter, as far as there are any, behind the paragraphs.
void appendFront(WordingBase& base);
/// Whether that paragraph is the title or the enacting words.
[[nodiscard]] bool isFront(const WordingBase& base, std::size_t index);

/// "PP8 bis" as labels are written; for a number from the end the words that were written.
[[nodiscard]] std::string labelOf(const TargetName& name);
/// The label without its last suffixes: "PP8" for "PP8 bis", "OP3 bis" for "OP3 bis alt".
[[nodiscard]] std::string withoutLastSuffix(const std::string& label);
/// Index of the last paragraph that belongs to the one at `index`: its items and their flush text.
[[nodiscard]] std::size_t lastOf(const std::vector<Paragraph>& paragraphs, std::size_t index);
[[nodiscard]] std::optional<std::size_t> indexOfLabel(const WordingBase& base, const std::string& label);

} // namespace chapeau
