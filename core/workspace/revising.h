// `revise`: the issue of the working text as the next version.
#pragma once

#include "core/merge/rebase.h"
#include "core/workspace/workspace.h"

#include <string>
#include <utility>
#include <vector>

namespace chapeau {

struct CarriedProposal {
    ProposalId proposal;
    std::string label; ///< in the new version
    Carriage carriage{};
    CarryReason reason{};
};

struct Revision {
    VersionId version;
    std::vector<std::pair<std::string, std::string>> renumbered; ///< old label, new label, where they differ
    std::vector<CarriedProposal> carried;                        ///< every proposal that was open
};

/// Labels are counted anew, accepted proposals are in the text for good, open ones are carried; what is taken over already is closed.
/// ErrorCode::symbolTaken for the symbol of an earlier version.
[[nodiscard]] Result<Revision> revise(Workspace& workspace, const std::string& symbol);

} // namespace chapeau
