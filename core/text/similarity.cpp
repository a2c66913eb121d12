#include "core/text/similarity.h"

#include "core/text/common_words.h"

#include <algorithm>

namespace chapeau {

double similarity(std::string_view a, std::string_view b) {
    if (a == b) return 1;
    const DiffText left{a};
    const DiffText right{b};
    WordNumbers numbers{left.tokens().size() + right.tokens().size()};
    const auto before = numbers.of(left);
    const auto after = numbers.of(right);
    const std::size_t shared = CommonWords{numbers.size()}.inOrder(before, after);
    return similarityOf(shared, before.size() + after.size(), haveSameTokens(left, right));
}

double similarityOf(std::size_t shared, std::size_t words, bool alike) {
    const auto total = static_cast<double>(words);
    const auto twice = 2 * static_cast<double>(shared);
    if (words == 0) return 0;
    if (2 * shared < words) return twice / total;
    // The same words in other punctuation: as much as one word apart in a text one word longer.
    return alike ? 1 : twice / (total + 1);
}

} // namespace chapeau
