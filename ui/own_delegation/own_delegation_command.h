// To name our own delegation, where the negotiation was begun without it or with another one.
#pragma once

#include "ui/frame/command.h"
#include "ui/frame/view_context.h"

namespace chapeau {

[[nodiscard]] FreeCommand ownDelegationCommand();

} // namespace chapeau
