// Sentences of core that the window says in another language. core knows no Qt: it keeps the English patterns, marked where they stand;
// whoever wants a sentence says how a pattern reads in his language, and only then it is filled in (docs/adr/0022). Pure; any thread.
#pragma once

#include "core/base/error.h"

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

/// Marks a sentence for the translators, who get it in this context (the target `translations`, ui/CMakeLists.txt). Does nothing else.
#define TRANSLATABLE(context, sentence) sentence
/// The same for a sentence with a number: "%n part(s)" has forms for one and for several in each language.
#define TRANSLATABLE_COUNT(context, sentence) sentence

namespace chapeau {

/// For a pattern without a number.
inline constexpr int noCount = -1;

/// How a pattern reads in a language; the fields in braces stay, the number is filled in.
using Translate = std::function<std::string(const char* context, const char* pattern, int count)>;
/// As the command line and the log say it: "2 part(s)" is "2 parts".
[[nodiscard]] std::string english(const char* context, const char* pattern, int count);

/// The pattern with each {name} replaced by its value; other braces stay as they are.
[[nodiscard]] std::string filled(std::string_view pattern, std::initializer_list<std::pair<std::string_view, std::string_view>> values);

/// What went wrong. " ({place})" goes where there is no place.
[[nodiscard]] std::string sentenceOf(const Error& error, const Translate& translate);

} // namespace chapeau
