// A text as a search reads it: UTF-16 for ICU, folded as far as the query asks, with the way back to the bytes of the text. For core/text
// only. Pure; any thread.
#pragma once

#include "core/text/range.h"

#include <unicode/unistr.h>

#include <cstdint>
#include <string_view>
#include <vector>

namespace chapeau {

enum class Folding { none, accents, accentsAndCase, caseOnly };

class SearchableText {
public:
    SearchableText(std::string_view text, Folding folding);

    [[nodiscard]] const icu::UnicodeString& units() const { return m_units; }
    /// The bytes that the units [begin, end) stand for; marks folded away belong to the letter before them.
    [[nodiscard]] ByteRange bytes(std::int32_t begin, std::int32_t end) const;
    /// Whether a match may begin or end before this unit.
    [[nodiscard]] bool isBoundary(std::int32_t unit) const;
    /// Whether the units [begin, end) are no part of a longer word.
    [[nodiscard]] bool isWhole(std::int32_t begin, std::int32_t end) const;

private:
    void append(char32_t c, std::size_t byte, Folding folding);
    [[nodiscard]] bool joinsWord(std::int32_t unit) const;

    icu::UnicodeString m_units;
    std::vector<std::size_t> m_byteOf; ///< by unit: where what it stands for begins; one more for the end
    std::vector<bool> m_inside;        ///< by unit: inside a grapheme, or of a letter that folds to several
};

/// The pattern folded as texts are.
[[nodiscard]] icu::UnicodeString foldedPattern(std::string_view pattern, Folding folding);

} // namespace chapeau
