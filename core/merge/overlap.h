// Which of several edits on one base text collide. Two ranges of words collide where they share a byte; an insertion collides with a
// range that it stands strictly inside of, never with one at whose edge it stands, nor with another insertion. Offsets in bytes. Pure.
#pragma once

#include "core/text/word_diff.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

/// Edits [first, last) of the list, that collide directly or through one another; `base` is the whole of their ranges.
struct OverlapGroup {
    ByteRange base;
    std::size_t first = 0;
    std::size_t last = 0;

    [[nodiscard]] std::size_t size() const { return last - first; }
    friend bool operator==(const OverlapGroup&, const OverlapGroup&) = default;
};

/// Every edit is in exactly one group; groups are in order. `edits` must be sorted.
[[nodiscard]] std::vector<OverlapGroup> overlapGroups(const std::vector<Edit>& edits);

/// What stands in `range` of the base once `edits` (in order, disjoint, all within the range) are applied.
[[nodiscard]] std::string sliceWithEdits(std::string_view base, ByteRange range, const std::vector<Edit>& edits);

/// Two phrases in commas that come to stand side by side ("…, as appropriate," and ", in particular producers,") share the comma between
/// them. `edits` in order; for texts that are composed of several hands', never for one's own.
void shareCommas(std::vector<Edit>& edits);

/// Puts a blank between two edits that touch where their words would become one: "and" after a comma that another replaces by a name.
/// `edits` in order; for texts that are composed of several hands', never for one's own.
void keepWordsApart(std::string_view base, std::vector<Edit>& edits);

} // namespace chapeau
