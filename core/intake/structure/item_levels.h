// Levels of the items under one paragraph, from their printed marks where these survive and from their order and colons where not.
// It settles what one mark alone leaves open: whether "(i)" is the ninth letter or the first roman number. Pure.
#pragma once

#include <string>
#include <vector>

namespace chapeau {

struct ItemSign {
    std::string mark;       ///< "(a)", or empty where none is printed
    bool opensList = false; ///< ends in a colon
};

/// One level (1 to 4) an item.
[[nodiscard]] std::vector<int> levelsOf(const std::vector<ItemSign>& items);

} // namespace chapeau
