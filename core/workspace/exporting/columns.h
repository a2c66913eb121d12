// The columns of a comparison: what delegations propose on the text as it stands, or how the versions of the lineage differ. Pure; any
// thread; long for many proposals.
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/delegation/registry.h"
#include "core/publish/layouts/comparison_layout.h"
#include "core/store/negotiation.h"

#include <string>
#include <vector>

namespace chapeau {

/// The open proposals of `chosen` delegations (of all that have some, without any chosen) on the working text; those who propose the same
/// throughout share a column.
[[nodiscard]] Result<ComparedTexts> comparedDelegations(const Negotiation& negotiation, const Registry& registry,
                                                        const std::vector<DelegationCode>& chosen, const Job& job = {});

/// Versions by symbol (all, without any chosen) against `base` (the first of them, where it is empty). The last column is the text as it
/// stands where that isn't the last version's. ErrorCode::unknownVersion.
[[nodiscard]] Result<ComparedTexts> comparedVersions(const Negotiation& negotiation, const std::vector<std::string>& chosen,
                                                     const std::string& base);

} // namespace chapeau
