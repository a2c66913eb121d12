#include "core/workspace/undoing.h"

#include "core/store/store.h"

#include <algorithm>
#include <ranges>

namespace chapeau {

namespace {

Result<HistoryEntry> refreshed(Workspace& workspace, Result<HistoryEntry> entry) {
    if (!entry && entry.error().code != ErrorCode::workspaceChanged) return entry;
    if (auto done = workspace.refresh(); !done) return tl::unexpected(done.error());
    return entry;
}

} // namespace

std::optional<std::string> nextUndo(const Negotiation& negotiation) {
    for (const auto& entry : negotiation.history | std::views::reverse)
        if (!entry.undone) return entry.undoable ? std::optional{entry.what} : std::nullopt;
    return std::nullopt;
}

std::optional<std::string> nextRedo(const Negotiation& negotiation) {
    for (const auto& entry : negotiation.history)
        if (entry.undone && !entry.dropped) return entry.what;
    return std::nullopt;
}

Result<HistoryEntry> undo(Workspace& workspace) {
    return refreshed(workspace, workspace.store().undo());
}

Result<HistoryEntry> redo(Workspace& workspace) {
    return refreshed(workspace, workspace.store().redo());
}

} // namespace chapeau
