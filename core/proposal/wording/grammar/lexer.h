// Cuts amendment wording into tokens: words with their meaning, numbers, whole quotations, marks, line ends. Blanks are left out.
// A quotation may hold others inside, and may run over several paragraphs (each then opens with a quotation mark). Offsets are bytes of
// the input. Linear in the length of the input; pure; any thread.
#pragma once

#include "core/proposal/wording/grammar/lexicon.h"
#include "core/text/range.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

enum class WordingTokenKind {
    word,
    number,
    quotation,
    symbol,
    comma,
    colon,
    semicolon,
    stop,
    dash,
    arrow,
    plus,
    open,
    close,
    lineEnd,
    other
};

struct WordingToken {
    WordingTokenKind kind{};
    ByteRange bytes;
    std::string text{};     ///< a word in lower case; what stands between the marks of a quotation; else as written
    Meaning meaning{};      ///< of a word
    bool closed = true;     ///< of a quotation
    bool blankLine = false; ///< of a line end: an empty line follows
};

[[nodiscard]] std::vector<WordingToken> lexWording(std::string_view text);

/// The paragraphs of a quotation's text: cut at empty lines and where a line opens with a quotation mark, a number or an item mark.
[[nodiscard]] std::vector<std::string> paragraphsOf(std::string_view quoted);

} // namespace chapeau
