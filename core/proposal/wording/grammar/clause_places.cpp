// The productions of the grammar of a clause that say where, which words, and how old and new words are linked.
#include "core/proposal/wording/grammar/clause_parser.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <utility>

namespace chapeau {

namespace {

using Kind = WordingTokenKind;

constexpr std::size_t longestLookAhead = 14;

} // namespace

/// "so that it would read: '…'"
bool ClauseParser::wouldRead() {
    if (sense() != Sense::so) return false;
    std::size_t next = m_at + 1;
    while (next < m_tokens.size() && next < m_at + longestLookAhead && sense(next) != Sense::read && !is(next, Kind::quotation)) ++next;
    if (sense(next) != Sense::read) return false;
    ++next;
    while (sense(next) == Sense::as || sense(next) == Sense::follows || is(next, Kind::colon)) ++next;
    if (is(next, Kind::quotation)) {
        m_clause.wouldRead = Phrase{m_tokens[next].text, true, m_tokens[next].closed};
        m_at = next + 1;
    } else if (next < m_tokens.size()) {
        const std::size_t begin = m_tokens[next].bytes.begin;
        m_clause.wouldRead = Phrase{collapsed(m_text.substr(begin, m_tokens.back().bytes.end - begin)), false, true};
        m_at = m_tokens.size();
    } else {
        m_clause.strange += 1;
        m_at = next;
    }
    return true;
}

/// "instead of", "in place of", "in lieu of"
bool ClauseParser::instead() {
    const bool place = sense() == Sense::in && m_at + 2 < m_tokens.size() &&
                       (m_tokens[m_at + 1].text == "place" || m_tokens[m_at + 1].text == "lieu") && sense(m_at + 2) == Sense::of;
    const bool instead = sense() == Sense::instead && sense(m_at + 1) == Sense::of;
    if (!place && !instead) return false;
    m_clause.link = Link::insteadOf;
    m_at += place ? 3 : 2;
    return true;
}

/// "to read", "should read as follows", "as follows", "reading"
bool ClauseParser::readsAs() {
    std::size_t next = m_at;
    while (sense(next) == Sense::auxiliary || sense(next) == Sense::would || sense(next) == Sense::to || sense(next) == Sense::that) ++next;
    const bool read = sense(next) == Sense::read;
    const bool follows = !read && sense(m_at) == Sense::as && sense(m_at + 1) == Sense::follows;
    if (!read && !follows) return false;
    m_at = read ? next + 1 : m_at + 2;
    if (read && sense(m_at) == Sense::as && sense(m_at + 1) == Sense::follows) m_at += 2;
    m_clause.saysFollowing = true;
    if (m_clause.verb == Sense::none) {
        m_clause.verb = Sense::read;
        m_clause.linkBeforeVerb = m_clause.link == Link::forWord;
    } else if (exchanges(m_clause.verb) && m_clause.link == Link::none) {
        if (m_clause.verb != Sense::amend && m_clause.objects.empty() && m_clause.before.empty()) m_clause.verb = Sense::amend;
        m_clause.link = Link::to;
    }
    if (m_clause.verb == Sense::read && m_clause.link == Link::none) m_clause.link = Link::to;
    return true;
}

/// "a new paragraph", "the following two operative paragraphs", "a new PP8 bis"; after "replace … by" only a word for the new text.
bool ClauseParser::newParagraph() {
    std::size_t next = m_at;
    bool fresh = false;
    bool article = false;
    for (;
         sense(next) == Sense::article || sense(next) == Sense::newWord || sense(next) == Sense::following || sense(next) == Sense::number;
         ++next) {
        fresh = fresh || sense(next) == Sense::newWord || sense(next) == Sense::following;
        article = article || m_tokens[next].text == "a" || m_tokens[next].text == "an" || sense(next) == Sense::number;
    }
    if (!fresh && !(article && m_clause.verb == Sense::insert)) return false;
    if (fresh) {
        if (const auto named = m_targets.one(next); named && named->targets.front().what == TargetName::What::paragraph &&
                                                    (named->targets.front().number != 0 || !named->targets.front().items.empty())) {
            m_clause.newLabel = named->targets.front();
            m_clause.newParagraph = true;
            m_at = named->end;
            return true;
        }
    }
    if (sense(next) == Sense::preambular || sense(next) == Sense::operative) ++next;
    if (sense(next) != Sense::paragraph && sense(next) != Sense::subparagraph &&
        !(fresh && next > m_at && m_tokens[next - 1].text.size() <= 3))
        return false;
    if (sense(next) == Sense::paragraph || sense(next) == Sense::subparagraph) ++next;
    m_clause.saysFollowing = true;
    if (m_clause.verb == Sense::insert || m_clause.verb == Sense::none) m_clause.newParagraph = true;
    m_at = next;
    return true;
}

/// "all words after 'X'", "the existing text", "from 'X' to 'Y'", "the second sentence", "the end of the paragraph"
bool ClauseParser::range() {
    if (fromTo()) return true;
    if (unit()) return true;
    std::size_t next = skipArticles(m_at);
    if (sense(next) == Sense::end && m_clause.verb == Sense::remove && sense(next + 1) == Sense::of) {
        m_clause.end = true;
        m_at = next + 2;
        if (skipArticles(m_at) < m_tokens.size() && sense(skipArticles(m_at)) == Sense::paragraph &&
            !is(skipArticles(m_at) + 1, Kind::number))
            m_at = skipArticles(m_at) + 1;
        return true;
    }
    const bool all = sense(next) == Sense::all;
    const bool existing = sense(next) == Sense::existing;
    const bool words = sense(next) == Sense::words || sense(next) == Sense::text;
    if (!all && !existing && !words) return false;
    while (sense(next) == Sense::all || sense(next) == Sense::existing || sense(next) == Sense::words || sense(next) == Sense::text ||
           sense(next) == Sense::article)
        ++next;
    if (sense(next) == Sense::of) {
        const std::size_t owner = skipArticles(next + 1);
        if ((sense(owner) == Sense::paragraph || sense(owner) == Sense::sentence || sense(owner) == Sense::text) &&
            !is(owner + 1, Kind::number))
            next = owner + 1;
    }
    if (sense(next) == Sense::from && is(skipWords(next + 1), Kind::quotation)) {
        m_at = next;
        return fromTo();
    }
    if (sense(next) == Sense::after || sense(next) == Sense::before) {
        const std::size_t saved = std::exchange(m_at, next + 1);
        if (rangeBeside(sense(next) == Sense::after ? Extent::afterPhrase : Extent::beforePhrase)) return true;
        m_at = saved;
    }
    if (!all && !existing) return false;
    m_clause.wholeRest = true;
    m_at = next;
    return true;
}

bool ClauseParser::rangeBeside(Extent extent) {
    std::size_t next = m_at;
    const auto found = phraseAt(next);
    if (!found) return false;
    m_at = next;
    addSpan({.extent = extent, .first = *found});
    return true;
}

/// "from 'X' to 'Y'", "from 'X' to the end"
bool ClauseParser::fromTo() {
    if (sense() != Sense::from) return false;
    std::size_t next = skipWords(m_at + 1);
    if (!is(next, Kind::quotation)) return false;
    Span span{.extent = Extent::fromToPhrase, .first = {m_tokens[next].text, true, m_tokens[next].closed}};
    ++next;
    if (m_tokens.size() > next && (m_tokens[next].text == "onwards" || m_tokens[next].text == "onward")) {
        ++next;
    } else if (sense(next) == Sense::to || (m_tokens.size() > next && (m_tokens[next].text == "up" || m_tokens[next].text == "until"))) {
        while (sense(next) == Sense::to || m_tokens[std::min(next, m_tokens.size() - 1)].text == "up") {
            if (next >= m_tokens.size()) break;
            ++next;
        }
        const std::size_t second = skipWords(next);
        if (is(second, Kind::quotation)) {
            span.second = {m_tokens[second].text, true, m_tokens[second].closed};
            next = second + 1;
        } else if (sense(skipArticles(next)) == Sense::end) {
            next = skipArticles(next) + 1;
            if (sense(next) == Sense::of && sense(skipArticles(next + 1)) == Sense::paragraph &&
                !is(skipArticles(next + 1) + 1, Kind::number))
                next = skipArticles(next + 1) + 1;
        } else {
            return false;
        }
    } else {
        return false;
    }
    m_at = next;
    addSpan(span);
    return true;
}

bool ClauseParser::unit() {
    std::size_t next = m_at;
    const auto span = unitAt(next);
    if (!span) return false;
    m_at = next;
    // "PP8, line 2: delete …"
    if (m_clause.verb == Sense::none && (is(next, Kind::colon) || is(next, Kind::comma))) {
        m_clause.place.within = *span;
        return true;
    }
    addSpan(*span);
    return true;
}

bool ClauseParser::preposition() {
    return beside() || atEdge() || inside();
}

/// "after the word 'X'", "before OP3", "between 'X' and 'Y'", "after the first sentence"
bool ClauseParser::beside() {
    const Sense where = sense();
    if (where != Sense::after && where != Sense::before && where != Sense::between) return false;
    std::size_t next = m_at + 1;
    if (sense(next) == Sense::filler) ++next;
    const Where side = where == Sense::before ? Where::before : Where::after;
    if (const auto named = m_targets.list(next)) {
        m_clause.beside = named->targets;
        if (where == Sense::between) m_clause.beside.resize(1);
        m_clause.place.where = side;
        m_at = named->end;
        return true;
    }
    if (is(next, Kind::number) && m_clause.newParagraph) { // "Add new paragraph after 4."
        TargetName name;
        name.number = std::stoi(m_tokens[next].text.substr(0, 4));
        name.written = m_tokens[next].text;
        m_clause.beside = {name};
        m_clause.place.where = side;
        m_at = next + 1;
        if (is(m_at, Kind::stop) && is(m_at + 1, Kind::quotation)) ++m_at;
        return true;
    }
    if (const auto span = unitAt(next)) {
        m_clause.place.within = *span;
        m_clause.place.where = where == Sense::before ? Where::atBeginning : Where::atEnd;
        m_at = next;
        return true;
    }
    const auto found = phraseAt(next);
    if (!found) return false;
    m_clause.place.where = side;
    m_clause.place.phrase = *found;
    if (where == Sense::between) {
        if (sense(next) != Sense::andWord) return false;
        ++next;
        const auto second = phraseAt(next);
        if (!second) return false;
        m_clause.place.where = Where::between;
        m_clause.place.second = *second;
    }
    m_at = next;
    return true;
}

/// "at the end of the first sentence of P", "to the beginning of OP2"
bool ClauseParser::atEdge() {
    if (sense() != Sense::at && sense() != Sense::to && sense() != Sense::in) return false;
    std::size_t next = m_at + 1;
    while (sense(next) == Sense::article || (next < m_tokens.size() && m_tokens[next].text == "very")) ++next;
    if (sense(next) != Sense::end && sense(next) != Sense::beginning) return false;
    m_clause.place.where = sense(next) == Sense::end ? Where::atEnd : Where::atBeginning;
    m_at = next + 1;
    if (sense() != Sense::of) return true;
    std::size_t behind = m_at + 1;
    if (const auto span = unitAt(behind)) {
        m_clause.place.within = *span;
        m_at = behind;
    } else if (const auto named = m_targets.list(behind)) {
        m_clause.located = named->targets;
        m_at = named->end;
    } else if (sense(skipArticles(behind)) == Sense::paragraph || sense(skipArticles(behind)) == Sense::text) {
        m_at = skipArticles(behind) + 1;
    } else if (is(skipArticles(behind), Kind::word) && m_tokens[skipArticles(behind)].text == "sentence") {
        m_at = skipArticles(behind) + 1;
    }
    return true;
}

/// "in OP2", "of the second sentence", "in the singular", "to OP7", "as PP1 bis", "by Canada"
bool ClauseParser::inside() {
    const Sense word = sense();
    if (word == Sense::by) {
        const auto names = m_names.list(m_tokens, m_at + 1);
        const auto former = names ? std::nullopt : m_names.former(m_tokens, m_at + 1);
        if (!names && !former) return false;
        m_clause.agent.emplace();
        if (names) m_clause.agent->proponents = names->codes;
        if (former) m_clause.agent->unknown = former->first;
        m_clause.agent->former = former.has_value();
        m_at = names ? names->end : former->second;
        return true;
    }
    const bool as = word == Sense::as && !m_clause.objects.empty();
    const bool with = word == Sense::with && m_clause.verb == Sense::join;
    const bool forWord = word == Sense::forWord && m_clause.verb == Sense::substitute;
    if (word != Sense::in && word != Sense::of && word != Sense::from && word != Sense::to && word != Sense::on && !as && !with && !forWord)
        return false;
    std::size_t next = m_at + 1;
    if (sense(skipArticles(next)) == Sense::singular || sense(skipArticles(next)) == Sense::plural) {
        (sense(skipArticles(next)) == Sense::singular ? m_clause.singular : m_clause.plural) = true;
        m_at = skipArticles(next) + 1;
        return true;
    }
    while (next + 1 < m_tokens.size() &&
           (m_tokens[next].text == "early" || m_tokens[next].text == "latter" || m_tokens[next].text == "first") &&
           sense(next + 1) == Sense::section)
        next += 3;
    if (const auto span = unitAt(next); span && !forWord) {
        m_clause.place.within = *span;
        m_at = next;
        return true;
    }
    const auto named = m_targets.list(next);
    if (!named) return false;
    m_at = named->end;
    if (as && m_clause.verb == Sense::none) m_clause.verb = Sense::move;
    if (forWord) {
        m_clause.link = Link::forWord;
        m_clause.linkAfterVerb = m_clause.before.empty();
        m_clause.objects = named->targets;
    } else if (with) {
        m_clause.objects.insert(m_clause.objects.end(), named->targets.begin(), named->targets.end());
    } else if (m_clause.verb == Sense::move && (word == Sense::to || as)) {
        m_clause.beside = named->targets;
        if (!named->targets.front().suffix.empty()) m_clause.place.where = Where::after;
    } else if (m_clause.verb == Sense::remove && m_clause.before.empty() && word == Sense::of) {
        m_clause.objects = named->targets; // "the deletion of OP9", "the end of OP9"
        if (m_clause.end) m_clause.located = named->targets;
    } else if ((m_clause.verb == Sense::join || m_clause.verb == Sense::move) && word == Sense::of) {
        m_clause.objects = named->targets;
    } else {
        m_clause.located = named->targets;
    }
    return true;
}

/// "by", "with", "for", "to", "->", "the following"
bool ClauseParser::link() {
    const Sense word = sense();
    if (is(m_at, Kind::arrow)) {
        m_clause.link = Link::arrow;
    } else if (word == Sense::by || word == Sense::with) {
        if (!exchanges(m_clause.verb) && (m_clause.verb != Sense::none || m_clause.before.empty())) return false;
        if (m_clause.link != Link::forWord) m_clause.link = Link::byWith;
    } else if (word == Sense::forWord) {
        const bool opens = m_clause.verb == Sense::none && m_clause.before.empty() && m_clause.strange == 0;
        if (m_clause.verb == Sense::substitute) {
            m_clause.link = Link::forWord;
            m_clause.linkAfterVerb = m_clause.before.empty() && !m_clause.saysFollowing;
        } else if (m_clause.verb == Sense::change && !m_clause.before.empty()) {
            m_clause.link = Link::to;
        } else if (opens) {
            m_clause.link = Link::forWord;
        } else {
            return false;
        }
    } else if (word == Sense::to && (m_clause.verb == Sense::change || m_clause.verb == Sense::amend) && m_clause.link == Link::none &&
               (!m_clause.before.empty() || !m_clause.objects.empty())) {
        m_clause.link = Link::to;
    } else if (word == Sense::following) {
        m_clause.saysFollowing = true;
    } else {
        return false;
    }
    ++m_at;
    return true;
}

} // namespace chapeau
