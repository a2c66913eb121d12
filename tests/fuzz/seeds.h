// Word files to mutate: with tracked changes of several authors, moves, comments, footnotes, tables, numbering, fields, text boxes, and one
// by our own writer. Of our own making, no UN documents.
#pragma once

#include "tests/core/intake/word_file.h"

#include <vector>

namespace chapeau::fuzz {

/// Each with all of its parts.
[[nodiscard]] std::vector<Parts> seeds();

} // namespace chapeau::fuzz
