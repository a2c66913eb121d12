// The sponsors in the list of views.
#pragma once

#include "ui/frame/view.h"

namespace chapeau {

[[nodiscard]] ViewEntry sponsorsEntry();

} // namespace chapeau
