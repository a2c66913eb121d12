// What may go out of the proposals behind a merge: who made them and on which day they came, why, where their words come from, and what is
// said of them. Built from an allow-list: whatever isn't named here stays in the workspace. Pure; any thread.
#pragma once

#include "core/delegation/registry.h"
#include "core/publish/layouts/layouts.h"
#include "core/standing/merging.h"

#include <string>

namespace chapeau {

/// Without `internal`: comments that are shared only, under the name of a delegation and without a date; with it, all of them as they were
/// written.
[[nodiscard]] ProposalsToPrint proposalsToPrint(const Negotiation& negotiation, const MergedNegotiation& merged, const Registry& registry,
                                                bool internal);

/// Our own delegation's name, or words for nobody.
[[nodiscard]] std::string ownName(const Negotiation& negotiation, const Registry& registry);

} // namespace chapeau
