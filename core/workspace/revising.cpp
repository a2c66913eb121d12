#include "core/workspace/revising.h"

#include "core/draft/symbol.h"
#include "core/standing/carrying.h"
#include "core/standing/merging.h"
#include "core/standing/proposals_on_text.h"
#include "core/store/store.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace chapeau {

namespace {

/// A draft in negotiation has not been adopted: what told of the adoption of its ancestor goes. Session and committee are those of its
/// symbol.
FrontMatter frontOfDraft(FrontMatter front, const std::string& symbol) {
    front.symbol = symbol;
    front.adoptionLine.clear();
    front.originLine.clear();
    front.number.clear();
    front.closingLine.clear();
    front.date.clear();
    if (!front.distribution.empty()) front.distribution = "Distr.: Limited";
    if (const auto session = sessionOfSymbol(symbol); !session.empty()) front.session = session;
    front.committee = committeeOfSymbol(symbol);
    return front;
}

std::int64_t lastDecision(const Negotiation& negotiation) {
    std::int64_t last = 0;
    for (const auto& proposal : negotiation.proposals) last = std::max(last, proposal.decided);
    return last;
}

/// Its symbol, and the time of its issue, are not known yet.
Version nextVersion(const Negotiation& negotiation, const VersionId& id, const LabelledText& text) {
    return {id, {}, text.draft, {}, lastDecision(negotiation)};
}

std::vector<std::pair<std::string, std::string>> renumbered(const LabelledText& before, const LabelledText& after) {
    std::vector<std::pair<std::string, std::string>> pairs;
    for (std::size_t i = 0; i < after.labels.size(); ++i)
        if (before.labels[i] != after.labels[i]) pairs.emplace_back(before.labels[i], after.labels[i]);
    return pairs;
}

} // namespace

bool needsLook(const CarriedProposal& carried) {
    return carried.carriage == Carriage::needsLook || carried.carriage == Carriage::notApplicable;
}

std::string suggestedSymbol(const Negotiation& negotiation) {
    auto symbol = nextSymbol(negotiation.current().symbol);
    while (!symbol.empty() && std::ranges::find(negotiation.versions, symbol, &Version::symbol) != negotiation.versions.end())
        symbol = nextSymbol(symbol);
    return symbol;
}

Result<std::string> symbolOfNext(const Negotiation& negotiation, const std::string& symbol) {
    auto name = collapsed(symbol);
    if (name.empty()) return fail(ErrorCode::badOption, symbol, "The symbol of a version");
    if (std::ranges::find(negotiation.versions, name, &Version::symbol) != negotiation.versions.end())
        return fail(ErrorCode::symbolTaken, name);
    return name;
}

Result<Revision> previewRevision(const Negotiation& negotiation, const Job& job) {
    const auto text = workingText(negotiation);
    Revision revision;
    Negotiation after = negotiation;
    after.versions.push_back(nextVersion(negotiation, revision.version, text));
    revision.renumbered = renumbered(text, issuedText(after.current()));
    const auto newText = workingText(after);
    const ProposalsOnText proposals{after, newText};
    for (const auto& proposal : after.proposals) {
        if (!isOpen(proposal)) continue;
        if (job.stopped()) return fail(ErrorCode::cancelled);
        const auto change = proposals.changeOf(proposal);
        revision.carried.push_back({proposal.id, proposals.labelOf(proposal), change.carriage, change.reason});
    }
    const auto merged = mergeOpenProposals(after, job);
    if (!merged) return tl::unexpected(merged.error());
    revision.conflicts = merged->conflicts();
    return revision;
}

Done issue(Workspace& workspace, const std::string& symbol, const Revision& revision, const Negotiation& basis) {
    const auto negotiation = workspace.negotiation();
    if (negotiation.get() != &basis) return fail(ErrorCode::workspaceChanged, workspace.path().string());
    const auto name = symbolOfNext(basis, symbol);
    if (!name) return tl::unexpected(name.error());
    const auto now = workspace.clock().now();
    auto version = nextVersion(basis, revision.version, workingText(basis));
    version.symbol = *name;
    version.issued = now;
    version.draft.front = frontOfDraft(version.draft.front, *name);
    return workspace.perform("Issued " + *name, "", [&](Store& store) -> Done {
        if (auto added = store.add(version); !added) return added;
        for (const auto& carried : revision.carried)
            if (carried.carriage == Carriage::takenOver)
                if (auto closed = store.addDecision(carried.proposal, ProposalStatus::takenOver, now); !closed) return closed;
        return {};
    });
}

Result<Revision> revise(Workspace& workspace, const std::string& symbol, const Job& job) {
    const auto basis = workspace.negotiation();
    if (const auto name = symbolOfNext(*basis, symbol); !name) return tl::unexpected(name.error());
    auto revision = previewRevision(*basis, job);
    if (!revision) return revision;
    if (const auto done = issue(workspace, symbol, *revision, *basis); !done) return tl::unexpected(done.error());
    return revision;
}

} // namespace chapeau
