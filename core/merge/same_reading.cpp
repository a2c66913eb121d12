#include "core/merge/same_reading.h"

#include "core/text/diff_text.h"

#include <algorithm>
#include <map>
#include <string>

namespace chapeau {

namespace {

/// What is compared: as bytes, so that both ways of reading give one type.
std::string tokenReading(std::string_view text) {
    std::string reading;
    const DiffText ready{text};
    for (const DiffToken& token : ready.tokens())
        for (int byte = 0; byte < 8; ++byte) reading += static_cast<char>(token.key >> (8 * byte) & 0xFFU);
    return reading;
}

bool isLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// Without the blanks that part no words: what tokens would tell of plain ASCII, and much faster.
std::string asciiReading(std::string_view text) {
    std::string reading;
    bool blank = false;
    for (const char c : text) {
        if (c == ' ') {
            blank = true;
            continue;
        }
        if (blank && !reading.empty() && isLetterOrDigit(reading.back()) && isLetterOrDigit(c)) reading += ' ';
        reading += c;
        blank = false;
    }
    return reading;
}

/// Letters, digits, blanks, and marks that stand for themselves in plain ASCII.
bool isPlain(std::string_view text) {
    return std::ranges::all_of(text,
                               [](char c) { return isLetterOrDigit(c) || c == ' ' || c == ',' || c == ';' || c == ':' || c == '\n'; });
}

} // namespace

bool readsTheSame(std::string_view a, std::string_view b) {
    return a == b || firstReadings({a, b}).back() == 0;
}

std::vector<std::size_t> firstReadings(const std::vector<std::string_view>& texts) {
    const bool plain = std::ranges::all_of(texts, isPlain);
    std::map<std::string, std::size_t> known;
    std::vector<std::size_t> first;
    first.reserve(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i)
        first.push_back(known.emplace(plain ? asciiReading(texts[i]) : tokenReading(texts[i]), i).first->second);
    return first;
}

} // namespace chapeau
