#include "ui/merge/bench_data.h"

#include "ui/merge/map_rows.h"
#include "ui/paragraphs/proposals_on.h"
#include "ui/text/qt_text.h"

namespace chapeau {

namespace {

std::vector<ProposalId> proposalsBehind(const MergedNegotiation& merged, const std::vector<std::size_t>& sources) {
    std::vector<ProposalId> ids;
    for (const std::size_t source : sources) ids.push_back(merged.sources[source]);
    return ids;
}

std::optional<ProposalId> acceptable(const MergedNegotiation& merged, const AttributedEdit& edit, const std::set<ProposalId>& contested) {
    for (const std::size_t source : edit.sources)
        if (!contested.contains(merged.sources[source])) return merged.sources[source];
    return std::nullopt;
}

BenchData benchOf(const MergedNegotiation& merged, const ParagraphId& id, std::size_t index) {
    BenchData data{.id = id};
    data.paragraph = merged.merge.paragraphs[index];
    data.label = qs(data.paragraph.label);
    const auto contested = contestedProposals(merged, data.paragraph);
    for (const auto& edit : data.paragraph.edits)
        data.uncontested.push_back({Edit{edit.base, edit.text}, codes(edit.proponents), acceptable(merged, edit, contested)});
    data.deletedBy = codes(data.paragraph.deletedBy);
    data.proposals = proposalsBehind(merged, data.paragraph.deletedBySources);
    for (const auto& relocation : merged.merge.moved)
        if (relocation.index == index) data.movedBy = codes(relocation.proponents);
    data.joined = joinsOf(merged, index);
    return data;
}

} // namespace

std::optional<BenchData> benchOf(const Negotiation& negotiation, const MergedNegotiation& merged, const ParagraphId& paragraph) {
    const auto at = merged.text.find(paragraph);
    if (at && *at < merged.merge.paragraphs.size()) return benchOf(merged, paragraph, *at);
    const Addition* addition = additionOf(negotiation, merged, paragraph);
    if (addition == nullptr) return std::nullopt;
    BenchData data{.id = paragraph};
    data.label = qs(addition->label);
    data.addition = *addition;
    data.proposedBy = codes(addition->proponents);
    data.proposals = proposalsBehind(merged, addition->sources);
    return data;
}

std::vector<ParagraphId> conflictsInOrder(const MergedNegotiation& merged) {
    std::vector<ParagraphId> ids;
    for (const auto& paragraph : merged.merge.paragraphs)
        if (conflictsIn(paragraph) > 0) ids.push_back(merged.text.draft.paragraphs[paragraph.index].id);
    return ids;
}

} // namespace chapeau
