// The opening words of a paragraph, printed in italics: "Recalling also", "Reaffirms its commitment", "Deplores in the strongest terms"
// (UN Editorial Manual, resolutions). One lexicon. Pure.
#pragma once

#include "core/draft/paragraph.h"
#include "core/text/range.h"

#include <string_view>

namespace chapeau {

/// Bytes [0, n) of the opening words; empty where the paragraph doesn't open with any we know.
[[nodiscard]] ByteRange openingWords(std::string_view text);

/// Whether the text opens as a preambular paragraph does ("Recalling", "Deeply concerned", "Having considered").
[[nodiscard]] bool opensAsPreambular(std::string_view text);
/// Whether the text opens as an operative paragraph does ("Decides", "Also requests", "Takes note").
[[nodiscard]] bool opensAsOperative(std::string_view text);

/// Sets the italics of a paragraph that has none to its opening words (preambular and operative ones only).
void italicizeOpening(Paragraph& paragraph);

} // namespace chapeau
