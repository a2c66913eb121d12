// Which tokens of one text stay in another: the alignment that keeps most of what carries meaning in the fewest changes.
// A change that replaces words costs more than a lone "and" or comma is worth, so such words go into the change.
// Runs of words too long to be accidents stay; between them it is exact for some 500 tokens on each side. Longer texts are first cut at
// rare phrases that both have, and a region of that size without any such phrase counts as rewritten. For core/text only. Pure; any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace chapeau {

enum class TokenRole { content, function, mark, opening, stop, lineEnd };

struct DiffToken {
    std::uint64_t key = 0;
    TokenRole role{};
};

/// A word, number or symbol, and not punctuation or a line end.
[[nodiscard]] inline bool isWord(TokenRole role) {
    return role == TokenRole::content || role == TokenRole::function;
}

/// What it is worth to keep a token.
[[nodiscard]] int weightOf(TokenRole role);

/// A change costs this much, and this much more where it both deletes and inserts.
inline constexpr int changeCost = 2;
inline constexpr int replacementCost = 5;

/// The base tokens [baseBegin, baseEnd) become the variant tokens [variantBegin, variantEnd).
struct Change {
    std::size_t baseBegin = 0;
    std::size_t baseEnd = 0;
    std::size_t variantBegin = 0;
    std::size_t variantEnd = 0;

    [[nodiscard]] bool deletes() const { return baseBegin != baseEnd; }
    [[nodiscard]] bool inserts() const { return variantBegin != variantEnd; }

    friend bool operator==(const Change&, const Change&) = default;
};

/// In order; between two changes at least one token stays.
[[nodiscard]] std::vector<Change> alignTokens(std::span<const DiffToken> base, std::span<const DiffToken> variant);

} // namespace chapeau
