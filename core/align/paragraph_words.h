// Two lists of paragraphs as what a mapping weighs: their words, rare ones heavier than common ones (inverse document frequency).
// For core/align only. Any thread.
#pragma once

#include "core/text/common_words.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace chapeau {

struct CountedWord {
    std::size_t word = 0; ///< index into the table of words
    std::size_t count = 0;
};

struct ParagraphWords {
    std::string exact; ///< the text as it is compared for equality
    std::vector<std::uint64_t> inOrder{};
    std::vector<CountedWord> counted{}; ///< by word
    double weight = 0;
};

class WordTable {
public:
    WordTable(const std::vector<std::string>& base, const std::vector<std::string>& variant);

    [[nodiscard]] const std::vector<ParagraphWords>& base() const { return m_base; }
    [[nodiscard]] const std::vector<ParagraphWords>& variant() const { return m_variant; }
    [[nodiscard]] std::size_t words() const { return m_weights.size(); }
    [[nodiscard]] double weightOf(std::size_t word) const { return m_weights[word]; }
    /// Weight of the words that both have, order aside.
    [[nodiscard]] double sharedWeight(const ParagraphWords& a, const ParagraphWords& b) const;

private:
    std::vector<ParagraphWords> m_base;
    std::vector<ParagraphWords> m_variant;
    std::vector<double> m_weights;
};

} // namespace chapeau
