#include "core/workspace/deciding.h"

#include "core/standing/carrying.h"
#include "core/standing/proposals_on_text.h"
#include "core/store/store.h"
#include "core/workspace/taken_over.h"

#include <algorithm>

namespace chapeau {

namespace {

ProposalStatus statusAfter(Decision decision) {
    switch (decision) {
    case Decision::accept: return ProposalStatus::accepted;
    case Decision::reject: return ProposalStatus::rejected;
    case Decision::withdraw: return ProposalStatus::withdrawn;
    case Decision::takeOver: return ProposalStatus::takenOver;
    }
    return ProposalStatus::tabled;
}

std::string verbOf(Decision decision) {
    switch (decision) {
    case Decision::accept: return "Accepted";
    case Decision::reject: return "Rejected";
    case Decision::withdraw: return "Withdrew";
    case Decision::takeOver: return "Marked as taken over";
    }
    return "";
}

std::string proponentsOf(const Proposal& proposal) {
    return proposal.proponents.empty() ? "our delegation" : codeList(proposal.proponents);
}

Result<const Proposal*> findOpen(const Negotiation& negotiation, const ProposalId& id) {
    const auto* proposal = negotiation.findProposal(id);
    if (proposal == nullptr) return fail(ErrorCode::unknownProposal, id.text());
    if (!isOpen(*proposal)) return fail(ErrorCode::notOpen, id.text(), std::string{nameOf(proposal->status)});
    return proposal;
}

/// The negotiation as it is once the proposal is accepted.
Negotiation withAccepted(Negotiation negotiation, const ProposalId& id) {
    std::int64_t last = 0;
    for (const auto& proposal : negotiation.proposals) last = std::max(last, proposal.decided);
    const auto found = std::ranges::find(negotiation.proposals, id, &Proposal::id);
    negotiation.proposals.change(static_cast<std::size_t>(found - negotiation.proposals.begin()), [&](Proposal& proposal) {
        proposal.status = ProposalStatus::accepted;
        proposal.decided = last + 1;
    });
    return negotiation;
}

} // namespace

Done decide(Workspace& workspace, const ProposalId& id, Decision decision) {
    const auto negotiation = workspace.negotiation();
    const auto open = findOpen(*negotiation, id);
    if (!open) return tl::unexpected(open.error());
    const auto* proposal = *open;
    const auto text = workingText(*negotiation);
    const auto label = labelOf(*negotiation, text, *proposal);
    const auto carriage = carry(*negotiation, text, *proposal).carriage;
    if (decision == Decision::accept && (carriage == Carriage::needsLook || carriage == Carriage::notApplicable))
        return fail(ErrorCode::collides, "The proposal of " + proponentsOf(*proposal), label);
    const auto what = verbOf(decision) + " a proposal of " + proponentsOf(*proposal);
    const auto now = workspace.clock().now();
    return workspace.perform(what, label, [&](Store& store) {
        return store.addDecision(id, statusAfter(decision), now).and_then([&] {
            return decision == Decision::accept ? closeTakenOver(store, withAccepted(*negotiation, id), now) : Done{};
        });
    });
}

Done rejectTogether(Workspace& workspace, const std::vector<ProposalId>& proposals) {
    if (proposals.size() == 1) return decide(workspace, proposals.front(), Decision::reject);
    const auto negotiation = workspace.negotiation();
    std::string label;
    Proposal together;
    for (const auto& id : proposals) {
        const auto open = findOpen(*negotiation, id);
        if (!open) return tl::unexpected(open.error());
        if (label.empty()) label = labelOf(*negotiation, workingText(*negotiation), **open);
        const auto& proponents = (*open)->proponents;
        together.proponents.insert(together.proponents.end(), proponents.begin(), proponents.end());
    }
    std::ranges::sort(together.proponents);
    const auto repeated = std::ranges::unique(together.proponents);
    together.proponents.erase(repeated.begin(), repeated.end());
    const auto what = verbOf(Decision::reject) + " " + std::to_string(proposals.size()) + " proposals of " + proponentsOf(together);
    return workspace.perform(what, label, [&](Store& store) -> Done {
        for (const auto& id : proposals)
            if (auto done = store.addDecision(id, ProposalStatus::rejected, workspace.clock().now()); !done) return done;
        return {};
    });
}

Done setParagraphState(Workspace& workspace, const std::string& label, ParagraphState state) {
    const auto text = workingText(*workspace.negotiation());
    const auto id = text.idOf(label);
    if (!id) return fail(ErrorCode::unknownLabel, label);
    if (text.paragraphOf(*id)->state == state) return {};
    const auto name = text.labelOf(*id);
    return workspace.perform("Marked " + name + " as " + std::string{nameOf(state)}, name,
                             [&](Store& store) { return store.addState(*id, state, workspace.clock().now()); });
}

} // namespace chapeau
