// What is printed after the text so that its marks can be understood: whose the tracked changes are, and the comments that the text calls.
// Pure.
#pragma once

#include "core/publish/publication.h"
#include "ui/print/pages/comment_threads.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace chapeau {

struct BackMatter {
    std::vector<Block> blocks{};
    std::map<std::size_t, std::size_t> threads{}; ///< block among these -> the thread that begins there
};

[[nodiscard]] BackMatter backMatterOf(const Publication& publication, const CommentThreads& threads);

/// "3 October 2024" of "2024-10-03T00:00:00Z"; anything else stays as it is.
[[nodiscard]] std::string printedDate(const std::string& date);

} // namespace chapeau
