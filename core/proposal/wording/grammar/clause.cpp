#include "core/proposal/wording/grammar/clause.h"

#include <algorithm>

namespace chapeau {

namespace {

std::vector<Phrase> phrasesOf(const std::vector<Span>& spans) {
    std::vector<Phrase> phrases;
    for (const Span& span : spans)
        if (span.extent == Extent::phrase) phrases.push_back(span.first);
    return phrases;
}

bool anyOpen(const std::vector<Span>& spans) {
    return std::ranges::any_of(spans, [](const Span& span) { return span.extent == Extent::phrase && !span.first.closed; });
}

class Maker {
public:
    explicit Maker(const Clause& clause) : m_clause{clause} {}

    [[nodiscard]] ClauseMeaning make() const {
        if (m_clause.conditional && isInstruction()) return NotRead{Why::conditional, {}};
        if (m_clause.negated) return negated();
        if (m_clause.eitherOr && isInstruction()) return NotRead{Why::eitherOr, {}};
        if (m_clause.strange > 0 && isInstruction()) return NotRead{Why::notUnderstood, {}};
        if (m_clause.singular || m_clause.plural) return otherNumber();
        switch (m_clause.verb) {
        case Sense::insert:
        case Sense::restore: return inserted();
        case Sense::remove: return removed();
        case Sense::replace:
        case Sense::substitute:
        case Sense::change: return replaced();
        case Sense::amend:
        case Sense::read: return reworded();
        case Sense::move: return moved();
        case Sense::join: return joined();
        default: return withoutVerb();
        }
    }

private:
    [[nodiscard]] bool isInstruction() const { return m_clause.verb != Sense::none || m_clause.link == Link::arrow; }

    [[nodiscard]] Amendment amendment(Step step) const {
        step.place = m_clause.place;
        step.wouldRead = m_clause.wouldRead;
        return {m_clause.located.empty() ? m_clause.objects : m_clause.located, {std::move(step)}};
    }

    /// Not to delete a paragraph is to retain it.
    [[nodiscard]] ClauseMeaning negated() const {
        if (m_clause.verb == Sense::remove && !m_clause.objects.empty() && !m_clause.hasWords() && !m_clause.conditional)
            return Stand{Act::retains, m_clause.objects, {}, {}, false, false};
        if (!isInstruction()) return std::monostate{};
        return NotRead{Why::negated, {}};
    }

    [[nodiscard]] ClauseMeaning otherNumber() const {
        if (m_clause.before.empty()) return NotRead{Why::notUnderstood, {}};
        return amendment({.change = m_clause.singular ? ChangeKind::makeSingular : ChangeKind::makePlural, .what = m_clause.before});
    }

    /// New paragraphs: what stands in quotation marks, or behind the colon.
    [[nodiscard]] std::vector<Phrase> newTexts() const {
        auto texts = phrasesOf(m_clause.behind);
        if (texts.empty()) texts = phrasesOf(m_clause.before);
        texts.insert(texts.end(), m_clause.text.begin(), m_clause.text.end());
        return texts;
    }

    [[nodiscard]] ClauseMeaning inserted() const {
        if (m_clause.link == Link::insteadOf) return exchange(m_clause.behind, phrasesOf(m_clause.before));
        if (m_clause.newParagraph || (!m_clause.beside.empty() && m_clause.place.phrase.words.empty())) return newParagraphs();
        auto words = phrasesOf(m_clause.before);
        const auto behind = phrasesOf(m_clause.behind);
        words.insert(words.end(), behind.begin(), behind.end());
        words.insert(words.end(), m_clause.text.begin(), m_clause.text.end());
        if (words.empty())
            return NotRead{m_clause.hasTargets() || m_clause.place.where != Where::unsaid ? Why::noNewText : Why::notUnderstood, {}};
        if (words.size() > 1) return NotRead{Why::notUnderstood, {}};
        if (!words.front().closed) return NotRead{Why::quotationOpen, words.front().words};
        return amendment({.change = ChangeKind::insertWords, .text = std::move(words)});
    }

    [[nodiscard]] ClauseMeaning newParagraphs() const {
        auto texts = newTexts();
        if (texts.empty()) return NotRead{Why::noNewText, {}};
        if (std::ranges::any_of(texts, [](const Phrase& text) { return !text.closed; }))
            return NotRead{Why::quotationOpen, texts.front().words};
        Step step{.change = ChangeKind::insertParagraphs, .text = std::move(texts), .beside = m_clause.beside};
        auto made = amendment(std::move(step));
        made.targets = m_clause.newLabel ? std::vector{*m_clause.newLabel} : m_clause.located;
        return made;
    }

    [[nodiscard]] ClauseMeaning removed() const {
        if (anyOpen(m_clause.before)) return NotRead{Why::quotationOpen, m_clause.before.front().first.words};
        if (!m_clause.before.empty()) return amendment({.change = ChangeKind::deleteWords, .what = m_clause.before});
        if (m_clause.end || m_clause.wholeRest) return amendment({.change = ChangeKind::deleteWords, .what = {{.extent = Extent::ending}}});
        if (m_clause.place.where != Where::unsaid) return NotRead{Why::notUnderstood, {}};
        // "Delete from OP3" names no words.
        if (!m_clause.objects.empty()) return Amendment{m_clause.objects, {{.change = ChangeKind::deleteParagraph}}};
        return NotRead{m_clause.located.empty() ? Why::noParagraphNamed : Why::notUnderstood, {}};
    }

    [[nodiscard]] ClauseMeaning replaced() const {
        auto behind = phrasesOf(m_clause.behind);
        behind.insert(behind.end(), m_clause.text.begin(), m_clause.text.end());
        const bool swapped = m_clause.link == Link::forWord && m_clause.verb == Sense::substitute;
        if (m_clause.linkBeforeVerb || (m_clause.linkAfterVerb && swapped)) return oldThenNew(behind);
        if (swapped) return substituted();
        if (m_clause.link == Link::insteadOf) return exchange(m_clause.behind, phrasesOf(m_clause.before));
        if (anyOpen(m_clause.before)) return NotRead{Why::quotationOpen, m_clause.before.front().first.words};
        if (m_clause.link == Link::none && m_clause.text.empty()) {
            if (m_clause.verb == Sense::substitute && m_clause.before.empty() && !m_clause.hasTargets()) return NotRead{Why::noNewText, {}};
            return NotRead{m_clause.before.size() > 1 ? Why::notUnderstood : Why::noNewText, {}};
        }
        return exchange(m_clause.before, behind);
    }

    /// "Substitute NEW for OLD"
    [[nodiscard]] ClauseMeaning substituted() const {
        auto fresh = phrasesOf(m_clause.before);
        fresh.insert(fresh.end(), m_clause.text.begin(), m_clause.text.end());
        if (m_clause.behind.empty() && fresh.size() == 1 && m_clause.text.empty() && !m_clause.hasTargets())
            return NotRead{Why::notUnderstood, {}};
        return exchange(m_clause.behind, std::move(fresh));
    }

    /// "For OLD read NEW", "substitute for OLD the words NEW"
    [[nodiscard]] ClauseMeaning oldThenNew(std::vector<Phrase> behind) const {
        const bool both = m_clause.behind.size() + m_clause.text.size() > 1;
        if (!m_clause.before.empty() || !m_clause.objects.empty() || !both) return exchange(m_clause.before, std::move(behind));
        auto fresh = phrasesOf({m_clause.behind.begin() + 1, m_clause.behind.end()});
        fresh.insert(fresh.end(), m_clause.text.begin(), m_clause.text.end());
        return exchange({m_clause.behind.front()}, std::move(fresh));
    }

    [[nodiscard]] ClauseMeaning exchange(const std::vector<Span>& old, std::vector<Phrase> fresh) const {
        if (fresh.empty()) return NotRead{Why::noNewText, {}};
        if (anyOpen(old)) return NotRead{Why::quotationOpen, old.front().first.words};
        if (!fresh.front().closed) return NotRead{Why::quotationOpen, fresh.front().words};
        if (!old.empty() || m_clause.wholeRest || m_clause.end) {
            std::vector<Span> what = old;
            if (what.empty()) what.push_back({.extent = Extent::ending});
            if (fresh.size() != 1 || what.size() != 1) return NotRead{Why::notUnderstood, {}};
            return amendment({.change = ChangeKind::replaceWords, .what = std::move(what), .text = std::move(fresh)});
        }
        if (m_clause.place.within)
            return amendment({.change = ChangeKind::replaceWords, .what = {*m_clause.place.within}, .text = std::move(fresh)});
        if (!m_clause.objects.empty()) return Amendment{m_clause.objects, {paragraphStep(std::move(fresh))}};
        if (m_clause.located.empty()) return NotRead{Why::noParagraphNamed, {}};
        return NotRead{Why::notUnderstood, {}};
    }

    [[nodiscard]] Step paragraphStep(std::vector<Phrase> texts) const {
        return {.change = ChangeKind::replaceParagraph, .text = std::move(texts), .wouldRead = m_clause.wouldRead};
    }

    /// "Amend P to read", "P should read", "Change the first line of P to read"
    [[nodiscard]] ClauseMeaning reworded() const {
        if (m_clause.linkBeforeVerb) {
            auto fresh = phrasesOf(m_clause.behind);
            fresh.insert(fresh.end(), m_clause.text.begin(), m_clause.text.end());
            return oldThenNew(std::move(fresh));
        }
        auto fresh = phrasesOf(m_clause.behind);
        fresh.insert(fresh.end(), m_clause.text.begin(), m_clause.text.end());
        if (!fresh.empty() && !m_clause.before.empty()) return exchange(m_clause.before, std::move(fresh));
        if (fresh.empty()) fresh = phrasesOf(m_clause.before);
        if (m_clause.objects.empty() && !m_clause.located.empty() && !m_clause.place.within && !fresh.empty())
            return Amendment{m_clause.located, {paragraphStep(std::move(fresh))}};
        return exchange({}, std::move(fresh));
    }

    [[nodiscard]] ClauseMeaning moved() const {
        if (m_clause.objects.empty()) return NotRead{Why::noParagraphNamed, {}};
        if (m_clause.beside.empty() && m_clause.place.where == Where::unsaid)
            return NotRead{Why::placeNotSaid, m_clause.objects.front().written};
        Step step{.change = ChangeKind::moveParagraph, .beside = m_clause.beside};
        step.place = m_clause.place;
        return Amendment{m_clause.objects, {std::move(step)}};
    }

    [[nodiscard]] ClauseMeaning joined() const {
        auto targets = m_clause.objects;
        targets.insert(targets.end(), m_clause.located.begin(), m_clause.located.end());
        targets.insert(targets.end(), m_clause.beside.begin(), m_clause.beside.end());
        if (targets.empty()) return NotRead{Why::noParagraphNamed, {}};
        const auto texts = newTexts();
        if (texts.size() != 1) return NotRead{Why::noNewText, {}};
        Step step{.change = ChangeKind::joinParagraphs, .text = texts};
        step.beside.assign(targets.begin() + 1, targets.end());
        return Amendment{{targets.front()}, {std::move(step)}};
    }

    [[nodiscard]] ClauseMeaning withoutVerb() const {
        if (m_clause.newParagraph && m_clause.strange == 0 && !newTexts().empty()) return newParagraphs();
        if (m_clause.link == Link::arrow && !m_clause.before.empty()) {
            auto fresh = phrasesOf(m_clause.behind);
            fresh.insert(fresh.end(), m_clause.text.begin(), m_clause.text.end());
            return exchange(m_clause.before, std::move(fresh));
        }
        if (m_clause.link == Link::insteadOf && !m_clause.behind.empty()) {
            const auto behind = phrasesOf(m_clause.behind);
            if (behind.size() == 2) return exchange({m_clause.behind.front()}, {behind.back()});
            if (m_clause.before.size() == 1) return exchange(m_clause.behind, phrasesOf(m_clause.before));
        }
        if (m_clause.link != Link::none && m_clause.strange == 0 && !m_clause.before.empty() && !m_clause.behind.empty())
            return NotRead{Why::notUnderstood, {}};
        return std::monostate{};
    }

    const Clause& m_clause;
};

} // namespace

ClauseMeaning meaningOf(const Clause& clause) {
    return Maker{clause}.make();
}

bool fillsGap(const Clause& clause) {
    const bool verb = clause.verb == Sense::replace || clause.verb == Sense::substitute || clause.verb == Sense::insert;
    if (!verb || !clause.hasWords() || clause.hasTargets() || clause.place.where != Where::unsaid || clause.negated || clause.conditional)
        return false;
    if (clause.verb == Sense::replace) return clause.before.empty() && clause.link == Link::byWith;
    if (clause.link != Link::none) return false;
    return clause.verb == Sense::substitute || (clause.verb == Sense::insert && clause.link == Link::insteadOf);
}

void fillGap(Step& removal, const Clause& clause) {
    auto texts = phrasesOf(clause.before);
    const auto behind = phrasesOf(clause.behind);
    texts.insert(texts.end(), behind.begin(), behind.end());
    texts.insert(texts.end(), clause.text.begin(), clause.text.end());
    removal.change = removal.change == ChangeKind::deleteParagraph ? ChangeKind::replaceParagraph : ChangeKind::replaceWords;
    removal.text = std::move(texts);
    removal.wouldRead = clause.wouldRead;
}

} // namespace chapeau
