// New paragraphs: which are the same, in what order they stand in one gap, and what they are called. Pure.
//   - the same text in one gap is one addition with joint proponents;
//   - texts of one gap that say nearly the same are alternatives of one another (addition_groups.h);
//   - where a text has several in one gap, they keep its order (Suggestion::sequence, rank); else they stand in the order of their texts.
#pragma once

#include "core/merge/merge.h"

#include <vector>

namespace chapeau {

/// Every addition that `suggestions` make (those of other operations are passed over), gap by gap, an alternative right after what it is an
/// alternative to. Labels by UN usage (Editorial Manual, and the usage of delegations): bis, ter, … add after a paragraph as labelsOf()
/// has it, and "alt", "alt 2", … are other wordings of one of these. No label of the base is given again.
[[nodiscard]] std::vector<Addition> labelledAdditions(const std::vector<BaseParagraph>& base,
                                                      const std::vector<const Suggestion*>& suggestions);

} // namespace chapeau
