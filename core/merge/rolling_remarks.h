// What is wanted of a paragraph besides its words, as a rolling text remarks it beneath: "IND: move after OP5", "EU: join PP3 and PP4".
// Pure.
#pragma once

#include "core/merge/merge.h"

#include <cstddef>
#include <string>
#include <vector>

namespace chapeau {

/// On paragraph `index` of the merge; a joining is remarked under the last of its paragraphs.
[[nodiscard]] std::vector<std::string> rollingRemarks(const Merge& merge, std::size_t index);

} // namespace chapeau
