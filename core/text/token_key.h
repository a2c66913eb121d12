// What tokens are compared by: equal keys for what counts as the same word. For core/text only. Pure; any thread.
#pragma once

#include <cstdint>
#include <string_view>

namespace chapeau {

/// Of the bytes alone; for words of ASCII the same as keyOfToken.
[[nodiscard]] std::uint64_t keyOfAscii(std::string_view word);
/// The same for straight and curly quotes, hyphens and the en dash, composed and decomposed accents, with and without marks nobody sees.
[[nodiscard]] std::uint64_t keyOfToken(std::string_view token);
/// One for all blanks without a line end, one for those with.
[[nodiscard]] std::uint64_t keyOfBlank(std::string_view blank);

} // namespace chapeau
