// Co-sponsors of the draft.
#pragma once

#include "core/delegation/sponsorship.h"
#include "core/workspace/workspace.h"

namespace chapeau {

struct SponsorRequest {
    std::vector<DelegationCode> delegations;
    SponsorAct act = SponsorAct::joined;
    bool main = false;
    std::optional<Day> day{}; ///< none: today
    std::optional<DelegationCode> onBehalfOf{};
    std::string source{};
};

[[nodiscard]] Done recordSponsors(Workspace& workspace, const SponsorRequest& request);

} // namespace chapeau
