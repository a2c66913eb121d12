#include "core/text/increasing.h"

#include <algorithm>

namespace chapeau {

std::vector<std::size_t> longestIncreasing(std::span<const std::size_t> values) {
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> tails; ///< index of the smallest last value of a subsequence of each length
    std::vector<std::size_t> before(values.size(), none);
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto place =
            std::lower_bound(tails.begin(), tails.end(), values[i], [&](std::size_t t, std::size_t v) { return values[t] < v; });
        if (place != tails.begin()) before[i] = *(place - 1);
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    std::vector<std::size_t> out(tails.size());
    std::size_t at = tails.empty() ? none : tails.back();
    for (auto slot = out.rbegin(); slot != out.rend(); ++slot) {
        *slot = at;
        at = before[at];
    }
    return out;
}

} // namespace chapeau
