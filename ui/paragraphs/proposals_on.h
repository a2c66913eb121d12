// Which proposals a paragraph's row is about. Pure.
#pragma once

#include "core/workspace/merging.h"

#include <set>
#include <vector>

namespace chapeau {

/// All proposals on a paragraph, whatever their status, in order of receipt. For a proposed paragraph: those that propose it with the same
/// words. `merged` may be null.
[[nodiscard]] std::vector<const Proposal*> proposalsOn(const Negotiation& negotiation, const MergedNegotiation* merged,
                                                       const ParagraphId& paragraph);

/// The addition whose row bears this identity, or null.
[[nodiscard]] const Addition* additionOf(const Negotiation& negotiation, const MergedNegotiation& merged, const ParagraphId& paragraph);
/// The identity of an addition's row: the paragraph that its first open proposal would create; nothing where none is open any more.
[[nodiscard]] std::optional<ParagraphId> identityOf(const Negotiation& negotiation, const MergedNegotiation& merged,
                                                    const Addition& addition);

[[nodiscard]] const Proposal* findProposal(const Negotiation& negotiation, const ProposalId& id);

/// Proposals that take part in a conflict of this paragraph.
[[nodiscard]] std::set<ProposalId> contestedProposals(const MergedNegotiation& merged, const MergedParagraph& paragraph);
/// The clusters, and one more where some delete what others edit.
[[nodiscard]] std::size_t conflictsIn(const MergedParagraph& paragraph);

} // namespace chapeau
