#include "core/workspace/reintroducing.h"

#include "core/standing/proposals_on_text.h"
#include "core/store/store.h"

#include <algorithm>

namespace chapeau {

namespace {

Proposal madeAnew(const Proposal& old, std::vector<DelegationCode> by, Timestamp now) {
    std::ranges::sort(by);
    by.erase(std::ranges::unique(by).begin(), by.end());
    Proposal made;
    made.operation = old.operation;
    made.targets = old.targets;
    made.after = old.after;
    for (std::size_t i = 0; i < old.created.size(); ++i) made.created.push_back(ParagraphId::random());
    made.kind = old.kind;
    made.level = old.level;
    made.base = old.base;
    made.text = old.text;
    made.proponents = std::move(by);
    made.sources = old.sources;
    for (auto& source : made.sources) source.id = SourceId::random();
    made.received = now;
    return made;
}

} // namespace

bool mayBeReintroduced(const Proposal& proposal) {
    return proposal.status == ProposalStatus::withdrawn || proposal.status == ProposalStatus::rejected;
}

Result<ProposalId> reintroduce(Workspace& workspace, const ProposalId& id, const std::vector<DelegationCode>& by) {
    const auto negotiation = workspace.negotiation();
    const auto* old = negotiation->findProposal(id);
    if (old == nullptr) return fail(ErrorCode::unknownProposal, id.text());
    if (!mayBeReintroduced(*old)) return fail(ErrorCode::notOpen, id.text(), std::string{nameOf(old->status)});
    if (by.empty()) return fail(ErrorCode::unknownDelegation);
    const Proposal made = madeAnew(*old, by, workspace.clock().now());
    const auto label = labelOf(*negotiation, workingText(*negotiation), *old);
    const auto done =
        workspace.perform("Reintroduced a proposal for " + codeList(made.proponents), label, [&](Store& store) { return store.add(made); });
    if (!done) return tl::unexpected(done.error());
    return made.id;
}

} // namespace chapeau
