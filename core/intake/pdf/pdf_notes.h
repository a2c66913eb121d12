// Footnotes in the lines of a PDF: their bodies at the foot of the pages, and their calls in the text. Pure.
#pragma once

#include "core/intake/pdf/pdf_words.h"
#include "core/intake/structure/block.h"

namespace chapeau {

/// The height of most words.
[[nodiscard]] double textSizeOf(const std::vector<PdfPage>& pages);

/// Takes the notes off the feet of the pages; one that goes on at the foot of the next page is put together.
[[nodiscard]] NoteBodies takeNotes(std::vector<PdfPage>& pages, double textSize);

/// The text of a line, with "[^1]" for raised marks that `notes` has a body for.
[[nodiscard]] std::string textWithCalls(const PdfLine& line, const NoteBodies& notes);

} // namespace chapeau
