// To issue the text as the next version: the dialog with what it leads to.
#pragma once

#include "ui/frame/command.h"
#include "ui/frame/view_context.h"

namespace chapeau {

[[nodiscard]] FreeCommand issueCommand();

} // namespace chapeau
