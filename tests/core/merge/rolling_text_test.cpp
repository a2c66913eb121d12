#include "tests/core/merge/merging.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

struct Case {
    const char* name;
    const char* base;
    const char* wishes;
    const char* rolling;
};

class Rolling : public testing::TestWithParam<Case> {};

TEST_P(Rolling, readsAsWritten) {
    EXPECT_EQ(rollingText(mergedParagraph(GetParam().base, GetParam().wishes)), GetParam().rolling);
}

const char* const base = "Urges all States urgently to take concrete measures to curb the trade;";

INSTANTIATE_TEST_SUITE_P(
    Cases, Rolling,
    testing::Values(
        Case{"untouched", base, "", base},
        Case{"insertionKeepsItsLeadingBlank", base,
             "CHN: Urges all States urgently to take concrete measures, including by law, to curb the trade;",
             "Urges all States urgently to take concrete measures[, including by law, – CHN] to curb the trade;"},
        Case{"insertionLeavesItsTrailingBlankOutside", base,
             "CHN: Urges all States urgently to take concrete measures to curb the illicit trade;",
             "Urges all States urgently to take concrete measures to curb the [illicit – CHN] trade;"},
        Case{"change", base, "IND: Urges all States urgently to take practical measures to curb the trade;",
             "Urges all States urgently to take [concrete / practical – IND] measures to curb the trade;"},
        Case{"deletion", base, "USA: Urges all States to take concrete measures to curb the trade;",
             "Urges all States [urgently / delete – USA] to take concrete measures to curb the trade;"},
        Case{"cluster", base,
             "USA: Urges all States urgently to take voluntary measures to curb the trade;\n"
             "CAN: Urges all States urgently to take practical measures to curb the trade;\n"
             "EU: Urges all States urgently to take practical measures to curb the trade;",
             "Urges all States urgently to take [concrete / practical – CAN, EU / voluntary – USA] measures to curb the trade;"},
        Case{"clusterWithADeletion", base,
             "IND: Urges all States urgently to take practical measures to curb the trade;\nUSA: Urges all States urgently to curb the "
             "trade;",
             "Urges all States urgently [to take concrete measures / delete – USA / to take practical measures – IND] to curb the trade;"},
        Case{
            "twoInsertionsAtOnePlace", base,
            "IND: Urges all States urgently to take concrete measures, including training, to curb the trade;\n"
            "USA: Urges all States urgently to take concrete measures, as appropriate, to curb the trade;",
            "Urges all States urgently to take concrete measures[, as appropriate, – USA][, including training, – IND] to curb the trade;"},
        Case{"wholeParagraphDeleted", "Recalling its resolutions,", "USA delete", "[Recalling its resolutions, / delete – USA]"},
        Case{"wholeParagraphDeletedWithEditsInside", "Recalling its resolutions,", "USA delete\nCHN: Reaffirming its resolutions,",
             "[[Recalling / Reaffirming – CHN] its resolutions, / delete – USA]"}),
    [](const auto& row) { return std::string{row.param.name}; });

std::string splitInTwo(const std::string& text, const std::string& wanted) {
    return rollingText(merge({{"OP1", text}}, {wish(Operation::split, {0}, wanted, {{"EU"}})})->paragraphs.front());
}

TEST(RollingText, marksASplitWithAPilcrow) {
    EXPECT_EQ(splitInTwo("Urges all States to act; Decides to meet.", "Urges all States to act;\nDecides to meet."),
              "Urges all States to act;[¶ – EU] Decides to meet.");
}

TEST(RollingText, isOneLine) {
    EXPECT_EQ(splitInTwo("Urges all States to act and decides to meet.", "Urges all States to act;\nDecides to meet.").find('\n'),
              std::string::npos);
}

TEST(RollingText, namesNobodyWhereNobodyIsNamed) {
    EXPECT_EQ(rollingText(merge({{"OP1", "Urges all;"}}, {wish(Operation::remove, {0}, "", {})})->paragraphs.front()),
              "[Urges all; / delete]");
}

TEST(RollingText, bracketsAnAddition) {
    std::string text;
    for (const RollingPiece& piece : rollingPieces(Addition{"PP8 bis", 7, "Stressing peace,", {{"CHN"}, {"PAK"}}, {0}})) text += piece.text;
    EXPECT_EQ(text, "[Stressing peace, – CHN, PAK]");
}

TEST(RollingPieces, sayWhatEachIs) {
    using Kind = RollingPiece::Kind;
    const MergedParagraph paragraph =
        mergedParagraph("Urges all States to act;", "USA: Urges States to act;\nCHN: Urges all States to act now;");
    EXPECT_EQ(rollingPieces(paragraph), (std::vector<RollingPiece>{{Kind::plain, "Urges "},
                                                                   {Kind::bracket, "["},
                                                                   {Kind::retained, "all"},
                                                                   {Kind::separator, " / "},
                                                                   {Kind::deleted, "delete"},
                                                                   {Kind::attribution, " – USA"},
                                                                   {Kind::bracket, "]"},
                                                                   {Kind::plain, " "},
                                                                   {Kind::plain, "States to act"},
                                                                   {Kind::bracket, "["},
                                                                   {Kind::proposed, " now"},
                                                                   {Kind::attribution, " – CHN"},
                                                                   {Kind::bracket, "]"},
                                                                   {Kind::plain, ";"}}));
}

} // namespace
} // namespace chapeau
