#include "tests/bench/bad_texts.h"

#include <random>

namespace chapeau::bench {

namespace {

/// Words "w17" of a vocabulary of that size.
std::string noise(std::size_t words, std::size_t vocabulary, char letter, unsigned seed) {
    std::mt19937 random{seed};
    std::string out;
    for (std::size_t i = 0; i < words; ++i) out += (i == 0 ? "" : " ") + (letter + std::to_string(random() % vocabulary));
    return out;
}

std::vector<std::string> paragraphs(std::size_t count, std::size_t words, std::size_t vocabulary, char letter, unsigned seed) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < count; ++i) out.push_back(noise(words, vocabulary, letter, seed + static_cast<unsigned>(i)));
    return out;
}

} // namespace

std::vector<BadTexts> badTexts() {
    const std::vector<std::string> alike(600, noise(67, 50, 'w', 1));
    std::vector<std::string> nearlyAlike;
    for (std::size_t i = 0; i < alike.size(); ++i) nearlyAlike.push_back(alike[i] + " n" + std::to_string(i));
    return {{"all paragraphs alike, each edited", alike, nearlyAlike},
            {"no common word", paragraphs(600, 67, 5000, 'a', 1), paragraphs(600, 67, 5000, 'b', 1)},
            {"few words, all common", paragraphs(600, 67, 40, 'w', 1), paragraphs(600, 67, 40, 'w', 5000)},
            {"one paragraph of 100,000 words", {noise(100'000, 3000, 'w', 1)}, {noise(100'000, 3000, 'w', 2)}},
            {"10,000 one-word paragraphs", paragraphs(10'000, 1, 3000, 'w', 1), paragraphs(10'000, 1, 3000, 'w', 20'000)}};
}

} // namespace chapeau::bench
