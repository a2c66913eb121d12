// How much of two texts is the same, as a person would say it: 1 identical, 0 nothing in common.
// Twice the shared words in order, over the words of both. Punctuation counts only to tell texts of equal words from identical
// ones (then just below 1); straight or curly quotes never count. Pure.
#pragma once

#include <cstddef>
#include <string_view>

namespace chapeau {

[[nodiscard]] double similarity(std::string_view a, std::string_view b);

/// The same where it is known that the texts share `shared` words in order and have `words` together; `alike`: whether their tokens are.
[[nodiscard]] double similarityOf(std::size_t shared, std::size_t words, bool alike);

} // namespace chapeau
