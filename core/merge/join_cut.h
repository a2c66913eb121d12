// Cuts the text of a join among the paragraphs that it joins, so that its changes show beside those of others paragraph by paragraph. Pure.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

/// One part for each paragraph of `bases`, none empty: put together with one space between them they are `text`. Each cut is at the blank
/// nearest to where the word diff sees the end of the paragraph. Empty where the text hasn't enough blanks.
[[nodiscard]] std::vector<std::string> cutJoined(const std::vector<std::string>& bases, std::string_view text);

} // namespace chapeau
