// The pieces of a rolling text as runs: proposed words bold and underlined, words that all would delete struck, and where a piece is the
// base's own, its italics and footnote calls. For core/publish only. Pure.
#pragma once

#include "core/merge/rolling_text.h"
#include "core/publish/layouts/layout_parts.h"

#include <vector>

namespace chapeau {

/// `pieces` as rollingPieces() gives them for a paragraph whose base is `base`. No footnote is lost: where the pieces don't tell
/// the base, its notes are called at the end.
[[nodiscard]] std::vector<Run> rollingRuns(const std::vector<RollingPiece>& pieces, const RichText& base, NoteBook& notes);

/// The runs of a paragraph that is none of the base, an added one or another version of one; its opening words in italics.
[[nodiscard]] std::vector<Run> rollingRuns(const std::vector<RollingPiece>& pieces);

} // namespace chapeau
