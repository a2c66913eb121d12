// New paragraphs: which are the same, in what order they stand in one gap, and what they are called. Pure.
#pragma once

#include "core/merge/merge.h"
#include "core/merge/paragraph_merge.h"

#include <map>
#include <vector>

namespace chapeau {

/// Proposed new texts by the gap they go into: the index of the base paragraph before it, -1 at the start.
using AdditionsByGap = std::map<int, Wordings>;

/// Labels by UN usage (Editorial Manual, and the usage of delegations): bis, ter, … add after a paragraph, and "alt" is another wording of one of these: a text that is
/// nearly the same (similarity 0.7 or more) as an earlier one in its gap. No label of the base is given again.
[[nodiscard]] std::vector<Addition> labelledAdditions(const std::vector<BaseParagraph>& base, const AdditionsByGap& gaps);

} // namespace chapeau
