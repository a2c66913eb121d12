// Runs as plain text, and a table as the cells of a sheet. In an accompanying paper (running text, points, tables) new words are written
// {+so+} and deleted ones [-so-]; in a draft only tracked changes are, because a rolling text has its own brackets. For core/publish only.
// Pure.
#pragma once

#include "core/publish/publication.h"

#include <string>
#include <vector>

namespace chapeau {

/// Numbered notes are called as in Markdown, "[^1]", which our own reader takes back; asterisks stand as they are.
[[nodiscard]] std::string noteCallText(const PrintedNote& note);
[[nodiscard]] bool isNumber(const std::string& mark);

[[nodiscard]] std::string markedText(const Block& block, const Publication& publication);
/// The lines of a cell, apart by newlines; calls of notes are left out, since a sheet has no foot.
[[nodiscard]] std::string cellText(const Cell& cell, const Publication& publication);

} // namespace chapeau
