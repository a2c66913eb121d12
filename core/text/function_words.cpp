#include "core/text/function_words.h"

#include "core/text/token_key.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

namespace {

constexpr auto words = std::to_array<std::string_view>(
    {"a",    "an",  "the",  "and",   "or",  "of",   "to",   "in",   "on",   "for",  "by",    "with",  "at",    "from",  "as",
     "its",  "it",  "is",   "are",   "be",  "been", "was",  "were", "that", "this", "these", "those", "which", "their", "such",
     "also", "not", "has",  "have",  "all", "any",  "into", "but",  "so",   "le",   "la",    "les",   "de",    "du",    "des",
     "et",   "ou",  "à",    "au",    "aux", "en",   "dans", "par",  "pour", "sur",  "un",    "une",   "que",   "qui",   "ses",
     "sa",   "son", "leur", "leurs", "el",  "los",  "las",  "del",  "y",    "o",    "u",     "e",     "al",    "con",   "por",
     "para", "una", "su",   "sus",   "se",  "и",    "в",    "во",   "на",   "с",    "о",     "об",    "к",     "по",    "для",
     "от",   "из",  "за",   "или",   "а",   "что",  "و",    "في",   "من",   "على",  "إلى",   "عن",    "أن",    "أو",    "مع",
     "的",   "和",  "在",   "与",    "及",  "为",   "并",   "了",   "对",   "其"});

/// The keys of the words, with a small and with a capital first letter, by their last bits; 0 is no word.
class Keys {
public:
    Keys() : m_slots(slots, 0) {
        for (const std::string_view word : words) {
            std::string written{word};
            put(keyOfToken(written));
            if (written.front() < 'a' || written.front() > 'z') continue;
            written.front() = static_cast<char>(written.front() - 'a' + 'A');
            put(keyOfToken(written));
        }
    }

    [[nodiscard]] bool contain(std::uint64_t key) const {
        std::size_t slot = key % slots;
        while (m_slots[slot] != 0 && m_slots[slot] != key) slot = (slot + 1) % slots;
        return m_slots[slot] == key;
    }

private:
    static constexpr std::size_t slots = 2048;
    static_assert(slots > 8 * words.size(), "a word that is none of these is told at the first look");

    void put(std::uint64_t key) {
        std::size_t slot = key % slots;
        while (m_slots[slot] != 0 && m_slots[slot] != key) slot = (slot + 1) % slots;
        m_slots[slot] = key;
    }

    std::vector<std::uint64_t> m_slots;
};

} // namespace

bool isFunctionWord(std::uint64_t key) {
    static const Keys keys;
    return keys.contain(key);
}

} // namespace chapeau
