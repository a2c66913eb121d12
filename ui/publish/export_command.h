// To make a document of the open negotiation: the dialog with what it leads to.
#pragma once

#include "ui/frame/command.h"
#include "ui/frame/view_context.h"

namespace chapeau {

void askExport(ViewContext& context);

[[nodiscard]] FreeCommand exportCommand();

} // namespace chapeau
