// Decisions: on a proposal, on the state of a paragraph. On a conflict: settling.h.
#pragma once

#include "core/workspace/workspace.h"

namespace chapeau {

enum class Decision { accept, reject, withdraw, takeOver };

/// Accepting is refused (ErrorCode::collides) where the proposal changes words that an accepted one changed meanwhile. Proposals of others
/// that ask for just what is then in the text are taken over with it.
[[nodiscard]] Done decide(Workspace& workspace, const ProposalId& proposal, Decision decision);
/// The same on several in their order, in one step of undo; where one is refused (ErrorCode::notOpen, collides), all are.
[[nodiscard]] Done decideAll(Workspace& workspace, const std::vector<ProposalId>& proposals, Decision decision);

[[nodiscard]] Done setParagraphState(Workspace& workspace, const std::string& label, ParagraphState state);

} // namespace chapeau
