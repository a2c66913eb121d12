// What a code point is to the tokenizer, by the Unicode properties of ICU. For core/text only. Pure; any thread.
#pragma once

#include <cstddef>
#include <string_view>

namespace chapeau {

enum class CharacterClass {
    letter,
    digit,
    blank,      ///< Unicode White_Space, the no-break ones too
    dictionary, ///< of a script written without blanks (Han, kana, Thai, Lao, Khmer, Myanmar)
    extending,  ///< stays with what stands before it: combining marks, joiners, format characters
    other,
};

[[nodiscard]] CharacterClass classOf(char32_t c);

/// The code point at byte `at`, which moves behind it; U+FFFD for a byte that is not UTF-8.
[[nodiscard]] char32_t nextCodePoint(std::string_view text, std::size_t& at);
/// The code point that ends before byte `at`; `at` is above 0.
[[nodiscard]] char32_t codePointBefore(std::string_view text, std::size_t at);

/// Whether the two are one grapheme where they stand side by side (UAX 29, but for the parity of flags).
[[nodiscard]] bool isOneGrapheme(char32_t before, char32_t after);
[[nodiscard]] bool isRegionalIndicator(char32_t c);
[[nodiscard]] bool isPunctuation(char32_t c);
[[nodiscard]] bool isUpper(char32_t c);
/// A format character that changes nothing in the words: soft hyphen, direction marks, joiners.
[[nodiscard]] bool isInvisible(char32_t c);

/// Curly and angled quotes as straight ones, hyphens and the en dash as "-", the no-break spaces as " "; others as they are.
[[nodiscard]] char32_t plainForm(char32_t c);

} // namespace chapeau
