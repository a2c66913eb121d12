#include "core/text/common_words.h"

#include <bit>

namespace chapeau {

namespace {

constexpr std::uint32_t bits = 64;
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

CommonWords::CommonWords(std::size_t vocabulary) : m_first(vocabulary, nowhere) {}

std::size_t CommonWords::inOrder(std::span<const WordNumber> a, std::span<const WordNumber> b) {
    m_next.resize(a.size());
    for (std::size_t i = a.size(); i-- > 0;) {
        m_next[i] = m_first[a[i]];
        m_first[a[i]] = static_cast<std::uint32_t>(i);
    }
    m_row.assign((a.size() + bits - 1) / bits, allOnes);
    for (const WordNumber word : b) step(word);
    for (const WordNumber word : a) m_first[word] = nowhere;
    // Only places of words are ever cleared, so the ones beyond the end of the last block stay.
    std::size_t shared = 0;
    for (const std::uint64_t block : m_row) shared += static_cast<std::size_t>(std::popcount(~block));
    return shared;
}

void CommonWords::step(WordNumber word) {
    bool carry = false;
    std::size_t next = 0;
    for (std::uint32_t place = m_first[word]; place != nowhere;) {
        const std::size_t block = place / bits;
        std::uint64_t places = 0;
        for (; place != nowhere && place / bits == block; place = m_next[place]) places |= std::uint64_t{1} << (place % bits);
        for (; carry && next < block; ++next) carry = stepBlock(m_row[next], 0, carry);
        carry = stepBlock(m_row[block], m_row[block] & places, carry);
        next = block + 1;
    }
    for (; carry && next < m_row.size(); ++next) carry = stepBlock(m_row[next], 0, carry);
}

} // namespace chapeau
