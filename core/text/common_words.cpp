#include "core/text/common_words.h"

#include "core/text/token.h"

#include <bit>

namespace chapeau {

namespace {

constexpr std::size_t bits = 64;
constexpr std::uint64_t allOnes = ~std::uint64_t{0};

// (v + u + carry) | (v & ~u), the carry handed on.
bool stepBlock(std::uint64_t& v, std::uint64_t u, bool carry) {
    const std::uint64_t sum = v + u;
    const std::uint64_t total = sum + (carry ? 1 : 0);
    const bool over = sum < v || total < sum;
    v = total | (v & ~u);
    return over;
}

} // namespace

std::vector<std::uint64_t> wordKeys(std::string_view text) {
    std::vector<std::uint64_t> keys;
    for (const Token& token : tokenize(text)) {
        if (token.kind != TokenKind::blank && token.kind != TokenKind::punctuation) keys.push_back(token.key);
    }
    return keys;
}

CommonWords::CommonWords(std::span<const std::uint64_t> words) : m_size{words.size()} {
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto& blocks = m_places[words[i]];
        if (blocks.empty() || blocks.back().index != i / bits) blocks.push_back({i / bits, 0});
        blocks.back().places |= std::uint64_t{1} << (i % bits);
    }
}

std::size_t CommonWords::sharedWith(std::span<const std::uint64_t> words) const {
    std::vector<std::uint64_t> row((m_size + bits - 1) / bits, allOnes);
    for (const std::uint64_t word : words) {
        const auto found = m_places.find(word);
        if (found == m_places.end()) continue;
        bool carry = false;
        std::size_t next = 0;
        for (const Block& block : found->second) {
            for (; carry && next < block.index; ++next) carry = stepBlock(row[next], 0, carry);
            carry = stepBlock(row[block.index], row[block.index] & block.places, carry);
            next = block.index + 1;
        }
        for (; carry && next < row.size(); ++next) carry = stepBlock(row[next], 0, carry);
    }
    // Only places of words are ever cleared, so the ones beyond the end of the last block stay.
    std::size_t shared = 0;
    for (const std::uint64_t block : row) shared += static_cast<std::size_t>(std::popcount(~block));
    return shared;
}

} // namespace chapeau
