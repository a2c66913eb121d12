// Takes paragraphs apart that an extraction, or a sender who left no empty lines, ran together in one block. Pure.
#pragma once

#include "core/intake/structure/block.h"
#include "core/intake/structure/incoming_text.h"

namespace chapeau {

/// A new paragraph starts at a number that is next in turn, at an item or hand-written label on a new line, and where a new line opens
/// like a paragraph after one that ended like one. Lines in the middle of a sentence are left alone.
void separateRunTogether(Blocks& body, std::vector<Notice>& notices);

} // namespace chapeau
