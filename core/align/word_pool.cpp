#include "core/align/word_pool.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace chapeau {

namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);
constexpr std::size_t wordsExpected = 4096;

/// Calls `visit` with each different word of each of the paragraphs, and the paragraph.
template <class Visit>
void visitDifferent(const std::vector<PooledWords>& words, const std::vector<std::size_t>& paragraphs, std::size_t vocabulary,
                    const Visit& visit) {
    std::vector<std::size_t> seenIn(vocabulary, none);
    for (const std::size_t paragraph : paragraphs) {
        for (const WordNumber word : words[paragraph].inOrder) {
            if (std::exchange(seenIn[word], paragraph) != paragraph) visit(word, paragraph);
        }
    }
}

void addUp(std::vector<PooledWords>& paragraphs, const std::vector<double>& weights) {
    for (PooledWords& paragraph : paragraphs) {
        for (const WordNumber word : paragraph.inOrder) paragraph.weight += weights[word];
    }
}

} // namespace

WordPool::WordPool(ParagraphTexts& base, const std::vector<std::size_t>& freeBase, ParagraphTexts& variant,
                   const std::vector<std::size_t>& freeVariant)
    : m_base(base.size()), m_variant(variant.size()) {
    WordNumbers numbers{wordsExpected};
    for (const std::size_t b : freeBase) m_base[b].inOrder = numbers.of(base.ready(b));
    for (const std::size_t v : freeVariant) m_variant[v].inOrder = numbers.of(variant.ready(v));

    std::vector<std::size_t> basesWith(numbers.size(), 0);
    std::vector<std::size_t> variantsWith(numbers.size(), 0);
    visitDifferent(m_base, freeBase, numbers.size(), [&](WordNumber word, std::size_t) { ++basesWith[word]; });
    visitDifferent(m_variant, freeVariant, numbers.size(), [&](WordNumber word, std::size_t) { ++variantsWith[word]; });
    weigh(basesWith, variantsWith, std::max(freeBase.size(), freeVariant.size()));

    m_placesBegin.assign(numbers.size() + 1, 0);
    for (std::size_t word = 0; word < numbers.size(); ++word) m_placesBegin[word + 1] = m_placesBegin[word] + basesWith[word];
    m_places.resize(m_placesBegin.back());
    std::vector<std::size_t> next{m_placesBegin.begin(), m_placesBegin.end() - 1};
    visitDifferent(m_base, freeBase, numbers.size(), [&](WordNumber word, std::size_t b) { m_places[next[word]++] = b; });
}

void WordPool::weigh(std::span<const std::size_t> basesWith, std::span<const std::size_t> variantsWith, std::size_t paragraphs) {
    const auto all = static_cast<double>(paragraphs);
    m_weights.reserve(basesWith.size());
    // Plus one, so that in two texts of one paragraph each the words that both have still weigh something.
    for (std::size_t word = 0; word < basesWith.size(); ++word)
        m_weights.push_back(std::log(1 + all / static_cast<double>(std::max(basesWith[word], variantsWith[word]))));
    addUp(m_base, m_weights);
    addUp(m_variant, m_weights);
}

} // namespace chapeau
