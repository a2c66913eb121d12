// Closes the proposals that ask for what is in the text already. Within Store::transact().
#pragma once

#include "core/store/store.h"

namespace chapeau {

/// Open proposals that ask for nothing that isn't in the text.
[[nodiscard]] std::vector<ProposalId> takenOverIn(const Negotiation& negotiation);
/// `negotiation` as it is after the change of this transaction.
[[nodiscard]] Done closeTakenOver(Store& store, const Negotiation& negotiation, Timestamp now);

} // namespace chapeau
