// Who we are: whose own drafting this workspace holds, and who hands the text in as long as no main sponsor is named.
#pragma once

#include "core/workspace/workspace.h"

namespace chapeau {

/// Names our own delegation, anew or for the first time; nobody: it is not named. Our own drafting so far is by it then. Nothing where it
/// is so already.
[[nodiscard]] Done nameOwnDelegation(Workspace& workspace, const std::optional<DelegationCode>& own);

} // namespace chapeau
