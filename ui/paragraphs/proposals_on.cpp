#include "ui/paragraphs/proposals_on.h"

#include <algorithm>

namespace chapeau {

namespace {

bool isAbout(const Proposal& proposal, const ParagraphId& paragraph) {
    const auto has = [&](const std::vector<ParagraphId>& ids) { return std::ranges::find(ids, paragraph) != ids.end(); };
    return has(proposal.targets) || (proposal.operation == Operation::insert && has(proposal.created));
}

bool isSource(const MergedNegotiation& merged, const Addition& addition, const ProposalId& id) {
    return std::ranges::any_of(addition.sources, [&](std::size_t s) { return merged.sources[s] == id; });
}

void insertAll(std::set<ProposalId>& ids, const MergedNegotiation& merged, const std::vector<std::size_t>& sources) {
    for (const std::size_t source : sources) ids.insert(merged.sources[source]);
}

} // namespace

const Addition* additionOf(const MergedNegotiation& merged, const ParagraphId& paragraph) {
    const auto found = std::ranges::find(merged.additions, paragraph);
    return found == merged.additions.end() ? nullptr : &merged.merge.added[static_cast<std::size_t>(found - merged.additions.begin())];
}

std::vector<const Proposal*> proposalsOn(const Negotiation& negotiation, const MergedNegotiation* merged, const ParagraphId& paragraph) {
    const Addition* addition = merged == nullptr ? nullptr : additionOf(*merged, paragraph);
    std::vector<const Proposal*> found;
    for (const auto& proposal : negotiation.proposals)
        if (isAbout(proposal, paragraph) || (addition != nullptr && isSource(*merged, *addition, proposal.id))) found.push_back(&proposal);
    return found;
}

std::set<ProposalId> contestedProposals(const MergedNegotiation& merged, const MergedParagraph& paragraph) {
    std::set<ProposalId> ids;
    for (const auto& cluster : paragraph.clusters)
        for (const auto& alternative : cluster.alternatives) insertAll(ids, merged, alternative.sources);
    if (!paragraph.deletionContested()) return ids;
    insertAll(ids, merged, paragraph.deletedBySources);
    for (const auto& edit : paragraph.edits) insertAll(ids, merged, edit.sources);
    return ids;
}

std::size_t conflictsIn(const MergedParagraph& paragraph) {
    return paragraph.clusters.size() + (paragraph.deletionContested() ? 1U : 0U);
}

} // namespace chapeau
