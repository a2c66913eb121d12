// From one conflict to the next, whichever view is shown.
#pragma once

#include "ui/frame/command.h"
#include "ui/frame/view_context.h"

#include <vector>

namespace chapeau {

/// Selects the next (1) or previous (-1) paragraph with a conflict, from the chosen one on, round and round. Nothing where there is none,
/// or the merge isn't known yet.
void stepToConflict(const ViewContext& context, int by);

[[nodiscard]] std::vector<FreeCommand> conflictCommands();

} // namespace chapeau
