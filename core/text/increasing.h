// The longest increasing subsequence, which tells what stayed in order from what moved. Pure.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace chapeau {

/// Indexes into `values` of one longest strictly increasing subsequence, in order.
[[nodiscard]] std::vector<std::size_t> longestIncreasing(std::span<const std::size_t> values);

} // namespace chapeau
