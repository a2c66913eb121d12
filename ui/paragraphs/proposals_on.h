// Which proposals a paragraph's row is about. Pure.
#pragma once

#include "core/standing/merging.h"

#include <set>
#include <vector>

namespace chapeau {

/// All proposals on a paragraph, whatever their status, in order of receipt. For a proposed paragraph: those that propose it with the same
/// words. `merged` may be null.
[[nodiscard]] std::vector<const Proposal*> proposalsOn(const Negotiation& negotiation, const MergedNegotiation* merged,
                                                       const ParagraphId& paragraph);

/// The addition with this identity (MergedNegotiation::additions), or null.
[[nodiscard]] const Addition* additionOf(const MergedNegotiation& merged, const ParagraphId& paragraph);

/// Proposals that take part in a conflict of this paragraph.
[[nodiscard]] std::set<ProposalId> contestedProposals(const MergedNegotiation& merged, const MergedParagraph& paragraph);
/// The clusters, and one more where some delete what others edit.
[[nodiscard]] std::size_t conflictsIn(const MergedParagraph& paragraph);

} // namespace chapeau
