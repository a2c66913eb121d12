#include "tests/core/workspace/negotiation_fixture.h"

#include "core/workspace/drafting.h"
#include "core/workspace/undoing.h"

#include <fmt/format.h>

using namespace chapeau;
using namespace chapeau::test;

class TakingIn : public NegotiationTest {
protected:
    /// "OP1 replace" a line for each proposal.
    static std::string landed(const Taking& taking) {
        std::string lines;
        for (const auto& part : taking.parts)
            for (const auto& proposal : part.proposals) lines += part.label + " " + std::string{nameOf(proposal.operation)} + "\n";
        return lines;
    }
};

TEST_F(TakingIn, anUnchangedTextGivesNoProposal) {
    EXPECT_EQ(landed(take("NOR", baseText)), "");
    EXPECT_EQ(negotiation().documents.size(), 1U) << "but it is kept that they sent it";
    EXPECT_EQ(nextUndo(negotiation()), "Took in the text of NOR, which proposes no change");
}

TEST_F(TakingIn, aTextWhoseProposalsAreLeftOutSaysSo) {
    const auto file = write("answer.txt", replaced(baseText, "concrete", "practical"));
    auto taking = prepareTaking(negotiation(), *registry, {file, {DelegationCode{"NOR"}}, "1"}, clock.now()).value();
    for (auto& part : taking.parts) part.leftOut = true;
    ASSERT_TRUE(tableTaking(*workspace, taking));
    EXPECT_EQ(nextUndo(negotiation()), "Took in the text of NOR without its proposals");
}

TEST_F(TakingIn, eachChangeLandsOnItsParagraph) {
    auto text = replaced(baseText, "concrete measures", "practical measures");
    text = replaced(text, "Recalling its resolution 80/1 of 1 December 2025,\n\n", "");
    text = replaced(text, "(b) To report", "(b) To collect proposals from all regions;\n\n(c) To report");
    EXPECT_EQ(landed(take("EU", text)), "PP1 delete\nOP1 replace\nOP2 (a) bis insert\n");
}

TEST_F(TakingIn, aMoveIsOneProposal) {
    auto text = replaced(baseText, "Recalling its resolution 80/1 of 1 December 2025,\n\n", "");
    text = replaced(text, "1. Encourages", "Recalling its resolution 80/1 of 1 December 2025,\n\n1. Encourages");
    EXPECT_EQ(landed(take("IND", text)), "PP1 move\n");
    ASSERT_EQ(merged().merge.moved.size(), 1U);
    EXPECT_EQ(merged().merge.moved.front().after, 2);
}

TEST_F(TakingIn, oneIntakeIsOneStepOfUndo) {
    take("EU", replaced(replaced(baseText, "concrete", "practical"), "spare parts", "parts"));
    EXPECT_EQ(negotiation().proposals.size(), 2U);
    ASSERT_TRUE(undo(*workspace));
    EXPECT_TRUE(negotiation().proposals.empty());
    EXPECT_TRUE(negotiation().documents.empty());
    ASSERT_TRUE(redo(*workspace));
    EXPECT_EQ(negotiation().proposals.size(), 2U);
}

TEST_F(TakingIn, isMappedOntoTheIssuedTextAndCarriedToOurs) {
    ASSERT_TRUE(editParagraph(*workspace, "OP1", "Encourages all States to take concrete measures to promote cooperation;"));
    take("EU", replaced(baseText, "concrete measures", "practical measures"));
    const auto paragraph = merged().merge.paragraphs[3];
    EXPECT_EQ(paragraph.base, "Encourages all States to take concrete measures to promote cooperation;");
    ASSERT_EQ(paragraph.edits.size(), 1U);
    EXPECT_EQ(recoveredText(paragraph, 0), "Encourages all States to take practical measures to promote cooperation;");
}

TEST_F(TakingIn, whatOneDelegationAddsStaysInItsOrder) {
    take("EU", replaced(baseText, "Concerned that", "Zealous in its work,\n\nAware of the past,\n\nConcerned that"));
    EXPECT_EQ(merged().merge.added.size(), 2U);
    EXPECT_EQ(merged().merge.added.front().after, 1);
    EXPECT_EQ(merged().merge.added.back().after, 1);
}

TEST_F(TakingIn, frontMatterOfOthersIsToldAndNotProposed) {
    const auto taking = take("EU", "Another title\n\n" + baseText);
    EXPECT_EQ(landed(taking), "");
    EXPECT_EQ(ignored(taking), std::vector<std::string>{"Another title"});
}

TEST_F(TakingIn, aFootnoteThatReadsOtherwiseIsTold) {
    const auto noted = replaced(baseText, "2025,", "2025,[^1]") + "\n[^1]: A/80/1.\n";
    startFrom(noted);
    EXPECT_TRUE(take("EU", noted).ignored.empty());
    EXPECT_EQ(ignored(take("EU", replaced(noted, "A/80/1.", "A/80/2."))), std::vector<std::string>{"PP1, footnote 1: A/80/2."});
    EXPECT_EQ(ignored(take("EU", baseText)), std::vector<std::string>{"PP1: without its footnotes"});
}

TEST_F(TakingIn, refusesWhatItCanNotRead) {
    const auto refused = prepareTaking(negotiation(), *registry, {folder / "none.txt", {{"EU"}}, ""}, clock.now());
    EXPECT_EQ(refused.error().code, ErrorCode::fileNotFound);
}
