// The laws on real paragraphs, whose punctuation, symbols and extraction faults no generator thinks of.
#include "tests/core/merge/merging.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>

namespace chapeau {
namespace {

std::vector<std::string> realParagraphs() {
    std::vector<std::string> paragraphs;
    const std::filesystem::path folder = std::filesystem::path{CHAPEAU_SHARED} / "data" / "resolutions";
    if (!std::filesystem::is_directory(folder)) return paragraphs;
    for (const auto& entry : std::filesystem::directory_iterator{folder}) {
        std::ifstream file{entry.path()};
        for (std::string line; std::getline(file, line);)
            if (line.size() > 80) paragraphs.push_back(line);
    }
    std::ranges::sort(paragraphs);
    return paragraphs;
}

std::vector<std::string> wordsOf(const std::string& text) {
    std::vector<std::string> words;
    std::istringstream stream{text};
    for (std::string word; stream >> word;) words.push_back(word);
    return words;
}

/// `text` with a few runs of words dropped, or put in from `other`.
std::string varied(const std::string& text, const std::string& other, std::mt19937& random) {
    std::vector<std::string> words = wordsOf(text);
    const std::vector<std::string> more = wordsOf(other);
    const auto below = [&](std::size_t end) { return static_cast<std::ptrdiff_t>(random() % std::max<std::size_t>(end, 1)); };
    for (int change = 0; change < 3; ++change) {
        const auto begin = below(words.size());
        const auto dropped = std::min<std::ptrdiff_t>(below(4), static_cast<std::ptrdiff_t>(words.size()) - begin);
        words.erase(words.begin() + begin, words.begin() + begin + dropped);
        const auto from = below(more.size());
        const auto added = std::min<std::ptrdiff_t>(below(5), static_cast<std::ptrdiff_t>(more.size()) - from);
        words.insert(words.begin() + std::min<std::ptrdiff_t>(begin, static_cast<std::ptrdiff_t>(words.size())), more.begin() + from,
                     more.begin() + from + added);
    }
    std::string joined;
    for (const std::string& word : words) joined += (joined.empty() ? "" : " ") + word;
    return joined;
}

TEST(RealTexts, areRecoveredWhateverTheOrder) {
    const auto paragraphs = realParagraphs();
    if (paragraphs.empty()) GTEST_SKIP() << "needs the shared resolutions, not found";
    std::mt19937 random{79};
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        std::vector<Suggestion> wishes;
        for (const char* who : {"CHN", "EU", "PAK", "USA"})
            wishes.push_back(
                wish(Operation::replace, {0}, varied(paragraphs[i], paragraphs[(i * 7 + 1) % paragraphs.size()], random), {{who}}));
        wishes = numbered(std::move(wishes));
        const Merge merged = *merge({{"OP1", paragraphs[i]}}, wishes);
        for (const Suggestion& suggestion : wishes) ASSERT_EQ(recoveredText(merged.paragraphs.front(), suggestion.source), suggestion.text);
        std::ranges::reverse(wishes);
        ASSERT_EQ(*merge({{"OP1", paragraphs[i]}}, wishes), merged) << paragraphs[i];
    }
}

} // namespace
} // namespace chapeau
