#include "ui/listing/paragraph_places.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace chapeau {

namespace {

constexpr int last = std::numeric_limits<int>::max();

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Listing)
};

} // namespace

ParagraphPlaces::ParagraphPlaces(const Negotiation& negotiation, const ParagraphRows& rows, const MergedNegotiation* merged)
    : m_negotiation{negotiation}, m_issued{issuedText(negotiation.current())} {
    int rank = 0; // the gaps between them have the odd ones
    for (const auto& row : rows) {
        rank += 2;
        if (row.id) m_shown.emplace(*row.id, Shown{row.label, rank});
    }
    m_proposals.reserve(negotiation.proposals.size());
    for (const auto& proposal : negotiation.proposals) m_proposals.emplace(proposal.id, &proposal);
    if (merged == nullptr) return;
    for (std::size_t i = 0; i < merged->additions.size(); ++i)
        for (const auto source : merged->merge.added[i].sources) m_additions.emplace(merged->sources[source], merged->additions[i]);
}

const ParagraphPlaces::Shown* ParagraphPlaces::find(const ParagraphId& paragraph) const {
    const auto found = m_shown.find(paragraph);
    return found == m_shown.end() ? nullptr : &found->second;
}

ListedPlace ParagraphPlaces::of(const Proposal& proposal) const {
    if (proposal.operation != Operation::insert) return of(proposal.targets);
    const auto addition = m_additions.find(proposal.id);
    const ParagraphId& made = addition == m_additions.end() ? proposal.created.front() : addition->second;
    return find(made) == nullptr ? ofGap(proposal) : of(std::vector{made});
}

ListedPlace ParagraphPlaces::of(const Comment& comment) const {
    if (const auto* paragraph = std::get_if<ParagraphId>(&comment.target)) return of(std::vector{*paragraph});
    const auto proposal = m_proposals.find(std::get<ProposalId>(comment.target));
    return proposal == m_proposals.end() ? ListedPlace{{}, last, {}, true} : of(*proposal->second);
}

ListedPlace ParagraphPlaces::of(const std::vector<ParagraphId>& paragraphs) const {
    ListedPlace place{{}, last, {}, true};
    QStringList labels;
    for (const auto& paragraph : paragraphs) {
        const auto* shown = find(paragraph);
        labels << (shown == nullptr ? labelOnceOf(paragraph) : shown->label);
        place.paragraphs.push_back(paragraph);
        if (shown == nullptr) continue;
        place.rank = std::min(place.rank, shown->rank);
        place.gone = false;
    }
    labels.removeAll(QString{});
    std::ranges::stable_partition(place.paragraphs, [this](const ParagraphId& paragraph) { return find(paragraph) != nullptr; });
    place.label = labels.join(QStringLiteral(", "));
    return place;
}

QString ParagraphPlaces::labelBefore(const Proposal& proposal) const {
    if (!proposal.after) return {};
    const auto* before = find(*proposal.after);
    return before == nullptr ? labelOnceOf(*proposal.after) : before->label;
}

ListedPlace ParagraphPlaces::ofGap(const Proposal& insertion) const {
    if (!insertion.after) return {Words::tr("at the start"), 1, insertion.created, true};
    const auto* before = find(*insertion.after);
    const QString label = labelBefore(insertion);
    const int rank = before == nullptr ? last : before->rank + 1;
    return {label.isEmpty() ? Words::tr("new") : Words::tr("after %1").arg(label), rank, insertion.created, true};
}

/// What it was called in the text last issued, where it is gone since.
QString ParagraphPlaces::labelOnceOf(const ParagraphId& paragraph) const {
    return qs(m_issued.labelOf(paragraph));
}

} // namespace chapeau
