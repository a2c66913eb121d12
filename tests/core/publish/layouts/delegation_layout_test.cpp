#include "core/publish/layouts/call_signs.h"
#include "core/publish/writers/writers.h"
#include "tests/core/publish/arbitrary_draft.h"
#include "tests/core/publish/sample_text.h"
#include "tests/support/word_file.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace chapeau {
namespace {

using test::WordFile;

const Registry& registry() {
    static const Registry loaded = Registry::load(std::filesystem::path{CHAPEAU_RESOURCES} / "registry").value();
    return loaded;
}

/// Wishes as their makers wrote them, each with what it makes of the text.
struct Wishlist {
    std::vector<Suggestion> suggestions;
    ProposalsToPrint proposals{.unnamed = "Kenya"};
    CallSigns signs{};

    void add(Suggestion suggestion, const std::string& reason = {}) {
        suggestion.source = suggestions.size();
        proposals.dates.push_back("2036-10-0" + std::to_string(1 + suggestions.size() % 9) + "T00:00:00Z");
        proposals.texts.push_back({.text = suggestion.text});
        proposals.threads.emplace_back();
        if (!reason.empty()) proposals.threads.back().push_back({.author = handName(suggestion.proponents, registry()), .text = reason});
        suggestions.push_back(std::move(suggestion));
    }
};

Publication publicationOf(const TextToPrint& text, const Wishlist& wishes) {
    return composeByDelegation(text, mergeOf(text, wishes.suggestions), wishes.proposals, wishes.signs, registry(), {});
}

WordFile fileOf(const TextToPrint& text, const Wishlist& wishes) {
    return WordFile{writeDocx(publicationOf(text, wishes)).value()};
}

/// Changes whose author bears the name, alone or with others.
WordFile::Accepts by(const std::string& name) {
    return [name](const std::string& author) { return (", " + author + ", ").find(", " + name + ", ") != std::string::npos; };
}

TextToPrint small(const std::vector<std::string>& texts) {
    TextToPrint text;
    for (const auto& words : texts) text.draft.paragraphs.push_back(paragraphOf(ParagraphKind::operative, 0, words));
    text.labels = labelsOf(text.draft.paragraphs);
    return text;
}

const TextToPrint two = small({"Urges all States to take concrete measures promptly;", "Decides to stop."});

/// What stands behind the two lines at the top.
std::string paragraphs(const std::string& text) {
    return text.substr(text.find('\n') + 1);
}

TEST(DelegationLayout, givesEachDelegationItsOwnTextBack) {
    Wishlist wishes;
    wishes.add({.targets = {0}, .text = "Urges all States to take practical measures promptly;", .proponents = {{"CHN"}, {"PAK"}}});
    wishes.add({.targets = {0}, .text = "Urges all States to take measures;", .proponents = {{"USA"}}});
    wishes.add({.operation = Operation::insert, .after = 0, .text = "Requests oil;", .proponents = {{"USA"}}});
    wishes.add({.operation = Operation::remove, .targets = {1}, .proponents = {{"IND"}}});
    const auto file = fileOf(two, wishes);
    EXPECT_EQ(paragraphs(file.rejected()), "Urges all States to take concrete measures promptly;\nDecides to stop.\n");
    EXPECT_EQ(paragraphs(file.text(by("China"))), "Urges all States to take practical measures promptly;\nDecides to stop.\n");
    EXPECT_EQ(file.text(by("Pakistan")), file.text(by("China")));
    EXPECT_EQ(paragraphs(file.text(by("United States of America"))),
              "Urges all States to take measures;\nRequests oil;\nDecides to stop.\n");
    EXPECT_EQ(paragraphs(file.text(by("India"))), "Urges all States to take concrete measures promptly;\n");
    EXPECT_THAT(file.authors(), testing::Contains("China, Pakistan"));
}

TEST(DelegationLayout, theTitleIsTrackedLikeAParagraph) {
    TextToPrint text = two;
    text.draft.front.title = "Keeping clocks in order";
    text.draft.front.number = "80/1";
    text.draft.front.enactingWords = "The General Assembly,";
    Wishlist wishes;
    wishes.add({.targets = {0}, .text = "Keeping old clocks in order", .proponents = {{"CHN"}}}, "They are old.");
    wishes.add({.targets = {0}, .text = "Keeping watches in order", .proponents = {{"USA"}}});
    wishes.proposals.onFront = {{{.author = "India", .text = "Which?"}}, {}};
    text.front =
        merge({{"Title", text.draft.front.title}, {"Enacting words", text.draft.front.enactingWords}}, wishes.suggestions)->paragraphs;
    const auto publication = composeByDelegation(text, mergeOf(text, {}), wishes.proposals, wishes.signs, registry(), {});
    const WordFile file{writeDocx(publication).value()};
    const auto heads = [](const std::string& titled) {
        return "80/1. " + titled + "\nThe General Assembly,\nUrges all States to take concrete measures promptly;\nDecides to stop.\n";
    };
    EXPECT_THAT(file.rejected(), testing::EndsWith(heads("Keeping clocks in order")));
    EXPECT_THAT(file.text(by("China")), testing::EndsWith(heads("Keeping old clocks in order")));
    EXPECT_THAT(file.text(by("United States of America")), testing::EndsWith(heads("Keeping watches in order")));
    ASSERT_EQ(publication.comments.size(), 2U);
}

TEST(DelegationLayout, wordsThatSeveralDeleteAreDeletedByThemTogether) {
    Wishlist wishes;
    wishes.add({.targets = {0}, .text = "Urges all States to take practical measures promptly;", .proponents = {{"CHN"}}});
    wishes.add({.targets = {0}, .text = "Urges all States to take voluntary measures promptly;", .proponents = {{"USA"}}});
    const auto publication = publicationOf(two, wishes);
    std::string text;
    const auto block = std::find_if(publication.blocks.begin(), publication.blocks.end(), [](const Block& b) { return b.label == "OP1"; });
    for (const chapeau::Run& run : block->runs)
        if (run.change)
            text += (run.change->kind == TrackedChange::Kind::deleted ? "-" : "+") + publication.hands[run.change->hand].name + ": " +
                    run.text + "\n";
    EXPECT_EQ(text, "-China, United States of America: concrete\n+China: practical\n+United States of America: voluntary\n");
}

TEST(DelegationLayout, aDeletionThatOthersContestKeepsTheEndOfTheParagraph) {
    Wishlist wishes;
    wishes.add({.operation = Operation::remove, .targets = {0}, .proponents = {{"USA"}}});
    wishes.add({.targets = {0}, .text = "Urges all States to take practical measures promptly;", .proponents = {{"CHN"}}});
    const auto file = fileOf(two, wishes);
    EXPECT_EQ(paragraphs(file.accepted()), "practical\nDecides to stop.\n");
    EXPECT_EQ(paragraphs(file.text(by("United States of America"))), "Decides to stop.\n");
}

TEST(DelegationLayout, whoMovesAParagraphTakesItAsTheyWouldHaveIt) {
    Wishlist wishes;
    wishes.add({.operation = Operation::move, .targets = {0}, .after = 1, .proponents = {{"CHN"}, {"IND"}}});
    wishes.add({.targets = {0}, .text = "Urges all States to take practical measures promptly;", .proponents = {{"IND"}}});
    const auto file = fileOf(two, wishes);
    EXPECT_EQ(paragraphs(file.text(by("China"))), "Decides to stop.\nUrges all States to take concrete measures promptly;\n");
    EXPECT_EQ(paragraphs(file.text(by("India"))), "Decides to stop.\nUrges all States to take practical measures promptly;\n");
    EXPECT_EQ(paragraphs(file.rejected()), "Urges all States to take concrete measures promptly;\nDecides to stop.\n");
}

TEST(DelegationLayout, splitsAndJoinsAreEndsOfParagraphs) {
    Wishlist wishes;
    wishes.add({.operation = Operation::split,
                .targets = {0},
                .text = "Urges all States to take concrete measures;\nUrges haste;",
                .proponents = {{"CHN"}}});
    wishes.add({.operation = Operation::join,
                .targets = {0, 1},
                .text = "Urges all States to take concrete measures promptly; and decides to stop.",
                .proponents = {{"USA"}}});
    const auto file = fileOf(two, wishes);
    EXPECT_EQ(paragraphs(file.text(by("China"))), "Urges all States to take concrete measures;\nUrges haste;\nDecides to stop.\n");
    EXPECT_EQ(paragraphs(file.text(by("United States of America"))),
              "Urges all States to take concrete measures promptly; and decides to stop.\n");
}

TEST(DelegationLayout, saysWhyBesideTheWords) {
    Wishlist wishes;
    wishes.add({.targets = {0}, .text = "Urges all States to take practical measures promptly;", .proponents = {{"CHN"}}},
               "Agreed language.");
    wishes.proposals.threads[0].push_back({.author = "Kenya", .text = "Can we see the source?"});
    wishes.proposals.onParagraphs = {{}, {{.author = "Kenya", .text = "Closed.", .resolved = true}}};
    const auto publication = publicationOf(two, wishes);
    ASSERT_EQ(publication.comments.size(), 3U);
    EXPECT_EQ(publication.comments[1].answers, std::size_t{0});
    const WordFile file{writeDocx(publication).value()};
    EXPECT_EQ(file.faults(), "");
    EXPECT_TRUE(file.part("word/document.xml").select_node("//w:p[w:commentReference or .//w:commentReference[@w:id='2']]"));
    EXPECT_EQ(file.part("word/commentsExtended.xml").select_nodes("//w15:commentEx[@w15:paraIdParent]").size(), 1U);
    EXPECT_EQ(file.part("word/commentsExtended.xml").select_nodes("//w15:commentEx[@w15:done='1']").size(), 1U);
}

TEST(DelegationLayout, aLongListOfDelegationsIsNamedByCodes) {
    std::vector<DelegationCode> many;
    for (const State& state : registry().states()) many.push_back({state.alpha3});
    EXPECT_THAT(handName({many.begin(), many.begin() + 40}, registry()), testing::MatchesRegex("[A-Z]{3}(, [A-Z]{3})+"));
    EXPECT_EQ(handName({{"USA"}, {"CHN"}}, registry()), "China, United States of America");
}

/// What one delegation does to a text, and what comes of it.
struct OneSided {
    std::vector<Suggestion> wishes;
    std::string result;
};

OneSided oneSided(const Draft& base, const DelegationCode& who) {
    OneSided made;
    for (std::size_t i = 0; i < base.paragraphs.size(); ++i) {
        const std::string& text = base.paragraphs[i].text.text;
        std::string now = text;
        switch (*rc::gen::inRange(0, 6)) {
        case 0:
            made.wishes.push_back({.operation = Operation::remove, .targets = {i}, .proponents = {who}});
            now.clear();
            break;
        case 1:
        case 2:
            now = changedWords(text);
            if (now != text) made.wishes.push_back({.targets = {i}, .text = now, .proponents = {who}});
            break;
        default: break;
        }
        if (!now.empty()) made.result += now + "\n";
        if (*rc::gen::inRange(0, 5) > 0) continue;
        const auto added = arbitraryWords();
        made.wishes.push_back({.operation = Operation::insert, .after = static_cast<int>(i), .text = added, .proponents = {who}});
        made.result += added + "\n";
    }
    return made;
}

RC_GTEST_PROP(DelegationLayout, givesTheBaseAndEachDelegationsText, ()) {
    TextToPrint text{.draft = arbitraryDraft()};
    text.draft.front = {};
    for (auto& paragraph : text.draft.paragraphs) paragraph.text.notes.clear();
    text.labels = labelsOf(text.draft.paragraphs);
    std::string base;
    for (const auto& paragraph : text.draft.paragraphs) base += paragraph.text.text + "\n";
    Wishlist wishes;
    std::map<std::string, std::string> results;
    for (const char* code : {"CHN", "PAK", "USA"}) {
        const auto made = oneSided(text.draft, {code});
        for (const auto& wish : made.wishes) wishes.add(wish);
        results[registry().name({code})] = made.result;
    }
    const auto file = fileOf(text, wishes);
    RC_ASSERT(file.faults() == "");
    RC_ASSERT(paragraphs(file.rejected()) == base);
    for (const auto& [name, result] : results) RC_ASSERT(paragraphs(file.text(by(name))) == result);
}

} // namespace
} // namespace chapeau
