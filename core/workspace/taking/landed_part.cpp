#include "core/workspace/taking/landed_part.h"

#include "core/workspace/taking/laid_changes.h"

#include <algorithm>

namespace chapeau {

namespace {

constexpr double confidenceOfAddition = 0.9;

class Making {
public:
    Making(const LandedPart& part, const LabelledText& issued, const Document& document)
        : m_part{part}, m_entry{part.entry}, m_issued{issued.draft}, m_document{document} {}

    std::vector<Proposal> make() const {
        if (m_part.front) return {ofFront(frontParagraph(m_issued.front, *m_part.front))};
        std::vector<Proposal> made;
        switch (m_entry.relation) {
        case Relation::same: break;
        case Relation::edited: made.push_back(reworded(Operation::replace)); break;
        case Relation::added: made.push_back(inserted()); break;
        case Relation::deleted: made.push_back(removed()); break;
        case Relation::split: made.push_back(divided()); break;
        case Relation::joined: made.push_back(reworded(Operation::join)); break;
        }
        if (m_entry.moved && !m_entry.base.empty()) made.push_back(moved());
        return made;
    }

private:
    [[nodiscard]] const Paragraph& base(std::size_t index) const { return m_issued.paragraphs[index]; }

    [[nodiscard]] Proposal begun(Operation operation) const {
        Proposal proposal;
        proposal.operation = operation;
        for (const auto index : m_entry.base) proposal.targets.push_back(base(index).id);
        proposal.proponents = m_part.from;
        proposal.round = m_document.round;
        proposal.received = m_document.received;
        proposal.document = m_document.id;
        // A person who aims it is sure.
        proposal.confidence = m_part.aimed ? 1 : m_entry.similarity;
        const auto& model = m_entry.base.empty() ? m_part.sent.front() : base(m_entry.base.front());
        proposal.kind = model.kind;
        proposal.level = model.level;
        return proposal;
    }

    [[nodiscard]] Proposal ofFront(const Paragraph& issued) const {
        auto proposal = begun(Operation::replace);
        proposal.targets = {issued.id};
        proposal.base = issued.text;
        proposal.text = sentText(m_part);
        proposal.wording = proposal.text.text;
        return proposal;
    }

    [[nodiscard]] Proposal reworded(Operation operation) const {
        auto proposal = begun(operation);
        proposal.base = textOf(m_issued, m_entry.base);
        proposal.text = sentText(m_part);
        // A text without any footnotes was typed without them: those of the base stay with their words.
        if (!m_part.sentNotes) proposal.text = withText(proposal.base, proposal.text.text);
        proposal.wording = proposal.text.text;
        return proposal;
    }

    [[nodiscard]] Proposal divided() const {
        auto proposal = reworded(Operation::split);
        const auto further = std::ranges::count(proposal.text.text, '\n');
        for (std::ptrdiff_t i = 0; i < further; ++i) proposal.created.push_back(ParagraphId::random());
        return proposal;
    }

    [[nodiscard]] Proposal inserted() const {
        auto proposal = begun(Operation::insert);
        proposal.after = m_part.after;
        proposal.created = {m_part.place};
        proposal.text = sentText(m_part);
        proposal.wording = proposal.text.text;
        if (!m_part.aimed) proposal.confidence = confidenceOfAddition;
        return proposal;
    }

    [[nodiscard]] Proposal removed() const {
        auto proposal = begun(Operation::remove);
        proposal.base = textOf(m_issued, m_entry.base);
        if (!m_part.aimed) proposal.confidence = confidenceOfAddition;
        return proposal;
    }

    [[nodiscard]] Proposal moved() const {
        auto proposal = begun(Operation::move);
        proposal.targets.erase(std::next(proposal.targets.begin()), proposal.targets.end());
        proposal.after = m_part.after;
        proposal.base = base(m_entry.base.front()).text;
        proposal.text = proposal.base;
        return proposal;
    }

    const LandedPart& m_part;
    const MappingEntry& m_entry;
    const Draft& m_issued;
    const Document& m_document;
};

} // namespace

bool wishTheSame(const LandedPart& a, const LandedPart& b) {
    const bool isPlaced = a.entry.moved || a.entry.relation == Relation::added;
    const auto sameParagraph = [](const Paragraph& one, const Paragraph& other) {
        return one.kind == other.kind && one.level == other.level && one.text == other.text;
    };
    return a.entry.relation == b.entry.relation && a.entry.moved == b.entry.moved && a.entry.base == b.entry.base && a.front == b.front &&
           (!isPlaced || a.after == b.after) && std::ranges::equal(a.sent, b.sent, sameParagraph);
}

RichText sentText(const LandedPart& part) {
    RichText text = part.sent.front().text;
    for (std::size_t i = 1; i < part.sent.size(); ++i) text = joinedByNewline(text, part.sent[i].text);
    return text;
}

std::vector<Proposal> proposalsOf(const LandedPart& part, const LabelledText& issued, const Document& document) {
    return Making{part, issued, document}.make();
}

} // namespace chapeau
