// Whether two wordings sound alike when they are read out. Pure.
#pragma once

#include <string_view>

namespace chapeau {

/// The same words and marks: straight or curly quotes, hyphens or dashes, and how many blanks stand between the words don't matter.
/// Where a text is split into two matters.
[[nodiscard]] bool readsTheSame(std::string_view a, std::string_view b);

} // namespace chapeau
