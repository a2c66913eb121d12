#include "core/workspace/taking_in.h"

#include "core/base/hash.h"
#include "core/base/read_file.h"
#include "core/intake/read_document.h"
#include "core/store/store.h"
#include "core/workspace/merging.h"
#include "core/workspace/working_text.h"

#include <algorithm>

namespace chapeau {

namespace {

constexpr double confidenceOfAddition = 0.9;

/// Turns the entries of a mapping into proposals on the issued text.
class Landing {
public:
    Landing(const LabelledText& base, const Draft& variant, const Document& document)
        : m_base{base}, m_variant{variant}, m_document{document},
          m_hasNotes{std::ranges::any_of(variant.paragraphs, [](const Paragraph& p) { return !p.text.notes.empty(); })} {}

    [[nodiscard]] LandedPart land(const MappingEntry& entry) {
        LandedPart part{entry, labelOf(entry), {}, false};
        switch (entry.relation) {
        case Relation::same: break;
        case Relation::edited: part.proposals.push_back(replaced(entry)); break;
        case Relation::added: part.proposals.push_back(inserted(entry)); break;
        case Relation::deleted: part.proposals.push_back(removed(entry)); break;
        case Relation::split: part.proposals.push_back(divided(entry)); break;
        case Relation::joined: part.proposals.push_back(joined(entry)); break;
        }
        if (entry.moved && !entry.base.empty()) part.proposals.push_back(moved(entry));
        part.needsLook = isDoubtful(entry);
        remember(entry, part);
        return part;
    }

private:
    [[nodiscard]] const Paragraph& base(std::size_t index) const { return m_base.draft.paragraphs[index]; }
    [[nodiscard]] const Paragraph& variant(std::size_t index) const { return m_variant.paragraphs[index]; }

    [[nodiscard]] Proposal made(Operation operation, const MappingEntry& entry) const {
        Proposal proposal;
        proposal.operation = operation;
        for (const auto index : entry.base) proposal.targets.push_back(base(index).id);
        proposal.proponents = m_document.from;
        proposal.round = m_document.round;
        proposal.received = m_document.received;
        proposal.document = m_document.id;
        proposal.confidence = entry.similarity;
        const auto& model = entry.base.empty() ? variant(entry.variant.front()) : base(entry.base.front());
        proposal.kind = model.kind;
        proposal.level = model.level;
        return proposal;
    }

    [[nodiscard]] static RichText together(const std::vector<Paragraph>& paragraphs, const std::vector<std::size_t>& indexes) {
        RichText text = paragraphs[indexes.front()].text;
        for (std::size_t i = 1; i < indexes.size(); ++i) text = joinedByNewline(text, paragraphs[indexes[i]].text);
        return text;
    }

    [[nodiscard]] Proposal reworded(Operation operation, const MappingEntry& entry) const {
        auto proposal = made(operation, entry);
        proposal.base = together(m_base.draft.paragraphs, entry.base);
        proposal.text = together(m_variant.paragraphs, entry.variant);
        // A text without any footnotes was typed without them: those of the base stay with their words.
        if (!m_hasNotes) proposal.text = withText(proposal.base, proposal.text.text);
        proposal.wording = proposal.text.text;
        return proposal;
    }

    [[nodiscard]] Proposal replaced(const MappingEntry& entry) const { return reworded(Operation::replace, entry); }
    [[nodiscard]] Proposal joined(const MappingEntry& entry) const { return reworded(Operation::join, entry); }
    [[nodiscard]] Proposal divided(const MappingEntry& entry) const {
        auto proposal = reworded(Operation::split, entry);
        for (std::size_t i = 1; i < entry.variant.size(); ++i) proposal.created.push_back(ParagraphId::random());
        return proposal;
    }
    [[nodiscard]] Proposal inserted(const MappingEntry& entry) const {
        auto proposal = made(Operation::insert, entry);
        proposal.after = m_previous;
        proposal.created = {ParagraphId::random()};
        proposal.text = together(m_variant.paragraphs, entry.variant);
        proposal.wording = proposal.text.text;
        proposal.confidence = confidenceOfAddition;
        return proposal;
    }
    [[nodiscard]] Proposal removed(const MappingEntry& entry) const {
        auto proposal = made(Operation::remove, entry);
        proposal.base = together(m_base.draft.paragraphs, entry.base);
        proposal.confidence = confidenceOfAddition;
        return proposal;
    }
    [[nodiscard]] Proposal moved(const MappingEntry& entry) const {
        auto proposal = made(Operation::move, entry);
        proposal.targets.erase(std::next(proposal.targets.begin()), proposal.targets.end());
        proposal.after = m_previous;
        proposal.base = base(entry.base.front()).text;
        proposal.text = proposal.base;
        return proposal;
    }

    [[nodiscard]] std::string labelOf(const MappingEntry& entry) const {
        std::string labels;
        for (const auto index : entry.base) labels += (labels.empty() ? "" : ", ") + m_base.labels[index];
        return labels;
    }

    /// What comes next in the file stands after this. What is deleted from it, or moved within it, marks no place in the base.
    void remember(const MappingEntry& entry, const LandedPart& part) {
        if (entry.relation == Relation::added)
            m_previous = part.proposals.front().created.front();
        else if (entry.relation != Relation::deleted && !entry.moved)
            m_previous = base(entry.base.back()).id;
    }

    const LabelledText& m_base;
    const Draft& m_variant;
    const Document& m_document;
    bool m_hasNotes;
    std::optional<ParagraphId> m_previous;
};

/// Front matter of the file that differs from ours: told, because no proposal comes of it.
std::vector<std::string> ignoredFront(const FrontMatter& ours, const FrontMatter& theirs) {
    std::vector<std::string> ignored;
    for (const auto field : {&FrontMatter::disclaimer, &FrontMatter::symbol, &FrontMatter::session, &FrontMatter::agendaItem,
                             &FrontMatter::sponsorLine, &FrontMatter::title, &FrontMatter::enactingWords, &FrontMatter::closingLine})
        if (!(theirs.*field).empty() && theirs.*field != ours.*field) ignored.push_back(theirs.*field);
    return ignored;
}

/// Footnotes that read otherwise under unchanged words: told, because no proposal comes of them.
std::vector<std::string> ignoredNotes(const LabelledText& ours, const Draft& theirs, const std::vector<MappingEntry>& mapping) {
    std::vector<std::string> ignored;
    for (const auto& entry : mapping) {
        if (entry.relation != Relation::same) continue;
        const auto& base = ours.draft.paragraphs[entry.base.front()].text.notes;
        const auto& variant = theirs.paragraphs[entry.variant.front()].text.notes;
        if (std::ranges::equal(base, variant, {}, &NoteCall::text, &NoteCall::text)) continue;
        for (const auto& note : variant) ignored.push_back(ours.labels[entry.base.front()] + ", footnote " + note.mark + ": " + note.text);
        if (variant.empty()) ignored.push_back(ours.labels[entry.base.front()] + ": without its footnotes");
    }
    return ignored;
}

/// Added parts are named after where they would come: "PP8 bis", as the merge of all open proposals names them.
void labelAdditions(Negotiation negotiation, std::vector<LandedPart>& parts) {
    for (const auto& part : parts) negotiation.proposals.insert(negotiation.proposals.end(), part.proposals.begin(), part.proposals.end());
    const auto text = workingText(negotiation);
    for (auto& part : parts)
        if (part.entry.relation == Relation::added) part.label = labelOf(negotiation, text, part.proposals.front());
}

} // namespace

Result<Taking> prepareTaking(const Negotiation& negotiation, const TakeRequest& request, Timestamp now, const Job& job) {
    auto bytes = readFile(request.file, largestWordFile);
    if (!bytes) return tl::unexpected(bytes.error());
    auto incoming = readDocumentBytes(*bytes, request.file.string(), Repair::mend, job);
    if (!incoming) return tl::unexpected(incoming.error());
    const auto base = issuedText(negotiation.current());
    auto mapping = mapParagraphs(textsOf(base.draft), textsOf(incoming->draft), job);
    if (!mapping) return tl::unexpected(mapping.error());
    Taking taking;
    taking.document = {DocumentId::random(), request.file.filename().string(), hashOf(*bytes), request.from, request.round, now};
    taking.bytes = std::move(*bytes);
    Landing landing{base, incoming->draft, taking.document};
    for (const auto& entry : *mapping) taking.parts.push_back(landing.land(entry));
    labelAdditions(negotiation, taking.parts);
    taking.notices = std::move(incoming->notices);
    taking.ignored = ignoredFront(base.draft.front, incoming->draft.front);
    std::ranges::copy(ignoredNotes(base, incoming->draft, *mapping), std::back_inserter(taking.ignored));
    return taking;
}

Done tableTaking(Workspace& workspace, const Taking& taking) {
    std::size_t count = 0;
    for (const auto& part : taking.parts) count += part.proposals.size();
    const auto what =
        "Took in " + std::to_string(count) + (count == 1 ? " proposal of " : " proposals of ") + codeList(taking.document.from);
    return workspace.perform(what, "", {Changed::proposals, Changed::history}, [&](Store& store) -> Done {
        if (auto done = store.add(taking.document, taking.bytes); !done) return done;
        for (const auto& part : taking.parts)
            for (const auto& proposal : part.proposals)
                if (auto done = store.add(proposal); !done) return done;
        return {};
    });
}

} // namespace chapeau
