#include "core/workspace/exporting/text_names.h"

#include "core/text/utf8.h"

namespace chapeau {

bool changedSinceIssue(const Negotiation& negotiation) {
    return std::ranges::any_of(negotiation.proposals, [&](const Proposal& proposal) {
        return proposal.status == ProposalStatus::accepted && proposal.decided > negotiation.current().settled;
    });
}

std::string nameOfWorkingText(const Negotiation& negotiation) {
    return negotiation.current().symbol + (changedSinceIssue(negotiation) ? " as it stands" : "");
}

Result<const Version*> versionNamed(const Negotiation& negotiation, const std::string& symbol) {
    const auto found = std::ranges::find(negotiation.versions, collapsed(symbol), &Version::symbol);
    if (found == negotiation.versions.end()) return fail(ErrorCode::unknownVersion, symbol);
    return &*found;
}

} // namespace chapeau
