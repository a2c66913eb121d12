// What the command palette lists: every command in the menus, and every paragraph by its label.
#pragma once

#include "ui/palette/palette_entry.h"

#include <vector>

namespace chapeau {

class MainWindow;

[[nodiscard]] std::vector<PaletteEntry> paletteEntries(MainWindow& window);

} // namespace chapeau
