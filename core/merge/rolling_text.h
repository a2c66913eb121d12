// The rolling text of a paragraph: one line with attributed square brackets (as compilation texts have them; UN Editorial Manual), readable aloud and stable from
// run to run.
//   insertion   "… measures[, including by … – CHN, PAK] to …"
//   change      "… [concrete / practical – IND] measures …"
//   deletion    "… [urgently / delete – USA] …"
//   cluster     "… [concrete / concrete and practical – EU, CAN / voluntary – USA] …" (the retained wording first)
//   whole paragraph deleted   "[Recalling …, / delete – USA]"
// Pure.
#pragma once

#include "core/merge/merge.h"

#include <string>
#include <vector>

namespace chapeau {

/// A piece of a rolling text, for writers that mark pieces up: plain text, or one bracket.
struct RollingPiece {
    enum class Kind { plain, bracket, retained, proposed, deleted, separator, attribution };
    Kind kind = Kind::plain;
    std::string text;

    friend bool operator==(const RollingPiece&, const RollingPiece&) = default;
};

/// The pieces in order; their texts put together are rollingText().
[[nodiscard]] std::vector<RollingPiece> rollingPieces(const MergedParagraph& paragraph);
[[nodiscard]] std::string rollingText(const MergedParagraph& paragraph);
/// An added paragraph: "[text – CHN, PAK]".
[[nodiscard]] std::vector<RollingPiece> rollingPieces(const Addition& addition);

} // namespace chapeau
