// The sponsors of a draft as documents print them. Pure; any thread.
#pragma once

#include "core/delegation/registry.h"
#include "core/publish/layouts/sponsors_layout.h"
#include "core/store/negotiation.h"

#include <string>
#include <vector>

namespace chapeau {

/// "South Africa*" in the line is explained at the foot: practice of the Secretariat for those who sponsor on behalf of a group.
[[nodiscard]] std::vector<std::string> behalfNotes(const std::vector<Sponsor>& sponsors, const Registry& registry);

/// `internal` lists those too who were asked and didn't join: whom we asked is our own affair.
[[nodiscard]] SponsorsToPrint sponsorsToPrint(const Negotiation& negotiation, const Registry& registry, bool internal);

} // namespace chapeau
