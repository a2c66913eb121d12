#include "core/workspace/revising.h"

#include "core/draft/symbol.h"
#include "core/standing/carrying.h"
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

Version nextVersion(const Negotiation& negotiation, const LabelledText& text, const std::string& symbol, Timestamp now) {
    Version version{VersionId::random(), symbol, text.draft, now, 0};
    version.draft.front = frontOfDraft(text.draft.front, symbol);
    for (const auto& proposal : negotiation.proposals) version.settled = std::max(version.settled, proposal.decided);
    return version;
}

std::vector<std::pair<std::string, std::string>> renumbered(const LabelledText& before, const LabelledText& after) {
    std::vector<std::pair<std::string, std::string>> pairs;
    for (std::size_t i = 0; i < after.labels.size(); ++i)
        if (before.labels[i] != after.labels[i]) pairs.emplace_back(before.labels[i], after.labels[i]);
    return pairs;
}

} // namespace

Result<Revision> revise(Workspace& workspace, const std::string& symbol) {
    const auto negotiation = workspace.negotiation();
    const auto name = collapsed(symbol);
    if (name.empty()) return fail(ErrorCode::badOption, symbol, "The symbol of a version");
    if (std::ranges::find(negotiation->versions, name, &Version::symbol) != negotiation->versions.end())
        return fail(ErrorCode::symbolTaken, name);
    const auto text = workingText(*negotiation);
    const auto now = workspace.clock().now();
    const auto version = nextVersion(*negotiation, text, name, now);
    Revision revision{version.id, renumbered(text, issuedText(version)), {}};
    Negotiation after = *negotiation;
    after.versions.push_back(version);
    const auto newText = workingText(after);
    const ProposalsOnText proposals{after, newText};
    for (const auto& proposal : after.proposals) {
        if (!isOpen(proposal)) continue;
        const auto change = proposals.changeOf(proposal);
        revision.carried.push_back({proposal.id, proposals.labelOf(proposal), change.carriage, change.reason});
    }
    const auto done =
        workspace.perform("Issued " + name, "", {Changed::texts, Changed::proposals, Changed::history}, [&](Store& store) -> Done {
            if (auto added = store.add(version); !added) return added;
            for (const auto& carried : revision.carried)
                if (carried.carriage == Carriage::takenOver)
                    if (auto closed = store.addDecision(carried.proposal, ProposalStatus::takenOver, now); !closed) return closed;
            return {};
        });
    if (!done) return tl::unexpected(done.error());
    return revision;
}

} // namespace chapeau
