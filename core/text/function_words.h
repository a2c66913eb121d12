// Words that carry little by themselves (articles, prepositions, conjunctions) in the six official languages: alone between
// two changes they matched by accident. For core/text and core/align. Pure; any thread.
#pragma once

#include <string_view>

namespace chapeau {

/// The first letter may be upper case.
[[nodiscard]] bool isFunctionWord(std::string_view word);

} // namespace chapeau
