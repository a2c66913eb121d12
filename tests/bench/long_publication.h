// A text as long as the longest that delegations send: some 200 pages with some 1,200 tracked changes of several hands, in our own words;
// no United Nations document. The same one each time.
#pragma once

#include "core/publish/publication.h"

#include <cstddef>

namespace chapeau::bench {

inline constexpr std::size_t longParagraphs = 800;

/// Of so many that Word's main part is some 5 MiB.
inline constexpr std::size_t hugeParagraphs = 4000;

/// 100 words and more a paragraph, every eighth of which calls a footnote.
[[nodiscard]] Publication longPublication(std::size_t paragraphs = longParagraphs);

/// Its runs that are tracked.
[[nodiscard]] std::size_t trackedChanges(const Publication& publication);

} // namespace chapeau::bench
