#include "tests/core/text/random_text.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <utility>

namespace chapeau {

namespace {

using Words = std::vector<std::string>;

rc::Gen<std::string> randomWord() {
    return rc::gen::weightedOneOf<std::string>(
        {{6, rc::gen::just(std::string{" "})},
         {6, rc::gen::elementOf(Words{"the", "and", "of", "measures", "concrete", "practical", "States", "Urges", "peace", "A/RES/70/1",
                                      "sub-Saharan", "(a)", "1,000.5", "U.S.", "2030"})},
         {2, rc::gen::elementOf(Words{",", ";", ".", "(", ")", "-", "/", "'", "\"", "’", "“", "”", "\u2011", "–"})},
         {1, rc::gen::elementOf(Words{"\u00a0", "\n", "\r\n", "  ", "\t", "\u2028", "\u200b", "\u00ad"})},
         {1,
          rc::gen::elementOf(Words{"中国人民政府", "和平", "がく", "ประเทศไทย", "الأمم", "المتحدة", "한국", "नमस्ते", "Côte", "Co\u0302te"})},
         {1, rc::gen::elementOf(
                 Words{"👍", "👍🏽", "👨\u200d👩\u200d👧", "🇫🇷", "🇩", "\u0301", "\u200d", "\u0600", "e\u0301", "ั", "❤\ufe0f"})}});
}

std::string joined(const Words& words) {
    std::string out;
    for (const std::string& word : words) out += word;
    return out;
}

rc::Gen<Words> randomWords() {
    return rc::gen::container<Words>(randomWord());
}

Words changed(Words words, const std::vector<std::pair<std::size_t, std::string>>& changes) {
    for (const auto& [where, word] : changes) {
        if (words.empty()) break;
        const auto at = words.begin() + static_cast<std::ptrdiff_t>(where % words.size());
        switch (where / 7 % 3) {
        case 0: words.erase(at); break;
        case 1: words.insert(at, word); break;
        default: *at = word; break;
        }
    }
    return words;
}

} // namespace

rc::Gen<std::string> randomText() {
    return rc::gen::map(randomWords(), joined);
}

rc::Gen<TextPair> randomPair() {
    const auto changes = rc::gen::container<std::vector<std::pair<std::size_t, std::string>>>(
        rc::gen::pair(rc::gen::inRange<std::size_t>(0, 1000), randomWord()));
    return rc::gen::apply(
        [](const Words& words, const auto& c) {
            return TextPair{joined(words), joined(changed(words, c))};
        },
        randomWords(), changes);
}

std::vector<std::string> realParagraphs() {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator{std::filesystem::path{CHAPEAU_SHARED} / "data/resolutions", error}) {
        if (entry.path().extension() == ".md") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    std::vector<std::string> out;
    for (const auto& file : files) {
        std::ifstream in{file, std::ios::binary};
        std::string paragraph;
        for (std::string line; std::getline(in, line);) {
            if (!line.empty())
                paragraph += (paragraph.empty() ? "" : "\n") + line;
            else if (!paragraph.empty())
                out.push_back(std::exchange(paragraph, {}));
        }
        if (!paragraph.empty()) out.push_back(paragraph);
    }
    return out;
}

std::vector<bool> graphemeEnds(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> graphemes{icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status)};
    UText bytes = UTEXT_INITIALIZER;
    utext_openUTF8(&bytes, text.data(), static_cast<std::int64_t>(text.size()), &status);
    graphemes->setText(&bytes, status);
    std::vector<bool> out(text.size() + 1, false);
    for (int at = graphemes->first(); at != icu::BreakIterator::DONE; at = graphemes->next()) out[static_cast<std::size_t>(at)] = true;
    utext_close(&bytes);
    return out;
}

} // namespace chapeau
