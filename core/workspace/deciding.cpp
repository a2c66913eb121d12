#include "core/workspace/deciding.h"

#include "core/standing/carrying.h"
#include "core/standing/proposals_on_text.h"
#include "core/store/store.h"
#include "core/workspace/taken_over.h"

#include <algorithm>
#include <map>
#include <set>

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

/// "Rejected 2 proposals of CHN, PAK"; without the names where they are too many for a line.
std::string described(Decision decision, const std::vector<const Proposal*>& proposals) {
    constexpr std::size_t most = 5;
    if (proposals.size() == 1) return verbOf(decision) + " a proposal of " + proponentsOf(*proposals.front());
    std::set<DelegationCode> who;
    for (const auto* proposal : proposals) who.insert(proposal->proponents.begin(), proposal->proponents.end());
    const auto what = verbOf(decision) + " " + std::to_string(proposals.size()) + " proposals";
    return who.empty() || who.size() > most ? what : what + " of " + codeList({who.begin(), who.end()});
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

bool isAcceptable(const Negotiation& negotiation, const Proposal& proposal) {
    const auto carriage = carry(negotiation, workingText(negotiation), proposal).carriage;
    return carriage == Carriage::carried || carriage == Carriage::takenOver;
}

/// Where they are in the list of all, which is gone through once.
std::map<ProposalId, std::size_t> placesOf(const Negotiation& negotiation, const std::vector<ProposalId>& ids) {
    const std::set<ProposalId> wanted{ids.begin(), ids.end()};
    std::map<ProposalId, std::size_t> places;
    for (std::size_t i = 0; i < negotiation.proposals.size(); ++i)
        if (wanted.contains(negotiation.proposals[i].id)) places.emplace(negotiation.proposals[i].id, i);
    return places;
}

} // namespace

Done decide(Workspace& workspace, const ProposalId& id, Decision decision) {
    return decideAll(workspace, {id}, decision);
}

Done decideAll(Workspace& workspace, const std::vector<ProposalId>& ids, Decision decision) {
    if (ids.empty()) return {};
    const auto before = workspace.negotiation();
    const auto text = workingText(*before);
    const ProposalsOnText shown{*before, text};
    const auto places = placesOf(*before, ids);
    std::set<std::string> labels;
    std::vector<const Proposal*> decided;
    Negotiation after = *before;
    for (const auto& id : ids) {
        if (workspace.isStopped()) return fail(ErrorCode::cancelled);
        const auto place = places.find(id);
        if (place == places.end()) return fail(ErrorCode::unknownProposal, id.text());
        const auto* proposal = &after.proposals[place->second];
        if (!isOpen(*proposal)) return fail(ErrorCode::notOpen, id.text(), std::string{nameOf(proposal->status)});
        const auto label = shown.labelOf(*proposal);
        if (decision == Decision::accept && !isAcceptable(after, *proposal))
            return fail(ErrorCode::collides, "The proposal of " + proponentsOf(*proposal), label);
        labels.insert(label);
        decided.push_back(&before->proposals[place->second]);
        if (decision == Decision::accept) after = withAccepted(std::move(after), id);
    }
    const auto what = described(decision, decided);
    const auto now = workspace.clock().now();
    return workspace.perform(what, labels.size() == 1 ? *labels.begin() : std::string{}, [&](Store& store) -> Done {
        for (const auto& id : ids)
            if (auto done = store.addDecision(id, statusAfter(decision), now); !done) return done;
        return decision == Decision::accept ? closeTakenOver(store, after, now) : Done{};
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
