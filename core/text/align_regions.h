// The two ways to align one region of tokens, once what both begin and end with is off. For core/text only. Pure; any thread.
#pragma once

#include "core/text/align_tokens.h"

#include <optional>
#include <utility>

namespace chapeau {

/// Indexes of a base and a variant token that stay, counted in the region.
using KeptTokens = std::vector<std::pair<std::size_t, std::size_t>>;

/// The best alignment by weights and costs (Needleman-Wunsch with a cost for each change, after Gotoh 1982).
/// Takes 1 byte and some 4 ns for each pair of tokens. Last ones first.
[[nodiscard]] KeptTokens keptByWeight(std::span<const DiffToken> base, std::span<const DiffToken> variant);

/// The alignment with the fewest tokens deleted and inserted (Myers 1986), given up where it takes more than `mostSteps` of them.
/// Takes 2 bytes and some 2 ns for each pair of steps. Last ones first.
[[nodiscard]] std::optional<KeptTokens> keptIfNearlyEqual(std::span<const DiffToken> base, std::span<const DiffToken> variant,
                                                          std::size_t mostSteps);

} // namespace chapeau
