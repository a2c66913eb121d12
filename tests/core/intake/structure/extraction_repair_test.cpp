#include "core/intake/structure/extraction_repair.h"
#include "core/intake/structure/run_together.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

Blocks blocksOf(const std::vector<std::string>& texts) {
    Blocks blocks;
    for (const auto& text : texts) blocks.push_back({{text}, blocks.size() * 2 + 1});
    return blocks;
}

std::vector<std::string> textsOf(const Blocks& blocks) {
    std::vector<std::string> texts;
    for (const auto& block : blocks) texts.push_back(block.rich.text);
    return texts;
}

using Texts = std::vector<std::string>;

Texts mended(const Texts& texts) {
    auto blocks = blocksOf(texts);
    std::vector<Notice> notices;
    mendExtraction(blocks, {"Peaceful uses of precision instruments in every region"}, {}, notices);
    return textsOf(blocks);
}

TEST(ExtractionRepair, takesOutPageHeadersAndFeet) {
    EXPECT_EQ(mended({"1. Urges all States to", "Peaceful uses of precision instruments in", "cooperate;", "2/3", "2. Decides so.",
                      "24-12345 (E)"}),
              (Texts{"1. Urges all States to cooperate;", "2. Decides so."}));
    EXPECT_EQ(mended({"1. Urges all States;\nPeaceful uses of precision instruments in every region", "2. Decides so."}),
              (Texts{"1. Urges all States;", "2. Decides so."}));
}

TEST(ExtractionRepair, leavesTheTitleOfAnAnnex) {
    EXPECT_EQ(mended({"1. Adopts the plan.", "Annex", "Peaceful uses of precision instruments in every region", "1. We meet."}),
              (Texts{"1. Adopts the plan.", "Annex", "Peaceful uses of precision instruments in every region", "1. We meet."}));
}

TEST(ExtractionRepair, closesBrokenHyphensButNotSuspendedOnes) {
    EXPECT_EQ(
        mended({"Recalling the post- cold-war order, the Secretary- General and gender- and age-sensitive, short- to long-term aid,"}),
        (Texts{"Recalling the post-cold-war order, the Secretary-General and gender- and age-sensitive, short- to long-term aid,"}));
}

TEST(ExtractionRepair, joinsWhatAPageBreakCut) {
    EXPECT_EQ(
        mended({"Recalling the Convention on the Development and", "Stockpiling of Weapons,", "Noting the meeting in Vienna on",
                "8 and 9 December 2014,", "Noting also the states,", "and their peoples,", "1. Urges all."}),
        (Texts{"Recalling the Convention on the Development and Stockpiling of Weapons,",
               "Noting the meeting in Vienna on 8 and 9 December 2014,", "Noting also the states, and their peoples,", "1. Urges all."}));
}

TEST(ExtractionRepair, doesNotJoinWhatOpensAParagraph) {
    const Texts texts{"Recalling the end of it,", "1. Calls for a process", "2. Urges all;",
                      "Noting nothing",           "Welcoming all,",         "Guided by law,"};
    EXPECT_EQ(mended(texts), texts);
}

TEST(ExtractionRepair, doesNotJoinCapitalsWhereNoStopsAreUsed) {
    const Texts texts{"Recalling the past", "Saluting the present", "Envisaging the future", "1. Urges all"};
    EXPECT_EQ(mended(texts), texts);
}

TEST(RunTogether, startsAtTheNumberNextInTurn) {
    EXPECT_EQ(mended({"1. Urges all to follow paragraph 2. Then to rest; 2. Invites all;\n3. Decides so."}),
              (Texts{"1. Urges all to follow paragraph 2. Then to rest;", "2. Invites all;", "3. Decides so."}));
}

TEST(RunTogether, startsAtItemsLabelsAndOpeningsOnNewLines) {
    EXPECT_EQ(mended({"Recalling one,\nNoting two and\nGuided by three,", "1. Invites all:\n(a) To come;\n(b) To go\n(a) place;",
                      "OP2 Urges one;\nOP3 Decides so."}),
              (Texts{"Recalling one,", "Noting two and Guided by three,", "1. Invites all:", "(a) To come;", "(b) To go (a) place;",
                     "OP2 Urges one;", "OP3 Decides so."}));
}

TEST(RunTogether, takesHeadingsOfAnAnnexFromTheParagraphsBehindThem) {
    EXPECT_EQ(mended({"1. Adopts the plan.", "Annex The plan for all", "1. We meet.\nWe stay.",
                      "I.\nTogether for the Decade 2024–2034 2. We go. 3 years on 3. We return."}),
              (Texts{"1. Adopts the plan.", "Annex", "The plan for all", "1. We meet. We stay.", "I. Together for the Decade 2024–2034",
                     "2. We go. 3 years on", "3. We return."}));
}

TEST(RunTogether, findsAParagraphWhoseNumberWasLostWithTheEndBefore) {
    EXPECT_EQ(mended({"1. Adopts it.", "Annex", "1. We meet for the agenda of the We welcome the plan.", "3. We go."}),
              (Texts{"1. Adopts it.", "Annex", "1. We meet for the agenda of the", "We welcome the plan.", "3. We go."}));
}

TEST(ExtractionRepair, tellsWhatItDid) {
    auto blocks = blocksOf({"Recalling the post- cold-war order,", "1. Urges all States to", "cooperate; 2. Decides so."});
    std::vector<Notice> notices;
    mendExtraction(blocks, {}, {}, notices);
    ASSERT_EQ(notices.size(), 3U);
    EXPECT_EQ(sentenceOf(notices[0]), "Line 1: a broken hyphen was closed up (“Recalling the post- cold-war order,”).");
    EXPECT_EQ(sentenceOf(notices[1]),
              "Line 5: a paragraph that was cut in two was joined (“1. Urges all States to | cooperate; 2. Decides so.”).");
    EXPECT_EQ(sentenceOf(notices[2]), "Line 3: paragraphs that had run together were separated (“2. Decides so.”).");
}

} // namespace
} // namespace chapeau
