#include "core/text/function_words.h"

#include <string>
#include <unordered_set>

namespace chapeau {

namespace {

const std::unordered_set<std::string_view>& functionWords() {
    static const std::unordered_set<std::string_view> words{
        "a",    "an",  "the",  "and",   "or",  "of",   "to",   "in",   "on",   "for",  "by",    "with",  "at",    "from",  "as",
        "its",  "it",  "is",   "are",   "be",  "been", "was",  "were", "that", "this", "these", "those", "which", "their", "such",
        "also", "not", "has",  "have",  "all", "any",  "into", "but",  "so",   "le",   "la",    "les",   "de",    "du",    "des",
        "et",   "ou",  "à",    "au",    "aux", "en",   "dans", "par",  "pour", "sur",  "un",    "une",   "que",   "qui",   "ses",
        "sa",   "son", "leur", "leurs", "el",  "los",  "las",  "del",  "y",    "o",    "u",     "e",     "al",    "con",   "por",
        "para", "una", "su",   "sus",   "se",  "и",    "в",    "во",   "на",   "с",    "о",     "об",    "к",     "по",    "для",
        "от",   "из",  "за",   "или",   "а",   "что",  "و",    "في",   "من",   "على",  "إلى",   "عن",    "أن",    "أو",    "مع",
        "的",   "和",  "在",   "与",    "及",  "为",   "并",   "了",   "对",   "其"};
    return words;
}

} // namespace

bool isFunctionWord(std::string_view word) {
    constexpr std::size_t longest = 10;
    if (word.empty() || word.size() > longest) return false;
    if (word.front() < 'A' || word.front() > 'Z') return functionWords().contains(word);
    std::string lower{word};
    lower.front() = static_cast<char>(lower.front() - 'A' + 'a');
    return functionWords().contains(lower);
}

} // namespace chapeau
