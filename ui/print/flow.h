// The running text of a Publication as one long column of lines, before it is cut into pages. Lengths in the unit of the paint device.
#pragma once

#include "core/publish/publication.h"
#include "ui/print/page_layout.h"
#include "ui/print/pagination.h"
#include "ui/print/text_setter.h"

#include <vector>

namespace chapeau {

/// A line as the pagination sees it, and what is printed on it, placed from its own top left corner.
struct ColumnLine {
    FlowLine flow{};
    std::vector<PlacedLine> lines{};
    std::vector<PlacedRule> rules{};
};

/// Every block, in order. A masthead is one tall line: it never breaks.
[[nodiscard]] std::vector<ColumnLine> flowOf(const Publication& publication, const TextSetter& setter);

} // namespace chapeau
