// The rolling text of a paragraph: attributed square brackets, as compilation texts have them (UN Editorial Manual; the usage of
// informals), readable aloud and stable from run to run.
//   insertion   "… measures[, including by … – CHN, PAK] to …"
//   change      "… [concrete / practical – IND] measures …"
//   deletion    "… [urgently / delete – USA] …"
//   cluster     "… [concrete / concrete and practical – EU, CAN / voluntary – USA] …" (the retained wording first)
//   split       "… to act;[¶ – EU] Decides …"
//   long passage that some replace or delete and others mend: "… [to take [concrete / practical – IND] measures in all … / delete – USA] …"
//   whole paragraph deleted   "[Recalling …, / delete – USA]"
//   its state, at its end     "Recalling …, (agreed ad ref)"; a bracketed paragraph stands in brackets
// What only types other quotes, dashes or blanks is in the merge, and not in the rolling text: nobody hears it.
// Pure.
#pragma once

#include "core/merge/merge.h"

#include <string>
#include <vector>

namespace chapeau {

/// A piece of a rolling text, for writers that mark pieces up: plain text, a part of a bracket, or the state at the end.
struct RollingPiece {
    enum class Kind { plain, bracket, retained, proposed, deleted, separator, attribution, state };
    Kind kind = Kind::plain;
    std::string text;

    friend bool operator==(const RollingPiece&, const RollingPiece&) = default;
};

/// The pieces of the paragraph in one line; their texts put together are rollingText().
[[nodiscard]] std::vector<RollingPiece> rollingPieces(const MergedParagraph& paragraph);
[[nodiscard]] std::string rollingText(const MergedParagraph& paragraph);
/// An added paragraph: "[text – CHN, PAK]".
[[nodiscard]] std::vector<RollingPiece> rollingPieces(const Addition& addition);

/// One paragraph of a compilation.
struct RollingParagraph {
    std::string label; ///< "OP3", "OP3 alt"
    std::vector<RollingPiece> pieces;

    friend bool operator==(const RollingParagraph&, const RollingParagraph&) = default;
};

/// The same as a compilation sets it out: who words the whole paragraph anew has a paragraph of its own ("OP3 alt", "OP3 alt 2"), and then
/// all versions stand in brackets (UN Editorial Manual). The first is the paragraph itself.
[[nodiscard]] std::vector<RollingParagraph> rollingParagraphs(const MergedParagraph& paragraph);

} // namespace chapeau
