// What stands at each place of a merged paragraph, as a rolling text reads it out: edits and clusters as one kind of thing. For core/merge
// only. Pure.
#pragma once

#include "core/merge/merge.h"

#include <string_view>
#include <vector>

namespace chapeau {

/// What stands at one place of the base: an edit, or a cluster, as one list of alternatives that read differently.
struct RollingChange {
    ByteRange base;
    std::vector<Alternative> alternatives;
};

/// In order of place. Alternatives that read the same are one; what reads as the base is none.
[[nodiscard]] std::vector<RollingChange> rollingChanges(const MergedParagraph& paragraph);

/// Whether a wording keeps a third of a passage or more: it mends it rather than replaces it.
[[nodiscard]] bool keepsAThird(std::string_view passage, std::string_view text);

/// Alternatives that replace or delete the passage, and those that mend it.
struct SortedAlternatives {
    std::vector<Alternative> replacing;
    std::vector<Alternative> mending;
};
[[nodiscard]] SortedAlternatives sortedByKeeping(std::string_view retained, const std::vector<Alternative>& alternatives);

/// A passage of so many words isn't repeated for each alternative that mends it, and may be a paragraph of its own.
[[nodiscard]] bool isLong(std::string_view passage);

/// The passage as a paragraph with what `alternatives` make of it: disjoint edits stand apart.
[[nodiscard]] MergedParagraph mergedPassage(std::string_view retained, const std::vector<Alternative>& alternatives);

} // namespace chapeau
