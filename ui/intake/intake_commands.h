// To start a negotiation from a file, and to take a delegation's file in: the dialogs with what they lead to.
#pragma once

#include "ui/frame/command.h"
#include "ui/frame/view_context.h"

#include <vector>

namespace chapeau {

/// `file`: the draft to start from; empty: it is chosen first.
void askNew(ViewContext& context, const QString& file = {});
/// `file`: what to take in; empty: it is chosen first. Nothing where no workspace is open that may be changed.
void askTakeIn(ViewContext& context, const QString& file = {});

/// What is in the clipboard.
void askPaste(ViewContext& context);

[[nodiscard]] std::vector<FreeCommand> intakeCommands();

} // namespace chapeau
