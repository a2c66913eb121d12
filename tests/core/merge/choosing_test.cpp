#include "core/merge/choosing.h"

#include "core/merge/collision.h"
#include "tests/core/merge/merging.h"
#include "tests/core/merge/vocabulary.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace chapeau {
namespace {

const std::string base = "Encourages all Member States to take concrete measures to promote cooperation;";
const std::string four = "CHN: Encourages all Member States to take concrete measures, as appropriate, to promote cooperation;\n"
                         "EU: Encourages all Member States to take practical measures to promote open cooperation;\n"
                         "USA: Encourages all Member States to take voluntary measures to promote cooperation;\n";

std::vector<Suggestion> anyWishes(const std::string& text) {
    const int count = *rc::gen::inRange(2, 6);
    std::vector<Suggestion> wishes;
    for (int i = 0; i < count; ++i) wishes.push_back(wish(Operation::replace, {0}, *anyVariantOf(text), {{"D" + std::to_string(i)}}));
    return numbered(std::move(wishes));
}

Choices anyChoices(const MergedParagraph& paragraph) {
    Choices choices;
    for (std::size_t i = 0; i < paragraph.edits.size(); ++i) choices.edits.push_back(*rc::gen::arbitrary<bool>());
    for (const auto& cluster : paragraph.clusters) {
        const auto drawn = *rc::gen::inRange<std::size_t>(0, cluster.alternatives.size() + 2);
        if (drawn == 0) choices.clusters.push_back({});
        if (drawn == 1) choices.clusters.push_back({Choice::Kind::retain});
        if (drawn > 1) choices.clusters.push_back({Choice::Kind::alternative, drawn - 2});
    }
    return choices;
}

TEST(Choosing, WhatIsDecidedIsTheBaseOfWhatIsOpen) {
    const auto paragraph = mergedParagraph(base, four);
    ASSERT_EQ(written(paragraph), "edit '' -> ', as appropriate,' (CHN)\nedit '' -> 'open ' (EU)\n"
                                  "cluster 'concrete' -> 'practical' (EU) 'voluntary' (USA)\n");
    const auto first = settled(paragraph, {{true, false}, {}});
    EXPECT_EQ(rollingText(first),
              "Encourages all Member States to take [concrete / practical – EU / voluntary – USA] measures, as appropriate, "
              "to promote [open – EU] cooperation;");
    const auto second = settled(paragraph, {{false, false}, {{Choice::Kind::wording, 0, "concrete and effective"}}});
    EXPECT_EQ(rollingText(second),
              "Encourages all Member States to take concrete and effective measures[, as appropriate, – CHN] to promote "
              "[open – EU] cooperation;");
    EXPECT_EQ(recoveredText(second, 1),
              "Encourages all Member States to take concrete and effective measures to promote open cooperation;");
}

TEST(Choosing, WordingThatSaysTheSameAsAnAlternativeIsThatAlternative) {
    const auto paragraph = mergedParagraph(base, four);
    const auto simple = [&](const char* words) { return simplest(paragraph, 0, {Choice::Kind::wording, 0, words}); };
    EXPECT_EQ(simple("concrete"), (Choice{Choice::Kind::retain}));
    EXPECT_EQ(simple("voluntary"), (Choice{Choice::Kind::alternative, 1}));
    EXPECT_EQ(simple("effective").kind, Choice::Kind::wording);
}

RC_GTEST_PROP(ChoosingLaws, choosingNothingLeavesTheParagraphAsItIs, ()) {
    const std::string text = *anyText();
    const auto paragraph = merge({{"OP2", text}}, anyWishes(text))->paragraphs.front();
    const auto same = settled(paragraph, {});
    RC_ASSERT(same.base == paragraph.base);
    RC_ASSERT(same.edits == paragraph.edits);
    RC_ASSERT(same.clusters == paragraph.clusters);
}

RC_GTEST_PROP(ChoosingLaws, decidingAllGivesTheChosenText, ()) {
    const std::string text = *anyText();
    const auto paragraph = merge({{"OP2", text}}, anyWishes(text))->paragraphs.front();
    Choices choices = allUncontested(paragraph);
    std::vector<std::optional<std::size_t>> picks;
    for (std::size_t i = 0; i < paragraph.clusters.size(); ++i) {
        const auto pick = *rc::gen::inRange<std::size_t>(0, paragraph.clusters[i].alternatives.size() + 1);
        picks.push_back(pick == 0 ? std::nullopt : std::optional{pick - 1});
        choices.clusters[i] = pick == 0 ? Choice{Choice::Kind::retain} : Choice{Choice::Kind::alternative, pick - 1};
    }
    const auto all = settled(paragraph, choices);
    RC_ASSERT(all.base == chosenText(paragraph, picks));
    RC_ASSERT(all.edits.empty() && all.clusters.empty());
}

RC_GTEST_PROP(ChoosingLaws, whatIsOpenStandsOnTheWordsThatItStoodOn, ()) {
    const std::string text = *anyText();
    const auto paragraph = merge({{"OP2", text}}, anyWishes(text))->paragraphs.front();
    const auto choices = anyChoices(paragraph);
    const auto rest = settled(paragraph, choices);
    const auto words = [](const MergedParagraph& of, const ByteRange& range) { return of.base.substr(range.begin, range.size()); };
    std::size_t at = 0;
    for (std::size_t i = 0; i < paragraph.edits.size(); ++i) {
        if (choices.takes(i)) continue;
        RC_ASSERT(words(rest, rest.edits[at].base) == words(paragraph, paragraph.edits[i].base));
        RC_ASSERT(rest.edits[at++].sources == paragraph.edits[i].sources);
    }
    at = 0;
    for (std::size_t i = 0; i < paragraph.clusters.size(); ++i)
        if (choices.in(i).isOpen()) RC_ASSERT(words(rest, rest.clusters[at++].base) == words(paragraph, paragraph.clusters[i].base));
}

struct CollisionRow {
    const char* name;
    const char* texts;
    Collision::Kind kind;
    std::size_t words;
};

class Collisions : public testing::TestWithParam<CollisionRow> {};

TEST_P(Collisions, AreTold) {
    const auto paragraph = mergedParagraph("Urges States to take concrete national measures to promote peace;", GetParam().texts);
    ASSERT_EQ(paragraph.clusters.size(), 1U) << written(paragraph);
    const auto collision = collisionOf(paragraph, paragraph.clusters.front());
    EXPECT_EQ(static_cast<int>(collision.kind), static_cast<int>(GetParam().kind)) << written(paragraph);
    EXPECT_EQ(collision.words, GetParam().words) << written(paragraph);
}

INSTANTIATE_TEST_SUITE_P(Rows, Collisions,
                         testing::Values(CollisionRow{"sameWord",
                                                      "EU: Urges States to take practical national measures to promote peace;\n"
                                                      "USA: Urges States to take voluntary national measures to promote peace;\n",
                                                      Collision::Kind::sameWords, 1},
                                         CollisionRow{"deletedAndEdited",
                                                      "EU: Urges States to take measures to promote peace;\n"
                                                      "USA: Urges States to take voluntary national measures to promote peace;\n",
                                                      Collision::Kind::deletedAndEdited, 2},
                                         CollisionRow{"insertedInto",
                                                      "EU: Urges States to take concrete and national measures to promote peace;\n"
                                                      "USA: Urges States to take steps to promote peace;\n",
                                                      Collision::Kind::insertedInto, 3}),
                         [](const auto& row) { return std::string{row.param.name}; });

} // namespace
} // namespace chapeau
