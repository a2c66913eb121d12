// Decisions on proposals, and the issue of the next version.
#pragma once

#include "core/merge/rebase.h"
#include "core/workspace/workspace.h"

namespace chapeau {

enum class Decision { accept, reject, withdraw, takeOver };

/// Accepting is refused (ErrorCode::collides) where the proposal changes words that an accepted one changed meanwhile.
[[nodiscard]] Done decide(Workspace& workspace, const ProposalId& proposal, Decision decision);

/// Settles one cluster of the merge: the picked alternative (none = retain) becomes part of the working text, on behalf of those who proposed it.
/// Proposals that asked for nothing else are accepted or rejected; the others stay open with the rest of what they ask.
[[nodiscard]] Done settleCluster(Workspace& workspace, const std::string& label, std::size_t cluster, std::optional<std::size_t> pick);

struct CarriedProposal {
    ProposalId proposal;
    std::string label;
    Carriage carriage{};
};

struct Revision {
    VersionId version;
    std::vector<std::pair<std::string, std::string>> renumbered; ///< old label, new label, where they differ
    std::vector<CarriedProposal> carried;                        ///< every proposal that was open
};

/// Issues the working text as the next version: labels anew, accepted proposals settled, open ones carried.
[[nodiscard]] Result<Revision> revise(Workspace& workspace, const std::string& symbol);

} // namespace chapeau
