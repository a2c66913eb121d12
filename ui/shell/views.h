// The list of views: the one place that names them all. A new view is a folder of its own and a line here.
#pragma once

#include "ui/frame/view.h"

#include <vector>

namespace chapeau {

/// In the order of their tabs; the first is shown when a workspace is opened for the first time.
[[nodiscard]] std::vector<ViewEntry> views();
/// In the order in which they are docked.
[[nodiscard]] std::vector<PaneEntry> panes();
/// Commands that need no view.
[[nodiscard]] std::vector<FreeCommand> freeCommands();

/// Of views().
[[nodiscard]] QStringList viewIds();

} // namespace chapeau
