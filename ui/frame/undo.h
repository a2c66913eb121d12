// Undo and redo as the window does them, with a word in the status line on what it was.
#pragma once

#include "ui/frame/view_context.h"

namespace chapeau {

/// As a long change of the session: a step may be as large as a whole file of proposals.
void undoLast(const ViewContext& context);
void redoNext(const ViewContext& context);

} // namespace chapeau
