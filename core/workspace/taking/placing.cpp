#include "core/workspace/taking/placing.h"

#include "core/merge/rebase.h"
#include "core/standing/proposals_on_text.h"

#include <algorithm>
#include <utility>

namespace chapeau {

namespace {

constexpr double confidenceOfCarried = 0.5; // words that its change is about read otherwise there
constexpr double confidenceOfDerived = 0.8; // the least that the parser gives what it placed without doubt

template <class T>
void append(std::vector<T>& to, const std::vector<T>& from) {
    to.insert(to.end(), from.begin(), from.end());
}

void adopt(Proposing& to, const Proposing& from) {
    append(to.landed.placed, from.landed.placed);
    append(to.landed.stands, from.landed.stands);
    append(to.landed.remarks, from.landed.remarks);
    append(to.positions, from.positions);
    append(to.states, from.states);
    append(to.comments, from.comments);
    append(to.delegations, from.delegations);
    std::ranges::sort(to.delegations);
    const auto repeated = std::ranges::unique(to.delegations);
    to.delegations.erase(repeated.begin(), repeated.end());
}

bool layOn(Proposal& proposal, const Paragraph& paragraph) {
    if (proposal.targets.size() != 1 || proposal.operation == Operation::split) return false;
    if (proposal.operation == Operation::replace) {
        const auto carried = rebase(proposal.base.text, proposal.text.text, paragraph.text.text);
        proposal.confidence = carried.carriage == Carriage::carried ? 1 : confidenceOfCarried;
        proposal.text = withText(paragraph.text, carried.text);
    }
    proposal.targets = {paragraph.id};
    proposal.base = paragraph.text;
    if (proposal.operation == Operation::move) proposal.text = paragraph.text;
    return true;
}

bool layAfter(Proposal& proposal, const std::optional<ParagraphId>& after) {
    if (proposal.operation != Operation::insert && proposal.operation != Operation::move) return false;
    proposal.after = after;
    return true;
}

} // namespace

Proposing placeWording(Proposing proposing, const Negotiation& negotiation, const Registry& registry, const ProposeRequest& request,
                       Timestamp now, std::size_t unplaced, const std::string& label) {
    auto& all = proposing.landed.unplaced;
    ProposeRequest again{label + ": " + all[unplaced].wording, {}, request.from, request.round};
    auto made = prepareProposing(negotiation, registry, again, now);
    if (!made) return proposing;
    const auto at = all.begin() + static_cast<std::ptrdiff_t>(unplaced);
    if (made->landed.placed.empty() && made->landed.stands.empty()) {
        if (made->landed.unplaced.empty()) return proposing;
        const auto& still = made->landed.unplaced.front();
        at->why = still.why;
        at->subject = still.subject;
        at->candidates = still.candidates;
        return proposing;
    }
    for (auto& placed : made->landed.placed) {
        placed.line = at->line;
        if (proposing.document) placed.proposal.document = proposing.document->id;
    }
    all.erase(at);
    adopt(proposing, *made);
    return proposing;
}

Proposing reaim(Proposing proposing, const Negotiation& negotiation, std::size_t placed, const Aim& aim) {
    auto& one = proposing.landed.placed[placed];
    const auto text = workingText(negotiation);
    const auto* at = std::get_if<AimAt>(&aim);
    const auto* after = std::get_if<AimAfter>(&aim);
    bool isLaid = false;
    if (at != nullptr && at->paragraphs.size() == 1) {
        const auto& paragraph = text.draft.paragraphs[at->paragraphs.front()];
        isLaid = one.proposal.operation == Operation::insert ? layAfter(one.proposal, paragraph.id) : layOn(one.proposal, paragraph);
    } else if (after != nullptr) {
        isLaid = layAfter(one.proposal, after->paragraph ? std::optional{text.draft.paragraphs[*after->paragraph].id} : std::nullopt);
    }
    if (!isLaid) return proposing;
    Negotiation with = negotiation;
    for (const auto& other : proposing.landed.placed) with.proposals.push_back(other.proposal);
    one.label = labelOf(with, workingText(with), one.proposal);
    return proposing;
}

Proposing without(Proposing proposing, const std::set<std::size_t>& placed) {
    for (auto at = placed.rbegin(); at != placed.rend(); ++at)
        proposing.landed.placed.erase(proposing.landed.placed.begin() + static_cast<std::ptrdiff_t>(*at));
    return proposing;
}

bool isDoubtful(const PlacedProposal& placed) {
    return placed.proposal.confidence < confidenceOfDerived;
}

} // namespace chapeau
