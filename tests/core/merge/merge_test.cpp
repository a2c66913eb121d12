#include "tests/core/merge/merging.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace chapeau {
namespace {

const std::vector<BaseParagraph> threeParagraphs{
    {"OP1", "Welcomes the report;"}, {"OP2", "Urges all States to act;"}, {"OP3", "Decides to meet again."}};

struct Case {
    const char* name;
    const char* base;
    const char* wishes;
    const char* expected;
};

class MergedWording : public testing::TestWithParam<Case> {};

TEST_P(MergedWording, isAsWritten) {
    EXPECT_EQ(written(mergedParagraph(GetParam().base, GetParam().wishes)), GetParam().expected);
}

const char* const base = "Urges all States urgently to take concrete measures to curb the trade;";

INSTANTIATE_TEST_SUITE_P(
    Cases, MergedWording,
    testing::Values(
        Case{"nothing", base, "", ""},
        Case{"theSameText", base, "CHN: Urges all States urgently to take concrete measures to curb the trade;", ""},
        Case{"oneEdit", base, "CHN: Urges all States urgently to take practical measures to curb the trade;",
             "edit 'concrete' -> 'practical' (CHN)\n"},
        Case{"oneEditByTwo", base,
             "PAK: Urges all States urgently to take practical measures to curb the trade;\n"
             "CHN: Urges all States urgently to take practical measures to curb the trade;",
             "edit 'concrete' -> 'practical' (CHN, PAK)\n"},
        Case{"oneEditInTwoDifferentTexts", base,
             "PAK: Urges all States urgently to take practical measures to curb the trade;\n"
             "CHN: Urges all States urgently to take practical measures to curb the illicit trade;",
             "edit 'concrete' -> 'practical' (CHN, PAK)\nedit '' -> 'illicit ' (CHN)\n"},
        Case{"disjointEdits", base,
             "USA: Urges all States to take concrete measures to curb the trade;\n"
             "CHN: Urges all States urgently to take concrete measures to prevent the trade;",
             "edit 'urgently ' -> '' (USA)\nedit 'curb' -> 'prevent' (CHN)\n"},
        Case{"differentChangesOfOneWord", base,
             "IND: Urges all States urgently to take practical measures to curb the trade;\n"
             "USA: Urges all States urgently to take voluntary measures to curb the trade;",
             "cluster 'concrete' -> 'practical' (IND) 'voluntary' (USA)\n"},
        Case{"threeOnOneWordTwoOfThemAlike", base,
             "IND: Urges all States urgently to take practical measures to curb the trade;\n"
             "USA: Urges all States urgently to take voluntary measures to curb the trade;\n"
             "EU: Urges all States urgently to take practical measures to curb the trade;",
             "cluster 'concrete' -> 'practical' (EU, IND) 'voluntary' (USA)\n"},
        Case{"deletionOverAnEdit", base,
             "IND: Urges all States urgently to take practical measures to curb the trade;\n"
             "USA: Urges all States urgently to curb the trade;",
             "cluster 'to take concrete measures ' -> '' (USA) 'to take practical measures ' (IND)\n"},
        Case{"differentInsertionsAtOnePlace", base,
             "IND: Urges all States urgently to take concrete measures, including training, to curb the trade;\n"
             "USA: Urges all States urgently to take concrete measures, as appropriate, to curb the trade;",
             "edit '' -> ', as appropriate,' (USA)\nedit '' -> ', including training,' (IND)\n"},
        Case{"insertionAtTheEdgeOfAChange", base,
             "IND: Urges all States urgently to take voluntary measures to curb the trade;\n"
             "EU: Urges all States urgently to take concrete measures, including training, to curb the trade;",
             "edit 'concrete' -> 'voluntary' (IND)\nedit '' -> ', including training,' (EU)\n"},
        Case{"insertionWithinADeletion", base,
             "IND: Urges all States urgently to take concrete and verifiable measures to curb the trade;\n"
             "USA: Urges all States to curb the trade;",
             "cluster 'urgently to take concrete measures ' -> '' (USA) 'urgently to take concrete and verifiable measures ' (IND)\n"},
        Case{"paragraphDeleted", base, "USA delete", "deleted (USA)\n"},
        Case{"paragraphDeletedByNothingLeft", base, "USA: \nCHN delete", "deleted (CHN, USA)\n"},
        Case{"paragraphDeletedAndEdited", base, "USA delete\nCHN: Urges all States urgently to take practical measures to curb the trade;",
             "edit 'concrete' -> 'practical' (CHN)\ndeleted (USA)\n"}),
    [](const auto& row) { return std::string{row.param.name}; });

TEST(Merge, keepsWhoMakesAnEditBySource) {
    const MergedParagraph paragraph =
        mergedParagraph("Urges all States;", "CHN: Urges all States;\nPAK: Urges some States;\nCHN: Urges some States;");
    ASSERT_EQ(paragraph.edits.size(), 1U);
    EXPECT_EQ(paragraph.edits.front().proponents, (std::vector<DelegationCode>{{"CHN"}, {"PAK"}}));
    EXPECT_EQ(paragraph.edits.front().sources, (std::vector<std::size_t>{1, 2}));
}

TEST(Merge, makesASplitAnEditWithANewline) {
    const auto merged = merge(threeParagraphs, {wish(Operation::split, {1}, "Urges all States;\nCalls upon them to act;", {{"EU"}})});
    ASSERT_TRUE(merged.has_value());
    EXPECT_EQ(recoveredText(merged->paragraphs[1], 0), "Urges all States;\nCalls upon them to act;");
    EXPECT_TRUE(std::ranges::any_of(merged->paragraphs[1].edits,
                                    [](const AttributedEdit& edit) { return edit.text.find('\n') != std::string::npos; }));
}

TEST(Merge, cutsAJoinAmongItsParagraphs) {
    const auto merged =
        merge(threeParagraphs, {wish(Operation::join, {0, 1}, "Welcomes the report and urges all States to act;", {{"EU"}, {"CAN"}})});
    ASSERT_TRUE(merged.has_value());
    EXPECT_EQ(merged->joined, (std::vector<Joining>{{{0, 1}, {{"CAN"}, {"EU"}}, {0}}}));
    EXPECT_EQ(recoveredText(merged->paragraphs[0], 0) + " " + recoveredText(merged->paragraphs[1], 0),
              "Welcomes the report and urges all States to act;");
    EXPECT_FALSE(merged->paragraphs[2].touched());
}

TEST(Merge, makesAJoinOfTooFewWordsARewordingAndADeletion) {
    const auto merged = merge(threeParagraphs, {wish(Operation::join, {0, 1}, "Acts.", {{"EU"}})});
    EXPECT_EQ(recoveredText(merged->paragraphs[0], 0), "Acts.");
    EXPECT_EQ(merged->paragraphs[1].deletedBy, std::vector<DelegationCode>{{"EU"}});
    EXPECT_EQ(merged->joined.size(), 1U);
}

TEST(Merge, showsAJoinBesideTheEditsOfOthers) {
    const auto merged =
        merge(threeParagraphs, numbered({wish(Operation::join, {0, 1}, "Welcomes the report, and urges all States to act;", {{"EU"}}),
                                         wish(Operation::replace, {0}, "Welcomes the excellent report;", {{"CHN"}})}));
    EXPECT_EQ(recoveredText(merged->paragraphs[0], 1), "Welcomes the excellent report;");
    EXPECT_EQ(merged->conflicts(), 0U);
}

TEST(Merge, tellsMovesWithJointProponents) {
    Suggestion one = wish(Operation::move, {2}, "", {{"IND"}});
    Suggestion two = wish(Operation::move, {2}, "", {{"CHN"}});
    Suggestion other = wish(Operation::move, {2}, "", {{"USA"}});
    other.after = 0;
    const auto merged = merge(threeParagraphs, numbered({other, one, two}));
    EXPECT_EQ(merged->moved, (std::vector<Relocation>{{2, -1, {{"CHN"}, {"IND"}}, {1, 2}}, {2, 0, {{"USA"}}, {0}}}));
    EXPECT_FALSE(merged->paragraphs[2].touched());
}

TEST(Merge, takesAMovedAndEditedParagraphAsTwoWishes) {
    const auto merged = merge(threeParagraphs, numbered({wish(Operation::move, {2}, "", {{"IND"}}),
                                                         wish(Operation::replace, {2}, "Decides to meet again soon.", {{"IND"}})}));
    EXPECT_EQ(merged->moved.size(), 1U);
    EXPECT_EQ(written(merged->paragraphs[2]), "edit '' -> ' soon' (IND)\n");
}

TEST(Merge, countsClustersAndContestedDeletionsAsConflicts) {
    const auto merged = merge(threeParagraphs, numbered({wish(Operation::replace, {0}, "Notes the report;", {{"USA"}}),
                                                         wish(Operation::replace, {0}, "Takes note of the report;", {{"IND"}}),
                                                         wish(Operation::remove, {1, 2}, "", {{"USA"}}),
                                                         wish(Operation::replace, {2}, "Decides to meet soon.", {{"IND"}})}));
    EXPECT_EQ(merged->conflicts(), 2U);
    EXPECT_FALSE(merged->paragraphs[1].deletionContested());
    EXPECT_TRUE(merged->paragraphs[2].deletionContested());
}

TEST(Merge, listsUntouchedParagraphsToo) {
    const auto merged = merge(threeParagraphs, {});
    ASSERT_EQ(merged->paragraphs.size(), 3U);
    EXPECT_EQ(rollingText(merged->paragraphs[1]), threeParagraphs[1].text);
    EXPECT_EQ(merged->paragraphs[2].index, 2U);
    EXPECT_EQ(merged->conflicts(), 0U);
}

TEST(Merge, refusesWishesOutsideTheBase) {
    EXPECT_EQ(merge(threeParagraphs, {wish(Operation::replace, {3}, "x", {})}).error().code, ErrorCode::internal);
    EXPECT_EQ(merge(threeParagraphs, {wish(Operation::replace, {}, "x", {})}).error().code, ErrorCode::internal);
    EXPECT_EQ(merge(threeParagraphs, {insertion(3, "x", "CHN")}).error().code, ErrorCode::internal);
    EXPECT_EQ(merge(threeParagraphs, {insertion(-2, "x", "CHN")}).error().code, ErrorCode::internal);
}

TEST(Merge, ofOneParagraphRefusesWhatTheWholeRefuses) {
    EXPECT_EQ(mergeParagraph(threeParagraphs, 3, {}).error().code, ErrorCode::internal);
    EXPECT_EQ(mergeParagraph(threeParagraphs, 0, {wish(Operation::replace, {3}, "x", {})}).error().code, ErrorCode::internal);
}

TEST(Merge, stopsWhenAsked) {
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(merge(threeParagraphs, {}, {stop.get_token(), {}}).error().code, ErrorCode::cancelled);
}

TEST(Merge, reportsEveryParagraph) {
    std::size_t last = 0;
    ASSERT_TRUE(merge(threeParagraphs, {}, {{}, [&](std::size_t done, std::size_t total) { last = done * 10 + total; }}).has_value());
    EXPECT_EQ(last, 33U);
}

TEST(ChosenText, takesEditsAndPicks) {
    const MergedParagraph paragraph = mergedParagraph(base, "IND: Urges all States to take practical measures to curb the trade;\n"
                                                            "USA: Urges all States urgently to take voluntary measures to curb the trade;");
    EXPECT_EQ(chosenText(paragraph, {}), "Urges all States to take concrete measures to curb the trade;");
    EXPECT_EQ(chosenText(paragraph, {std::nullopt}), chosenText(paragraph, {}));
    EXPECT_EQ(chosenText(paragraph, {0}), "Urges all States to take practical measures to curb the trade;");
    EXPECT_EQ(chosenText(paragraph, {1}), "Urges all States to take voluntary measures to curb the trade;");
    EXPECT_EQ(chosenText(paragraph, {7}), chosenText(paragraph, {}));
}

TEST(ChosenText, keepsAllInsertionsAtOnePlace) {
    const MergedParagraph paragraph = mergedParagraph(
        "Urges all States to act;", "IND: Urges all States, in peace, to act;\nUSA: Urges all States, as appropriate, to act;");
    EXPECT_EQ(chosenText(paragraph, {}), "Urges all States, as appropriate, in peace, to act;");
}

} // namespace
} // namespace chapeau
