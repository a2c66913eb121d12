// The outline in the list of panes.
#pragma once

#include "ui/frame/view.h"

namespace chapeau {

[[nodiscard]] PaneEntry outlineEntry();

} // namespace chapeau
