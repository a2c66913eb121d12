#include "ui/listing/word_search.h"

#include "ui/text/qt_text.h"

#include <algorithm>

namespace chapeau {

namespace {

char folded(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::size_t byte(char c) {
    return static_cast<unsigned char>(c);
}

} // namespace

WordSearch::WordSearch(const QString& word) : m_word{word}, m_skip{} {
    const std::string bytes = utf8(word);
    if (std::ranges::any_of(bytes, [](char c) { return byte(c) >= 128; })) return;
    std::ranges::transform(bytes, std::back_inserter(m_folded), folded);
    m_skip.fill(m_folded.size());
    for (std::size_t i = 0; i + 1 < m_folded.size(); ++i) {
        const char lower = m_folded[i];
        const char upper = lower >= 'a' && lower <= 'z' ? static_cast<char>(lower - 'a' + 'A') : lower;
        m_skip[byte(lower)] = m_skip[byte(upper)] = m_folded.size() - 1 - i;
    }
}

/// Boyer, Moore and Horspool.
bool WordSearch::isIn(std::string_view text) const {
    // Most texts are of ASCII alone, and are not converted in vain.
    if (m_folded.empty()) return std::ranges::any_of(text, [](char c) { return byte(c) >= 128; }) && isIn(qs(text));
    const std::size_t length = m_folded.size();
    for (std::size_t at = 0; at + length <= text.size(); at += m_skip[byte(text[at + length - 1])]) {
        const auto here = text.substr(at, length);
        if (std::ranges::equal(here, m_folded, {}, folded)) return true;
    }
    return false;
}

} // namespace chapeau
