#include "core/workspace/taken_over.h"

#include "core/standing/carrying.h"

namespace chapeau {

std::vector<ProposalId> takenOverIn(const Negotiation& negotiation) {
    const auto text = workingText(negotiation);
    const Carrying carrying{negotiation, text};
    std::vector<ProposalId> taken;
    for (const auto& proposal : negotiation.proposals)
        if (isOpen(proposal) && carrying.carry(proposal).carriage == Carriage::takenOver) taken.push_back(proposal.id);
    return taken;
}

Done closeTakenOver(Store& store, const Negotiation& negotiation, Timestamp now) {
    for (const auto& id : takenOverIn(negotiation))
        if (auto done = store.addDecision(id, ProposalStatus::takenOver, now); !done) return done;
    return {};
}

} // namespace chapeau
