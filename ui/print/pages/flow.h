// The running text of a Publication as one long column of lines, before it is cut into pages. Lengths in the unit of the paint device.
#pragma once

#include "ui/print/pages/column.h"
#include "ui/print/pages/sheet.h"

#include <vector>

namespace chapeau {

/// `blocks` in order; `ColumnLine::block` is an index into them.
[[nodiscard]] std::vector<ColumnLine> flowOf(const std::vector<Block>& blocks, const TextSetter& setter, const Sheet& sheet);

} // namespace chapeau
