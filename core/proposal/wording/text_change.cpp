#include "core/proposal/wording/text_change.h"

#include "core/draft/opening_words.h"
#include "core/proposal/wording/phrase_search.h"
#include "core/proposal/wording/text_splice.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace chapeau {

namespace {

constexpr double quotedConfidence = 0.98;
constexpr double bareConfidence = 0.85;
constexpr double derivedConfidence = 0.8;

NotMade notFound(const PhraseSearch& search, const Phrase& phrase) {
    if (auto nearest = search.nearest(withoutFinalMark(phrase.words))) return {Why::phraseNearlyFound, phrase.words, {std::move(*nearest)}};
    return {Why::phraseNotFound, phrase.words, {}};
}

/// The words around a place, to tell one from another.
std::string surroundings(std::string_view text, ByteRange range) {
    const auto before = text.substr(0, range.begin).rfind(' ', range.begin > 1 ? range.begin - 2 : 0);
    const auto after = text.find(' ', std::min(range.end + 1, text.size()));
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    return std::string{text.substr(begin, (after == std::string_view::npos ? text.size() : after) - begin)};
}

class Changer {
public:
    explicit Changer(const RichText& text) : m_rich{text}, m_text{text.text} {}

    TextChange apply(const std::vector<Step>& steps) {
        for (const Step& step : steps) {
            m_confidence = std::min(m_confidence, quotedConfidence);
            if (!make(step)) return m_failure;
            if (step.wouldRead && !readsLike(m_text, step.wouldRead->words)) return NotMade{Why::readsOtherwise, m_text, {}};
        }
        RichText changed = withText(m_rich, m_text);
        if (m_noteGone) std::erase_if(changed.notes, [&](const NoteCall& note) { return note.mark == *m_noteGone; });
        return Made{std::move(changed), m_confidence};
    }

private:
    bool fail(Why why, std::string subject = {}, std::vector<std::string> candidates = {}) {
        m_failure = {why, std::move(subject), std::move(candidates)};
        return false;
    }

    bool make(const Step& step) {
        switch (step.change) {
        case ChangeKind::insertWords: return insert(step);
        case ChangeKind::deleteWords: return removeAll(step);
        case ChangeKind::replaceWords: return replace(step);
        case ChangeKind::makeSingular:
        case ChangeKind::makePlural: return otherNumber(step);
        default: return fail(Why::notUnderstood);
        }
    }

    void noteConfidence(const Phrase& phrase) {
        if (!phrase.quoted) m_confidence = std::min(m_confidence, bareConfidence);
    }

    /// The one place that is meant.
    std::optional<ByteRange> find(const Phrase& phrase, const Place& place) {
        noteConfidence(phrase);
        if (!phrase.closed) return fail(Why::quotationOpen, phrase.words), std::nullopt;
        const PhraseSearch search{m_text};
        auto places = search.all(phrase.words);
        if (places.empty()) places = search.all(withoutFinalMark(phrase.words));
        if (places.empty()) return m_failure = notFound(search, phrase), std::nullopt;
        if (place.within && !keepWithin(places, *place.within)) return std::nullopt;
        if (!place.phrase.words.empty() && !keepBeside(places, place)) return std::nullopt;
        if (places.empty()) return fail(Why::phraseNotFound, phrase.words), std::nullopt;
        if (places.size() > 1) {
            std::vector<std::string> candidates;
            for (const ByteRange& range : places) candidates.push_back(surroundings(m_text, range));
            return fail(Why::phraseTwice, phrase.words, std::move(candidates)), std::nullopt;
        }
        return places.front();
    }

    std::optional<ByteRange> sentence(const Span& span) {
        const auto sentences = sentencesOf(m_text);
        const auto count = static_cast<int>(sentences.size());
        const int index = span.ordinal > 0 ? span.ordinal - 1 : count + span.ordinal;
        if (index < 0 || index >= count) return fail(Why::noSuchSentence), std::nullopt;
        return sentences[static_cast<std::size_t>(index)];
    }

    /// A line says nothing that could be checked; what is found once needs no line.
    bool keepWithin(std::vector<ByteRange>& places, const Span& within) {
        if (within.extent != Extent::sentence) return true;
        const auto range = sentence(within);
        if (!range) return false;
        std::erase_if(places, [&](const ByteRange& place) { return place.begin < range->begin || place.end > range->end; });
        return true;
    }

    /// "After 'X' delete 'Y'": the Y that follows X at once, or else the only one behind it.
    bool keepBeside(std::vector<ByteRange>& places, const Place& place) {
        const auto anchor = find(place.phrase, {});
        if (!anchor) return keepAdjoining(places, place);
        const bool after = place.where != Where::before;
        std::erase_if(places, [&](const ByteRange& range) { return after ? range.begin < anchor->end : range.end > anchor->begin; });
        const auto adjoins = [&](const ByteRange& range) {
            const std::size_t begin = after ? anchor->end : range.end;
            const std::size_t end = after ? range.begin : anchor->begin;
            return std::all_of(m_text.begin() + static_cast<std::ptrdiff_t>(begin), m_text.begin() + static_cast<std::ptrdiff_t>(end),
                               isBlankCharacter);
        };
        if (places.size() > 1 && std::ranges::any_of(places, adjoins))
            std::erase_if(places, [&](const ByteRange& range) { return !adjoins(range); });
        return true;
    }

    /// The anchor stands there more than once: only where just one of them is beside the words, it is clear which.
    bool keepAdjoining(std::vector<ByteRange>& places, const Place& place) {
        if (m_failure.why != Why::phraseTwice) return false;
        const auto anchors = PhraseSearch{m_text}.all(place.phrase.words);
        const auto gap = [&](const ByteRange& range, const ByteRange& anchor) {
            const std::size_t begin = place.where == Where::before ? range.end : anchor.end;
            const std::size_t end = place.where == Where::before ? anchor.begin : range.begin;
            return begin <= end && trimmed(std::string_view{m_text}.substr(begin, end - begin)).empty();
        };
        std::erase_if(places, [&](const ByteRange& range) {
            return std::ranges::none_of(anchors, [&](const ByteRange& anchor) { return gap(range, anchor); });
        });
        return places.size() == 1;
    }

    std::optional<ByteRange> rangeOf(const Span& span, const Place& place) {
        switch (span.extent) {
        case Extent::phrase: return find(span.first, place);
        case Extent::afterPhrase: {
            const auto anchor = find(span.first, {});
            return anchor ? rest(anchor->end) : std::nullopt;
        }
        case Extent::beforePhrase: {
            const auto anchor = find(span.first, {});
            return anchor ? std::optional{ByteRange{0, anchor->begin}} : std::nullopt;
        }
        case Extent::fromToPhrase: return fromTo(span);
        case Extent::ending: return ending(place);
        case Extent::sentence: return sentence(span);
        case Extent::line: return fail(Why::lineUnknown), std::nullopt;
        case Extent::footnote: return fail(Why::notUnderstood), std::nullopt;
        case Extent::whole: return ByteRange{0, m_text.size()};
        }
        return std::nullopt;
    }

    std::optional<ByteRange> rest(std::size_t begin) {
        const std::size_t end = endOfWords(m_text);
        if (begin >= end) return fail(Why::phraseNotFound, m_text.substr(begin)), std::nullopt;
        return ByteRange{begin, end};
    }

    std::optional<ByteRange> fromTo(const Span& span) {
        const auto first = find(span.first, {});
        if (!first) return std::nullopt;
        if (span.second.words.empty()) return rest(first->begin);
        auto lasts = PhraseSearch{m_text}.all(span.second.words);
        if (lasts.empty()) lasts = PhraseSearch{m_text}.all(withoutFinalMark(span.second.words));
        std::erase_if(lasts, [&](const ByteRange& range) { return range.begin < first->end; });
        if (lasts.size() > 1) return fail(Why::phraseTwice, span.second.words), std::nullopt;
        if (lasts.empty()) return m_failure = notFound(PhraseSearch{m_text}, span.second), std::nullopt;
        return ByteRange{first->begin, lasts.front().end};
    }

    std::optional<ByteRange> ending(const Place& place) {
        if (place.phrase.words.empty()) return fail(Why::placeInParagraphNotSaid), std::nullopt;
        const auto anchor = find(place.phrase, {});
        if (!anchor) return std::nullopt;
        return place.where == Where::before ? std::optional{ByteRange{0, anchor->begin}} : rest(anchor->end);
    }

    bool removeAll(const Step& step) {
        for (const Span& span : step.what) {
            if (span.extent == Extent::footnote) {
                if (!removeNote(span)) return false;
                continue;
            }
            const auto range = rangeOf(span, step.place);
            if (!range) return false;
            m_removedAt = range->begin;
            noteNear(*range);
            m_text = spliced(m_text, withoutFinalMarkOfText(*range), "");
        }
        return true;
    }

    /// The mark that ends the paragraph stays, also where it was quoted with the words.
    [[nodiscard]] ByteRange withoutFinalMarkOfText(ByteRange range) const {
        if (range.end == m_text.size() && range.begin < endOfWords(m_text)) range.end = endOfWords(m_text);
        return range;
    }

    /// The footnote that is called in the words that go, for "the associated footnote".
    void noteNear(ByteRange range) {
        for (const NoteCall& note : m_rich.notes)
            if (m_text.size() == m_rich.text.size() && note.at >= range.begin && note.at <= range.end + 1) m_near = note.mark;
    }

    bool removeNote(const Span& span) {
        const std::string mark = span.ordinal > 0 ? std::to_string(span.ordinal) : m_near;
        const auto known = std::ranges::find(m_rich.notes, mark, &NoteCall::mark);
        const bool only = mark.empty() && m_rich.notes.size() == 1;
        if (known == m_rich.notes.end() && !only) return fail(mark.empty() ? Why::noFootnote : Why::noSuchFootnote, mark);
        m_noteGone = only ? m_rich.notes.front().mark : mark;
        return true;
    }

    bool replace(const Step& step) {
        if (step.text.empty() || step.what.empty()) return fail(Why::noNewText);
        const Phrase& fresh = step.text.front();
        noteConfidence(fresh);
        const Span& span = step.what.front();
        if (span.extent == Extent::line) return replaceLine(span, fresh);
        const auto range = rangeOf(span, step.place);
        if (!range) return false;
        const std::string words = fittingWords(fresh.words, *range, span.first.words);
        m_text = spliced(m_text, endsInMark(words) ? *range : withoutFinalMarkOfText(*range), words);
        return true;
    }

    /// Where the quotation of the old words had a mark that the text has not, the new ones have it by the same habit: "concrete,".
    std::string fittingWords(const std::string& words, ByteRange range, const std::string& old) const {
        std::string fit = collapsed(words);
        const std::string_view gone = std::string_view{m_text}.substr(range.begin, range.size());
        if (endsInMark(old) && !endsInMark(gone)) return std::string{withoutFinalMark(fit)};
        // A full stop that closes the instruction, inside the quotation marks.
        const bool inside = range.end < endOfWords(m_text);
        if (inside && fit.ends_with('.') && !gone.ends_with('.')) fit.pop_back();
        return fit;
    }

    /// A line is known by its ends only: it begins with the paragraph, and its last words stand there once.
    bool replaceLine(const Span& span, const Phrase& fresh) {
        const auto words = PhraseSearch{m_text};
        if (span.ordinal != 1) return fail(Why::lineUnknown);
        const auto cut = fresh.words.rfind(' ', fresh.words.rfind(' ') - 1);
        const auto first = fresh.words.find(' ', fresh.words.find(' ') + 1);
        if (cut == std::string::npos || first == std::string::npos) return fail(Why::lineUnknown);
        const auto ends = words.all(fresh.words.substr(cut + 1));
        const auto begins = words.all(fresh.words.substr(0, first));
        if (ends.size() != 1 || begins.empty() || begins.front().begin != 0) return fail(Why::lineUnknown);
        m_confidence = std::min(m_confidence, derivedConfidence);
        m_text = spliced(m_text, {0, ends.front().end}, fresh.words);
        return true;
    }

    bool insert(const Step& step) {
        if (step.text.empty()) return fail(Why::noNewText);
        const Phrase& fresh = step.text.front();
        noteConfidence(fresh);
        const auto at = placeOf(step.place);
        if (!at) return false;
        std::string words = collapsed(fresh.words);
        const bool atEnd = *at >= endOfWords(m_text);
        if (atEnd || (words.ends_with('.') && !words.ends_with(".."))) words = std::string{withoutFinalMark(words)};
        if (*at == 0 && !openingWords(m_text).empty()) m_text.front() = withCase(m_text.front(), false);
        m_text = spliced(m_text, {*at, *at}, words);
        return true;
    }

    std::optional<std::size_t> placeOf(const Place& place) {
        ByteRange whole{0, m_text.size()};
        if (place.within && place.within->extent == Extent::sentence) {
            const auto range = sentence(*place.within);
            if (!range) return std::nullopt;
            whole = *range;
        }
        switch (place.where) {
        case Where::unsaid:
            if (m_removedAt) return *m_removedAt;
            return fail(Why::placeInParagraphNotSaid), std::nullopt;
        case Where::atEnd:
            if (place.within && place.within->extent == Extent::line) return fail(Why::lineUnknown), std::nullopt;
            return whole.begin + endOfWords(std::string_view{m_text}.substr(whole.begin, whole.size()));
        case Where::atBeginning:
            if (place.within && place.within->extent == Extent::line) return fail(Why::lineUnknown), std::nullopt;
            return whole.begin;
        case Where::between: return between(place);
        case Where::after:
        case Where::before: break;
        }
        const auto anchor = find(place.phrase, {.where = Where::unsaid, .phrase = {}, .second = {}, .within = place.within});
        if (!anchor) return std::nullopt;
        return place.where == Where::after ? anchor->end : anchor->begin;
    }

    std::optional<std::size_t> between(const Place& place) {
        const auto pair = PhraseSearch{m_text}.all(place.phrase.words + " " + place.second.words);
        if (pair.size() != 1)
            return fail(pair.empty() ? Why::phraseNotFound : Why::phraseTwice, place.phrase.words + " " + place.second.words), std::nullopt;
        const auto lasts = PhraseSearch{m_text}.all(place.second.words);
        const auto last = std::ranges::find(lasts, pair.front().end, &ByteRange::end);
        return last == lasts.end() ? std::nullopt : std::optional{last->begin};
    }

    /// The regular English plural and singular; anything else is told.
    bool otherNumber(const Step& step) {
        const auto range = rangeOf(step.what.front(), step.place);
        if (!range) return false;
        std::string word = m_text.substr(range->begin, range->size());
        const bool plural = step.change == ChangeKind::makePlural;
        const bool ies = word.ends_with("ies") && word.size() > 4;
        const bool es = word.ends_with("sses") || word.ends_with("ches") || word.ends_with("shes") || word.ends_with("xes");
        if (!plural && ies)
            word.replace(word.size() - 3, 3, "y");
        else if (!plural && es)
            word.erase(word.size() - 2);
        else if (!plural && word.ends_with('s') && !word.ends_with("ss") && word.size() > 3)
            word.pop_back();
        else if (plural && word.ends_with('y') && word.size() > 2 &&
                 std::string_view{"aeiou"}.find(word[word.size() - 2]) == std::string_view::npos)
            word.replace(word.size() - 1, 1, "ies");
        else if (plural && (word.ends_with("ss") || word.ends_with('x') || word.ends_with("ch") || word.ends_with("sh")))
            word += "es";
        else if (plural && !word.ends_with('s'))
            word += "s";
        else
            return fail(Why::noPlural, word);
        m_confidence = std::min(m_confidence, derivedConfidence);
        m_text = spliced(m_text, *range, word);
        return true;
    }

    const RichText& m_rich;
    std::string m_text;
    double m_confidence = 1;
    NotMade m_failure;
    std::string m_near;
    std::optional<std::string> m_noteGone;
    std::optional<std::size_t> m_removedAt; ///< where an earlier step took words away
};

} // namespace

TextChange changedText(const RichText& text, const std::vector<Step>& steps) {
    return Changer{text}.apply(steps);
}

} // namespace chapeau
