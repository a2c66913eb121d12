#include "core/proposal/wording/grammar/speaker_parser.h"

#include "core/proposal/wording/grammar/target_parser.h"

#include <algorithm>
#include <array>

namespace chapeau {

namespace {

using Kind = WordingTokenKind;
using Tokens = std::span<const WordingToken>;

constexpr std::size_t longestUnknownName = 5; ///< in words

class Reader {
public:
    Reader(std::string_view text, Tokens tokens, std::size_t at, const NameReader& names)
        : m_text{text}, m_tokens{tokens}, m_at{at}, m_names{names} {}

    std::optional<SpeakerRead> read() {
        const std::size_t begin = m_at;
        behalf();
        office();
        if (const auto found = m_names.list(m_tokens, m_at)) {
            m_read.speaker.proponents = found->codes;
            m_at = found->end;
        } else if (!m_read.speaker.onBehalfOf) {
            m_at = begin;
            return stranger();
        }
        while (supporters() || behalf()) {
        }
        m_read.end = m_at;
        return speaks() ? std::optional{m_read} : std::nullopt;
    }

private:
    [[nodiscard]] Sense sense(std::size_t at) const { return at < m_tokens.size() ? m_tokens[at].meaning.sense : Sense::none; }
    [[nodiscard]] bool is(std::size_t at, Kind kind) const { return at < m_tokens.size() && m_tokens[at].kind == kind; }

    /// "(on behalf of the Group of 77)", ", on behalf of the African Group,"
    bool behalf() {
        std::size_t next = m_at;
        while (is(next, Kind::comma) || is(next, Kind::open) || is(next, Kind::dash)) ++next;
        if (next < m_tokens.size() && m_tokens[next].text == "speaking") ++next;
        if (sense(next) != Sense::on || sense(next + 1) != Sense::behalf || sense(next + 2) != Sense::of) return false;
        const auto found = m_names.one(m_tokens, next + 3, true);
        if (!found) return false;
        m_read.speaker.onBehalfOf = found->codes.front();
        m_at = found->end;
        if (is(m_at, Kind::close)) ++m_at;
        if (is(m_at, Kind::comma) && !is(m_at + 1, Kind::colon)) ++m_at;
        return true;
    }

    /// "The delegation of", "the representative of"
    void office() {
        std::size_t next = m_at;
        while (sense(next) == Sense::article) ++next;
        if (sense(next) == Sense::delegation && sense(next + 1) == Sense::of) m_at = next + 2;
    }

    bool supporters() {
        std::size_t next = m_at;
        while (is(next, Kind::comma) || is(next, Kind::open)) ++next;
        if (sense(next) != Sense::support || sense(next + 1) != Sense::by) return false;
        const auto found = m_names.list(m_tokens, next + 2);
        if (!found) return false;
        m_read.speaker.supporters = found->codes;
        m_at = found->end;
        if (is(m_at, Kind::close) || is(m_at, Kind::comma)) ++m_at;
        return true;
    }

    /// A name before a colon that is no delegation's: "Yugoslavia:", "Ruritania:".
    std::optional<SpeakerRead> stranger() {
        if (const auto former = m_names.former(m_tokens, m_at)) {
            m_read.speaker.unknown = former->first;
            m_read.speaker.former = true;
            m_read.end = m_at = former->second;
            return speaks() ? std::optional{m_read} : std::nullopt;
        }
        std::size_t next = m_at;
        while (next < m_tokens.size() && next < m_at + longestUnknownName && is(next, Kind::word) &&
               (m_tokens[next].meaning.sense == Sense::none || sense(next) == Sense::andWord || sense(next) == Sense::of ||
                sense(next) == Sense::article))
            ++next;
        if (next == m_at || !is(next, Kind::colon) || isHeadOfRemark(m_tokens[m_at].text)) return std::nullopt;
        const char first = m_text[m_tokens[m_at].bytes.begin];
        if (first < 'A' || first > 'Z') return std::nullopt;
        m_read.speaker.unknown = m_text.substr(m_tokens[m_at].bytes.begin, m_tokens[next - 1].bytes.end - m_tokens[m_at].bytes.begin);
        m_read.end = next;
        return speaks() ? std::optional{m_read} : std::nullopt;
    }

    static bool isHeadOfRemark(std::string_view word) {
        constexpr std::array<std::string_view, 15> heads{"ppl",  "rationale",     "reason",  "comment", "comments",
                                                         "note", "explanation",   "subject", "cc",      "dear",
                                                         "date", "justification", "remark",  "sent",    "attachments"};
        return std::ranges::find(heads, word) != heads.end();
    }

    /// Whether what follows is an instruction of theirs.
    bool speaks() {
        if (is(m_read.end, Kind::close)) ++m_read.end;
        if (is(m_read.end, Kind::colon)) {
            ++m_read.end;
            m_read.colon = true;
            return true;
        }
        std::size_t next = m_read.end;
        if (is(next, Kind::comma)) ++next;
        if (next >= m_tokens.size()) return true;
        const WordingToken& token = m_tokens[next];
        if (token.kind == Kind::quotation || token.kind == Kind::plus) return true;
        if (token.kind == Kind::dash && next + 1 < m_tokens.size()) return true;
        return token.meaning.sense != Sense::none && token.meaning.sense != Sense::of;
    }

    std::string_view m_text;
    Tokens m_tokens;
    std::size_t m_at;
    const NameReader& m_names;
    SpeakerRead m_read;
};

} // namespace

std::optional<SpeakerRead> speakerAt(std::string_view text, Tokens tokens, std::size_t at, const NameReader& names) {
    return Reader{text, tokens, at, names}.read();
}

std::optional<SpeakerRead> speakerBehind(Tokens tokens, const NameReader& names) {
    std::size_t last = tokens.size();
    while (last > 0 && (tokens[last - 1].kind == Kind::stop || tokens[last - 1].kind == Kind::semicolon)) --last;
    if (last < 3 || tokens[last - 1].kind != Kind::close) return std::nullopt;
    std::size_t open = last - 1;
    while (open > 0 && tokens[open].kind != Kind::open) --open;
    if (tokens[open].kind != Kind::open || open == 0) return std::nullopt;
    std::size_t begin = open + 1;
    if (tokens[begin].meaning.sense == Sense::propose && begin + 1 < last && tokens[begin + 1].meaning.sense == Sense::by) begin += 2;
    const auto found = names.list(tokens, begin);
    if (!found || found->end != last - 1) return std::nullopt;
    SpeakerRead read;
    read.speaker.proponents = found->codes;
    read.end = open;
    return read;
}

} // namespace chapeau
