// The merge in the list of views.
#pragma once

#include "ui/frame/view.h"

namespace chapeau {

[[nodiscard]] ViewEntry mergeEntry();

} // namespace chapeau
