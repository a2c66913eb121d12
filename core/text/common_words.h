// Counts the words that two texts share in order (longest common subsequence), exactly and fast: bit-parallel, after Hyyrö 2004.
// For core/text and core/align. Keeps its tables from call to call; not for several threads at once.
#pragma once

#include "core/text/word_numbers.h"

#include <span>
#include <vector>

namespace chapeau {

class CommonWords {
public:
    /// For words numbered below `vocabulary`.
    explicit CommonWords(std::size_t vocabulary);

    [[nodiscard]] std::size_t inOrder(std::span<const WordNumber> a, std::span<const WordNumber> b);

private:
    void step(WordNumber word);

    static constexpr std::uint32_t nowhere = static_cast<std::uint32_t>(-1);

    std::vector<std::uint32_t> m_first; ///< by word: its first place in the one text; nowhere between calls
    std::vector<std::uint32_t> m_next;  ///< by place: the next one of the same word
    std::vector<std::uint64_t> m_row;   ///< one bit for each place: cleared where one more word is shared
};

} // namespace chapeau
