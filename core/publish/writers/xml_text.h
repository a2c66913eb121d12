// Text and numbers as they may stand in XML 1.0. For core/publish only. Pure.
#pragma once

#include <string>
#include <string_view>

namespace chapeau {

/// Escaped for element content and attributes alike; characters that XML 1.0 forbids are dropped.
/// Tabs and newlines stay. `text` is valid UTF-8.
[[nodiscard]] std::string xmlText(std::string_view text);

/// The text without the characters that XML 1.0 forbids, not escaped: for libraries that escape themselves.
[[nodiscard]] std::string xmlCharacters(std::string_view text);

/// Points as whole twentieths of a point, Word's unit of length.
[[nodiscard]] std::string twips(double points);
/// Points as whole half points, Word's unit of type size.
[[nodiscard]] std::string halfPoints(double points);

} // namespace chapeau
