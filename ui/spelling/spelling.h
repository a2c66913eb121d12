// Spelling of paragraphs: each in its own language, with the field's words (resources/spelling/un-words.txt), the names of states and what
// a person has added. Symbols, numbers and abbreviations in capitals are passed over. Dictionaries and words are loaded when they are first
// needed, so the first call takes some tenths of a second. Any thread.
#pragma once

#include "core/delegation/registry.h"
#include "core/text/range.h"
#include "ui/spelling/dictionary.h"

#include <filesystem>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace chapeau {

class Spelling {
public:
    /// `folders` are looked through for dictionaries, in order. The registry outlives it.
    Spelling(std::vector<std::filesystem::path> folders, std::filesystem::path fieldWords, const Registry& registry);

    void learn(const std::string& word);
    /// Bytes of the words that are not known. None where there is no dictionary of the text's language.
    [[nodiscard]] std::vector<ByteRange> misspelt(std::string_view text);
    /// For a word of this text; the likeliest first, few of them.
    [[nodiscard]] std::vector<std::string> suggestions(const std::string& word, std::string_view text);
    [[nodiscard]] bool hasDictionaryFor(Language language);

private:
    struct Loaded {
        std::unique_ptr<Dictionary> dictionary; ///< null where there is none
        std::unordered_map<std::string, bool> known;
    };
    [[nodiscard]] Loaded& loaded(Language language);
    [[nodiscard]] bool knows(Loaded& loaded, const std::string& word) const;
    [[nodiscard]] bool knowsParts(Loaded& loaded, const std::string& word) const;
    void addWords(std::string_view phrase);
    void gatherWords();

    std::mutex m_mutex;
    std::vector<std::filesystem::path> m_folders;
    std::filesystem::path m_fieldWords;
    const Registry& m_registry;
    bool m_gathered = false;
    std::set<std::string> m_words; ///< folded
    std::map<Language, Loaded> m_loaded;
};

/// Where dictionaries are installed: the XDG data folders' hunspell and myspell/dicts.
[[nodiscard]] std::vector<std::filesystem::path> dictionaryFolders();

} // namespace chapeau
