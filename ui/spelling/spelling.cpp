#include "ui/spelling/spelling.h"

#include "core/text/token.h"
#include "core/text/utf8.h"
#include "ui/spelling/paragraph_language.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <utility>

namespace chapeau {

namespace {

constexpr std::size_t mostSuggestions = 5;

std::vector<std::string> dictionaryNames(Language language) {
    switch (language) {
    case Language::english: return {"en_GB", "en_US"};
    case Language::french: return {"fr_FR", "fr"};
    case Language::spanish: return {"es_ES"};
    case Language::russian: return {"ru_RU"};
    case Language::arabic: return {"ar"};
    case Language::chinese: return {};
    }
    return {};
}

/// Curly apostrophes and hyphens that don't break, as dictionaries have them.
std::string plainWord(std::string word) {
    for (const auto& [from, to] : {std::pair{"\u2019", "'"}, std::pair{"\u2011", "-"}, std::pair{"\u00AD", ""}})
        for (auto at = word.find(from); at != std::string::npos; at = word.find(from, at)) word.replace(at, std::string{from}.size(), to);
    return word;
}

bool hasDigit(const std::string& word) {
    return word.find_first_of("0123456789") != std::string::npos;
}

/// "ASEAN", "UNDP", "SDGs".
bool isAbbreviation(const std::string& word) {
    const auto capitals = std::ranges::count_if(word, [](char c) { return c >= 'A' && c <= 'Z'; });
    return capitals >= 2 || word.find('.') != std::string::npos;
}

std::string withoutPossessive(const std::string& word) {
    if (word.ends_with("'s")) return word.substr(0, word.size() - 2);
    return word.ends_with("'") ? word.substr(0, word.size() - 1) : word;
}

} // namespace

Spelling::Spelling(std::vector<std::filesystem::path> folders, std::filesystem::path fieldWords, const Registry& registry)
    : m_folders{std::move(folders)}, m_fieldWords{std::move(fieldWords)}, m_registry{registry} {}

void Spelling::gatherWords() {
    std::ifstream file{m_fieldWords};
    for (std::string line; std::getline(file, line);)
        if (!line.starts_with('#')) addWords(line);
    for (const auto& state : m_registry.states()) {
        for (const auto& [language, name] : state.shortName) addWords(name);
        for (const auto& [language, name] : state.formalName) addWords(name);
    }
    for (const auto& group : m_registry.groups()) addWords(group.name);
}

void Spelling::addWords(std::string_view phrase) {
    for (const auto& token : tokenize(phrase))
        if (token.kind == TokenKind::word)
            m_words.insert(foldedForSearch(plainWord(std::string{phrase.substr(token.bytes.begin, token.bytes.size())})));
}

void Spelling::learn(const std::string& word) {
    const std::scoped_lock lock{m_mutex};
    addWords(word);
    for (auto& [language, one] : m_loaded) one.known.clear();
}

Spelling::Loaded& Spelling::loaded(Language language) {
    if (!std::exchange(m_gathered, true)) gatherWords();
    const auto known = m_loaded.find(language);
    if (known != m_loaded.end()) return known->second;
    Loaded& made = m_loaded[language];
    for (const auto& name : dictionaryNames(language))
        if (made.dictionary == nullptr) made.dictionary = Dictionary::load(m_folders, name);
    return made;
}

bool Spelling::hasDictionaryFor(Language language) {
    const std::scoped_lock lock{m_mutex};
    return loaded(language).dictionary != nullptr;
}

bool Spelling::knows(Loaded& loaded, const std::string& word) const {
    const auto known = loaded.known.find(word);
    if (known != loaded.known.end()) return known->second;
    const bool is = m_words.contains(foldedForSearch(word)) || loaded.dictionary->knows(word) ||
                    m_words.contains(foldedForSearch(withoutPossessive(word))) || loaded.dictionary->knows(withoutPossessive(word)) ||
                    knowsParts(loaded, word);
    loaded.known.emplace(word, is);
    return is;
}

/// "capacity-building": a compound is right where its parts are.
bool Spelling::knowsParts(Loaded& loaded, const std::string& word) const {
    if (word.find('-') == std::string::npos) return false;
    for (std::size_t at = 0; at <= word.size();) {
        const auto end = std::min(word.find('-', at), word.size());
        const auto part = word.substr(at, end - at);
        if (!part.empty() && !knows(loaded, part)) return false;
        at = end + 1;
    }
    return true;
}

std::vector<ByteRange> Spelling::misspelt(std::string_view text) {
    const auto language = languageOf(text);
    if (!language) return {};
    const std::scoped_lock lock{m_mutex};
    Loaded& words = loaded(*language);
    if (words.dictionary == nullptr) return {};
    std::vector<ByteRange> found;
    for (const auto& token : tokenize(text)) {
        if (token.kind != TokenKind::word) continue;
        const auto word = plainWord(std::string{text.substr(token.bytes.begin, token.bytes.size())});
        if (hasDigit(word) || isAbbreviation(word) || codePoints(word) < 2) continue;
        if (!knows(words, word)) found.push_back(token.bytes);
    }
    return found;
}

std::vector<std::string> Spelling::suggestions(const std::string& word, std::string_view text) {
    const std::scoped_lock lock{m_mutex};
    Loaded& words = loaded(languageOf(text).value_or(Language::english));
    if (words.dictionary == nullptr) return {};
    auto found = words.dictionary->suggestions(plainWord(word));
    if (found.size() > mostSuggestions) found.resize(mostSuggestions);
    return found;
}

std::vector<std::filesystem::path> dictionaryFolders() {
    const char* set = std::getenv("XDG_DATA_DIRS");
    const std::string list = set == nullptr || *set == '\0' ? "/usr/local/share:/usr/share" : set;
    std::vector<std::filesystem::path> folders;
    for (std::size_t at = 0; at <= list.size();) {
        const auto end = std::min(list.find(':', at), list.size());
        const std::filesystem::path folder = list.substr(at, end - at);
        if (!folder.empty()) {
            folders.push_back(folder / "hunspell");
            folders.push_back(folder / "myspell" / "dicts");
        }
        at = end + 1;
    }
    return folders;
}

} // namespace chapeau
