#include "core/proposal/wording/rolling_marks.h"

#include "core/proposal/wording/phrase_search.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <optional>

namespace chapeau {

namespace {

using Codes = std::vector<DelegationCode>;

constexpr int deepest = 6;
constexpr std::size_t longestAttribution = 400;
constexpr std::string_view nothing = "␣";

std::string_view withoutBlanks(std::string_view text) {
    const auto begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

/// Where the bracket that opens at `at` closes, or nothing.
std::vector<std::size_t> closings(std::string_view text) {
    std::vector<std::size_t> closing(text.size(), std::string_view::npos);
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '[') open.push_back(at);
        if (text[at] != ']' || open.empty()) continue;
        closing[open.back()] = at;
        open.pop_back();
    }
    return closing;
}

struct Attributed {
    std::string_view words;
    std::optional<Codes> codes;
};

class Parser {
public:
    Parser(std::string_view text, std::string_view base, const Registry& registry)
        : m_text{text}, m_base{base}, m_registry{registry}, m_closing{closings(text)} {}

    [[nodiscard]] RollingText parse() const { return textIn(0, m_text.size(), 0); }

private:
    [[nodiscard]] RollingText textIn(std::size_t begin, std::size_t end, int depth) const {
        RollingText text;
        std::size_t from = begin;
        for (std::size_t at = begin; at < end; ++at) {
            if (m_text[at] != '[' || m_closing[at] >= end || depth >= deepest) continue;
            auto bracket = bracketIn(at + 1, m_closing[at], depth);
            if (!bracket) continue;
            if (at > from) text.parts.push_back({std::string{m_text.substr(from, at - from)}, nullptr});
            text.parts.push_back({{}, std::make_shared<const RollingBracket>(std::move(*bracket))});
            at = m_closing[at];
            from = at + 1;
        }
        if (end > from) text.parts.push_back({std::string{m_text.substr(from, end - from)}, nullptr});
        return text;
    }

    /// The pieces between " / " that stand in no further bracket.
    [[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> piecesIn(std::size_t begin, std::size_t end) const {
        std::vector<std::pair<std::size_t, std::size_t>> pieces;
        std::size_t from = begin;
        for (std::size_t at = begin; at < end; ++at) {
            if (m_text[at] == '[' && m_closing[at] < end) at = m_closing[at];
            if (m_text.substr(at, 3) != " / " || at + 3 > end) continue;
            pieces.emplace_back(from, at);
            from = at + 3;
            at += 2;
        }
        pieces.emplace_back(from, end);
        return pieces;
    }

    [[nodiscard]] std::optional<RollingBracket> bracketIn(std::size_t begin, std::size_t end, int depth) const {
        if (auto spoken = spokenIn(begin, end, depth)) return spoken;
        const auto pieces = piecesIn(begin, end);
        std::vector<std::optional<std::pair<std::size_t, Codes>>> attributions;
        for (const auto& [from, to] : pieces) attributions.push_back(attributionIn(from, to));
        const auto first = std::ranges::find_if(attributions, [](const auto& found) { return found.has_value(); });
        if (first == attributions.end()) return bracketed(begin, end, depth);
        const auto attributed = static_cast<std::size_t>(first - attributions.begin());
        const std::size_t retained = attributed == 0 ? 0 : retainedCount(pieces, attributed);
        RollingBracket bracket;
        if (retained > 0)
            bracket.retained = std::make_shared<const RollingText>(words(pieces.front().first, pieces[retained - 1].second, depth));
        std::size_t from = retained;
        for (std::size_t i = retained; i < pieces.size(); ++i) {
            if (!attributions[i]) continue;
            bracket.alternatives.push_back(alternative(pieces[from].first, attributions[i]->first, attributions[i]->second, depth));
            from = i + 1;
        }
        return bracket;
    }

    /// A stroke may belong to the words that stay: as many pieces as the base has in a row.
    [[nodiscard]] std::size_t retainedCount(const std::vector<std::pair<std::size_t, std::size_t>>& pieces, std::size_t attributed) const {
        for (std::size_t count = attributed; count > 1; --count) {
            const auto words = m_text.substr(pieces.front().first, pieces[count - 1].second - pieces.front().first);
            if (!PhraseSearch{m_base}.all(words).empty()) return count;
        }
        return 1;
    }

    /// A paragraph that stands in brackets as a whole, because it is not agreed: its words.
    [[nodiscard]] std::optional<RollingBracket> bracketed(std::size_t begin, std::size_t end, int depth) const {
        const bool whole = withoutBlanks(m_text.substr(0, begin - 1)).empty() && withoutBlanks(m_text.substr(end + 1)).empty();
        if (!whole || m_base.empty() || m_base.starts_with('[')) return std::nullopt;
        RollingBracket bracket;
        bracket.retained = std::make_shared<const RollingText>(textIn(begin, end, depth + 1));
        return bracket;
    }

    [[nodiscard]] RollingText words(std::size_t begin, std::size_t end, int depth) const {
        if (withoutBlanks(m_text.substr(begin, end - begin)) == nothing) return {};
        return textIn(begin, end, depth + 1);
    }

    [[nodiscard]] RollingAlternative alternative(std::size_t begin, std::size_t end, Codes codes, int depth) const {
        const bool deletes = withoutBlanks(m_text.substr(begin, end - begin)) == "delete";
        return {deletes ? RollingText{} : words(begin, end, depth), std::move(codes), deletes};
    }

    /// " – EU, CAN" at the end of a piece: where its words end, and the codes.
    [[nodiscard]] std::optional<std::pair<std::size_t, Codes>> attributionIn(std::size_t begin, std::size_t end) const {
        const auto piece = m_text.substr(begin, end - begin);
        const auto dash = piece.rfind(" – ");
        if (dash == std::string_view::npos || piece.size() - dash > longestAttribution) return std::nullopt;
        auto codes = m_registry.findAll(piece.substr(dash + std::string_view{" – "}.size()));
        if (!codes || codes->empty()) return std::nullopt;
        return std::pair{begin + dash, std::move(*codes)};
    }

    /// "EU: practical", "RUS, CHN: delete"
    [[nodiscard]] std::optional<RollingBracket> spokenIn(std::size_t begin, std::size_t end, int depth) const {
        const auto content = m_text.substr(begin, end - begin);
        const auto colon = content.find(": ");
        if (colon == std::string_view::npos || colon > longestAttribution || content.substr(0, colon).find('[') != std::string_view::npos)
            return std::nullopt;
        auto codes = m_registry.findAll(content.substr(0, colon));
        if (!codes || codes->empty()) return std::nullopt;
        std::size_t from = begin + colon + 2;
        RollingBracket bracket;
        for (const std::string_view verb : {"add ", "insert ", "Add ", "Insert "})
            if (m_text.substr(from, verb.size()) == verb) from += verb.size();
        bracket.alternatives.push_back(alternative(from, end, std::move(*codes), depth));
        return bracket;
    }

    std::string_view m_text;
    std::string_view m_base;
    const Registry& m_registry;
    std::vector<std::size_t> m_closing;
};

struct Marked {
    std::size_t begin;
    std::size_t end;
    std::string_view words;
};

std::optional<Marked> markedAt(std::string_view text, std::size_t at, std::string_view mark) {
    if (text.substr(at, mark.size()) != mark) return std::nullopt;
    const auto end = text.find(mark, at + mark.size());
    if (end == std::string_view::npos) return std::nullopt;
    return Marked{at, end + mark.size(), text.substr(at + mark.size(), end - at - mark.size())};
}

/// "~~a~~ **b** (IND)" -> "[a / b – IND]": struck and bold words are a change by whoever is named behind them, or by the speaker.
std::string withBrackets(std::string_view text, const Codes& speaker, const Registry& registry) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto struck = markedAt(text, at, "~~");
        std::size_t next = struck ? struck->end : at;
        const std::size_t gap = struck && text.substr(next, 1) == " " ? 1 : 0;
        const auto bold = next + gap < text.size() ? markedAt(text, next + gap, "**") : std::nullopt;
        if (!struck && !bold) {
            out += text[at++];
            continue;
        }
        if (bold) next = bold->end;
        std::string who = codeList(speaker);
        const std::size_t open = next + (text.substr(next, 1) == " " ? 1U : 0U);
        if (open < text.size() && (text[open] == '(' || text[open] == '[')) {
            const auto close = text.find(text[open] == '(' ? ')' : ']', open);
            if (close != std::string_view::npos && close - open < longestAttribution &&
                registry.findAll(text.substr(open + 1, close - open - 1))) {
                who = text.substr(open + 1, close - open - 1);
                next = close + 1;
            }
        }
        out += "[";
        if (struck) out += std::string{struck->words} + " / ";
        out += (bold ? std::string{bold->words} : "delete") + " – " + who + "]";
        at = next;
    }
    return out;
}

/// "… [RUS, CHN: delete]" at the end of a paragraph is of the whole of it.
std::string withDeletionAround(std::string text, const Registry& registry) {
    const auto open = text.rfind('[');
    if (open == std::string::npos || open == 0 || !text.ends_with(": delete]")) return text;
    const std::string who = text.substr(open + 1, text.size() - open - 1 - std::string_view{": delete]"}.size());
    if (who.size() > longestAttribution || !registry.findAll(who)) return text;
    std::string rest{withoutBlanks(std::string_view{text}.substr(0, open))};
    return "[" + rest + " / delete – " + who + "]";
}

} // namespace

RollingText parseRolling(std::string_view text, std::string_view base, const Codes& speaker, const Registry& registry) {
    const std::string plain = withDeletionAround(withBrackets(text, speaker, registry), registry);
    return Parser{plain, base, registry}.parse();
}

} // namespace chapeau
