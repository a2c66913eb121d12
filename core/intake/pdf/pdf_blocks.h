// The lines of a PDF as the blocks of a text: paragraphs are told by the space above a line and by its indent, notes by a small raised mark
// at the start of a line in the lower part of a page. Pure.
#pragma once

#include "core/intake/pdf/pdf_words.h"
#include "core/intake/structure/block.h"

namespace chapeau {

struct PdfText {
    Blocks blocks{}; ///< one line each below the enacting words; calls to notes are "[^1]"
    NoteBodies notes{};
};

/// `pages` without their furniture.
[[nodiscard]] PdfText pdfTextOf(const std::vector<PdfPage>& pages);

} // namespace chapeau
