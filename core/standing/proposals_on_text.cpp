#include "core/standing/proposals_on_text.h"

#include "core/merge/additions.h"

#include <algorithm>

namespace chapeau {

namespace {

/// As the merge names them: all that is proposed for the gaps of the text goes through the same labelling.
std::vector<Addition> additionsOf(const LabelledText& text, const std::vector<Suggestion>& insertions, const Suggestion* another) {
    std::vector<const Suggestion*> all;
    if (another != nullptr) all.push_back(another);
    for (const auto& insertion : insertions) all.push_back(&insertion);
    return labelledAdditions(baseOf(text), all);
}

} // namespace

ProposalsOnText::ProposalsOnText(const Negotiation& negotiation, const LabelledText& text)
    : m_negotiation{negotiation}, m_text{text}, m_issued{issuedText(negotiation.current())},
      m_carrying{negotiation, text}, m_chains{negotiation} {}

std::string ProposalsOnText::labelOf(const Proposal& proposal) const {
    if (proposal.operation == Operation::insert) {
        const auto own = m_text.labelOf(proposal.created.front());
        return own.empty() ? insertionLabel(proposal) : own;
    }
    if (proposal.operation == Operation::remove) return labelOf(proposal.targets.front());
    std::string labels;
    for (const auto& target : proposal.targets) labels += (labels.empty() ? "" : ", ") + labelOf(target);
    return labels;
}

ProposedChange ProposalsOnText::changeOf(const Proposal& proposal) const {
    if (!isOpen(proposal)) return {proposal.base.text, proposal.text.text, Carriage::carried, CarryReason::none};
    auto change = m_carrying.carry(proposal);
    return {std::move(change.before), std::move(change.text), change.carriage, change.reason};
}

/// The label in the text; else the one of the issued text.
std::string ProposalsOnText::labelOf(const ParagraphId& paragraph) const {
    const auto label = m_text.labelOf(paragraph);
    return label.empty() ? m_issued.labelOf(paragraph) : label;
}

std::string ProposalsOnText::insertionLabel(const Proposal& insertion) const {
    if (const auto open = openAdditions().find(insertion.id); open != openAdditions().end()) return open->second.label;
    const auto alone =
        suggestionOf(insertion, m_chains, {{}, gapIndex(m_negotiation, m_text, insertion.after), {}, insertion.text.text}, 0);
    const auto additions = additionsOf(m_text, openInsertions(), &alone);
    const auto isIt = [](const Addition& addition) { return std::ranges::binary_search(addition.sources, std::size_t{0}); };
    return std::ranges::find_if(additions, isIt)->label;
}

const std::vector<Suggestion>& ProposalsOnText::openInsertions() const {
    if (m_openInsertions) return *m_openInsertions;
    m_openInsertions.emplace();
    for (const auto& proposal : m_negotiation.proposals) {
        if (!isOpen(proposal) || proposal.operation != Operation::insert) continue;
        auto change = m_carrying.carry(proposal);
        if (!isInMerge(change.carriage)) continue;
        m_openIds.push_back(proposal.id);
        m_openInsertions->push_back(suggestionOf(proposal, m_chains, std::move(change), m_openIds.size()));
    }
    return *m_openInsertions;
}

const std::map<ProposalId, ProposalsOnText::OpenAddition>& ProposalsOnText::openAdditions() const {
    if (m_openAdditions) return *m_openAdditions;
    m_openAdditions.emplace();
    std::size_t place = 0;
    for (const auto& addition : additionsOf(m_text, openInsertions(), nullptr)) {
        ++place;
        for (const auto source : addition.sources) m_openAdditions->emplace(m_openIds[source - 1], OpenAddition{addition.label, place});
    }
    return *m_openAdditions;
}

std::size_t ProposalsOnText::placeAmongAdditions(const Proposal& proposal) const {
    const auto found = openAdditions().find(proposal.id);
    return found == openAdditions().end() ? 0 : found->second.place;
}

std::string labelOf(const Negotiation& negotiation, const LabelledText& text, const Proposal& proposal) {
    return ProposalsOnText{negotiation, text}.labelOf(proposal);
}

ProposedChange proposedChange(const Negotiation& negotiation, const LabelledText& text, const Proposal& proposal) {
    return ProposalsOnText{negotiation, text}.changeOf(proposal);
}

} // namespace chapeau
