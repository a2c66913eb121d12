// The running text of a Word file: word/document.xml, and word/footnotes.xml with the notes that it calls. For core/publish only. Pure.
#pragma once

#include "core/publish/publication.h"

#include <string>

namespace chapeau {

/// The header and footers are named rIdHeader, rIdFooter and rIdFirstFooter.
[[nodiscard]] std::string docxDocument(const Publication& publication);

/// Notes bear the ids 1, 2, … in the order of Publication::notes; -1 and 0 are the separators that Word expects.
[[nodiscard]] std::string docxFootnotes(const Publication& publication);

} // namespace chapeau
