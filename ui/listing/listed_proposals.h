// All proposals as rows of a list, and what can be asked of them. Pure.
#pragma once

#include "core/delegation/registry.h"
#include "ui/listing/listing.h"
#include "ui/listing/paragraph_places.h"

#include <optional>

namespace chapeau {

enum class ProposalColumn { paragraph, who, kind, words, status, received, reason };

/// In order of receipt. `places` is of the same negotiation.
[[nodiscard]] std::vector<ListedRow> listedProposals(const Negotiation& negotiation, const Registry& registry,
                                                     const ParagraphPlaces& places);
/// The words of both ends, and why.
[[nodiscard]] ListedTexts textsOf(const Proposal& proposal);
/// The change as it was proposed.
[[nodiscard]] ListedWords wordsOf(const Proposal& proposal);

/// Which proposals are looked for.
struct ProposalQuery {
    std::vector<DelegationCode> delegations{}; ///< that propose, support or are spoken for; none for all
    std::optional<ProposalStatus> status{};
    bool onlyOurs = false;

    [[nodiscard]] bool isSet() const { return !delegations.empty() || status || onlyOurs; }
};
[[nodiscard]] bool admits(const ProposalQuery& query, const Negotiation& negotiation, const Proposal& proposal);

} // namespace chapeau
