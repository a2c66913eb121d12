#include "core/workspace/taking/landing.h"

#include <algorithm>

namespace chapeau {

namespace {

constexpr double confidenceOfAddition = 0.9;

} // namespace

Landing::Landing(const LabelledText& base, const Draft& variant, const Document& document, std::vector<DelegationCode> from)
    : m_base{base}, m_variant{variant}, m_document{document}, m_from{std::move(from)},
      m_hasNotes{std::ranges::any_of(variant.paragraphs, [](const Paragraph& p) { return !p.text.notes.empty(); })} {}

LandedPart Landing::land(const LaidChange& change) {
    const MappingEntry& entry = change.entry;
    LandedPart part{entry, labelOf(entry), {}, false};
    switch (entry.relation) {
    case Relation::same: break;
    case Relation::edited: part.proposals.push_back(reworded(Operation::replace, change)); break;
    case Relation::added: part.proposals.push_back(inserted(entry)); break;
    case Relation::deleted: part.proposals.push_back(removed(entry)); break;
    case Relation::split: part.proposals.push_back(divided(change)); break;
    case Relation::joined: part.proposals.push_back(reworded(Operation::join, change)); break;
    }
    if (entry.moved && !entry.base.empty()) part.proposals.push_back(moved(entry));
    part.needsLook = change.needsLook || isDoubtful(entry);
    remember(entry, part);
    return part;
}

Proposal Landing::made(Operation operation, const MappingEntry& entry) const {
    Proposal proposal;
    proposal.operation = operation;
    for (const auto index : entry.base) proposal.targets.push_back(base(index).id);
    proposal.proponents = m_from;
    proposal.round = m_document.round;
    proposal.received = m_document.received;
    proposal.document = m_document.id;
    proposal.confidence = entry.similarity;
    const auto& model = entry.base.empty() ? variant(entry.variant.front()) : base(entry.base.front());
    proposal.kind = model.kind;
    proposal.level = model.level;
    return proposal;
}

Proposal Landing::reworded(Operation operation, const LaidChange& change) const {
    auto proposal = made(operation, change.entry);
    proposal.base = textOf(m_base.draft, change.entry.base);
    proposal.text = change.text ? *change.text : textOf(m_variant, change.entry.variant);
    // A text without any footnotes was typed without them: those of the base stay with their words.
    if (!m_hasNotes) proposal.text = withText(proposal.base, proposal.text.text);
    proposal.wording = proposal.text.text;
    return proposal;
}

Proposal Landing::divided(const LaidChange& change) const {
    auto proposal = reworded(Operation::split, change);
    const auto further = std::ranges::count(proposal.text.text, '\n');
    for (std::ptrdiff_t i = 0; i < further; ++i) proposal.created.push_back(ParagraphId::random());
    return proposal;
}

Proposal Landing::inserted(const MappingEntry& entry) const {
    auto proposal = made(Operation::insert, entry);
    proposal.after = m_previous;
    proposal.created = {ParagraphId::random()};
    proposal.text = textOf(m_variant, entry.variant);
    proposal.wording = proposal.text.text;
    proposal.confidence = confidenceOfAddition;
    return proposal;
}

Proposal Landing::removed(const MappingEntry& entry) const {
    auto proposal = made(Operation::remove, entry);
    proposal.base = textOf(m_base.draft, entry.base);
    proposal.confidence = confidenceOfAddition;
    return proposal;
}

Proposal Landing::moved(const MappingEntry& entry) const {
    auto proposal = made(Operation::move, entry);
    proposal.targets.erase(std::next(proposal.targets.begin()), proposal.targets.end());
    proposal.after = m_previous;
    proposal.base = base(entry.base.front()).text;
    proposal.text = proposal.base;
    return proposal;
}

std::string Landing::labelOf(const MappingEntry& entry) const {
    std::string labels;
    for (const auto index : entry.base) labels += (labels.empty() ? "" : ", ") + m_base.labels[index];
    return labels;
}

/// What comes next in the file stands after this. What is deleted from it, or moved within it, marks no place in the base.
void Landing::remember(const MappingEntry& entry, const LandedPart& part) {
    if (entry.relation == Relation::added)
        m_previous = part.proposals.front().created.front();
    else if (entry.relation != Relation::deleted && !entry.moved)
        m_previous = base(entry.base.back()).id;
}

} // namespace chapeau
