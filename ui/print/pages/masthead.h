// The masthead of a UN document: the organ at the left, symbol, distribution, date and language at the right, between two rules; the other
// way round in an Arabic document.
#pragma once

#include "ui/print/pages/column.h"
#include "ui/print/pages/sheet.h"

namespace chapeau {

/// Blocks [first, end) as one tall line: it never breaks.
[[nodiscard]] ColumnLine mastheadOf(const std::vector<Block>& blocks, std::size_t first, std::size_t end, const TextSetter& setter,
                                    const Sheet& sheet);

} // namespace chapeau
