// The metadata stream of a PDF file (XMP, ISO 16684-1): title, language and program; no author and no date. Pure.
#pragma once

#include <string>

namespace chapeau {

[[nodiscard]] std::string xmpOf(const std::string& title, const std::string& language, const std::string& program);

} // namespace chapeau
