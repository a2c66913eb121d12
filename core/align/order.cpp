#include "core/align/order.h"

#include <algorithm>

namespace chapeau {

namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

/// The heaviest chain that ends in any value below a given one (a Fenwick tree of maxima).
class BestBelow {
public:
    explicit BestBelow(std::size_t size) : m_best(size + 1, none) {}

    [[nodiscard]] std::size_t below(std::size_t value, std::span<const double> sums) const {
        std::size_t best = none;
        for (std::size_t i = value; i > 0; i -= i & (~i + 1)) best = heavier(best, m_best[i], sums);
        return best;
    }

    void put(std::size_t value, std::size_t index, std::span<const double> sums) {
        for (std::size_t i = value + 1; i < m_best.size(); i += i & (~i + 1)) m_best[i] = heavier(m_best[i], index, sums);
    }

private:
    static std::size_t heavier(std::size_t a, std::size_t b, std::span<const double> sums) {
        if (a == none || b == none) return a == none ? b : a;
        return sums[b] > sums[a] ? b : a;
    }

    std::vector<std::size_t> m_best;
};

} // namespace

std::vector<std::size_t> heaviestIncreasing(std::span<const std::size_t> values, std::span<const double> weights) {
    if (values.empty()) return {};
    BestBelow ends{*std::max_element(values.begin(), values.end()) + 1};
    std::vector<double> sums(values.size());
    std::vector<std::size_t> before(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        before[i] = ends.below(values[i], sums);
        sums[i] = weights[i] + (before[i] == none ? 0 : sums[before[i]]);
        ends.put(values[i], i, sums);
    }
    std::vector<std::size_t> out;
    const auto last = std::max_element(sums.begin(), sums.end()) - sums.begin();
    for (auto at = static_cast<std::size_t>(last); at != none; at = before[at]) out.push_back(at);
    std::reverse(out.begin(), out.end());
    return out;
}

} // namespace chapeau
