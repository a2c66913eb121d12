#include "core/proposal/wording/phrase_search.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <span>
#include <utility>

namespace chapeau {

namespace {

constexpr std::size_t longestCompared = 60; ///< tokens of a phrase that is looked for with differences

std::vector<Token> wordsOf(std::string_view text) {
    auto tokens = tokenize(text);
    std::erase_if(tokens, [](const Token& token) { return token.kind == TokenKind::blank; });
    return tokens;
}

bool sameKey(const Token& a, const Token& b) {
    return a.key == b.key;
}

/// How many words have to be changed, dropped or put in to make one of the other.
std::size_t distance(std::span<const Token> a, std::span<const Token> b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1].key == b[j - 1].key ? 0U : 1U);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

/// "concrete" and "concret", "States" and "states".
bool isNearlyWord(const std::string& a, const std::string& b) {
    if (a == b) return true;
    if (a.size() < 4 || b.size() < 4) return false;
    const auto [left, right] = std::ranges::mismatch(a, b);
    const auto same = static_cast<std::size_t>(left - a.begin());
    const std::size_t longest = std::max(a.size(), b.size());
    return longest <= same + 2 || (longest > 5 && same >= 3 && a.back() == b.back() && a.size() == b.size() && same + 3 >= longest);
}

} // namespace

PhraseSearch::PhraseSearch(std::string_view text) : m_text{text}, m_tokens{wordsOf(text)} {}

std::vector<ByteRange> PhraseSearch::all(std::string_view phrase) const {
    const auto words = wordsOf(phrase);
    std::vector<ByteRange> found;
    if (words.empty()) return found;
    for (auto at = m_tokens.begin();;) {
        at = std::search(at, m_tokens.end(), words.begin(), words.end(), sameKey);
        if (at == m_tokens.end()) return found;
        const auto last = at + static_cast<std::ptrdiff_t>(words.size()) - 1;
        found.push_back({at->bytes.begin, last->bytes.end});
        ++at;
    }
}

std::optional<std::string> PhraseSearch::nearest(std::string_view phrase) const {
    const auto words = wordsOf(phrase);
    if (words.empty() || words.size() > longestCompared) return std::nullopt;
    if (words.size() == 1) {
        const std::string folded = foldedForSearch(phrase);
        for (const Token& token : m_tokens) {
            const auto word = m_text.substr(token.bytes.begin, token.bytes.size());
            if (isNearlyWord(foldedForSearch(word), folded)) return std::string{word};
        }
        return std::nullopt;
    }
    const auto known = [&](const Token& word) {
        return std::ranges::any_of(m_tokens, [&](const Token& token) { return sameKey(token, word); });
    };
    if (2 * static_cast<std::size_t>(std::ranges::count_if(words, known)) < words.size()) return std::nullopt;
    std::size_t best = std::max<std::size_t>(1, words.size() / 3) + 1;
    ByteRange range{};
    for (std::size_t size = words.size() - 1; size <= words.size() + 1; ++size)
        for (std::size_t at = 0; at + size <= m_tokens.size(); ++at) {
            const auto cost = distance(words, std::span{m_tokens}.subspan(at, size));
            if (cost >= best) continue;
            best = cost;
            range = {m_tokens[at].bytes.begin, m_tokens[at + size - 1].bytes.end};
        }
    if (range.empty()) return std::nullopt;
    return std::string{m_text.substr(range.begin, range.size())};
}

bool endsInMark(std::string_view text) {
    return !text.empty() && (text.back() == ',' || text.back() == ';' || text.back() == '.' || text.back() == ':');
}

std::string_view withoutFinalMark(std::string_view phrase) {
    while (phrase.size() > 1 && endsInMark(phrase)) phrase.remove_suffix(1);
    return phrase;
}

bool readsLike(std::string_view text, std::string_view part) {
    const PhraseSearch search{text};
    std::size_t from = 0;
    while (!part.empty()) {
        std::size_t cut = part.size();
        std::size_t size = 0;
        for (const std::string_view gap : {"…", "...", "[…]", "(…)"})
            if (const auto at = part.find(gap); at < cut) {
                cut = at;
                size = gap.size();
            }
        const auto piece = trimmed(part.substr(0, cut));
        part.remove_prefix(std::min(cut + size, part.size()));
        if (piece.empty()) continue;
        auto places = search.all(piece);
        if (places.empty()) places = search.all(withoutFinalMark(piece));
        const auto next = std::ranges::find_if(places, [&](const ByteRange& range) { return range.begin >= from; });
        if (next == places.end()) return false;
        from = next->end;
    }
    return true;
}

} // namespace chapeau
