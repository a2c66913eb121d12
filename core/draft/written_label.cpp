#include "core/draft/front_paragraph.h"
#include "core/draft/label.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace chapeau {

namespace {

using Words = std::vector<std::string>;

constexpr std::array ordinals{"first",     "second",    "third",       "fourth",     "fifth",      "sixth",      "seventh",
                              "eighth",    "ninth",     "tenth",       "eleventh",   "twelfth",    "thirteenth", "fourteenth",
                              "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"};
constexpr std::array tails{"bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "alt", "pre", "ante"};
constexpr std::array fillers{"the", "of", "in", "to", "no", "number", "sub", "subparagraph", "subparagraphs", "item", "text", "section"};
constexpr std::array paragraphWords{"paragraph", "para", "par", "paragraphs", "paras"};

template <class List>
bool isOneOf(const List& list, std::string_view word) {
    return std::ranges::find(list, word) != list.end();
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z';
}

/// Runs of letters and runs of digits, lower case. A character of any other kind but blanks and light punctuation spoils the label.
std::optional<Words> wordsOf(std::string_view folded) {
    Words words;
    bool inWord = false;
    for (const char c : folded) {
        const bool digit = isDigit(c);
        if (digit || isAsciiLetter(c)) {
            if (!inWord || isDigit(words.back().back()) != digit) words.emplace_back();
            words.back() += c;
            inWord = true;
        } else if (std::string_view{" .,:;()-_/"}.find(c) != std::string_view::npos) {
            inWord = false;
        } else {
            return std::nullopt;
        }
    }
    return words;
}

struct WrittenLabel {
    std::string part; ///< "PP", "OP", "Annex ", "Heading "
    bool partIsGuess = false;
    std::string number;
    std::string rest;
    std::size_t items = 0;
    bool flush = false;
};

std::string withoutLeadingZeros(const std::string& digits) {
    const auto first = digits.find_first_not_of('0');
    return first == std::string::npos ? "0" : digits.substr(first);
}

std::string partFrom(const std::string& word) {
    if (word == "pp" || word == "ppl" || word == "preambular" || word == "preamble") return "PP";
    if (word == "op" || word == "operative") return "OP";
    if (word == "annex") return "Annex ";
    if (word == "heading") return "Heading ";
    return "";
}

bool isItemLetters(const std::string& word) {
    const bool sameLetters = word.find_first_not_of(word.front()) == std::string::npos;
    return sameLetters ? word.size() <= 3 : word.find_first_not_of("ivx") == std::string::npos && word.size() <= 5;
}

bool takeNumber(WrittenLabel& label, const std::string& word) {
    if (label.number.empty()) {
        label.number = withoutLeadingZeros(word);
    } else if (word == "0") {
        label.rest += " (0)";
    } else if (label.rest.ends_with(" alt")) {
        label.rest += word;
    } else {
        // The additions after "octies", and the second flush text of a paragraph, are numbered.
        if (word.size() > 3 || (!label.flush && std::stoi(word) <= static_cast<int>(tails.size() - 2))) return false;
        label.rest += " " + word;
    }
    return true;
}

bool takeWord(WrittenLabel& label, const std::string& word) {
    if (isDigit(word.front())) return takeNumber(label, word);
    if (const auto part = partFrom(word); !part.empty() && (label.part.empty() || label.partIsGuess)) {
        label.part = part;
        label.partIsGuess = false;
        // Scans read the digit 1 as the letter l.
        if (word == "ppl") label.number = "1";
        return true;
    }
    if (isOneOf(paragraphWords, word)) {
        if (label.part.empty()) {
            label.part = "OP";
            label.partIsGuess = true;
        }
        return true;
    }
    if (const auto ordinal = std::ranges::find(ordinals, word); ordinal != ordinals.end() && label.number.empty()) {
        label.number = std::to_string(ordinal - ordinals.begin() + 1);
        return true;
    }
    if (label.number.empty()) return isOneOf(fillers, word);
    if (isOneOf(tails, word)) {
        label.rest += " " + word;
        return true;
    }
    if (word == "flush") {
        label.flush = true;
        label.rest += " flush";
        return true;
    }
    if (isOneOf(fillers, word) || word == "st" || word == "nd" || word == "rd" || word == "th") return true;
    if (!isItemLetters(word)) return false;
    label.rest += ++label.items <= 2 ? " (" + word + ")" : " " + word + ".";
    return true;
}

} // namespace

std::string canonicalLabel(std::string_view written) {
    if (const auto front = frontPartFrom(written)) return std::string{labelOf(*front)};
    const auto words = wordsOf(foldedForSearch(written));
    if (!words) return collapsed(written);
    WrittenLabel label;
    for (const auto& word : *words) {
        if (!takeWord(label, word)) return collapsed(written);
    }
    if (label.part.empty() || label.number.empty()) return collapsed(written);
    return label.part + label.number + label.rest;
}

} // namespace chapeau
