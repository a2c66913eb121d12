// A text with what became of it, as runs: new words bold and underlined, deleted words struck, so that no mark rests on colour alone.
// For core/publish only. Pure.
#pragma once

#include "core/publish/publication.h"
#include "core/text/rich_text.h"

#include <string>
#include <vector>

namespace chapeau {

/// The base with its edits marked; italics as they are there, footnote calls left out. Edits are in order and disjoint.
[[nodiscard]] std::vector<Run> markedRuns(const RichText& base, const std::vector<Edit>& edits);
/// Words that are new as a whole, their opening words in italics.
[[nodiscard]] std::vector<Run> newWords(const std::string& text);
[[nodiscard]] Run newRun(std::string text);
[[nodiscard]] Run deletedRun(std::string text);

} // namespace chapeau
