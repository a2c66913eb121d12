// Which way a text reads: the Unicode bidirectional algorithm (UAX #9) by ICU. UTF-8; pure; any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

/// By its first letter that has a direction (rules P2 and P3); false where none has.
[[nodiscard]] bool readsRightToLeft(std::string_view text);

struct DirectedPiece {
    std::string text;
    bool rightToLeft = false;

    friend bool operator==(const DirectedPiece&, const DirectedPiece&) = default;
};

/// The text, in its own order, cut where its direction turns within a paragraph that reads this way.
[[nodiscard]] std::vector<DirectedPiece> directedPieces(std::string_view text, bool paragraphRightToLeft);

} // namespace chapeau
