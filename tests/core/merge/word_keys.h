// The words of a text as keys, for counting them.
#pragma once

#include "core/text/token.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace chapeau {

inline std::vector<std::uint64_t> wordKeys(std::string_view text) {
    std::vector<std::uint64_t> keys;
    for (const Token& token : tokenize(text))
        if (token.kind != TokenKind::blank && token.kind != TokenKind::punctuation) keys.push_back(token.key);
    return keys;
}

} // namespace chapeau
