// How a piece of text begins and ends: the signs by which cut, joined and unlabelled paragraphs are told. ASCII rules, UTF-8 safe. Pure.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace chapeau {

[[nodiscard]] bool isDigit(char c);
[[nodiscard]] bool isLower(char c);
[[nodiscard]] bool isUpper(char c);
[[nodiscard]] bool isLetter(char c);
[[nodiscard]] bool isBlank(char c);

/// Without trailing blanks, calls to notes ("[^4]") and closing quotes and brackets.
[[nodiscard]] std::string_view withoutTail(std::string_view text);
/// The stop a paragraph ends with, one of , ; : . ? !, or 0; "; and" and "; or" count as a semicolon.
[[nodiscard]] char closingStop(std::string_view text);
/// The first sign that is no blank, quote or opening bracket; 0 for none or one outside ASCII.
[[nodiscard]] char firstSign(std::string_view text);

/// A few words from the start, the end, or around a byte range, for a notice.
[[nodiscard]] std::string firstWords(std::string_view text);
[[nodiscard]] std::string lastWords(std::string_view text);
[[nodiscard]] std::string wordsAround(std::string_view text, std::size_t begin, std::size_t end);

/// Whether `text` starts with `start`, as a whole word or before a blank.
[[nodiscard]] bool startsWithWord(std::string_view text, std::string_view start);
/// "gender- and age-sensitive": the word after a hyphen shows that it is suspended, and not a word broken at the end of a line.
[[nodiscard]] bool isSuspendedBefore(std::string_view nextWord);
[[nodiscard]] bool isMonth(std::string_view word);
/// The word that starts, or ends, at byte `at`: letters only.
[[nodiscard]] std::string_view wordFrom(std::string_view text, std::size_t at);
[[nodiscard]] std::string_view wordBefore(std::string_view text, std::size_t at);

} // namespace chapeau
