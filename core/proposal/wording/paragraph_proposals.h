// Makes the proposals of an instruction on whole paragraphs: new ones, replaced, deleted, moved, joined. For core/proposal/wording only.
#pragma once

#include "core/proposal/wording/target_lookup.h"

#include <string>
#include <variant>
#include <vector>

namespace chapeau {

struct Drafted {
    Proposal proposal;
    std::string label;
};
using DraftedOrNot = std::variant<std::vector<Drafted>, NotMade>;

/// New text without the number or label it carries itself: "4. Deplores …" -> "Deplores …".
[[nodiscard]] std::string withoutOwnMark(std::string_view text);

[[nodiscard]] DraftedOrNot draftedInsertion(const WordingBase& base, const Amendment& amendment, std::optional<std::size_t> before);
[[nodiscard]] Drafted draftedDeletion(const WordingBase& base, std::size_t index, bool chapeauOnly);
[[nodiscard]] DraftedOrNot draftedReplacement(const WordingBase& base, const std::vector<std::size_t>& targets,
                                              const std::vector<std::string>& texts);
[[nodiscard]] DraftedOrNot draftedMove(const WordingBase& base, std::size_t index, const Step& step);
[[nodiscard]] DraftedOrNot draftedJoin(const WordingBase& base, std::size_t index, const Step& step);
/// The paragraph with another text.
[[nodiscard]] Drafted draftedRewording(const WordingBase& base, std::size_t index, RichText text);

} // namespace chapeau
