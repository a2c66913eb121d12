// The first cut of a text, before the field's own rules: runs of letters and digits, runs of blanks, words by ICU's dictionaries
// where a script writes no blanks, and single graphemes for all else. For core/text only. Pure; any thread.
#pragma once

#include "core/text/range.h"

#include <string_view>
#include <vector>

namespace chapeau {

enum class PieceKind { blank, word, number, dictionaryWord, other };

struct Piece {
    ByteRange bytes;
    PieceKind kind{};
};

/// Pieces cover the text without gaps; each ends at the end of a grapheme.
[[nodiscard]] std::vector<Piece> cutPieces(std::string_view text);

} // namespace chapeau
