#include "ui/paragraphs/touched_rows.h"

namespace chapeau {

namespace {

using ById = std::unordered_map<ProposalId, const Proposal*>;

ById byId(const Negotiation& negotiation) {
    ById proposals;
    proposals.reserve(negotiation.proposals.size());
    for (const auto& proposal : negotiation.proposals) proposals.emplace(proposal.id, &proposal);
    return proposals;
}

void addComments(TouchedRows& touched, const Negotiation& before, const Negotiation& now) {
    std::vector<const Comment*> comments;
    before.comments.eachNotSharedWith(now.comments, [&](const Comment& comment) { comments.push_back(&comment); });
    now.comments.eachNotSharedWith(before.comments, [&](const Comment& comment) { comments.push_back(&comment); });
    if (comments.empty()) return;
    const ById proposals = byId(now);
    for (const auto* comment : comments) {
        if (const auto* proposal = std::get_if<ProposalId>(&comment->target)) touched.proposals.insert(*proposal);
        for (const auto& paragraph : paragraphsOf(*comment, proposals)) touched.paragraphs.insert(paragraph);
    }
}

void addWords(TouchedRows& touched, const LabelledText& before, const LabelledText& now) {
    std::unordered_map<ParagraphId, const Paragraph*> known;
    for (const auto part : frontParts)
        if (before.paragraphOf(idOf(part)) != now.paragraphOf(idOf(part))) touched.paragraphs.insert(idOf(part));
    for (const auto& paragraph : before.draft.paragraphs) known.emplace(paragraph.id, &paragraph);
    for (const auto& paragraph : now.draft.paragraphs) {
        const auto found = known.find(paragraph.id);
        if (found == known.end() || *found->second != paragraph) touched.paragraphs.insert(paragraph.id);
    }
}

} // namespace

std::vector<ParagraphId> paragraphsOf(const Comment& comment, const ById& proposals) {
    if (const auto* paragraph = std::get_if<ParagraphId>(&comment.target)) return {*paragraph};
    const auto found = proposals.find(std::get<ProposalId>(comment.target));
    return found == proposals.end() ? std::vector<ParagraphId>{} : paragraphsOf(*found->second);
}

const std::vector<ParagraphId>& paragraphsOf(const Proposal& proposal) {
    return proposal.operation == Operation::insert ? proposal.created : proposal.targets;
}

TouchedRows touchedBetween(const TextOf& before, const TextOf& now) {
    TouchedRows touched;
    const auto add = [&](const Proposal& proposal) {
        touched.proposals.insert(proposal.id);
        for (const auto& paragraph : paragraphsOf(proposal)) touched.paragraphs.insert(paragraph);
    };
    before.negotiation.proposals.eachNotSharedWith(now.negotiation.proposals, add);
    now.negotiation.proposals.eachNotSharedWith(before.negotiation.proposals, add);
    addComments(touched, before.negotiation, now.negotiation);
    addWords(touched, before.text, now.text);
    return touched;
}

} // namespace chapeau
