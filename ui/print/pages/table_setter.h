// Sets a table as lines of the column: a row is one line, which no page cuts, unless it is taller than a page; then it is cut between its
// lines of text. Heading rows stand above the first row and once more at the top of each page, where they leave it half its height.
#pragma once

#include "ui/print/pages/column.h"
#include "ui/print/pages/paragraph_setter.h"
#include "ui/print/pages/sheet.h"

#include <vector>

namespace chapeau {

/// `FlowLine::repeated` counts from the first of these lines.
[[nodiscard]] std::vector<ColumnLine> tableOf(const Block& table, const TextSetter& setter, const Sheet& sheet);

} // namespace chapeau
