// What a text that is taken in has otherwise in its title and its enacting words. Pure; any thread.
#pragma once

#include "core/workspace/taking/landed_part.h"

#include <vector>

namespace chapeau {

/// One part for the title, one for the enacting words, where `theirs` reads otherwise than `underneath`, the text that it was made on, and
/// both they and the issued text have one. Titles are compared as words: blanks, the form of quotes and a title in capitals are no change.
/// The parts have no proposals yet.
[[nodiscard]] std::vector<LandedPart> landedFront(const FrontMatter& issued, const FrontMatter& underneath, const FrontMatter& theirs);

} // namespace chapeau
