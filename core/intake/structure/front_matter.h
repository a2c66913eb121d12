// What stands around the paragraphs of a resolution or draft: masthead, symbol, session, agenda item, sponsors, title, enacting words,
// closing line (UN Editorial Manual, resolutions). Told by their own words, in whatever order they stand. Pure.
#pragma once

#include "core/draft/draft.h"
#include "core/intake/structure/block.h"

#include <optional>
#include <string_view>

namespace chapeau {

/// "The General Assembly," and its like, on a line of their own.
[[nodiscard]] bool isEnactingLine(std::string_view line);
/// "52nd plenary meeting 1 December 2025".
[[nodiscard]] bool isClosingLine(std::string_view line);
/// Words that only a masthead has: a symbol, "Distr.: Limited", "Agenda item 98".
[[nodiscard]] bool isMastheadLine(std::string_view line);

/// Reads the blocks above the enacting words. The last line that is nothing else is the title; the header's title serves where none is
/// printed.
[[nodiscard]] FrontMatter frontMatterOf(const Blocks& blocks, const HeaderFields& header);

} // namespace chapeau
