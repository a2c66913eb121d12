#include "core/text/similarity.h"

#include "core/text/common_words.h"
#include "core/text/token.h"

#include <algorithm>

namespace chapeau {

namespace {

bool sameTokens(std::string_view a, std::string_view b) {
    const auto left = tokenize(a);
    const auto right = tokenize(b);
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](const Token& x, const Token& y) { return x.key == y.key; });
}

} // namespace

double similarity(std::string_view a, std::string_view b) {
    if (a == b) return 1;
    const auto left = wordKeys(a);
    const auto right = wordKeys(b);
    const double total = static_cast<double>(left.size() + right.size());
    const double shared = 2 * static_cast<double>(CommonWords{left}.sharedWith(right));
    if (shared < total || total == 0) return total == 0 ? 0 : shared / total;
    // The same words in other punctuation: as much as one word apart in a text one word longer.
    return sameTokens(a, b) ? 1 : shared / (total + 1);
}

} // namespace chapeau
