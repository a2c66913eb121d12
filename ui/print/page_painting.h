// From a Publication to what is painted: with what is printed after its text, laid out and brought onto paper or screen.
#pragma once

#include "core/publish/publication.h"
#include "ui/print/pages/comment_threads.h"
#include "ui/print/pages/printed_page.h"

#include <QPainter>

#include <cstddef>
#include <map>

namespace chapeau {

/// Adds to the Publication what is printed after its text (back_matter.h), and tells where the threads of comments begin in it: block ->
/// thread.
std::map<std::size_t, std::size_t> addBackMatter(Publication& publication, const CommentThreads& threads);

/// In the unit of the device that the page was laid out for; black on whatever is there.
void paintPage(const PrintedPage& page, QPainter& painter);

} // namespace chapeau
