// The productions of the grammar of a clause that read words of a paragraph: quoted, bare, or a sentence as a whole.
#include "core/proposal/wording/grammar/clause_parser.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace chapeau {

namespace {

using Kind = WordingTokenKind;

constexpr std::size_t longestBarePhrase = 40;
constexpr std::size_t longestLookAhead = 14;

} // namespace

/// "the words", "the following phrase:"
std::size_t ClauseParser::skipWords(std::size_t at) const {
    const std::size_t begin = at;
    while (sense(at) == Sense::article || sense(at) == Sense::words || sense(at) == Sense::following || sense(at) == Sense::text ||
           (sense(at) == Sense::sentence && at > begin && sense(at - 1) == Sense::following))
        ++at;
    if (is(at, Kind::colon) && is(at + 1, Kind::quotation)) ++at;
    return at;
}

std::optional<Phrase> ClauseParser::phraseAt(std::size_t& at) const {
    std::size_t next = skipWords(at);
    if (is(next, Kind::quotation)) {
        at = next + 1;
        return Phrase{m_tokens[next].text, true, m_tokens[next].closed};
    }
    if (next < m_tokens.size() && (m_tokens[next].text == "comma" || m_tokens[next].text == "semicolon")) {
        at = next + 1;
        return Phrase{m_tokens[next].text == "comma" ? "," : ";", true, true};
    }
    // The article before bare words belongs to them, unless "the words" says otherwise.
    if (next == skipArticles(at)) next = at;
    const auto bare = bareAt(next);
    if (bare) at = next;
    return bare;
}

/// "… should be replaced by …"
bool ClauseParser::passiveFollows(std::size_t at) const {
    bool auxiliary = false;
    for (std::size_t i = at; i < std::min(at + longestLookAhead, m_tokens.size()) && !is(i, Kind::stop); ++i) {
        if (auxiliary && isOperation(sense(i))) return true;
        auxiliary = auxiliary || sense(i) == Sense::auxiliary;
    }
    return false;
}

bool ClauseParser::phrase() {
    const std::size_t next = skipWords(m_at);
    const bool comma = next < m_tokens.size() && (m_tokens[next].text == "comma" || m_tokens[next].text == "semicolon");
    if (!is(next, Kind::quotation) && !comma &&
        !(next > skipArticles(m_at) && sense(next - 1) == Sense::words && (m_clause.verb != Sense::none || passiveFollows(next))))
        return false;
    std::size_t at = m_at;
    const auto found = phraseAt(at);
    if (!found) return false;
    m_at = at;
    addSpan({.extent = Extent::phrase, .first = *found});
    return true;
}

bool ClauseParser::endsBare(std::size_t at) const {
    const WordingToken& token = m_tokens[at];
    if (token.kind != Kind::word && token.kind != Kind::number && !(token.kind == Kind::dash && at + 1 < m_tokens.size())) return true;
    const bool exchanging = exchanges(m_clause.verb) && m_clause.link == Link::none;
    switch (token.meaning.sense) {
    case Sense::by:
    case Sense::with: return exchanging;
    case Sense::forWord: return (m_clause.verb == Sense::substitute || m_clause.verb == Sense::change) && m_clause.link == Link::none;
    case Sense::after:
    case Sense::before:
    case Sense::instead: return true;
    case Sense::so: return sense(at + 1) == Sense::that;
    case Sense::to:
        if (m_clause.verb == Sense::change && m_clause.link == Link::none) return true;
        [[fallthrough]];
    case Sense::in:
    case Sense::from:
    case Sense::at:
    case Sense::on: {
        std::size_t next = at + 1;
        if (m_targets.list(next) || unitAt(next)) return true;
        next = skipArticles(next);
        return sense(next) == Sense::end || sense(next) == Sense::beginning || (next < m_tokens.size() && m_tokens[next].text == "early");
    }
    case Sense::auxiliary: return m_clause.verb == Sense::none;
    case Sense::andWord: return beginsNext(at + 1);
    case Sense::read:
    case Sense::negation:
    case Sense::condition:
    case Sense::hedge:
    case Sense::question: return true;
    default: return isOperation(token.meaning.sense) && m_clause.verb == Sense::none;
    }
}

std::optional<Phrase> ClauseParser::bareAt(std::size_t& at) const {
    std::size_t end = at;
    while (end < m_tokens.size() && end < at + longestBarePhrase && !endsBare(end)) ++end;
    if (end == at) return std::nullopt;
    const std::size_t begin = m_tokens[at].bytes.begin;
    Phrase phrase{collapsed(m_text.substr(begin, m_tokens[end - 1].bytes.end - begin)), false, true};
    at = end;
    return phrase;
}

/// Words without quotation marks: "replace counter with address"; before an arrow also without a verb.
bool ClauseParser::bareWords() {
    if (complete()) return false;
    const bool arrow = std::any_of(m_tokens.begin() + static_cast<std::ptrdiff_t>(m_at),
                                   m_tokens.begin() + static_cast<std::ptrdiff_t>(std::min(m_at + longestLookAhead, m_tokens.size())),
                                   [](const WordingToken& token) { return token.kind == Kind::arrow; });
    if (m_clause.verb == Sense::none && m_clause.link == Link::none && !arrow) return false;
    std::size_t next = m_at;
    const auto found = bareAt(next);
    if (!found) return false;
    m_at = next;
    addSpan({.extent = Extent::phrase, .first = *found});
    return true;
}

std::optional<Span> ClauseParser::unitAt(std::size_t& at) const {
    std::size_t next = skipArticles(at);
    Span span;
    if (sense(next) == Sense::second || sense(next) == Sense::last) {
        const int value = m_tokens[next].meaning.value;
        span.ordinal = sense(next) == Sense::last ? -std::max(value, 1) : value;
        ++next;
        if (span.ordinal > 0 && sense(next) == Sense::last) {
            span.ordinal = -span.ordinal;
            ++next;
        } else if (span.ordinal == -1 && sense(next) == Sense::butWord && sense(next + 1) == Sense::one) {
            span.ordinal = -2;
            next += 2;
        }
    } else if (is(next, Kind::number) && next + 1 < m_tokens.size() && m_tokens[next + 1].text.size() == 2 && is(next + 2, Kind::word)) {
        span.ordinal = std::stoi(m_tokens[next].text.substr(0, 4));
        next += 2;
    }
    if (span.ordinal == 0 && (sense(next) == Sense::sentence || sense(next) == Sense::line) && is(next + 1, Kind::number)) {
        span.extent = sense(next) == Sense::sentence ? Extent::sentence : Extent::line;
        span.ordinal = std::stoi(m_tokens[next + 1].text.substr(0, 4));
        at = next + 2;
        return span;
    }
    if (span.ordinal != 0 && (sense(next) == Sense::sentence || sense(next) == Sense::line)) {
        span.extent = sense(next) == Sense::sentence ? Extent::sentence : Extent::line;
        at = next + 1;
        return span;
    }
    if (span.ordinal == 0 && m_tokens.size() > next && (m_tokens[next].text == "associated" || m_tokens[next].text == "accompanying"))
        ++next;
    if (span.ordinal != 0 || sense(next) != Sense::footnote) return std::nullopt;
    span.extent = Extent::footnote;
    at = next + 1;
    if (is(at, Kind::number)) span.ordinal = std::stoi(m_tokens[at++].text.substr(0, 4));
    return span;
}

} // namespace chapeau
