#include "tests/core/workspace/negotiation_fixture.h"

#include "core/merge/rolling_text.h"
#include "core/store/store.h"
#include "core/workspace/drafting.h"
#include "core/workspace/revising.h"
#include "core/workspace/taking/capturing.h"
#include "core/workspace/undoing.h"

#include <gmock/gmock.h>

using namespace chapeau;
using namespace chapeau::test;

class Proposed : public NegotiationTest {
protected:
    Proposing propose(const std::string& wording, const std::string& from = "EU") {
        auto made = prepareProposing(negotiation(), *registry, {wording, {}, registry->findAll(from).value(), "2"}, clock.now());
        EXPECT_TRUE(made) << sentenceOf(made.error());
        EXPECT_TRUE(tableProposing(*workspace, *made));
        return *made;
    }
    [[nodiscard]] Captured typed(const std::string& line) const { return captured(negotiation(), *registry, line, {}, clock.now()); }
    [[nodiscard]] static std::string missing(const Captured& captured) {
        return captured.missing ? sentenceOf(captured.missing->why, captured.missing->subject) : "";
    }
};

TEST_F(Proposed, becomesAnOpenProposal) {
    const auto made = propose("OP1: replace 'concrete' by 'practical'");
    EXPECT_FALSE(made.needsLook());
    const auto& proposal = negotiation().proposals.at(0);
    EXPECT_EQ(proposal.text.text, "Encourages all Member States to take practical measures to promote cooperation;");
    EXPECT_EQ(proposal.round, "2");
    EXPECT_EQ(codeList(proposal.proponents), "EU");
    EXPECT_EQ(rollingText(merged().merge.paragraphs[3]),
              "Encourages all Member States to take [concrete / practical – EU] measures to promote cooperation;");
}

TEST_F(Proposed, additionsAreNamedAsInTheMerge) {
    const auto made = propose("After PP2 insert a new paragraph: “Noting the price of tin,”");
    EXPECT_EQ(made.landed.placed.at(0).label, "PP2 bis");
    EXPECT_EQ(merged().merge.added.at(0).label, "PP2 bis");
}

TEST_F(Proposed, isOneStepOfUndo) {
    propose("US: delete OP3, support EU on PP2\nCAN: OP1: we reserve\nOn PP1, our capital has a question of language.\nJPN: need "
            "instructions on PP3");
    EXPECT_EQ(negotiation().proposals.size(), 1U);
    EXPECT_EQ(negotiation().positions.size(), 3U);
    EXPECT_EQ(negotiation().comments.size(), 2U);
    EXPECT_EQ(negotiation().states.size(), 1U);
    EXPECT_TRUE(workspace->store().flaws({}).value().empty());
    const auto before = negotiation().positions;
    reopen();
    EXPECT_EQ(negotiation().positions, before);
    ASSERT_TRUE(undo(*workspace));
    EXPECT_TRUE(negotiation().proposals.empty());
    EXPECT_TRUE(negotiation().positions.empty());
    EXPECT_TRUE(negotiation().comments.empty());
    EXPECT_TRUE(negotiation().states.empty());
    ASSERT_TRUE(redo(*workspace));
    EXPECT_EQ(negotiation().positions, before);
}

TEST_F(Proposed, supportOfAnOpenProposalIsAPositionOnIt) {
    propose("OP1: replace 'concrete' by 'practical'");
    propose("support EU on OP1", "CAN");
    ASSERT_EQ(negotiation().positions.size(), 1U);
    EXPECT_EQ(negotiation().positions[0].target, PositionTarget{negotiation().proposals[0].id});
    EXPECT_EQ(negotiation().positions[0].stance, Stance::supports);
}

TEST_F(Proposed, supportOfADeletionIsNoDeletionOfOnesOwn) {
    propose("Delete PP2.");
    propose("PP2: we support the deletion proposed by the EU.", "CHN");
    ASSERT_EQ(negotiation().proposals.size(), 1U);
    ASSERT_EQ(negotiation().positions.size(), 1U);
    EXPECT_EQ(negotiation().positions[0].target, PositionTarget{negotiation().proposals[0].id});
    EXPECT_EQ(negotiation().positions[0].delegation, DelegationCode{"CHN"});
}

TEST_F(Proposed, landsOnTheTextAsItStandsAndElseOnTheIssuedOne) {
    ASSERT_TRUE(editParagraph(*workspace, "OP1", "Encourages all Member States to take concrete steps to promote cooperation;"));
    EXPECT_EQ(propose("In OP1, replace “steps” by “action”").landed.placed.size(), 1U);
    const auto issued =
        propose("In OP1, replace “promote cooperation” by “cooperate”; in OP1, replace “concrete measures” by “action”", "CHN");
    EXPECT_EQ(issued.landed.placed.size(), 2U);
    EXPECT_TRUE(issued.landed.unplaced.empty());
}

TEST_F(Proposed, anAmendmentOfAnotherTextIsTold) {
    const auto made = propose("Burundi: amendment to draft resolution A/C.3/80/L.20/Rev.1\n\nDelete operative paragraph 3.");
    EXPECT_EQ(made.unknownText, "A/C.3/80/L.20/Rev.1");
    EXPECT_TRUE(made.needsLook());
    EXPECT_EQ(codeList(negotiation().proposals.at(0).proponents), "BDI");
}

TEST_F(Proposed, anAmendmentOfAnEarlierTextLandsOnThat) {
    ASSERT_TRUE(editParagraph(*workspace, "OP1", "Encourages States to cooperate;"));
    ASSERT_TRUE(revise(*workspace, "A/C.1/81/L.1/Rev.1"));
    const auto made = propose("Amendment to draft resolution A/C.1/81/L.1\n\nIn operative paragraph 1, replace “concrete” by “practical”.");
    ASSERT_EQ(made.landed.placed.size(), 1U);
    EXPECT_EQ(made.landed.placed[0].proposal.base.text, "Encourages all Member States to take concrete measures to promote cooperation;");
}

TEST_F(Proposed, refusesWhatHasNoWords) {
    EXPECT_EQ(prepareProposing(negotiation(), *registry, {" \n", {}, {{"EU"}}, ""}, clock.now()).error().code, ErrorCode::emptyText);
    EXPECT_EQ(prepareProposing(negotiation(), *registry, {"\xFF", {}, {{"EU"}}, ""}, clock.now()).error().code, ErrorCode::fileNotUtf8);
    const auto history = negotiation().history.size();
    propose("OP7: delete");
    EXPECT_EQ(negotiation().history.size(), history) << "nothing was placed, so there is nothing to undo";
}

TEST_F(Proposed, aFileIsKeptWithIt) {
    const auto file = write("mail.txt", "Dear all,\r\n\r\nOP1: replace 'concrete'\r\nby 'practical'.\r\n");
    const auto made = prepareProposing(negotiation(), *registry, {"", file, {{"EU"}}, ""}, clock.now()).value();
    ASSERT_TRUE(tableProposing(*workspace, made));
    EXPECT_EQ(negotiation().documents.at(0).name, "mail.txt");
    EXPECT_EQ(negotiation().proposals.at(0).document, negotiation().documents.at(0).id);
    EXPECT_EQ(made.landed.ignored, std::vector<std::string>{"Dear all,"});
}

TEST_F(Proposed, captureShowsWhatEnterWouldTable) {
    const auto nothing = typed("eu");
    EXPECT_EQ(codeList(nothing.delegations), "EU");
    EXPECT_FALSE(nothing.ready());
    const auto paragraph = typed("eu op1");
    EXPECT_EQ(paragraph.paragraph, workingText(negotiation()).draft.paragraphs[3].id);
    EXPECT_EQ(missing(paragraph), "It doesn’t say what is to be changed.");
    const auto whole = typed("eu op1 'concrete' -> 'practical'");
    ASSERT_TRUE(whole.ready()) << missing(whole);
    EXPECT_EQ(whole.changes[0].label, "OP1");
    EXPECT_EQ(applyEdits(whole.changes[0].before, whole.changes[0].edits),
              "Encourages all Member States to take practical measures to promote cooperation;");
    EXPECT_EQ(missing(typed("op1 'concrete' -> 'practical'")), "It doesn’t say who speaks.");
    EXPECT_EQ(typed("eu op1 'concret' -> 'practical'").candidates, std::vector<std::string>{"concrete"});
    EXPECT_TRUE(typed("us uk del op3").ready());
    EXPECT_EQ(typed("us sup pp2").changes.at(0).what, "supports");
    EXPECT_TRUE(typed("op3 agreed ad ref").ready()) << "a state of the paragraph is nobody's position";
}

TEST_F(Proposed, captureCompletes) {
    const auto at = [&](const std::string& line) { return completionsAt(negotiation(), *registry, line, line.size()).candidates; };
    EXPECT_THAT(at("us"), ::testing::Contains("USA"));
    EXPECT_THAT(at("norw"), ::testing::ElementsAre("NOR"));
    EXPECT_THAT(at("eu op"), ::testing::ElementsAre("OP1", "OP2", "OP2 (a)", "OP2 (b)", "OP3", "OPANAL"));
    EXPECT_THAT(at("eu op1 'conc"), ::testing::ElementsAre("concrete", "concrete measures to promote cooperation"));
    EXPECT_THAT(at("eu 'conc"), ::testing::IsEmpty());
}
