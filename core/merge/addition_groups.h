// Which new paragraphs of one gap are alternatives of one another, and in what order they stand. For core/merge only. Pure.
#pragma once

#include "core/merge/paragraph_merge.h"

#include <cstddef>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace chapeau {

/// A new text of one gap.
struct GapText {
    std::string_view text;
    Backers backers;
    /// Sequence and rank of each suggestion that makes it.
    std::vector<std::pair<std::size_t, std::size_t>> ranks;
    /// What would be of the paragraph before stands before what would begin a new one: smaller first.
    int standing = 0;
};

/// Texts say nearly the same from this similarity on.
inline constexpr double sameWish = 0.7;

/// Groups of indexes into `texts`; each text is in one group, the smallest index of a group first. The most similar pairs are put together
/// first. Texts of one proponent are never put together: whoever proposes two new paragraphs wants both. Texts that are similar
/// only through a third are one group. Doesn't depend on the names of proponents, nor on the order of `texts`.
[[nodiscard]] std::vector<std::vector<std::size_t>> alternativeGroups(const std::vector<GapText>& texts);

/// The groups in the order in which they stand: what a source ranks before another stands before it (unless sources contradict one
/// another), what follows in a source follows at once, and else the order is that of the texts. `texts` must be sorted by text.
[[nodiscard]] std::vector<std::vector<std::size_t>> inStandingOrder(const std::vector<GapText>& texts,
                                                                    std::vector<std::vector<std::size_t>> groups);

} // namespace chapeau
