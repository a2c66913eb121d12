// Decisions: on a proposal, on the state of a paragraph. On a conflict: settling.h.
#pragma once

#include "core/workspace/workspace.h"

namespace chapeau {

enum class Decision { accept, reject, withdraw, takeOver };

/// Accepting is refused (ErrorCode::collides) where the proposal changes words that an accepted one changed meanwhile. Proposals of others
/// that ask for just what is then in the text are taken over with it.
[[nodiscard]] Done decide(Workspace& workspace, const ProposalId& proposal, Decision decision);

/// Rejects proposals that ask for the same, as one step. ErrorCode::notOpen where one of them isn't open, and then none is rejected.
[[nodiscard]] Done rejectTogether(Workspace& workspace, const std::vector<ProposalId>& proposals);

[[nodiscard]] Done setParagraphState(Workspace& workspace, const std::string& label, ParagraphState state);

} // namespace chapeau
