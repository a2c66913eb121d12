#include "negotiation_fixture.h"

#include "core/workspace/drafting.h"

using namespace chapeau;
using namespace chapeau::test;

class Drafting : public NegotiationTest {};

TEST_F(Drafting, anEditIsAnAcceptedProposalOfOurs) {
    ASSERT_TRUE(editParagraph(*workspace, "pp 2", "Recognizing the role of  small workshops everywhere,", "They are everywhere."));
    EXPECT_EQ(words("PP2"), "Recognizing the role of small workshops everywhere,");
    ASSERT_EQ(negotiation().proposals.size(), 1U);
    const auto& proposal = negotiation().proposals.front();
    EXPECT_TRUE(proposal.ours);
    EXPECT_EQ(proposal.status, ProposalStatus::accepted);
    EXPECT_EQ(proposal.proponents, std::vector{DelegationCode{"KEN"}});
    EXPECT_EQ(proposal.reason, "They are everywhere.");
}

TEST_F(Drafting, theIssuedVersionStaysAsItIs) {
    ASSERT_TRUE(editParagraph(*workspace, "PP2", "Other words,"));
    EXPECT_EQ(negotiation().current().draft.paragraphs[1].text.text,
              "Recognizing the role of small workshops in the repair of instruments,");
}

TEST_F(Drafting, editsOfOneParagraphAddUp) {
    ASSERT_TRUE(
        editParagraph(*workspace, "OP1", "Encourages all Member States to take concrete and practical measures to promote cooperation;"));
    ASSERT_TRUE(editParagraph(*workspace, "OP1", "Encourages all States to take concrete and practical measures to promote cooperation;"));
    EXPECT_EQ(words("OP1"), "Encourages all States to take concrete and practical measures to promote cooperation;");
}

TEST_F(Drafting, additionsAreBisAndTerInTheOrderTheyWereMade) {
    ASSERT_TRUE(insertParagraph(*workspace, "PP2", "Noting the first,"));
    ASSERT_TRUE(insertParagraph(*workspace, "PP2", "Noting the second,"));
    EXPECT_EQ(words("PP2 bis"), "Noting the first,");
    EXPECT_EQ(words("PP2 ter"), "Noting the second,");
    EXPECT_EQ(words("PP3"), "Concerned that spare parts remain difficult to obtain for laboratories far from a port,");
}

TEST_F(Drafting, aParagraphCanBeAddedAtTheStart) {
    ASSERT_TRUE(insertParagraph(*workspace, "start", "Guided by the Charter,"));
    EXPECT_EQ(text().substr(0, 27), "PP0 Guided by the Charter,\n");
}

TEST_F(Drafting, anAdditionAfterAParagraphWithItemsStandsAfterThem) {
    ASSERT_TRUE(insertParagraph(*workspace, "OP2", "Invites all States to contribute;"));
    const auto labels = workingText(negotiation()).labels;
    EXPECT_EQ(labels, (std::vector<std::string>{"PP1", "PP2", "PP3", "OP1", "OP2", "OP2 (a)", "OP2 (b)", "OP2 bis", "OP3"}));
}

TEST_F(Drafting, anAdditionAfterTheLastPreambularParagraphIsWhatItsWordsSay) {
    ASSERT_TRUE(insertParagraph(*workspace, "PP3", "Decides to begin;"));
    const auto working = workingText(negotiation());
    EXPECT_EQ(working.draft.paragraphs[3].kind, ParagraphKind::operative);
    ASSERT_TRUE(insertParagraph(*workspace, "PP3", "Noting that it began,"));
    EXPECT_EQ(words("PP3 bis"), "Noting that it began,");
}

TEST_F(Drafting, deletingAParagraphTakesItsItemsWithIt) {
    ASSERT_TRUE(deleteParagraph(*workspace, "OP2"));
    EXPECT_EQ(workingText(negotiation()).labels, (std::vector<std::string>{"PP1", "PP2", "PP3", "OP1", "OP3"}));
}

TEST_F(Drafting, aSingleOperativeParagraphBearsNoNumber) {
    ASSERT_TRUE(deleteParagraph(*workspace, "OP2"));
    ASSERT_TRUE(deleteParagraph(*workspace, "OP3"));
    const auto working = workingText(negotiation());
    EXPECT_FALSE(working.draft.paragraphs.back().numbered);
}

TEST_F(Drafting, refusesWhatIsNoEdit) {
    EXPECT_EQ(editParagraph(*workspace, "OP9", "Urges;").error().code, ErrorCode::unknownLabel);
    EXPECT_EQ(editParagraph(*workspace, "PP1", "  ").error().code, ErrorCode::emptyText);
    EXPECT_EQ(editParagraph(*workspace, "PP1", "Recalling its resolution 80/1 of 1 December 2025,").error().code, ErrorCode::sameText);
    EXPECT_EQ(insertParagraph(*workspace, "OP9", "Urges;").error().code, ErrorCode::unknownLabel);
    EXPECT_EQ(deleteParagraph(*workspace, "OP9").error().code, ErrorCode::unknownLabel);
    EXPECT_TRUE(negotiation().proposals.empty());
    EXPECT_EQ(negotiation().history.size(), 1U);
}
