#include "core/workspace/taking/landing.h"

#include <algorithm>

namespace chapeau {

Landing::Landing(const LabelledText& base, const Draft& variant, const Document& document, std::vector<DelegationCode> from)
    : m_base{base}, m_variant{variant}, m_document{document}, m_from{std::move(from)},
      m_hasNotes{std::ranges::any_of(variant.paragraphs, [](const Paragraph& p) { return !p.text.notes.empty(); })} {}

LandedPart Landing::land(const LaidChange& change) {
    LandedPart part{change.entry, labelOf(change.entry, m_base)};
    part.sent = sentIn(change);
    part.sentNotes = m_hasNotes;
    part.from = m_from;
    part.after = m_previous;
    part.proposals = proposalsOf(part, m_base, m_document);
    part.needsLook = change.needsLook || isDoubtful(change.entry);
    remember(part);
    return part;
}

/// What they sent, or their changes carried over words that differ, as paragraphs of the kind that they sent.
std::vector<Paragraph> Landing::sentIn(const LaidChange& change) const {
    std::vector<Paragraph> sent;
    for (const auto index : change.entry.variant) sent.push_back(m_variant.paragraphs[index]);
    if (!change.text || sent.empty()) return sent;
    const auto texts = splitAtNewlines(*change.text);
    sent.resize(texts.size(), sent.back());
    for (std::size_t i = 0; i < texts.size(); ++i) sent[i].text = texts[i];
    return sent;
}

/// What comes next in the file stands after this. What is deleted from it, or moved within it, marks no place in the base.
void Landing::remember(const LandedPart& part) {
    if (part.entry.relation == Relation::added)
        m_previous = part.place;
    else if (part.entry.relation != Relation::deleted && !part.entry.moved)
        m_previous = m_base.draft.paragraphs[part.entry.base.back()].id;
}

std::string labelOf(const MappingEntry& entry, const LabelledText& issued) {
    std::string labels;
    for (const auto index : entry.base) labels += (labels.empty() ? "" : ", ") + issued.labels[index];
    return labels;
}

} // namespace chapeau
