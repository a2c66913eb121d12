#include "core/standing/carrying.h"

#include <algorithm>
#include <ranges>

namespace chapeau {

namespace {

void carryRemoval(const Proposal& proposal, CarriedChange& change) {
    if (change.before == proposal.base.text) return;
    change.carriage = Carriage::needsLook;
    change.reason = CarryReason::wordsChanged;
}

void carryMove(CarriedChange& change) {
    const auto index = static_cast<int>(change.targets.front());
    change.text = change.before;
    if (change.after == index || change.after + 1 == index) change.carriage = Carriage::takenOver;
}

void carryWords(const Proposal& proposal, CarriedChange& change) {
    auto rebased = rebase(proposal.base.text, proposal.text.text, change.before);
    change.text = std::move(rebased.text);
    change.carriage = rebased.carriage;
    change.reason = rebased.reason;
}

} // namespace

std::size_t mostSteps(const Negotiation& negotiation) {
    std::size_t steps = negotiation.proposals.size() + 1;
    for (const auto& version : negotiation.versions) steps += version.draft.paragraphs.size();
    return steps;
}

std::optional<ParagraphId> predecessor(const Negotiation& negotiation, const ParagraphId& id) {
    for (const auto& version : negotiation.versions | std::views::reverse) {
        const auto& issued = version.draft.paragraphs;
        if (const auto index = indexOf(issued, id)) return *index == 0 ? std::nullopt : std::optional{issued[*index - 1].id};
    }
    for (const auto& proposal : negotiation.proposals) {
        if (std::ranges::find(proposal.created, id) == proposal.created.end()) continue;
        return proposal.operation == Operation::insert ? proposal.after : std::optional{proposal.targets.front()};
    }
    return std::nullopt;
}

int gapIndex(const Negotiation& negotiation, const LabelledText& text, const std::optional<ParagraphId>& anchor) {
    auto at = anchor;
    for (std::size_t steps = 0; at && steps < mostSteps(negotiation); ++steps) {
        if (const auto index = text.find(*at)) return static_cast<int>(*index);
        at = predecessor(negotiation, *at);
    }
    return -1;
}

bool isOnFront(const Proposal& proposal) {
    return proposal.operation == Operation::replace && frontPartOf(proposal.targets.front()).has_value();
}

std::size_t lastBelonging(const std::vector<Paragraph>& paragraphs, std::size_t index) {
    const auto& head = paragraphs[index];
    std::size_t last = index;
    while (last + 1 < paragraphs.size()) {
        const auto& next = paragraphs[last + 1];
        const bool item =
            next.kind == ParagraphKind::subParagraph || (next.kind == ParagraphKind::annex && head.kind == ParagraphKind::annex);
        const bool below = item && next.level > head.level;
        const bool flush = next.kind == ParagraphKind::flushText && next.level >= head.level;
        if (!below && !flush) break;
        ++last;
    }
    return last;
}

Carrying::Carrying(const Negotiation& negotiation, const LabelledText& text)
    : m_negotiation{negotiation}, m_text{text}, m_following{negotiation} {
    for (std::size_t i = 0; i < text.draft.paragraphs.size(); ++i) {
        m_index.emplace(text.draft.paragraphs[i].id, i);
        m_words.insert(text.draft.paragraphs[i].text.text);
    }
    for (const auto& version : negotiation.versions)
        for (const auto& paragraph : version.draft.paragraphs) m_once.insert(paragraph.id);
    for (const auto& proposal : negotiation.proposals)
        if (proposal.status == ProposalStatus::accepted) m_once.insert(proposal.created.begin(), proposal.created.end());
}

std::string Carrying::wordsOf(const std::vector<std::size_t>& indexes) const {
    std::string joined;
    for (std::size_t i = 0; i < indexes.size(); ++i) joined += (i == 0 ? "" : "\n") + m_text.draft.paragraphs[indexes[i]].text.text;
    return joined;
}

bool Carrying::isGone(const std::optional<ParagraphId>& id) const {
    return id && !m_index.contains(*id) && m_once.contains(*id);
}

void Carrying::findTargets(const Proposal& proposal, CarriedChange& change) const {
    for (const auto& target : proposal.targets)
        if (const auto index = m_index.find(target); index != m_index.end()) change.targets.push_back(index->second);
    std::ranges::sort(change.targets);
    change.before = wordsOf(change.targets);
    if (proposal.operation != Operation::insert && proposal.operation != Operation::move) return;
    change.after = gapIndex(m_negotiation, m_text, proposal.after);
    if (isGone(proposal.after)) change.reason = CarryReason::placeGone;
}

void Carrying::carryInsertion(const Proposal& proposal, CarriedChange& change) const {
    change.text = proposal.text.text;
    if (m_words.contains(change.text)) change.carriage = Carriage::takenOver;
}

void Carrying::carryReplacement(const Proposal& proposal, CarriedChange& change) const {
    std::vector<std::size_t> parts;
    for (const auto& part : m_following.partsOf(proposal.targets.front()))
        if (const auto index = m_index.find(part); index != m_index.end()) parts.push_back(index->second);
    if (parts.size() == 1) return carryWords(proposal, change);
    std::vector<RichText> now;
    for (const auto part : parts) now.push_back(m_text.draft.paragraphs[part].text);
    const auto texts = carriedToParts(proposal, now);
    const auto verdict = rebase(proposal.base.text, proposal.text.text, wordsOf(parts));
    if (!texts || verdict.carriage == Carriage::needsLook) {
        carryWords(proposal, change);
        change.carriage = Carriage::needsLook;
        change.reason = CarryReason::paragraphSplit;
        return;
    }
    change.carriage = verdict.carriage;
    change.reason = verdict.reason;
    change.targets.clear();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if ((*texts)[i].text == now[i].text) continue;
        change.text += (change.targets.empty() ? "" : "\n") + (*texts)[i].text;
        change.targets.push_back(parts[i]);
    }
    if (change.targets.empty()) change.targets = {parts.front()};
    change.before = wordsOf(change.targets);
    if (change.carriage == Carriage::takenOver) change.text = change.before;
}

/// Its paragraph stands within another one by now: shown there, for a person to look at.
void Carrying::carryIntoJoined(const Proposal& proposal, CarriedChange& change) const {
    const auto into = m_following.joinedInto(proposal.targets.front());
    const auto index = into ? m_index.find(*into) : m_index.end();
    if (index == m_index.end()) return;
    change.targets = {index->second};
    change.before = wordsOf(change.targets);
    carryWords(proposal, change);
    if (change.carriage == Carriage::takenOver) return;
    change.carriage = Carriage::needsLook;
    change.reason = CarryReason::paragraphJoined;
}

CarriedChange Carrying::carryOnFront(const Proposal& proposal, FrontPart part) const {
    CarriedChange change;
    change.targets = {static_cast<std::size_t>(part)};
    change.before = chapeau::wordsOf(m_text.draft.front, part);
    carryWords(proposal, change);
    return change;
}

CarriedChange Carrying::carry(const Proposal& proposal) const {
    if (isOnFront(proposal)) return carryOnFront(proposal, *frontPartOf(proposal.targets.front()));
    CarriedChange change;
    findTargets(proposal, change);
    // What deletes a paragraph and its items still applies to those that are left.
    const bool gone = proposal.operation == Operation::remove ? change.targets.empty() : change.targets.size() < proposal.targets.size();
    if (gone) {
        change.carriage = proposal.operation == Operation::remove ? Carriage::takenOver : Carriage::notApplicable;
        change.reason = proposal.operation == Operation::remove ? CarryReason::none : CarryReason::paragraphGone;
        if (proposal.operation == Operation::replace) carryIntoJoined(proposal, change);
        return change;
    }
    switch (proposal.operation) {
    case Operation::insert: carryInsertion(proposal, change); break;
    case Operation::remove: carryRemoval(proposal, change); break;
    case Operation::move: carryMove(change); break;
    case Operation::replace: carryReplacement(proposal, change); break;
    case Operation::split:
    case Operation::join: carryWords(proposal, change); break;
    }
    return change;
}

CarriedChange carry(const Negotiation& negotiation, const LabelledText& text, const Proposal& proposal) {
    return Carrying{negotiation, text}.carry(proposal);
}

} // namespace chapeau
