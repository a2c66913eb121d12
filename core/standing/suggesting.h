// Open proposals as the suggestions of a merge. Pure; any thread.
#pragma once

#include "core/merge/merge.h"
#include "core/standing/carrying.h"

#include <cstddef>
#include <map>
#include <vector>

namespace chapeau {

/// The working text as the base of a merge.
[[nodiscard]] std::vector<BaseParagraph> baseOf(const LabelledText& text);

/// A proposal that came out so takes part in the merge.
[[nodiscard]] bool isInMerge(Carriage carriage);

/// Insertions of one delegation's text follow one another: each comes after what the one before it would create. The negotiation must
/// outlive it.
class InsertionChains {
public:
    explicit InsertionChains(const Negotiation& negotiation);

    /// Where an insertion stands in its chain.
    struct Place {
        std::size_t root = 0; ///< the one it begins with: index among the proposals of the negotiation
        std::size_t rank = 0; ///< how many are before it
    };
    [[nodiscard]] Place of(const Proposal& insertion) const;

private:
    std::map<ParagraphId, std::size_t> m_maker;
    const SharedList<Proposal>& m_proposals;
};

/// `source` is the number that the merge names it by.
[[nodiscard]] Suggestion suggestionOf(const Proposal& proposal, const InsertionChains& chains, CarriedChange change, std::size_t source);

} // namespace chapeau
