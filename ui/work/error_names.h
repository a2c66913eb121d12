// What an error is called for whoever looks after the program; the same in every release and every language.
#pragma once

#include "core/base/error.h"

namespace chapeau {

/// "workspaceDamaged"
[[nodiscard]] const char* nameOf(ErrorCode code);

} // namespace chapeau
