// What the outline of a PDF file lists: title and headings, and under them the numbered and labelled paragraphs, each with its first words.
// Pure.
#pragma once

#include "core/publish/publication.h"

#include <cstddef>
#include <string>
#include <vector>

namespace chapeau {

struct OutlineEntry {
    std::string text;
    int level = 0; ///< 0 or 1
    std::size_t block = 0;

    friend bool operator==(const OutlineEntry&, const OutlineEntry&) = default;
};

[[nodiscard]] std::vector<OutlineEntry> outlineOf(const std::vector<Block>& blocks);

} // namespace chapeau
