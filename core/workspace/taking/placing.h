// A person says where amendment wording lands, before it is tabled: wording that named no place is read again with one, and what was
// placed is laid elsewhere, its change of words carried as an open proposal is. Pure: a Proposing in, a Proposing out.
#pragma once

#include "core/workspace/taking/proposing.h"
#include "core/workspace/taking/reaiming.h"

#include <cstddef>
#include <set>
#include <string>

namespace chapeau {

/// `unplaced` is an index into Landed::unplaced. Where it still can't be placed it stays, with the reason anew.
[[nodiscard]] Proposing placeWording(Proposing proposing, const Negotiation& negotiation, const Registry& registry,
                                     const ProposeRequest& request, Timestamp now, std::size_t unplaced, const std::string& label);

/// `placed` is an index into Landed::placed. Splits and joins can't be laid elsewhere, a new paragraph only after another one: then
/// nothing changes.
[[nodiscard]] Proposing reaim(Proposing proposing, const Negotiation& negotiation, std::size_t placed, const Aim& aim);

/// Without those proposals.
[[nodiscard]] Proposing without(Proposing proposing, const std::set<std::size_t>& placed);

/// A person should look at it before it is tabled.
[[nodiscard]] bool isDoubtful(const PlacedProposal& placed);

} // namespace chapeau
