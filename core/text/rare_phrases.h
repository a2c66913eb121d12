// Phrases that stand exactly once in each of two texts, in the same order in both: the places where a long diff is cut into
// short ones (patience diff, on phrases instead of lines). For core/text only. Pure; any thread.
#pragma once

#include "core/text/align_tokens.h"

namespace chapeau {

struct CommonPhrase {
    std::size_t base = 0;    ///< index of its first token
    std::size_t variant = 0; ///< index of its first token
    std::size_t size = 0;    ///< in tokens
};

/// In order, disjoint; as long phrases as there are (four tokens, else two, else one). None where nothing is rare.
[[nodiscard]] std::vector<CommonPhrase> rarePhrases(std::span<const DiffToken> base, std::span<const DiffToken> variant);

} // namespace chapeau
