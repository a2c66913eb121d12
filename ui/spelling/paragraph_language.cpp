#include "ui/spelling/paragraph_language.h"

#include "core/text/token.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace chapeau {

namespace {

enum class Script { latin, cyrillic, arabic, han, other };

char32_t firstCodePoint(std::string_view word) {
    const auto lead = static_cast<unsigned char>(word.front());
    if (lead < 0x80U) return lead;
    const std::size_t length = lead >= 0xF0U ? 4 : lead >= 0xE0U ? 3 : 2;
    char32_t c = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length && i < word.size(); ++i) c = (c << 6U) | (static_cast<unsigned char>(word[i]) & 0x3FU);
    return c;
}

Script scriptOf(std::string_view word) {
    const char32_t c = firstCodePoint(word);
    if (c < 0x0250) return Script::latin;
    if (c >= 0x0400 && c <= 0x052F) return Script::cyrillic;
    if (c >= 0x0600 && c <= 0x06FF) return Script::arabic;
    if (c >= 0x3400 && c <= 0x9FFF) return Script::han;
    return Script::other;
}

bool isOneOf(std::string_view word, const auto& words) {
    return std::ranges::find(words, word) != words.end();
}

/// Words that the other two languages don't have.
Language latinLanguage(const std::vector<std::string>& words) {
    static constexpr std::array<std::string_view, 8> english{"the", "of", "and", "to", "its", "all", "that", "with"};
    static constexpr std::array<std::string_view, 9> french{"le", "les", "des", "du", "et", "aux", "dans", "une", "ses"};
    static constexpr std::array<std::string_view, 9> spanish{"el", "los", "las", "del", "y", "por", "con", "una", "su"};
    const auto count = [&](const auto& few) { return std::ranges::count_if(words, [&](const auto& word) { return isOneOf(word, few); }); };
    const auto inEnglish = count(english);
    const auto inFrench = count(french);
    const auto inSpanish = count(spanish);
    if (inFrench > inEnglish && inFrench > inSpanish) return Language::french;
    return inSpanish > inEnglish && inSpanish > inFrench ? Language::spanish : Language::english;
}

} // namespace

std::optional<Language> languageOf(std::string_view text) {
    std::map<Script, int> scripts;
    std::vector<std::string> words;
    for (const auto& token : tokenize(text)) {
        if (token.kind != TokenKind::word) continue;
        const auto word = text.substr(token.bytes.begin, token.bytes.size());
        ++scripts[scriptOf(word)];
        words.push_back(foldedForSearch(word));
    }
    if (words.empty()) return std::nullopt;
    switch (std::ranges::max_element(scripts, {}, [](const auto& entry) { return entry.second; })->first) {
    case Script::latin: return latinLanguage(words);
    case Script::cyrillic: return Language::russian;
    case Script::arabic: return Language::arabic;
    case Script::han:
    case Script::other: return std::nullopt;
    }
    return std::nullopt;
}

} // namespace chapeau
