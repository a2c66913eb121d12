// One page, ready to be painted: lines of type and rules, each with its place, and the places that the reader is led from and to. Places
// count from the top left corner of the sheet, in the unit of the paint device.
#pragma once

#include "ui/print/pages/column.h"

#include <cstddef>
#include <vector>

namespace chapeau {

/// Something numbered that begins on the page.
struct PageStart {
    std::size_t index = 0;
    double y = 0;
};

struct PrintedPage {
    std::vector<PlacedLine> lines{};
    std::vector<PlacedRule> rules{};
    std::vector<PlacedLink> links{};
    std::vector<PageStart> blocks{};
    std::vector<PageStart> notes{};
};

} // namespace chapeau
