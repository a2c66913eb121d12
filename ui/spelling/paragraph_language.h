// In which language a paragraph is written, as far as its spelling goes: by its script, and for Latin script by the little words that only
// one of English, French and Spanish has. Pure.
#pragma once

#include "core/delegation/registry.h"

#include <optional>
#include <string_view>

namespace chapeau {

/// English where nothing says otherwise; nothing where there is nothing to spell: Chinese, or no letters at all.
[[nodiscard]] std::optional<Language> languageOf(std::string_view text);

} // namespace chapeau
