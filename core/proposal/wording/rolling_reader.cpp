#include "core/proposal/wording/rolling_reader.h"

#include "core/proposal/wording/phrase_search.h"
#include "core/proposal/wording/rolling_marks.h"
#include "core/text/token.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

namespace chapeau {

namespace {

using Codes = std::vector<DelegationCode>;

std::string valueOf(const RollingText& text, const DelegationCode* who);

bool follows(const RollingAlternative& alternative, const DelegationCode* who) {
    return who != nullptr && std::ranges::find(alternative.proponents, *who) != alternative.proponents.end();
}

std::string valueOf(const RollingBracket& bracket, const DelegationCode* who) {
    for (const RollingAlternative& alternative : bracket.alternatives)
        if (follows(alternative, who)) return alternative.deletes ? std::string{} : valueOf(alternative.text, who);
    return bracket.retained ? valueOf(*bracket.retained, who) : std::string{};
}

bool endsWord(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || std::string_view{"),;"}.find(c) != std::string_view::npos;
}
bool beginsWord(char c) {
    // Latin, Greek and Cyrillic letters beyond ASCII; scripts without blanks begin higher.
    const auto byte = static_cast<unsigned char>(c);
    return std::isalnum(byte) != 0 || c == '(' || (byte >= 0xC3U && byte < 0xE0U);
}

/// Brackets begin and end between words, so where two words would meet there was a blank.
std::string valueOf(const RollingText& text, const DelegationCode* who) {
    std::string value;
    for (const RollingText::Part& part : text.parts) {
        const std::string piece = part.bracket ? valueOf(*part.bracket, who) : part.plain;
        if (!value.empty() && !piece.empty() && endsWord(value.back()) && beginsWord(piece.front())) value += ' ';
        value += piece;
    }
    return value;
}

void collect(const RollingText& text, std::set<DelegationCode>& codes) {
    for (const RollingText::Part& part : text.parts) {
        if (!part.bracket) continue;
        if (part.bracket->retained) collect(*part.bracket->retained, codes);
        for (const RollingAlternative& alternative : part.bracket->alternatives) {
            codes.insert(alternative.proponents.begin(), alternative.proponents.end());
            collect(alternative.text, codes);
        }
    }
}

bool isMarkAt(std::string_view text, std::size_t at) {
    return at < text.size() && std::string_view{",;.:"}.find(text[at]) != std::string_view::npos;
}

/// Single blanks, none before a mark, newlines where a paragraph is split.
std::string tidied(const std::string& written) {
    std::string text;
    for (std::size_t at = 0; at < written.size();) {
        if (written.compare(at, 2, "¶") == 0) {
            while (!text.empty() && text.back() == ' ') text.pop_back();
            text += '\n';
            at += 2;
            continue;
        }
        const char c = written[at++];
        const bool needless = c == ' ' && (text.empty() || text.back() == ' ' || text.back() == '\n');
        if (needless) continue;
        if (isMarkAt({&c, 1}, 0) && !text.empty() && text.back() == ' ') text.pop_back();
        text += c;
    }
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) text.pop_back();
    return text;
}

bool sameWords(std::string_view a, std::string_view b) {
    const auto keys = [](std::string_view text) {
        std::vector<std::uint64_t> found;
        for (const Token& token : tokenize(text))
            if (token.kind != TokenKind::blank) found.push_back(token.key);
        return found;
    };
    return keys(a) == keys(b);
}

std::vector<AttributedText> wishesIn(const RollingText& text, const std::string& base) {
    std::set<DelegationCode> codes;
    collect(text, codes);
    std::vector<AttributedText> wishes;
    for (const DelegationCode& code : codes) {
        AttributedText wish{{code}, tidied(valueOf(text, &code)), false};
        if (wish.text == base) continue;
        wish.deleted = wish.text.empty();
        const auto same = std::ranges::find(wishes, wish.text, &AttributedText::text);
        if (same != wishes.end())
            same->proponents.push_back(code);
        else
            wishes.push_back(std::move(wish));
    }
    return wishes;
}

} // namespace

bool looksRolling(std::string_view text, const Registry& registry) {
    if (text.find("~~") != std::string_view::npos || text.find("**") != std::string_view::npos) return true;
    if (text.find('[') == std::string_view::npos) return false;
    std::set<DelegationCode> codes;
    collect(parseRolling(text, "", {}, registry), codes);
    return !codes.empty();
}

std::variant<std::vector<AttributedText>, NotMade> readRolling(std::string_view rolling, const std::string& base, const Codes& speaker,
                                                               const Registry& registry) {
    RollingText text = parseRolling(rolling, base, speaker, registry);
    if (!sameWords(valueOf(text, nullptr), base)) return NotMade{Why::wordsOutsideBrackets, {}, {}};
    return wishesIn(text, base);
}

std::optional<AttributedText> readRollingAddition(std::string_view rolling, const Registry& registry) {
    const RollingText text = parseRolling(rolling, "", {}, registry);
    std::set<DelegationCode> codes;
    collect(text, codes);
    if (codes.empty() || !tidied(valueOf(text, nullptr)).empty()) return std::nullopt;
    return AttributedText{{codes.begin(), codes.end()}, tidied(valueOf(text, &*codes.begin())), false};
}

} // namespace chapeau
