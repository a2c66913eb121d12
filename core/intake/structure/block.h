// A block of a file on its way to a paragraph: what stood between two empty lines, or one paragraph of a Word file. A value.
#pragma once

#include "core/text/rich_text.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace chapeau {

/// Texts hold line feeds where lines ended; footnote calls are still "[^1]" in the text until resolveCalls().
struct SourceBlock {
    RichText rich{};
    std::size_t line = 0; ///< 1-based: line of a text file, paragraph of a Word file
};

using Blocks = std::vector<SourceBlock>;
/// Note bodies by their printed mark.
using NoteBodies = std::map<std::string, std::string>;
/// What a YAML header says, by key.
using HeaderFields = std::map<std::string, std::string>;

} // namespace chapeau
