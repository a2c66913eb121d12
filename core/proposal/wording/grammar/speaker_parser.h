// Who speaks: "EU, supported by Canada:", "On behalf of the Group of 77,", "The delegation of Kenya proposes", "[RUS, CHN: …]",
// "… (China)". For core/proposal/wording only. Pure.
#pragma once

#include "core/proposal/wording/grammar/name_reader.h"

#include <optional>

namespace chapeau {

struct SpeakerRead {
    Speaker speaker;
    std::size_t end = 0; ///< index of the token behind them, colon included
    bool colon = false;
};

/// Whoever is named first at `at`, and what follows shows that they speak: a colon, a verb, a paragraph; or nothing follows.
[[nodiscard]] std::optional<SpeakerRead> speakerAt(std::string_view text, std::span<const WordingToken> tokens, std::size_t at,
                                                   const NameReader& names);
/// Names in brackets at the end: the index of the opening bracket.
[[nodiscard]] std::optional<SpeakerRead> speakerBehind(std::span<const WordingToken> tokens, const NameReader& names);

} // namespace chapeau
