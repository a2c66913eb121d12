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
/// Of an adopted text: A/RES/79/1, S/RES/2728 (2024), 475 (V).
[[nodiscard]] bool isSymbolOfResolution(std::string_view symbol);
/// What a draft bears when it is issued again: A/C.1/79/L.53/Rev.1 after A/C.1/79/L.53, and Rev.2 after Rev.1; an addendum or a correction
/// (Add.1, Corr.1) counts as the text it is of, and the first informal revision of a zero draft is Rev.1. Empty where practice gives none:
/// an adopted text, whose update gets a symbol of its own, or a name that is no symbol.
[[nodiscard]] std::string nextSymbol(std::string_view symbol);
/// "seventy-ninth" for 79; from 1 to 199.
[[nodiscard]] std::string spelledOrdinal(int number);

} // namespace chapeau
