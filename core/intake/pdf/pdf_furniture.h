// What is printed on each page and is no text of the draft: running headers, page numbers, job numbers, line numbers. Pure.
#pragma once

#include "core/intake/pdf/pdf_words.h"

namespace chapeau {

/// Takes it off all pages. The head of the first page stays: it is the masthead.
void removeFurniture(std::vector<PdfPage>& pages);

} // namespace chapeau
