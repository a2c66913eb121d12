#include "tests/bench/long_publication.h"

#include <algorithm>
#include <array>
#include <random>
#include <string>

namespace chapeau::bench {

namespace {

constexpr std::array words{"States",     "cooperation", "the",        "of",         "and",       "in",       "measures", "practical",
                           "lighthouse", "keepers",     "safe",       "passage",    "support",   "regional", "to",       "strengthen",
                           "training",   "instruments", "equipment",  "developing", "countries", "with",     "peaceful", "exchange",
                           "reports",    "voluntary",   "assistance", "efforts",    "for",       "capacity", "national", "programmes"};
constexpr std::array openings{"Recalling", "Reaffirming", "Noting with appreciation", "Recognizing", "Encourages", "Invites", "Calls upon"};
constexpr std::size_t wordsInParagraph = 110;
constexpr std::size_t changesInTwoParagraphs = 3;

class Writer {
public:
    Publication publication(std::size_t paragraphs) {
        Publication text{.title = "Cooperation among lighthouses", .runningHead = "A/C.1/91/L.7"};
        text.hands = {{"China", "2036-10-03T00:00:00Z"}, {"European Union", "2036-10-05T00:00:00Z"}, {"Kenya", "2036-10-07T00:00:00Z"}};
        text.blocks.push_back({.style = BlockStyle::disclaimer, .runs = {{.text = "Text for measuring; not a United Nations document"}}});
        for (std::size_t i = 0; i < paragraphs; ++i) addParagraph(text, i);
        return text;
    }

private:
    void addParagraph(Publication& text, std::size_t i) {
        Block block{.style = i % 2 == 0 ? BlockStyle::preambular : BlockStyle::operative};
        if (block.style == BlockStyle::operative) block.mark = std::to_string(i / 2 + 1) + ".";
        block.runs.push_back({.text = openings[i % openings.size()], .italic = true});
        const std::size_t changes = (i + 1) * changesInTwoParagraphs / 2 - i * changesInTwoParagraphs / 2;
        for (std::size_t change = 0; change < changes; ++change) {
            block.runs.push_back({.text = phrase(wordsInParagraph / (changes + 1))});
            block.runs.push_back({.text = phrase(3), .change = TrackedChange{nextKind(), (i + change) % text.hands.size()}});
        }
        block.runs.push_back({.text = phrase(wordsInParagraph / (changes + 1)) + ","});
        if (i % 8 == 0) {
            text.notes.push_back({std::to_string(text.notes.size() + 1), "See" + phrase(8) + "."});
            block.runs.push_back({.text = {}, .note = text.notes.size() - 1});
        }
        text.blocks.push_back(std::move(block));
    }

    TrackedChange::Kind nextKind() {
        m_inserts = !m_inserts;
        return m_inserts ? TrackedChange::Kind::inserted : TrackedChange::Kind::deleted;
    }

    std::string phrase(std::size_t length) {
        std::string text;
        for (std::size_t i = 0; i < length; ++i) text += std::string{" "} + words[m_random() % words.size()];
        return text;
    }

    std::mt19937 m_random{7}; // NOLINT(cert-msc32-c,cert-msc51-cpp): the same text each time
    bool m_inserts = false;
};

} // namespace

Publication longPublication(std::size_t paragraphs) {
    return Writer{}.publication(paragraphs);
}

std::size_t trackedChanges(const Publication& publication) {
    std::size_t count = 0;
    for (const Block& block : publication.blocks)
        count += static_cast<std::size_t>(std::ranges::count_if(block.runs, [](const Run& run) { return run.change.has_value(); }));
    return count;
}

} // namespace chapeau::bench
