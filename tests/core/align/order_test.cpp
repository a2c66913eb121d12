#include "core/align/order.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <numeric>

using namespace chapeau;

namespace {

using Indexes = std::vector<std::size_t>;

double heaviestByTrying(const Indexes& values, const std::vector<double>& weights) {
    std::vector<double> best(values.size(), 0);
    double most = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            if (values[k] < values[i]) best[i] = std::max(best[i], best[k]);
        }
        best[i] += weights[i];
        most = std::max(most, best[i]);
    }
    return most;
}

} // namespace

TEST(HeaviestIncreasing, keepsTheMostAndThenTheHeaviest) {
    EXPECT_EQ(heaviestIncreasing({}, {}), Indexes{});
    EXPECT_EQ(heaviestIncreasing(Indexes{0, 1, 2}, std::vector<double>{1, 1, 1}), (Indexes{0, 1, 2}));
    EXPECT_EQ(heaviestIncreasing(Indexes{2, 0, 1, 3}, std::vector<double>{1, 1, 1, 1}), (Indexes{1, 2, 3}));
    EXPECT_EQ(heaviestIncreasing(Indexes{1, 0}, std::vector<double>{1.2, 1.1}), (Indexes{0}));
    EXPECT_EQ(heaviestIncreasing(Indexes{1, 0}, std::vector<double>{1.1, 1.2}), (Indexes{1}));
}

RC_GTEST_PROP(HeaviestIncreasing, isIncreasingAndAsHeavyAsCanBe, ()) {
    const auto values = *rc::gen::container<Indexes>(rc::gen::inRange<std::size_t>(0, 30));
    const auto whole = *rc::gen::container<std::vector<int>>(values.size(), rc::gen::inRange(1, 10));
    const std::vector<double> weights(whole.begin(), whole.end());
    const auto chain = heaviestIncreasing(values, weights);
    double sum = 0;
    for (std::size_t i = 0; i < chain.size(); ++i) {
        sum += weights[chain[i]];
        if (i == 0) continue;
        RC_ASSERT(chain[i - 1] < chain[i]);
        RC_ASSERT(values[chain[i - 1]] < values[chain[i]]);
    }
    RC_ASSERT(sum == heaviestByTrying(values, weights));
}
