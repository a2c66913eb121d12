#include "core/intake/word/number_format.h"

#include "core/draft/label.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace chapeau {

namespace {

constexpr std::array<std::string_view, 20> cardinals{"zero",     "one",     "two",     "three",     "four",     "five",    "six",
                                                     "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
                                                     "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 20> ordinals{
    "zeroth", "first",    "second",  "third",      "fourth",     "fifth",     "sixth",     "seventh",     "eighth",     "ninth",
    "tenth",  "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"};
constexpr std::array<std::string_view, 10> tens{"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
constexpr std::size_t firstWithoutWords = 100;

std::string upper(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

std::string capitalized(std::string text) {
    text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
    return text;
}

std::string withoutBrackets(const std::string& mark) {
    return mark.size() < 3 ? "" : mark.substr(1, mark.size() - 2);
}

std::string letters(std::size_t count) {
    return count == 0 ? "" : withoutBrackets(itemMark(1, count));
}

std::string roman(std::size_t count) {
    return count == 0 ? "" : withoutBrackets(itemMark(2, count));
}

std::string ordinal(std::size_t count) {
    const bool teen = count % 100 >= 11 && count % 100 <= 13;
    const std::size_t last = teen ? 0 : count % 10;
    return std::to_string(count) + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
}

std::string inWords(std::size_t count, bool asOrdinal) {
    if (count >= firstWithoutWords) return asOrdinal ? ordinal(count) : std::to_string(count);
    const auto& words = asOrdinal ? ordinals : cardinals;
    if (count < words.size()) return capitalized(std::string{words[count]});
    const std::string ten{tens[count / 10]};
    if (count % 10 != 0) return capitalized(ten + "-" + std::string{words[count % 10]});
    return capitalized(asOrdinal ? ten.substr(0, ten.size() - 1) + "ieth" : ten);
}

} // namespace

std::string formattedCount(std::string_view format, std::size_t count) {
    if (format == "lowerLetter") return letters(count);
    if (format == "upperLetter") return upper(letters(count));
    if (format == "lowerRoman") return roman(count);
    if (format == "upperRoman") return upper(roman(count));
    if (format == "ordinal") return ordinal(count);
    if (format == "cardinalText") return inWords(count, false);
    if (format == "ordinalText") return inWords(count, true);
    if (format == "decimalZero" && count < 10) return "0" + std::to_string(count);
    if (format == "none" || format == "bullet") return "";
    return std::to_string(count);
}

} // namespace chapeau
