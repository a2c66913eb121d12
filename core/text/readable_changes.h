// Makes an alignment read as a person would have marked it up. What stays between two rewritten phrases, and is small beside
// them, goes into one change; a phrase that was inserted or deleted is shifted, where it can be, to begin at a word and end with
// one. A full stop, a semicolon or a line end that stays is never struck. For core/text only. Pure; any thread.
#pragma once

#include "core/text/align_tokens.h"

namespace chapeau {

[[nodiscard]] std::vector<Change> readableChanges(std::vector<Change> changes, std::span<const DiffToken> base,
                                                  std::span<const DiffToken> variant);

} // namespace chapeau
