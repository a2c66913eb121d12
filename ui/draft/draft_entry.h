// The draft in the list of views.
#pragma once

#include "ui/frame/view.h"

namespace chapeau {

[[nodiscard]] ViewEntry draftEntry();

} // namespace chapeau
