// What stayed in order and what moved, by the heaviest increasing subsequence. For core/align only. Pure; any thread.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace chapeau {

/// Indexes into `values` of the strictly increasing subsequence with the greatest sum of `weights` (as many as values), in order.
[[nodiscard]] std::vector<std::size_t> heaviestIncreasing(std::span<const std::size_t> values, std::span<const double> weights);

} // namespace chapeau
