// Which bytes an XML part may hold: UTF-8, or UTF-16 with its mark, of the characters that XML 1.0 has (section 2.2), also where they are
// written as references. pugixml takes more. Pure.
#pragma once

#include <string>
#include <string_view>

namespace chapeau {

/// The part in UTF-8: itself, unless it opens with the mark of UTF-16.
[[nodiscard]] std::string inUtf8(std::string xml);
[[nodiscard]] bool hasOnlyXmlCharacters(std::string_view xml);

} // namespace chapeau
