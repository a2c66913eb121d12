// `merge`: the open proposals of a negotiation on its working text. Pure; any thread; long for many proposals.
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/merge/merge.h"
#include "core/merge/rebase.h"
#include "core/standing/working_text.h"

#include <map>
#include <vector>

namespace chapeau {

struct MergedNegotiation {
    LabelledText text; ///< the base of the merge
    Merge merge;
    std::vector<MergedParagraph> front; ///< the title and the enacting words, merged like paragraphs: one for each of frontParts
    std::vector<ProposalId> sources;    ///< what the `sources` of edits, alternatives, … stand for
    /// Who each of `merge.added` is: the paragraph that the first of its proposals would create.
    std::vector<ParagraphId> additions;
    /// Open proposals that were not carried as they stood: taken over, needing a look, or with nothing left to apply to. Those taken over
    /// and those with nothing left are in no edit.
    std::map<ProposalId, Carriage> carriage;
    std::map<ProposalId, CarryReason> reasons; ///< of every open proposal that has one

    /// A paragraph of the text, the title or the enacting words; null for any other.
    [[nodiscard]] const MergedParagraph* find(const ParagraphId& id) const;
    /// In the whole text, title and enacting words among it.
    [[nodiscard]] std::size_t conflicts() const { return merge.conflicts() + conflictsIn(front); }
};

[[nodiscard]] Result<MergedNegotiation> mergeOpenProposals(const Negotiation& negotiation, const Job& job = {});

/// One paragraph of the working text, the title or the enacting words, with what is open on it: as the whole merge has it, for whoever
/// changes one paragraph and shows it again.
struct MergedOne {
    MergedParagraph paragraph;
    std::vector<ProposalId> sources;
    std::map<ProposalId, Carriage> carriage; ///< of those that aren't carried as they stood
};
/// `text` is the working text of the negotiation. ErrorCode::internal for a paragraph that is not in it.
[[nodiscard]] Result<MergedOne> mergeOpenProposalsOn(const Negotiation& negotiation, const LabelledText& text,
                                                     const ParagraphId& paragraph);

} // namespace chapeau
