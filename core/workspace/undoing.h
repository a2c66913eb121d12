// Undo and redo over the history, lasting across restarts.
#pragma once

#include "core/workspace/workspace.h"

namespace chapeau {

/// What the next undo or redo would do, in the words of the history; nothing where there is none.
[[nodiscard]] std::optional<std::string> nextUndo(const Negotiation& negotiation);
[[nodiscard]] std::optional<std::string> nextRedo(const Negotiation& negotiation);

/// The history entry that was undone or done again.
[[nodiscard]] Result<HistoryEntry> undo(Workspace& workspace);
[[nodiscard]] Result<HistoryEntry> redo(Workspace& workspace);

} // namespace chapeau
