// Which wordings sound alike when they are read out: the same words and marks. Straight or curly quotes, hyphens or dashes, and how many
// blanks stand between the words don't matter; where a text is split into two does. Pure.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace chapeau {

[[nodiscard]] bool readsTheSame(std::string_view a, std::string_view b);

/// For each text the index of the first one that reads the same: its own, where none before it does.
[[nodiscard]] std::vector<std::size_t> firstReadings(const std::vector<std::string_view>& texts);

} // namespace chapeau
