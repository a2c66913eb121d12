// Turns what pages know of themselves into the outline and the links of the PDF file: from blocks, footnotes and threads of comments to
// heights on pages, from the unit of the device to points.
#pragma once

#include "core/publish/publication.h"
#include "ui/print/pages/printed_page.h"
#include "ui/print/pdf_finish.h"

#include <cstddef>
#include <map>
#include <vector>

namespace chapeau {

/// `threadBlocks`: block -> the thread of comments that begins there; `unit`: a point in the unit of the pages.
[[nodiscard]] PdfAdditions additionsFor(const Publication& publication, const std::vector<PrintedPage>& pages,
                                        const std::map<std::size_t, std::size_t>& threadBlocks, double unit);

} // namespace chapeau
