// A list's count as Word prints it: "3", "(c)" without its brackets, "iii", "Third" (ECMA-376, ST_NumberFormat). Pure.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace chapeau {

/// `format` as in w:numFmt; one that isn't known counts in decimals, as Word does. 0 has no letter or Roman numeral: "".
[[nodiscard]] std::string formattedCount(std::string_view format, std::size_t count);

} // namespace chapeau
