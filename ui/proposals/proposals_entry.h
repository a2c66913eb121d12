// The proposals on the selected paragraph in the list of panes.
#pragma once

#include "ui/frame/view.h"

namespace chapeau {

[[nodiscard]] PaneEntry proposalsEntry();

} // namespace chapeau
