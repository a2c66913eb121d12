// Finds the calls to footnotes that a PDF extraction left glued to a word or number ("19721" is 1972 and note 1) or loose ("Rights, 1
// the"). A number is only a call where a note of that number exists and all calls stand in the order of their numbers. Pure.
#pragma once

#include "core/intake/structure/block.h"
#include "core/intake/structure/incoming_text.h"

namespace chapeau {

/// Puts "[^1]" where the numbers stood, and tells each.
void markNoteNumbers(Blocks& blocks, const NoteBodies& bodies, std::vector<Notice>& notices);

} // namespace chapeau
