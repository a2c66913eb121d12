// The paragraphs of a Word text as blocks, with the number that Word computes for each put before it as if it had been typed: marks are
// read from there. A number that was typed as well isn't doubled. Pure.
#pragma once

#include "core/intake/structure/block.h"
#include "core/intake/structure/incoming_text.h"
#include "core/intake/word/docx_numbering.h"
#include "core/intake/word/revised_text.h"

#include <vector>

namespace chapeau {

/// Those without words are counted and left out. A printed number that marks no paragraph of a draft ("Article 1") is told, not read.
[[nodiscard]] Blocks numberedBlocks(std::vector<HandsParagraph> paragraphs, const DocxNumbering& numbering, std::vector<Notice>& notices);

} // namespace chapeau
