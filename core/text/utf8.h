// UTF-8 by ICU: validity, and the way between bytes (used inside) and Unicode code points (the unit of the JSON contract). Pure.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

[[nodiscard]] bool isUtf8(std::string_view bytes);

/// Number of code points in valid UTF-8.
[[nodiscard]] std::size_t codePoints(std::string_view text);
/// Code points before byte offset `byte`.
[[nodiscard]] std::size_t codePointAt(std::string_view text, std::size_t byte);
/// Byte offset of code point `index`; the size of the text where there are fewer.
[[nodiscard]] std::size_t byteAt(std::string_view text, std::size_t index);

/// Leading and trailing white space (Unicode White_Space) off; runs of it inside, line ends included, as one space.
/// A no-break space stands as it is.
[[nodiscard]] std::string collapsed(std::string_view text);
[[nodiscard]] std::string trimmed(std::string_view text);
/// The same without a copy.
[[nodiscard]] std::string_view withoutOuterBlanks(std::string_view text);
/// Case folding for comparing names and labels, with accents taken off ("Côte d’Ivoire" -> "cote d'ivoire").
[[nodiscard]] std::string foldedForSearch(std::string_view text);

} // namespace chapeau
