// Tables as the layouts build them: rows of cells of one or more lines. For core/publish only. Pure.
#pragma once

#include "core/publish/publication.h"

#include <string>
#include <vector>

namespace chapeau {

[[nodiscard]] Cell cellOf(std::vector<Run> runs);
[[nodiscard]] Cell cellOf(std::string text, Run look = {});
/// The heading row, in bold.
[[nodiscard]] Row headingRow(const std::vector<std::string>& names);
/// A table whose columns share its width as `weights` do.
[[nodiscard]] Block tableOf(const std::vector<double>& weights, const std::vector<std::string>& names);

} // namespace chapeau
