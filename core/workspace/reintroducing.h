// Tabling anew, for other delegations, what its proponents withdrew or what was rejected: "A motion thus withdrawn may be reintroduced by
// any member" (rules 80 and 122 of the rules of procedure of the General Assembly).
#pragma once

#include "core/workspace/workspace.h"

namespace chapeau {

/// Whether it was withdrawn or rejected.
[[nodiscard]] bool mayBeReintroduced(const Proposal& proposal);

/// A new proposal of these delegations that asks for the same, against the text that it was made against, and keeps its sources; its reason
/// and its supporters were those of others. The old one stays as it is. ErrorCode::notOpen where it was neither withdrawn nor rejected,
/// ErrorCode::unknownDelegation where nobody is named.
[[nodiscard]] Result<ProposalId> reintroduce(Workspace& workspace, const ProposalId& proposal, const std::vector<DelegationCode>& by);

} // namespace chapeau
