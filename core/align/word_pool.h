// The words of those paragraphs that have no equal in the other text, as a mapping weighs them: rare ones heavier than common ones
// (inverse document frequency). For core/align only. Any thread.
#pragma once

#include "core/align/paragraph_texts.h"
#include "core/text/word_numbers.h"

#include <cstddef>
#include <span>
#include <vector>

namespace chapeau {

struct PooledWords {
    std::vector<WordNumber> inOrder{}; ///< none for a paragraph that is not in the pool
    double weight = 0;                 ///< of all of them
};

class WordPool {
public:
    /// `freeBase` and `freeVariant` are the paragraphs in the pool.
    WordPool(ParagraphTexts& base, const std::vector<std::size_t>& freeBase, ParagraphTexts& variant,
             const std::vector<std::size_t>& freeVariant);

    [[nodiscard]] const PooledWords& base(std::size_t paragraph) const { return m_base[paragraph]; }
    [[nodiscard]] const PooledWords& variant(std::size_t paragraph) const { return m_variant[paragraph]; }
    [[nodiscard]] std::size_t vocabulary() const { return m_weights.size(); }
    [[nodiscard]] double weightOf(WordNumber word) const { return m_weights[word]; }
    /// The base paragraphs that have the word, in order.
    [[nodiscard]] std::span<const std::size_t> basesWith(WordNumber word) const {
        return std::span{m_places}.subspan(m_placesBegin[word], m_placesBegin[word + 1] - m_placesBegin[word]);
    }

private:
    void weigh(std::span<const std::size_t> basesWith, std::span<const std::size_t> variantsWith, std::size_t paragraphs);

    std::vector<PooledWords> m_base;
    std::vector<PooledWords> m_variant;
    std::vector<double> m_weights;          ///< by word
    std::vector<std::size_t> m_places;      ///< the base paragraphs with each word, one word after the other
    std::vector<std::size_t> m_placesBegin; ///< by word, and the end of the last
};

} // namespace chapeau
