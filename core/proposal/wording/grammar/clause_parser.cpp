#include "core/proposal/wording/grammar/clause_parser.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace chapeau {

namespace {

using Kind = WordingTokenKind;

constexpr std::size_t longestLookAhead = 14;

bool isAct(Sense sense) {
    return sense == Sense::support || sense == Sense::retain || sense == Sense::reserve || sense == Sense::bracket ||
           sense == Sense::withdraw || sense == Sense::agree || sense == Sense::accept;
}

bool opensReason(const WordingToken& token) {
    constexpr std::array<std::string_view, 8> words{"because", "since", "given", "due", "reason", "rationale", "which", "thereby"};
    return std::ranges::find(words, token.text) != words.end();
}

} // namespace

bool isOperation(Sense sense) {
    return sense == Sense::insert || sense == Sense::remove || sense == Sense::replace || sense == Sense::substitute ||
           sense == Sense::change || sense == Sense::amend || sense == Sense::move || sense == Sense::join || sense == Sense::restore;
}

bool exchanges(Sense verb) {
    return verb == Sense::replace || verb == Sense::substitute || verb == Sense::change || verb == Sense::amend;
}

std::size_t ClauseParser::skipArticles(std::size_t at) const {
    while (sense(at) == Sense::article) ++at;
    return at;
}

Clause ClauseParser::parse(std::size_t at) {
    m_clause = {};
    m_begin = m_at = at;
    m_stopped = m_sentenceEnded = false;
    while (!m_stopped) step();
    return std::move(m_clause);
}

void ClauseParser::step() {
    if (stop()) return;
    constexpr std::array productions{
        &ClauseParser::warning, &ClauseParser::wouldRead,   &ClauseParser::instead,  &ClauseParser::readsAs,  &ClauseParser::newParagraph,
        &ClauseParser::range,   &ClauseParser::preposition, &ClauseParser::link,     &ClauseParser::target,   &ClauseParser::verb,
        &ClauseParser::phrase,  &ClauseParser::mark,        &ClauseParser::courtesy, &ClauseParser::bareWords};
    for (const auto production : productions)
        if ((this->*production)()) return;
    ++m_clause.strange;
    ++m_at;
}

bool ClauseParser::complete() const {
    const Clause& c = m_clause;
    if (c.singular || c.plural) return !c.before.empty();
    if (c.link == Link::arrow) return !c.behind.empty();
    if (exchanges(c.verb) || c.verb == Sense::read)
        return (c.link != Link::none || c.verb == Sense::amend || c.verb == Sense::read || c.saysFollowing) &&
               (!c.behind.empty() || !c.text.empty());
    if (c.verb == Sense::remove) return !c.before.empty() || !c.objects.empty() || c.end || c.wholeRest;
    if (c.verb == Sense::insert || c.verb == Sense::restore || c.newParagraph) return c.hasWords();
    if (c.verb == Sense::move) return !c.objects.empty() && (!c.beside.empty() || c.place.where != Where::unsaid);
    return c.verb != Sense::none && c.hasTargets();
}

bool ClauseParser::stop() {
    if (m_at >= m_tokens.size()) {
        for (const std::string& text : m_newText) m_clause.text.push_back({text, false, true});
        m_stopped = m_sentenceEnded = true;
        return true;
    }
    if (is(m_at, Kind::stop) || is(m_at, Kind::semicolon)) {
        ++m_at;
        m_stopped = m_sentenceEnded = true;
        return true;
    }
    const bool joint = is(m_at, Kind::comma) || sense() == Sense::andWord;
    if (!joint) return false;
    std::size_t next = m_at;
    while (is(next, Kind::comma) || sense(next) == Sense::andWord || m_tokens[std::min(next, m_tokens.size() - 1)].text == "then") {
        if (next >= m_tokens.size()) break;
        ++next;
    }
    m_stopped = complete() && beginsNext(next);
    m_at = m_stopped ? next : m_at + 1;
    return true;
}

/// Whether another instruction begins here: "… and delete …", "…, and in OP3 …", "… and 'X' by 'Y'".
bool ClauseParser::beginsNext(std::size_t at) const {
    std::size_t next = at;
    while (sense(next) == Sense::article || sense(next) == Sense::filler || sense(next) == Sense::pronoun ||
           sense(next) == Sense::auxiliary || sense(next) == Sense::would || sense(next) == Sense::to || sense(next) == Sense::also ||
           sense(next) == Sense::propose || sense(next) == Sense::words)
        ++next;
    if (isOperation(sense(next)) || isAct(sense(next))) return true;
    if (is(next, Kind::quotation)) {
        const Sense behind = sense(next + 1);
        if (behind == Sense::by || behind == Sense::with || is(next + 1, Kind::arrow))
            return exchanges(m_clause.verb) || is(next + 1, Kind::arrow);
        for (std::size_t i = next + 1; i < std::min(next + longestLookAhead, m_tokens.size()); ++i) {
            if (is(i, Kind::stop) || isOperation(sense(i))) return false;
            if (sense(i) == Sense::auxiliary) return true;
        }
        return false;
    }
    if (sense(next) == Sense::in || sense(next) == Sense::from) return m_targets.list(next + 1).has_value();
    if (sense(next) == Sense::after || sense(next) == Sense::before || sense(next) == Sense::at || sense(next) == Sense::forWord) {
        for (std::size_t i = next + 1; i < std::min(next + longestLookAhead, m_tokens.size()) && !is(i, Kind::stop); ++i)
            if (isOperation(sense(i))) return true;
        return false;
    }
    if (const auto names = m_names.list(m_tokens, next))
        return is(names->end, Kind::colon) || isOperation(sense(names->end)) || isAct(sense(names->end));
    if (const auto named = m_targets.list(next)) {
        std::size_t behind = named->end;
        while (sense(behind) == Sense::auxiliary) ++behind;
        return is(behind, Kind::colon) || is(behind, Kind::dash) || isOperation(sense(behind)) || isAct(sense(behind));
    }
    return false;
}

/// What makes an instruction none: a negation, a condition, a question, a choice.
bool ClauseParser::warning() {
    switch (sense()) {
    case Sense::negation: m_clause.negated = true; break;
    case Sense::oppose: m_clause.negated = true; break;
    case Sense::condition:
    case Sense::hedge:
    case Sense::question: m_clause.conditional = true; break;
    case Sense::orWord: m_clause.eitherOr = true; break;
    default:
        if (m_tokens[m_at].text != "?") return false;
        m_clause.conditional = true;
    }
    ++m_at;
    return true;
}

bool ClauseParser::target() {
    const auto named = m_targets.list(m_at);
    if (!named) return false;
    m_at = named->end;
    const TargetName& first = named->targets.front();
    const bool words = m_clause.hasWords();
    if (m_clause.verb == Sense::insert && m_clause.link == Link::none && !first.suffix.empty() && !words) {
        m_clause.newLabel = first;
        m_clause.newParagraph = true;
    } else if (m_clause.verb == Sense::insert || words) {
        m_clause.located = named->targets;
    } else if (m_clause.objects.empty() || is(m_at, Kind::colon)) {
        m_clause.objects = named->targets;
    } else {
        m_clause.objects.insert(m_clause.objects.end(), named->targets.begin(), named->targets.end());
    }
    return true;
}

bool ClauseParser::verb() {
    if (!isOperation(sense())) return false;
    if (m_clause.verb != Sense::none && m_clause.verb != sense() && complete() && !m_clause.eitherOr) {
        m_stopped = true;
        return true;
    }
    // "Amend OP2 by replacing …"
    if (m_clause.verb == Sense::amend && !m_clause.hasWords() && m_tokens[m_at].meaning.form == VerbForm::gerund) {
        m_clause.verb = Sense::none;
        m_clause.link = Link::none;
        m_clause.located = std::exchange(m_clause.objects, {});
    }
    if (m_clause.verb == Sense::none || m_clause.verb == Sense::read) {
        m_clause.verb = sense();
        m_clause.linkBeforeVerb = m_clause.link == Link::forWord;
    } else if (m_clause.verb != sense()) {
        ++m_clause.strange;
    }
    ++m_at;
    return true;
}

/// "as it repeats OP2"; "as soon as" is a condition.
bool ClauseParser::opensReasonWithAs() {
    if (sense() != Sense::as) return false;
    const WordingToken* next = m_at + 1 < m_tokens.size() ? &m_tokens[m_at + 1] : nullptr;
    if (next != nullptr && (next->text == "soon" || next->text == "long")) m_clause.conditional = true;
    return next != nullptr && (next->meaning.sense == Sense::pronoun || m_clause.conditional);
}

void ClauseParser::addSpan(Span span) {
    (m_clause.link == Link::none ? m_clause.before : m_clause.behind).push_back(std::move(span));
}

bool ClauseParser::mark() {
    const WordingToken& token = m_tokens[m_at];
    switch (token.kind) {
    case Kind::colon:
    case Kind::dash:
        ++m_at;
        if (m_clause.verb == Sense::none && m_clause.link == Link::none && !m_clause.newParagraph) {
            if (token.kind == Kind::dash && is(m_at, Kind::quotation)) m_clause.verb = Sense::remove;
        } else if (!is(m_at, Kind::quotation) && !is(skipWords(m_at), Kind::quotation) && !complete()) {
            restAsText();
        }
        return true;
    case Kind::plus:
        if (m_clause.verb == Sense::none) m_clause.verb = Sense::insert;
        ++m_at;
        return true;
    case Kind::open:
    case Kind::close:
    case Kind::symbol:
    case Kind::other: ++m_at; return true;
    default: return false;
    }
}

/// The new text behind a colon, without quotation marks.
void ClauseParser::restAsText() {
    if (m_at >= m_tokens.size()) return;
    const std::size_t begin = m_tokens[m_at].bytes.begin;
    m_clause.text.push_back({collapsed(m_text.substr(begin, m_tokens.back().bytes.end - begin)), false, true});
    m_at = m_tokens.size();
}

/// Words that say nothing about the change; and an explanation behind it.
bool ClauseParser::courtesy() {
    const WordingToken& token = m_tokens[m_at];
    if (complete() && (opensReason(token) || opensReasonWithAs())) {
        while (m_at < m_tokens.size() && !is(m_at, Kind::stop) && !is(m_at, Kind::semicolon)) {
            if (sense() == Sense::condition) m_clause.conditional = true;
            ++m_at;
        }
        return true;
    }
    if (sense() == Sense::renumber) { // follows by itself
        while (m_at < m_tokens.size() && !is(m_at, Kind::stop) && !is(m_at, Kind::semicolon) && !is(m_at, Kind::comma)) ++m_at;
        return true;
    }
    switch (token.meaning.sense) {
    case Sense::article:
        // "delete the rule of law": the article belongs to bare words.
        if (m_clause.verb != Sense::none && !complete() && is(m_at + 1, Kind::word) && sense(m_at + 1) == Sense::none) return false;
        break;
    case Sense::pronoun:
    case Sense::auxiliary:
    case Sense::filler:
    case Sense::would:
    case Sense::that:
    case Sense::so:
    case Sense::propose:
    case Sense::also:
    case Sense::delegation:
    case Sense::behalf:
    case Sense::support:
    case Sense::paragraph:
    case Sense::amendment:
    case Sense::words:
    case Sense::text:
    case Sense::existing:
    case Sense::all:
    case Sense::by:
    case Sense::with:
    case Sense::to:
    case Sense::of:
    case Sense::at:
    case Sense::on:
    case Sense::as:
    case Sense::in:
    case Sense::from: break;
    default: return false;
    }
    ++m_at;
    return true;
}

} // namespace chapeau
