// Decisions: on a proposal, on a conflict, on the state of a paragraph.
#pragma once

#include "core/workspace/workspace.h"

#include <cstddef>
#include <optional>

namespace chapeau {

enum class Decision { accept, reject, withdraw, takeOver };

/// Accepting is refused (ErrorCode::collides) where the proposal changes words that an accepted one changed meanwhile. Proposals of others
/// that ask for just what is then in the text are taken over with it.
[[nodiscard]] Done decide(Workspace& workspace, const ProposalId& proposal, Decision decision);

/// Settles one cluster of the merge (indexes from 0, as the merge lists them): the picked alternative, or the text as it stands for none,
/// on behalf of those who proposed it. Proposals that asked for nothing else are taken over or rejected; others stay open with the rest of
/// what they ask, as new proposals that supersede them.
[[nodiscard]] Done settleCluster(Workspace& workspace, const std::string& label, std::size_t cluster, std::optional<std::size_t> pick);

[[nodiscard]] Done setParagraphState(Workspace& workspace, const std::string& label, ParagraphState state);

} // namespace chapeau
