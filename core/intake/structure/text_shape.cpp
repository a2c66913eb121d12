#include "core/intake/structure/text_shape.h"

#include <algorithm>
#include <array>

namespace chapeau {

namespace {

constexpr std::size_t excerptBytes = 48;
constexpr std::array<std::string_view, 6> closers{"”", "’", "\"", "'", ")", "]"};
constexpr std::array<std::string_view, 7> openers{"“", "‘", "\"", "'", "(", "[", "—"};
constexpr std::array<std::string_view, 12> months{"January", "February", "March",     "April",   "May",      "June",
                                                  "July",    "August",   "September", "October", "November", "December"};

std::string_view withoutEndBlanks(std::string_view text) {
    while (!text.empty() && isBlank(text.back())) text.remove_suffix(1);
    return text;
}

bool dropCall(std::string_view& text) {
    if (!text.ends_with(']')) return false;
    const auto open = text.rfind("[^");
    if (open == std::string_view::npos || text.find(']', open) != text.size() - 1) return false;
    text = text.substr(0, open);
    return true;
}

std::string plain(std::string_view text) {
    std::string result{text};
    std::ranges::replace(result, '\n', ' ');
    return result;
}

bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// The nearest blank at or after `at`, so that no word and no character is cut.
std::size_t blankAfter(std::string_view text, std::size_t at) {
    while (at < text.size() && !isBlank(text[at])) ++at;
    return at;
}

std::size_t blankBefore(std::string_view text, std::size_t at) {
    while (at > 0 && !isBlank(text[at - 1])) --at;
    return at;
}

} // namespace

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool isLetter(char c) {
    return isLower(c) || isUpper(c);
}

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n';
}

std::string_view withoutTail(std::string_view text) {
    for (bool more = true; more;) {
        text = withoutEndBlanks(text);
        more = dropCall(text);
        for (const auto closer : closers) {
            if (!text.ends_with(closer)) continue;
            text.remove_suffix(closer.size());
            more = true;
        }
    }
    return text;
}

char closingStop(std::string_view text) {
    text = withoutTail(text);
    if (text.ends_with("; and") || text.ends_with("; or")) return ';';
    if (text.empty() || std::string_view{",;:.?!"}.find(text.back()) == std::string_view::npos) return 0;
    return text.back();
}

char firstSign(std::string_view text) {
    for (bool more = true; more;) {
        more = false;
        while (!text.empty() && isBlank(text.front())) text.remove_prefix(1);
        for (const auto opener : openers) {
            if (!text.starts_with(opener)) continue;
            text.remove_prefix(opener.size());
            more = true;
        }
    }
    return text.empty() || static_cast<unsigned char>(text.front()) >= 0x80 ? '\0' : text.front();
}

std::string firstWords(std::string_view text) {
    if (text.size() <= excerptBytes) return plain(text);
    const std::size_t end = blankAfter(text, excerptBytes);
    return plain(text.substr(0, end)) + (end < text.size() ? " …" : "");
}

std::string lastWords(std::string_view text) {
    if (text.size() <= excerptBytes) return plain(text);
    const std::size_t begin = blankBefore(text, text.size() - excerptBytes);
    return (begin > 0 ? "… " : "") + plain(text.substr(begin));
}

std::string wordsAround(std::string_view text, std::size_t begin, std::size_t end) {
    const std::size_t margin = excerptBytes / 3;
    begin = blankBefore(text, begin > margin ? begin - margin : 0);
    end = blankAfter(text, std::min(text.size(), end + margin / 2));
    while (begin < end && isContinuation(text[begin])) ++begin;
    return plain(text.substr(begin, end - begin));
}

bool startsWithWord(std::string_view text, std::string_view start) {
    return text.starts_with(start) && (text.size() == start.size() || !isLetter(text[start.size()]));
}

bool isSuspendedBefore(std::string_view nextWord) {
    return nextWord == "and" || nextWord == "or" || nextWord == "to" || nextWord == "nor" || nextWord == "as" || nextWord == "but";
}

bool isMonth(std::string_view word) {
    return std::ranges::find(months, word) != months.end();
}

std::string_view wordFrom(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && isLetter(text[end])) ++end;
    return text.substr(at, end - at);
}

std::string_view wordBefore(std::string_view text, std::size_t at) {
    std::size_t begin = at;
    while (begin > 0 && isLetter(text[begin - 1])) --begin;
    return text.substr(begin, at - begin);
}

} // namespace chapeau
