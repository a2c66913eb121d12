#include "core/merge/same_reading.h"

#include "core/text/token.h"

#include <algorithm>
#include <vector>

namespace chapeau {

namespace {

std::vector<std::uint64_t> readTokens(std::string_view text) {
    std::vector<std::uint64_t> keys;
    for (const Token& token : tokenize(text)) {
        const auto bytes = text.substr(token.bytes.begin, token.bytes.size());
        if (token.kind != TokenKind::blank || bytes.find('\n') != std::string_view::npos) keys.push_back(token.key);
    }
    return keys;
}

} // namespace

bool readsTheSame(std::string_view a, std::string_view b) {
    return a == b || readTokens(a) == readTokens(b);
}

} // namespace chapeau
