#include "core/workspace/exporting/changed_units.h"

#include <algorithm>
#include <map>

namespace chapeau {

namespace {

/// Paragraphs that belong together have one root.
class Kinship {
public:
    [[nodiscard]] ParagraphId rootOf(ParagraphId id) const {
        for (auto at = m_parent.find(id); at != m_parent.end(); at = m_parent.find(id)) id = at->second;
        return id;
    }

    void join(const ParagraphId& a, const ParagraphId& b) {
        const auto from = rootOf(b);
        const auto to = rootOf(a);
        if (from != to) m_parent.emplace(from, to);
    }

private:
    std::map<ParagraphId, ParagraphId> m_parent;
};

std::vector<ParagraphId> touchedBy(const Proposal& proposal) {
    std::vector<ParagraphId> ids = proposal.targets;
    ids.insert(ids.end(), proposal.created.begin(), proposal.created.end());
    return ids;
}

std::vector<const Proposal*> acceptedSince(const Negotiation& negotiation, const Version& base) {
    std::vector<const Proposal*> accepted;
    for (const auto& proposal : negotiation.proposals)
        if (proposal.status == ProposalStatus::accepted && proposal.decided > base.settled) accepted.push_back(&proposal);
    std::ranges::sort(accepted, {}, &Proposal::decided);
    return accepted;
}

class Gathering {
public:
    explicit Gathering(const std::vector<const Proposal*>& accepted) : m_accepted{accepted} {
        for (const auto* proposal : accepted) {
            const auto ids = touchedBy(*proposal);
            for (std::size_t i = 1; i < ids.size(); ++i) m_kin.join(ids.front(), ids[i]);
        }
    }

    void addText(const LabelledText& text, std::vector<std::size_t> ChangedUnit::*side) {
        for (std::size_t i = 0; i < text.labels.size(); ++i) {
            const auto& id = text.draft.paragraphs[i].id;
            ChangedUnit& unit = unitOf(id);
            (unit.*side).push_back(i);
            if (std::ranges::find(unit.paragraphs, id) == unit.paragraphs.end()) unit.paragraphs.push_back(id);
        }
    }

    void addProposals() {
        for (const auto* proposal : m_accepted) {
            const auto at = m_index.find(m_kin.rootOf(touchedBy(*proposal).front()));
            if (at != m_index.end()) m_units[at->second].proposals.push_back(proposal);
        }
    }

    [[nodiscard]] std::vector<ChangedUnit> take() { return std::move(m_units); }

private:
    ChangedUnit& unitOf(const ParagraphId& id) {
        const auto [place, fresh] = m_index.try_emplace(m_kin.rootOf(id), m_units.size());
        if (fresh) m_units.emplace_back();
        return m_units[place->second];
    }

    const std::vector<const Proposal*>& m_accepted;
    Kinship m_kin;
    std::map<ParagraphId, std::size_t> m_index;
    std::vector<ChangedUnit> m_units;
};

bool explainedFirst(const ChangedUnit& a, const ChangedUnit& b) {
    if (a.proposals.empty() || b.proposals.empty()) return !a.proposals.empty() && b.proposals.empty();
    return a.proposals.front()->decided < b.proposals.front()->decided;
}

} // namespace

bool ChangedUnit::moved() const {
    return std::ranges::any_of(proposals, [](const Proposal* proposal) { return proposal->operation == Operation::move; });
}

RichText wordsOf(const LabelledText& text, const std::vector<std::size_t>& indexes) {
    RichText words;
    for (const auto index : indexes) {
        const RichText& next = text.draft.paragraphs[index].text;
        words = index == indexes.front() ? next : joinedByNewline(words, next);
    }
    return words;
}

std::vector<ChangedUnit> changedUnits(const Negotiation& negotiation, const Version& base, const LabelledText& before,
                                      const LabelledText& today) {
    const auto accepted = acceptedSince(negotiation, base);
    Gathering gathering{accepted};
    gathering.addText(before, &ChangedUnit::base);
    gathering.addText(today, &ChangedUnit::today);
    gathering.addProposals();
    auto units = gathering.take();
    std::erase_if(units, [&](const ChangedUnit& unit) {
        return !unit.moved() && wordsOf(before, unit.base).text == wordsOf(today, unit.today).text;
    });
    std::ranges::stable_sort(units, explainedFirst);
    return units;
}

} // namespace chapeau
