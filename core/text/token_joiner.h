// Joins the pieces of a text that the field reads as one token: A/C.1/79/L.53/Rev.1, sub-Saharan, 1,000.5, U.S., (ii).
// For core/text only. Pure; any thread.
#pragma once

#include "core/text/token.h"

#include <string_view>
#include <vector>

namespace chapeau {

/// Appends the tokens of `bytes` of the text, which begin and end where no grapheme and no token is cut.
void joinTokens(std::string_view text, ByteRange bytes, std::vector<Token>& tokens);

} // namespace chapeau
