// Words that carry little by themselves (articles, prepositions, conjunctions) in the six official languages: alone between
// two changes they matched by accident. For core/text only. Pure; any thread.
#pragma once

#include <cstdint>

namespace chapeau {

/// By the key of its token (token_key.h); the first letter may be upper case.
[[nodiscard]] bool isFunctionWord(std::uint64_t key);

} // namespace chapeau
