// Who speaks, and what is no amendment but a stand.
#include "sample.h"

#include <gtest/gtest.h>

namespace chapeau::test {
namespace {

struct SpeakerRow {
    const char* wording;
    const char* proponents;
    const char* supporters;
    const char* behalf;
};
void PrintTo(const SpeakerRow& row, std::ostream* out) {
    *out << row.wording;
}

class Speakers : public testing::TestWithParam<SpeakerRow> {};

TEST_P(Speakers, areRecognized) {
    const auto result = landed(GetParam().wording);
    ASSERT_EQ(result.placed.size(), 1U) << told(result);
    const auto& proposal = result.placed.front().proposal;
    EXPECT_EQ(codeList(proposal.proponents), GetParam().proponents);
    EXPECT_EQ(codeList(proposal.supporters), GetParam().supporters);
    EXPECT_EQ(proposal.onBehalfOf ? proposal.onBehalfOf->value : "", GetParam().behalf);
}

INSTANTIATE_TEST_SUITE_P(
    all, Speakers,
    testing::Values(SpeakerRow{"Delete OP9", "KEN", "", ""}, SpeakerRow{"US: delete OP9", "USA", "", ""},
                    SpeakerRow{"US/UK: delete OP9", "GBR, USA", "", ""}, SpeakerRow{"us uk del op9", "GBR, USA", "", ""},
                    SpeakerRow{"China and Pakistan: delete OP9", "CHN, PAK", "", ""},
                    SpeakerRow{"EU, supported by Canada: delete OP9", "EU", "CAN", ""},
                    SpeakerRow{"EU (supported by Canada and Norway): delete OP9", "EU", "CAN, NOR", ""},
                    SpeakerRow{"Cuba, on behalf of the Group of 77: delete OP9", "CUB", "", "G77"},
                    SpeakerRow{"Egypt (on behalf of the African Group): delete OP9", "EGY", "", "AFR"},
                    SpeakerRow{"On behalf of the Group of 77, delete OP9", "KEN", "", "G77"},
                    SpeakerRow{"The delegation of Ghana proposes to delete OP9.", "GHA", "", ""},
                    SpeakerRow{"The Russian Federation proposes the deletion of OP9", "RUS", "", ""},
                    SpeakerRow{"It has been suggested by Ghana that OP9 be deleted.", "GHA", "", ""},
                    SpeakerRow{"Delete OP9. [China, Pakistan]", "CHN, PAK", "", ""}, SpeakerRow{"Delete OP9 (EU)", "EU", "", ""},
                    SpeakerRow{"[RUS, CHN: delete OP9]", "CHN, RUS", "", ""},
                    SpeakerRow{"Burundi: amendment to draft resolution A/C.3/80/L.20/Rev.1\n\nDelete operative paragraph 9.", "BDI", "",
                               ""},
                    SpeakerRow{"Amendments proposed by Ghana\n\n1. Delete operative paragraph 9.", "GHA", "", ""},
                    SpeakerRow{"Comments of the European Union\n\nOP9: delete", "EU", "", ""},
                    SpeakerRow{"Canada:\n\nDelete OP9", "CAN", "", ""}, SpeakerRow{"My delegation proposes to delete OP9", "KEN", "", ""},
                    SpeakerRow{"can op9 del", "CAN", "", ""}, SpeakerRow{"IND: delete OP9", "IND", "", ""},
                    SpeakerRow{"IN: delete OP9", "IND", "", ""}, SpeakerRow{"In OP9, delete “wilful”", "KEN", "", ""}));

struct StandRow {
    const char* wording;
    std::vector<std::string> expected;
};
void PrintTo(const StandRow& row, std::ostream* out) {
    *out << row.wording;
}

class Stands : public testing::TestWithParam<StandRow> {};

TEST_P(Stands, areNoAmendments) {
    const auto result = landed(GetParam().wording);
    EXPECT_EQ(stands(result), GetParam().expected) << told(result);
    EXPECT_TRUE(result.placed.empty());
    EXPECT_TRUE(result.unplaced.empty()) << told(result);
}

INSTANTIATE_TEST_SUITE_P(
    all, Stands,
    testing::Values(StandRow{"PP3: retain", {"PP3 retains KEN"}}, StandRow{"US: support PP4", {"PP4 supports USA"}},
                    StandRow{"US: support EU on PP4", {"PP4 supports USA"}}, StandRow{"us sup op9", {"OP9 supports USA"}},
                    StandRow{"US: retain OP9 and PP3", {"OP9 retains USA", "PP3 retains USA"}},
                    StandRow{"We support retaining OP9.", {"OP9 retains KEN"}}, StandRow{"Do not delete OP9.", {"OP9 retains KEN"}},
                    StandRow{"Reservation to title", {"title reserves KEN"}},
                    StandRow{"RUS reserves its position on OP9", {"OP9 reserves RUS"}},
                    StandRow{"OP9: we would like to reserve on “wilful”", {"OP9 reserves KEN"}},
                    StandRow{"Can you please bracket “wilful” in OP9", {"OP9 brackets KEN"}}, StandRow{"Bracket OP9", {"OP9 brackets KEN"}},
                    StandRow{"IND: ask to withdraw our name from the EU proposal on OP9", {"OP9 withdraws IND"}},
                    StandRow{"CAN: withdraw support for OP9", {"OP9 withdraws CAN"}},
                    StandRow{"Brazil can go along with OP9.", {"OP9 agrees BRA"}},
                    StandRow{"JPN: come back on OP9", {"OP9 needs-instructions JPN"}},
                    StandRow{"JPN: need instructions on OP9", {"OP9 needs-instructions JPN"}},
                    StandRow{"Norway could go along with OP9.", {"OP9 agrees NOR"}}, StandRow{"OP9: agreed", {"OP9 agrees KEN"}},
                    StandRow{"OP9: agreed ad ref", {"OP9 agrees KEN"}}));

TEST(Standing, whoAlsoSupportsIsASupporter) {
    const auto result = landed("EU: in OP9, replace “wilful” by “deliberate”\nCAN: support\nNorway: also\nMEX: OP10: support");
    ASSERT_EQ(result.placed.size(), 1U) << told(result);
    EXPECT_EQ(codeList(result.placed.front().proposal.supporters), "CAN, NOR");
    EXPECT_EQ(stands(result), (std::vector<std::string>{"OP9 supports CAN", "OP9 supports NOR", "OP10 supports MEX"}));
}

TEST(Standing, ofABothAmendmentAndAnActEachIsKept) {
    const auto result = landed("US: delete OP9, support EU on PP4");
    EXPECT_EQ(outcomes(result), std::vector<std::string>{deleted("OP9")}) << told(result);
    EXPECT_EQ(stands(result), std::vector<std::string>{"PP4 supports USA"});
}

// The page of the shorthand (docs/capture.md), with paragraphs of the sample.
TEST(Shorthand, readsWhatItsPagePromises) {
    for (const char* line :
         {"us uk del op9", "eu op1 'concrete' -> 'practical'", "chn op1 - 'concrete'", "chn op1 del 'concrete'",
          "ind op1 + 'and practical' after 'concrete'", "ind op10 + 'for all' at the end", "bra pp8bis: Noting the shortage of solder,",
          "bra + a new paragraph after op4: Invites museums to lend instruments;", "mex op10: Recommends that courses be open to all;",
          "ken move op9 before op2", "eu, supported by canada: op1 'concrete' -> 'practical'", "cuba on behalf of the group of 77: op9 del",
          "IN: op9 del 'wilful'"}) {
        const auto result = landed(line);
        EXPECT_EQ(result.placed.size(), 1U) << line << "\n" << told(result);
        EXPECT_TRUE(result.unplaced.empty()) << line << "\n" << told(result);
    }
    for (const auto& [line, stand] :
         std::vector<std::pair<const char*, std::string>>{{"us sup op9", "OP9 supports USA"},
                                                          {"us sup eu op9", "OP9 supports USA"},
                                                          {"us ret op9", "OP9 retains USA"},
                                                          {"rus res op9", "OP9 reserves RUS"},
                                                          {"rus res 'wilful' op9", "OP9 reserves RUS"},
                                                          {"us br 'wilful' op9", "OP9 brackets USA"},
                                                          {"CAN withdraw support op9", "OP9 withdraws CAN"},
                                                          {"bra can go along with op9", "OP9 agrees BRA"},
                                                          {"jpn need instructions op9", "OP9 needs-instructions JPN"},
                                                          {"jpn come back op9", "OP9 needs-instructions JPN"},
                                                          {"op9 agreed", "OP9 agrees KEN"},
                                                          {"op9 agreed ad ref", "OP9 agrees KEN"}})
        EXPECT_EQ(stands(landed(line)), std::vector{stand}) << line << "\n" << told(landed(line));
}

TEST(Remarks, areKeptWithTheirParagraph) {
    const auto result = landed("On PP3, our capital has a concern about the length of this text.");
    ASSERT_EQ(result.remarks.size(), 1U) << told(result);
    EXPECT_EQ(result.remarks.front().label, "PP3");
}

TEST(Amendments, toAnAmendmentChangeItsText) {
    auto base = sampleBase();
    Proposal proposal;
    proposal.operation = Operation::insert;
    proposal.after = base.draft.paragraphs[7].id;
    proposal.created = {ParagraphId::random()};
    proposal.text.text = "Noting the grave shortage of solder,";
    proposal.proponents = {{"EU"}};
    base.open.push_back({"PP8 bis", proposal});
    const auto result = landed("CHN: in PP8 bis, delete “grave”", base);
    ASSERT_EQ(result.placed.size(), 1U) << told(result);
    EXPECT_EQ(result.placed.front().proposal.text.text, "Noting the shortage of solder,");
    EXPECT_EQ(result.placed.front().proposal.after, proposal.after);
    EXPECT_NE(result.placed.front().proposal.created, proposal.created);
    EXPECT_EQ(landed("CHN: in the EU proposal on PP8 bis, delete “grave”", base).placed.size(), 1U);
}

TEST(Labels, ofSectionsAndLongDrafts) {
    std::vector<std::string> lines;
    for (int i = 1; i <= 34; ++i) lines.push_back("Recalling item " + std::to_string(i) + ",");
    lines.push_back("# A. Tools");
    lines.push_back("1. Decides on tools;");
    lines.push_back("# B. Parts");
    lines.push_back("2. Decides on parts;");
    const auto base = baseOf(lines);
    EXPECT_EQ(outcomes(landed("The thirty-second preambular paragraph should be deleted.", base)),
              std::vector<std::string>{deleted("PP32")});
    EXPECT_EQ(outcomes(landed("Delete the twenty-first paragraph of the preamble", base)), std::vector<std::string>{deleted("PP21")});
    EXPECT_EQ(outcomes(landed("In paragraph B.1, replace “parts” by “spare parts”", base)),
              std::vector<std::string>{reads("OP2", "Decides on spare parts;")});
}

TEST(Unplaced, saysWhereInTheInput) {
    const auto result = landed("Dear all,\n\nOP9: delete\n\nOP1: replace “binding” by “firm”\n");
    ASSERT_EQ(result.unplaced.size(), 1U) << told(result);
    EXPECT_EQ(result.unplaced.front().line, 5U);
    EXPECT_EQ(landed("In OP1, replace “Concrete” by “practical”").unplaced.front().candidates, std::vector<std::string>{"concrete"});
    EXPECT_EQ(landed("Replace “concrete” by “practical”").unplaced.front().candidates, std::vector<std::string>{"OP1"});
}

} // namespace
} // namespace chapeau::test
