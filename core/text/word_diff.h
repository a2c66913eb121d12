// The word changes that turn one text into another, made readable: whole phrases rather than confetti, never inside a word.
// Laws: applying the edits to the base gives the variant exactly; equal texts give no edits; edits are in order, disjoint and
// never touch one another. Pure; any thread.
#pragma once

#include "core/text/diff_text.h"
#include "core/text/range.h"

#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

/// The bytes `base` of the base text become `text`. An empty range inserts, an empty text deletes.
struct Edit {
    ByteRange base;
    std::string text;

    friend bool operator==(const Edit&, const Edit&) = default;
    friend auto operator<=>(const Edit&, const Edit&) = default;
};

[[nodiscard]] std::vector<Edit> diffWords(std::string_view base, std::string_view variant);
/// The same for texts made ready, where one is compared with many.
[[nodiscard]] std::vector<Edit> diffWords(const DiffText& base, const DiffText& variant);

/// Edits must be in order and disjoint, as diffWords gives them.
[[nodiscard]] std::string applyEdits(std::string_view base, const std::vector<Edit>& edits);

/// Where byte `at` of the base stands after the edits; inside a replaced range, the end of the new text.
[[nodiscard]] std::size_t movedOffset(std::size_t at, const std::vector<Edit>& edits);

} // namespace chapeau
