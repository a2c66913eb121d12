// Cuts the tokens of an input into items, each to be read as one instruction or more: a line of a list, a paragraph, an instruction with
// the new text that follows it on the next lines. Items cover the input. For core/proposal/wording only. Pure.
#pragma once

#include "core/proposal/wording/grammar/lexer.h"
#include "core/proposal/wording/grammar/name_reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

struct Item {
    std::vector<WordingToken> tokens;
    ByteRange bytes;
    std::vector<std::string> newText{}; ///< what follows "… to read:" without quotation marks on the next lines
};

[[nodiscard]] std::vector<Item> cutItems(std::string_view text, std::vector<WordingToken> tokens, const NameReader& names);

} // namespace chapeau
