#include "core/standing/working_text.h"

#include "core/draft/label.h"
#include "core/standing/carrying.h"
#include "core/standing/following.h"
#include "core/text/note_calls.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace chapeau {

namespace {

/// The paragraphs of the issued text with the accepted proposals put in one by one. What is deleted keeps its place until the end, so that
/// what was to stand after it still finds it.
class Assembly {
public:
    explicit Assembly(const Negotiation& negotiation)
        : m_negotiation{negotiation}, m_following{negotiation}, m_front{negotiation.current().draft.front},
          m_paragraphs{negotiation.current().draft.paragraphs} {}

    void accept(const Proposal& proposal) {
        switch (proposal.operation) {
        case Operation::replace: replace(proposal); break;
        case Operation::insert: insert(proposal); break;
        case Operation::remove: m_removed.insert(proposal.targets.begin(), proposal.targets.end()); break;
        case Operation::move: move(proposal); break;
        case Operation::split: split(proposal); break;
        case Operation::join: join(proposal); break;
        }
    }

    [[nodiscard]] Draft finished() const {
        Draft result{m_front, {}};
        for (const auto& paragraph : m_paragraphs)
            if (!m_removed.contains(paragraph.id)) result.paragraphs.push_back(paragraph);
        return result;
    }

private:
    using Place = std::vector<Paragraph>::iterator;

    [[nodiscard]] Place find(const ParagraphId& id) { return std::ranges::find(m_paragraphs, id, &Paragraph::id); }

    /// In each of the parts that the paragraph has by now.
    void replace(const Proposal& proposal) {
        if (const auto part = frontPartOf(proposal.targets.front()))
            return setWords(m_front, *part, carriedTo(proposal, frontParagraph(m_front, *part).text).text);
        std::vector<Place> places;
        for (const auto& part : m_following.partsOf(proposal.targets.front()))
            if (const auto at = find(part); at != m_paragraphs.end()) places.push_back(at);
        if (places.empty()) return;
        std::vector<RichText> now;
        for (const auto& place : places) now.push_back(place->text);
        const auto texts = carriedToParts(proposal, now);
        if (!texts) return;
        for (std::size_t i = 0; i < places.size(); ++i) places[i]->text = (*texts)[i];
    }

    /// Right after the anchor and what was put there before; where the anchor is gone, after what stood nearest before it.
    [[nodiscard]] Place gapAfter(std::optional<ParagraphId> anchor) {
        for (std::size_t steps = 0; anchor && steps < mostSteps(m_negotiation); ++steps) {
            if (auto at = find(*anchor); at != m_paragraphs.end()) {
                ++at;
                while (at != m_paragraphs.end() && m_putAfter.contains(at->id) && m_putAfter.at(at->id) == *anchor) ++at;
                return at;
            }
            anchor = predecessor(m_negotiation, *anchor);
        }
        return m_paragraphs.begin();
    }

    void insert(const Proposal& proposal) {
        Paragraph paragraph{proposal.created.front(), proposal.kind, proposal.level, false, proposal.text, ParagraphState::open};
        if (proposal.after) m_putAfter.insert_or_assign(paragraph.id, *proposal.after);
        const auto gap = gapAfter(proposal.after);
        // In an annex a paragraph bears a number where the one before it does.
        paragraph.numbered = gap != m_paragraphs.begin() && std::prev(gap)->kind == paragraph.kind && std::prev(gap)->numbered;
        m_paragraphs.insert(gap, paragraph);
    }

    void move(const Proposal& proposal) {
        const auto at = find(proposal.targets.front());
        if (at == m_paragraphs.end() || proposal.after == proposal.targets.front()) return;
        const Paragraph moved = *at;
        m_paragraphs.erase(at);
        if (proposal.after) m_putAfter.insert_or_assign(moved.id, *proposal.after);
        m_paragraphs.insert(gapAfter(proposal.after), moved);
    }

    void split(const Proposal& proposal) {
        auto at = find(proposal.targets.front());
        if (at == m_paragraphs.end()) return;
        const auto parts = splitAtNewlines(carriedTo(proposal, at->text));
        at->text = parts.front();
        const Paragraph model = *at;
        for (std::size_t i = 1; i < parts.size() && i <= proposal.created.size(); ++i) {
            Paragraph part = model;
            part.id = proposal.created[i - 1];
            part.text = parts[i];
            at = m_paragraphs.insert(std::next(at), part);
        }
    }

    void join(const Proposal& proposal) {
        const auto first = find(proposal.targets.front());
        if (first == m_paragraphs.end()) return;
        RichText now = first->text;
        for (std::size_t i = 1; i < proposal.targets.size(); ++i) {
            const auto next = find(proposal.targets[i]);
            if (next == m_paragraphs.end()) return;
            now = joinedByNewline(now, next->text);
        }
        first->text = carriedTo(proposal, now);
        m_removed.insert(std::next(proposal.targets.begin()), proposal.targets.end());
    }

    const Negotiation& m_negotiation;
    Following m_following;
    FrontMatter m_front;
    std::vector<Paragraph> m_paragraphs;
    std::set<ParagraphId> m_removed;
    std::map<ParagraphId, ParagraphId> m_putAfter;
};

bool isWhole(const Paragraph& paragraph) {
    return paragraph.kind == ParagraphKind::operative && paragraph.level == 0;
}

/// A single operative paragraph bears no number (UN Editorial Manual); as soon as there are several, all do.
void number(std::vector<Paragraph>& paragraphs) {
    const bool several = std::ranges::count_if(paragraphs, isWhole) > 1;
    for (auto& paragraph : paragraphs)
        if (isWhole(paragraph)) paragraph.numbered = several;
}

/// Footnotes are numbered through the document.
void numberFootnotes(std::vector<Paragraph>& paragraphs) {
    std::size_t last = 0;
    for (auto& paragraph : paragraphs) numberNotes(paragraph.text.notes, last);
}

std::vector<const Proposal*> acceptedSinceIssue(const Negotiation& negotiation) {
    std::vector<const Proposal*> accepted;
    for (const auto& proposal : negotiation.proposals)
        if (proposal.status == ProposalStatus::accepted && proposal.decided > negotiation.current().settled) accepted.push_back(&proposal);
    std::ranges::sort(accepted, {}, &Proposal::decided);
    return accepted;
}

} // namespace

std::optional<std::size_t> LabelledText::find(const ParagraphId& id) const {
    return indexOf(draft.paragraphs, id);
}

std::optional<std::size_t> LabelledText::find(const std::string& label) const {
    const auto at = std::ranges::find(labels, canonicalLabel(label));
    if (at == labels.end()) return std::nullopt;
    return static_cast<std::size_t>(at - labels.begin());
}

std::optional<ParagraphId> LabelledText::idOf(const std::string& label) const {
    if (const auto part = frontPartFrom(label)) return chapeau::idOf(*part);
    const auto index = find(label);
    return index ? std::optional{draft.paragraphs[*index].id} : std::nullopt;
}

std::optional<Paragraph> LabelledText::paragraphOf(const ParagraphId& id) const {
    if (const auto part = frontPartOf(id)) return frontParagraph(draft.front, *part, frontStates[static_cast<std::size_t>(*part)]);
    const auto index = find(id);
    return index ? std::optional{draft.paragraphs[*index]} : std::nullopt;
}

std::string LabelledText::labelOf(const ParagraphId& id) const {
    if (const auto part = frontPartOf(id)) return std::string{chapeau::labelOf(*part)};
    const auto index = find(id);
    return index ? labels[*index] : std::string{};
}

LabelledText frontText(const LabelledText& text) {
    LabelledText front;
    for (const auto part : frontParts) {
        front.draft.paragraphs.push_back(*text.paragraphOf(idOf(part)));
        front.labels.emplace_back(labelOf(part));
    }
    return front;
}

LabelledText issuedText(const Version& version) {
    return {version.draft, labelsOf(version.draft.paragraphs), {}};
}

LabelledText workingText(const Negotiation& negotiation) {
    const auto issued = issuedText(negotiation.current());
    LabelledText text = issued;
    const auto accepted = acceptedSinceIssue(negotiation);
    if (!accepted.empty()) {
        Assembly assembly{negotiation};
        for (const auto* proposal : accepted) assembly.accept(*proposal);
        text.draft = assembly.finished();
        number(text.draft.paragraphs);
        numberFootnotes(text.draft.paragraphs);
        std::map<ParagraphId, std::string> frozen;
        for (std::size_t i = 0; i < issued.labels.size(); ++i) frozen.emplace(issued.draft.paragraphs[i].id, issued.labels[i]);
        text.labels = labelsOf(text.draft.paragraphs, frozen);
    }
    if (negotiation.states.empty()) return text;
    const auto mark = [&](const ParagraphId& id, ParagraphState& state) {
        if (const auto found = negotiation.states.find(id); found != negotiation.states.end()) state = found->second;
    };
    for (auto& paragraph : text.draft.paragraphs) mark(paragraph.id, paragraph.state);
    for (const auto part : frontParts) mark(idOf(part), text.frontStates[static_cast<std::size_t>(part)]);
    return text;
}

} // namespace chapeau
