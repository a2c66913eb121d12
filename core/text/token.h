// Cuts a text into tokens: words, numbers, document symbols, punctuation, blanks. Tokens cover the text without gaps.
// Letters, marks and blanks by Unicode, words by ICU's dictionaries where a script writes no blanks, then the field's own rules
// (A/RES/70/1, sub-Saharan, (c), 1,000.5, U.S. are one token). A token never ends inside a grapheme. A run of blanks is one token.
// Pure; any thread.
#pragma once

#include "core/text/range.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

enum class TokenKind { word, number, symbol, punctuation, blank };

struct Token {
    ByteRange bytes;
    TokenKind kind{};
    /// Equal for tokens that count as the same: straight and curly quotes, hyphens and the en dash, no-break and plain blanks,
    /// composed and decomposed accents. Blanks with a line end in them have a key of their own.
    std::uint64_t key = 0;

    friend bool operator==(const Token&, const Token&) = default;
};

[[nodiscard]] std::vector<Token> tokenize(std::string_view text);

} // namespace chapeau
