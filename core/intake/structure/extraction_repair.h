// Mends what a PDF extraction did to a resolution: running page headers, broken hyphens, note numbers, paragraphs cut at a page break,
// paragraphs run together. Each repair is told; none is made where the text shows no sign of the fault. Pure.
#pragma once

#include "core/intake/structure/block.h"
#include "core/intake/structure/incoming_text.h"

namespace chapeau {

/// `body` is what follows the enacting words; `titles` are the lines that a page header may repeat.
void mendExtraction(Blocks& body, const std::vector<std::string>& titles, const NoteBodies& bodies, std::vector<Notice>& notices);

/// The steps of it, in the order in which they are taken.
void removePageHeaders(Blocks& body, const std::vector<std::string>& titles, std::vector<Notice>& notices);
void mendHyphens(Blocks& body, std::vector<Notice>& notices);
void joinCutParagraphs(Blocks& body, std::vector<Notice>& notices);

/// "Annex", "Annex II", "Appendix": a line that opens an annex.
[[nodiscard]] bool isAnnexLine(std::string_view line);
/// "I.", "II. Implementation of …": a roman number that opens a section.
[[nodiscard]] bool hasRomanNumber(std::string_view text);

/// Lines of a block as one line.
void unwrapLines(SourceBlock& block);

} // namespace chapeau
