#include "core/text/direction.h"

#include <unicode/ubidi.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

namespace chapeau {

namespace {

icu::UnicodeString utf16(std::string_view text) {
    return icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
}

/// All letters that read from the right, and the marks that turn a text, are beyond U+0590: their bytes begin with D6 or more.
bool mayTurn(std::string_view text) {
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0xD6; });
}

} // namespace

bool readsRightToLeft(std::string_view text) {
    if (!mayTurn(text)) return false;
    const auto wide = utf16(text);
    return ubidi_getBaseDirection(wide.getBuffer(), wide.length()) == UBIDI_RTL;
}

std::vector<DirectedPiece> directedPieces(std::string_view text, bool paragraphRightToLeft) {
    if (text.empty() || (!paragraphRightToLeft && !mayTurn(text))) return {{std::string{text}, false}};
    const auto wide = utf16(text);
    const std::unique_ptr<UBiDi, decltype(&ubidi_close)> bidi{ubidi_open(), &ubidi_close};
    UErrorCode error = U_ZERO_ERROR;
    ubidi_setPara(bidi.get(), wide.getBuffer(), wide.length(), paragraphRightToLeft ? UBIDI_RTL : UBIDI_LTR, nullptr, &error);
    std::vector<DirectedPiece> pieces;
    for (int32_t at = 0; U_SUCCESS(error) && at < wide.length();) {
        int32_t end = 0;
        UBiDiLevel level = 0;
        ubidi_getLogicalRun(bidi.get(), at, &end, &level);
        const bool rightToLeft = level % 2 != 0;
        std::string piece;
        wide.tempSubStringBetween(at, end).toUTF8String(piece);
        if (!pieces.empty() && pieces.back().rightToLeft == rightToLeft)
            pieces.back().text += piece;
        else
            pieces.push_back({std::move(piece), rightToLeft});
        at = end;
    }
    return pieces.empty() ? std::vector<DirectedPiece>{{std::string{text}, paragraphRightToLeft}} : pieces;
}

} // namespace chapeau
