// Footnotes of a text file: definitions "[^1]: See …" and the calls "[^1]" that stand for them in the text. Pure.
#pragma once

#include "core/intake/structure/block.h"
#include "core/intake/structure/incoming_text.h"

#include <set>

namespace chapeau {

/// Takes the definitions out of the blocks. A number that is out of sequence where the definition before has no end is a piece of that
/// one ("… Cairo, 5–13 September / [^1994]: (United Nations publication …").
[[nodiscard]] NoteBodies takeDefinitions(Blocks& blocks);

/// What becomes of a mark "[^1]" without a body.
enum class StrayMark {
    isCall, ///< a call whose note is missing, told in a notice
    isText  ///< it stays in the text, as it stands
};

/// Turns the marks "[^1]" in the text into calls, with the bodies; marks each body used in `called`.
void resolveCalls(SourceBlock& block, const NoteBodies& bodies, StrayMark stray, std::set<std::string>& called,
                  std::vector<Notice>& notices);

} // namespace chapeau
