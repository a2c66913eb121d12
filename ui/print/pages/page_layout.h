// Lays a Publication out on A4 pages. Margins, indents and sizes are those of core/publish/look.h. At least two lines of a paragraph stay
// together at a break; headings stay with what follows; footnotes stand on the page of their call, and what finds no room there goes on at
// the foot of the next; each page but the first bears the running head, and each its number ("2/5"). Needs a QGuiApplication for its fonts;
// the caller's thread.
#pragma once

#include "core/publish/publication.h"
#include "ui/print/pages/comment_threads.h"
#include "ui/print/pages/printed_page.h"

#include <QPaintDevice>

#include <vector>

namespace chapeau {

/// `publication` holds what is printed after the text already (back_matter.h).
[[nodiscard]] std::vector<PrintedPage> layOutPages(const Publication& publication, const CommentThreads& threads,
                                                   const QPaintDevice& device);

} // namespace chapeau
