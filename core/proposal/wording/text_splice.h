// Puts words into a text, or takes them out, with blanks and punctuation as they should be. For core/proposal/wording only. Pure.
#pragma once

#include "core/text/range.h"

#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

/// `words` put in at a place, or instead of what stands in the range.
[[nodiscard]] std::string spliced(const std::string& text, ByteRange range, std::string words);

/// Where the text ends before its final mark.
[[nodiscard]] std::size_t endOfWords(std::string_view text);
/// From a letter to a full stop that a capital follows.
[[nodiscard]] std::vector<ByteRange> sentencesOf(std::string_view text);

[[nodiscard]] bool isBlankCharacter(char c);
[[nodiscard]] char withCase(char c, bool upper);

} // namespace chapeau
