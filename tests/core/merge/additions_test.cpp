#include "tests/core/merge/merging.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace chapeau {
namespace {

const std::vector<BaseParagraph> base{{"PP1", "Recalling its resolutions,"}, {"PP2", "Noting the report,"}, {"OP1", "Decides to meet."}};

std::string added(const std::vector<BaseParagraph>& paragraphs, std::vector<Suggestion> wishes) {
    const auto merged = merge(paragraphs, numbered(std::move(wishes)));
    std::string text;
    for (const Addition& addition : merged->added)
        text += addition.label + " @" + std::to_string(addition.after) + ": " + addition.text + marked(addition.proponents) + "\n";
    return text;
}

TEST(Additions, areCalledAfterTheParagraphBefore) {
    EXPECT_EQ(added(base, {insertion(1, "Stressing peace,", "CHN")}), "PP2 bis @1: Stressing peace, (CHN)\n");
}

TEST(Additions, ofTheSameTextAreOne) {
    EXPECT_EQ(added(base, {insertion(1, "Stressing peace,", "PAK"), insertion(1, "Stressing peace,", "CHN")}),
              "PP2 bis @1: Stressing peace, (CHN, PAK)\n");
}

TEST(Additions, ofTheSameTextInTwoGapsAreTwo) {
    EXPECT_EQ(added(base, {insertion(1, "Stressing peace,", "PAK"), insertion(0, "Stressing peace,", "CHN")}),
              "PP1 bis @0: Stressing peace, (CHN)\nPP2 bis @1: Stressing peace, (PAK)\n");
}

TEST(Additions, inOneGapStandInTheOrderOfTheirText) {
    EXPECT_EQ(added(base, {insertion(1, "Stressing peace,", "PAK"), insertion(1, "Mindful of cost,", "USA"),
                           insertion(1, "Alarmed by delays,", "EU")}),
              "PP2 bis @1: Alarmed by delays, (EU)\nPP2 ter @1: Mindful of cost, (USA)\nPP2 quater @1: Stressing peace, (PAK)\n");
}

TEST(Additions, ofNearlyTheSameTextAreAlternatives) {
    EXPECT_EQ(added(base, {insertion(1, "Stressing the need for peace and security in all regions,", "PAK"),
                           insertion(1, "Stressing the need for peace and development in all regions,", "CHN"),
                           insertion(1, "Stressing the need for peace and stability in all regions,", "IND"),
                           insertion(1, "Welcoming progress,", "EU")}),
              "PP2 bis @1: Stressing the need for peace and development in all regions, (CHN)\n"
              "PP2 bis alt @1: Stressing the need for peace and security in all regions, (PAK)\n"
              "PP2 bis alt 2 @1: Stressing the need for peace and stability in all regions, (IND)\n"
              "PP2 ter @1: Welcoming progress, (EU)\n");
}

TEST(Additions, areGroupedTheSameWhoeverProposesThem) {
    const std::vector<std::string> texts{"Noting one two three four five six seven eight nine ten,",
                                         "Noting one two three four five six seven eight gulls sing,",
                                         "Noting one two three four five six lamps burn gulls sing,"};
    std::vector<const char*> names{"A", "B", "C"};
    std::set<std::string> outcomes;
    do {
        std::vector<Suggestion> wishes;
        for (std::size_t i = 0; i < texts.size(); ++i) wishes.push_back(insertion(1, texts[i], names[i]));
        const auto merged = merge(base, numbered(std::move(wishes)));
        std::string outcome;
        for (const Addition& addition : merged->added) outcome += addition.label + ": " + addition.text + "\n";
        outcomes.insert(outcome);
    } while (std::ranges::next_permutation(names, {}, [](const char* name) { return *name; }).found);
    EXPECT_EQ(outcomes.size(), 1U);
}

TEST(Additions, followOneAnotherAsInTheirText) {
    auto first = insertion(1, "Zealous in the search,", "EU");
    auto second = insertion(1, "Alarmed by delays,", "EU");
    first.sequence = second.sequence = 7;
    second.rank = 1;
    EXPECT_EQ(added(base, {second, first}), "PP2 bis @1: Zealous in the search, (EU)\nPP2 ter @1: Alarmed by delays, (EU)\n");
}

TEST(Additions, ofTextsThatContradictOneAnotherInOrderAreAllThere) {
    std::vector<Suggestion> wishes;
    for (const auto& [text, who, rank] :
         std::vector<std::tuple<const char*, const char*, std::size_t>>{{"Zealous in the search,", "EU", 0},
                                                                        {"Alarmed by delays,", "EU", 1},
                                                                        {"Alarmed by delays,", "USA", 0},
                                                                        {"Zealous in the search,", "USA", 1}}) {
        wishes.push_back(insertion(1, text, who));
        wishes.back().sequence = std::string{who} == "EU" ? 0 : 1;
        wishes.back().rank = rank;
    }
    EXPECT_EQ(added(base, wishes), "PP2 bis @1: Alarmed by delays, (EU, USA)\nPP2 ter @1: Zealous in the search, (EU, USA)\n");
}

TEST(Additions, beforeTheFirstParagraph) {
    EXPECT_EQ(added(base, {insertion(-1, "Guided by the Charter,", "CHN"), insertion(-1, "Alarmed by delays,", "EU")}),
              "PP0 @-1: Alarmed by delays, (EU)\nPP0 bis @-1: Guided by the Charter, (CHN)\n");
    EXPECT_EQ(added({{"OP1", "Decides to meet."}}, {insertion(-1, "Stresses peace;", "CHN")}), "OP0 @-1: Stresses peace; (CHN)\n");
    EXPECT_EQ(added({}, {insertion(-1, "Stresses peace;", "CHN")}), "PP1 @-1: Stresses peace; (CHN)\n");
}

TEST(Additions, takeNoLabelThatTheBaseHas) {
    const std::vector<BaseParagraph> withBis{{"PP1", "Recalling its resolutions,"}, {"PP1 bis", "Noting the report,"}};
    EXPECT_EQ(added(withBis, {insertion(0, "Stressing peace,", "CHN"), insertion(1, "Mindful of cost,", "USA")}),
              "PP1 ter @0: Stressing peace, (CHN)\nPP1 quater @1: Mindful of cost, (USA)\n");
}

} // namespace
} // namespace chapeau
