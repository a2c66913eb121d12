#include "core/workspace/taken_over.h"

#include "core/workspace/carrying.h"

namespace chapeau {

Done closeTakenOver(Store& store, const Negotiation& negotiation, Timestamp now) {
    const auto text = workingText(negotiation);
    const Carrying carrying{negotiation, text};
    for (const auto& proposal : negotiation.proposals) {
        if (!isOpen(proposal) || carrying.carry(proposal).carriage != Carriage::takenOver) continue;
        if (auto done = store.addDecision(proposal.id, ProposalStatus::takenOver, now); !done) return done;
    }
    return {};
}

} // namespace chapeau
