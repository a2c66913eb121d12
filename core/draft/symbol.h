// What a document symbol tells: A/C.1/79/L.53 is of the First Committee at the seventy-ninth session (UN Editorial Manual, document
// symbols). Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace chapeau {

/// "Seventy-ninth session" for A/C.1/79/L.53, A/79/L.2/Rev.1, A/RES/79/1, A/HRC/58/L.7; empty where the symbol doesn't tell.
[[nodiscard]] std::string sessionOfSymbol(std::string_view symbol);
/// "First Committee" for A/C.1/79/L.53; empty for other bodies.
[[nodiscard]] std::string committeeOfSymbol(std::string_view symbol);
/// "seventy-ninth" for 79; from 1 to 199.
[[nodiscard]] std::string spelledOrdinal(int number);

} // namespace chapeau
