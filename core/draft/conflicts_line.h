// The line at the head of a document that prints a text although paragraphs of it are in conflict, so that nobody passes it on as agreed
// (docs/adr/0023): written by the layouts, known again by the readers as no part of the text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace chapeau {

/// Empty for no paragraph.
[[nodiscard]] std::string conflictsLine(std::size_t paragraphs);
[[nodiscard]] bool isConflictsLine(std::string_view line);

} // namespace chapeau
