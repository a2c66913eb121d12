// Reads what is no amendment but a delegation's stand: support, also, retain, reserve, bracket, withdraw support, "can go along with",
// "come back", "need instructions", "agreed ad ref" (the words of the room in UN informals). For core/proposal/wording only. Pure.
#pragma once

#include "core/proposal/wording/grammar/target_parser.h"

#include <optional>

namespace chapeau {

struct StandRead {
    Stand stand;
    std::size_t end = 0;
    bool sentenceEnded = false;
};

/// The stand that begins at `at`; nothing where the clause is something else.
[[nodiscard]] std::optional<StandRead> standAt(std::span<const WordingToken> tokens, std::size_t at, const TargetParser& targets,
                                               const NameReader& names);

} // namespace chapeau
