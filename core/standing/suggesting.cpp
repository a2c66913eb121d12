#include "core/standing/suggesting.h"

namespace chapeau {

std::vector<BaseParagraph> baseOf(const LabelledText& text) {
    std::vector<BaseParagraph> base;
    base.reserve(text.labels.size());
    for (std::size_t i = 0; i < text.labels.size(); ++i) {
        const auto& paragraph = text.draft.paragraphs[i];
        base.push_back({text.labels[i], paragraph.text.text, paragraph.state, paragraph.kind, paragraph.level});
    }
    return base;
}

bool isInMerge(Carriage carriage) {
    return carriage == Carriage::carried || carriage == Carriage::needsLook;
}

InsertionChains::InsertionChains(const Negotiation& negotiation) : m_proposals{negotiation.proposals} {
    for (std::size_t i = 0; i < m_proposals.size(); ++i)
        if (m_proposals[i].operation == Operation::insert) m_maker.emplace(m_proposals[i].created.front(), i);
}

InsertionChains::Place InsertionChains::of(const Proposal& insertion) const {
    Place place{m_maker.at(insertion.created.front()), 0};
    while (place.rank <= m_maker.size()) {
        const auto& after = m_proposals[place.root].after;
        const auto before = after ? m_maker.find(*after) : m_maker.end();
        if (before == m_maker.end()) break;
        place = {before->second, place.rank + 1};
    }
    return place;
}

Suggestion suggestionOf(const Proposal& proposal, const InsertionChains& chains, CarriedChange change, std::size_t source) {
    Suggestion suggestion{proposal.operation, std::move(change.targets), change.after, std::move(change.text), proposal.proponents, source};
    if (proposal.operation != Operation::insert) return suggestion;
    const auto place = chains.of(proposal);
    suggestion.sequence = place.root;
    suggestion.rank = place.rank;
    suggestion.kind = proposal.kind;
    suggestion.level = proposal.level;
    return suggestion;
}

} // namespace chapeau
