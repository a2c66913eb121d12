// Find and replace in the list of panes.
#pragma once

#include "ui/frame/view.h"

namespace chapeau {

[[nodiscard]] PaneEntry findEntry();

} // namespace chapeau
