#include "core/proposal/wording/grammar/name_reader.h"

#include <algorithm>

namespace chapeau {

namespace {

using Kind = WordingTokenKind;
using Tokens = std::span<const WordingToken>;

constexpr std::size_t longestName = 10; ///< in tokens
constexpr std::size_t longestList = 60;
constexpr std::string_view curlyEnding = "’s";

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool isSeparator(const WordingToken& token) {
    return token.kind == Kind::comma || token.kind == Kind::semicolon || token.kind == Kind::plus || token.text == "/" ||
           token.text == "&" || token.meaning.sense == Sense::andWord;
}

bool canBeInName(const WordingToken& token) {
    return token.kind == Kind::word || token.kind == Kind::number || token.kind == Kind::dash || token.kind == Kind::open ||
           token.kind == Kind::close || token.kind == Kind::stop || token.kind == Kind::comma || token.text == "&" || token.text == "/" ||
           token.text == "’";
}

bool isVerb(Sense sense) {
    return sense > Sense::none && sense <= Sense::oppose && sense != Sense::instructions;
}

bool isOfInstructions(Sense sense) {
    return sense != Sense::none && sense != Sense::article;
}

} // namespace

/// A name opens with a capital, or is a short code; a word of instructions only in capitals throughout.
bool NameReader::mayOpen(Tokens tokens, std::size_t at) const {
    const WordingToken& token = tokens[at];
    if (token.kind != Kind::word) return false;
    const char first = m_text[token.bytes.begin];
    const bool capital = isUpper(first) || static_cast<unsigned char>(first) >= 0x80U;
    if (token.meaning.sense == Sense::article && token.text == "the") return at + 1 < tokens.size();
    if (isOfInstructions(token.meaning.sense) || token.meaning.sense == Sense::article) {
        // "can op9 del", as it is typed in a hurry.
        if (token.text == "can" && at + 1 < tokens.size() && (tokens[at + 1].text == "op" || tokens[at + 1].text == "pp")) return true;
        const auto written = m_text.substr(token.bytes.begin, token.bytes.size());
        if (token.text.size() < 2 || token.text.size() > 3 || !std::ranges::all_of(written, isUpper)) return false;
        const Sense sense = token.meaning.sense;
        if (sense == Sense::preambular || sense == Sense::operative || sense == Sense::insert || sense == Sense::remove) return false;
        // "IN OP2 DELETE": a preposition, unless more names or a colon follow.
        if (at + 1 >= tokens.size()) return true;
        const WordingToken& next = tokens[at + 1];
        // "CAN withdraw …": only the code is in capitals.
        const bool spoken = isVerb(next.meaning.sense) && m_text[next.bytes.begin] >= 'a';
        if (spoken) return true;
        return next.kind == Kind::comma || next.kind == Kind::colon || next.kind == Kind::close ||
               (next.kind == Kind::word && next.text.size() <= 3 && next.meaning.sense == Sense::none);
    }
    return capital || token.text.size() <= 3 || (at + 1 < tokens.size() && tokens[at + 1].kind == Kind::number) || token.text.size() <= 8;
}

std::optional<DelegationCode> NameReader::find(std::string_view written, bool spokenFor) const {
    if (spokenFor) return m_registry.findSpokenFor(written);
    const auto known = m_known.find(written);
    if (known != m_known.end()) return known->second;
    return m_known.emplace(written, m_registry.find(written)).first->second;
}

std::optional<NamesRead> NameReader::one(Tokens tokens, std::size_t at, bool spokenFor) const {
    if (at >= tokens.size() || !mayOpen(tokens, at)) return std::nullopt;
    std::size_t limit = at;
    while (limit < tokens.size() && limit < at + longestName && canBeInName(tokens[limit])) ++limit;
    for (std::size_t end = limit; end > at; --end) {
        const WordingToken& last = tokens[end - 1];
        if (last.kind == Kind::comma || last.kind == Kind::dash || last.kind == Kind::open || last.text == "/" || last.text == "&")
            continue;
        if (last.kind == Kind::stop && end > at + 1 && tokens[end - 2].text.size() > 1) continue;
        const ByteRange bytes{tokens[at].bytes.begin, last.bytes.end};
        const auto written = m_text.substr(bytes.begin, bytes.size());
        if (const auto code = find(written, spokenFor)) return NamesRead{{*code}, end};
    }
    return std::nullopt;
}

std::optional<NamesRead> NameReader::possessive(Tokens tokens, std::size_t at) const {
    if (at >= tokens.size() || !mayOpen(tokens, at)) return std::nullopt;
    for (std::size_t last = at; last < tokens.size() && last < at + longestName && canBeInName(tokens[last]); ++last) {
        if (!tokens[last].text.ends_with("'s")) continue;
        const ByteRange bytes{tokens[at].bytes.begin, tokens[last].bytes.end};
        const auto written = m_text.substr(bytes.begin, bytes.size());
        const std::size_t ending = written[written.size() - 2] == '\'' ? 2 : curlyEnding.size();
        if (const auto code = find(written.substr(0, written.size() - ending), false)) return NamesRead{{*code}, last + 1};
    }
    auto name = one(tokens, at); // "the United States' proposal"
    if (!name || name->end >= tokens.size() || (tokens[name->end].text != "'" && tokens[name->end].text != "’")) return std::nullopt;
    ++name->end;
    return name;
}

std::optional<NamesRead> NameReader::list(Tokens tokens, std::size_t at) const {
    NamesRead read;
    for (std::size_t next = at; next < tokens.size() && read.codes.size() < longestList;) {
        std::size_t begin = next;
        if (!read.codes.empty())
            while (begin < tokens.size() && begin < next + 2 && isSeparator(tokens[begin])) ++begin;
        const auto name = one(tokens, begin);
        if (!name) break;
        read.codes.push_back(name->codes.front());
        read.end = next = name->end;
    }
    if (read.codes.empty()) return std::nullopt;
    return read;
}

std::optional<std::pair<std::string, std::size_t>> NameReader::former(Tokens tokens, std::size_t at) const {
    if (at < tokens.size() && tokens[at].text == "the") ++at;
    if (at >= tokens.size() || tokens[at].kind != Kind::word || !isUpper(m_text[tokens[at].bytes.begin])) return std::nullopt;
    std::string words;
    for (std::size_t i = at; i < tokens.size() && i < at + longestName && tokens[i].kind == Kind::word; ++i)
        words += (words.empty() ? "" : " ") + tokens[i].text;
    const auto name = formerNameAt(words);
    if (name.empty()) return std::nullopt;
    const auto end = at + static_cast<std::size_t>(std::ranges::count(name, ' ')) + 1;
    const ByteRange bytes{tokens[at].bytes.begin, tokens[end - 1].bytes.end};
    return std::pair{std::string{m_text.substr(bytes.begin, bytes.size())}, end};
}

} // namespace chapeau
