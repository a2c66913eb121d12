// Sentences of core that the window says in another language. core knows no Qt: it keeps the English patterns, marked where they stand;
// the window has each pattern translated and then filled in. Pure; any thread.
#pragma once

#include "core/base/error.h"

#include <string>

/// Marks a sentence for the translators, who get it in this context (the target `translations`, ui/CMakeLists.txt). Does nothing else.
#define TRANSLATABLE(context, sentence) sentence

namespace chapeau {

/// The pattern, that of errorPattern() or its translation, with {subject} and {place} filled in. " ({place})" goes where there is no place.
[[nodiscard]] std::string sentenceFrom(std::string pattern, const Error& error);

} // namespace chapeau
