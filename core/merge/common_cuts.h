// Several texts of one base, each as its edits: brings the same change to the same edit, however the word diff of each text cut it.
// The diff of "measures to curb" -> "steps to prevent" is one phrase, and that of "curb" -> "prevent" is part of it: who makes both makes
// two edits, one of them together with whoever makes that one alone. Parts that touch are cut only where each replaces words of its own:
// "prevent and combat" is one phrase, and a deletion is one. Offsets in bytes. Pure.
#pragma once

#include "core/text/word_diff.h"

#include <string_view>
#include <vector>

namespace chapeau {

/// The edits of one text: in order, disjoint; applied to the base they give the text.
using EditsOfText = std::vector<Edit>;

/// Every text stays what it is; the result depends on the set of texts only. An insertion or deletion that can stand at several places
/// with the same result ("now " before a word, " now" behind it) stands at one of them for all.
void useCommonCuts(std::string_view base, std::vector<EditsOfText>& texts);

/// `whole` as the edit `part` and what remains of it, in order, or nothing where `whole` doesn't make the change `part`, or makes it in
/// one phrase with more. `part` lies within the range of `whole` or at its edge.
[[nodiscard]] EditsOfText cutOut(std::string_view base, const Edit& whole, const Edit& part);

} // namespace chapeau
