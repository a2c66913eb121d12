#include "negotiation_fixture.h"

#include "core/merge/rolling_text.h"
#include "core/workspace/checking.h"
#include "core/workspace/deciding.h"
#include "core/workspace/drafting.h"
#include "core/workspace/reintroducing.h"
#include "core/workspace/revising.h"
#include "core/workspace/settling.h"
#include "core/workspace/undoing.h"

using namespace chapeau;
using namespace chapeau::test;

class Deciding : public NegotiationTest {
protected:
    void takeOp1(const std::string& from, const std::string& op1) {
        take(from, replaced(baseText, "Encourages all Member States to take concrete measures to promote cooperation;", op1));
    }
    [[nodiscard]] std::string rolling(std::size_t index) const { return rollingText(merged().merge.paragraphs[index]); }
};

TEST_F(Deciding, acceptingPutsItIntoTheText) {
    takeOp1("EU", "Encourages all Member States to take practical measures to promote cooperation;");
    ASSERT_TRUE(decide(*workspace, onlyOpen(), Decision::accept));
    EXPECT_EQ(words("OP1"), "Encourages all Member States to take practical measures to promote cooperation;");
    EXPECT_EQ(statuses(), "EU replace accepted\n");
    ASSERT_TRUE(undo(*workspace));
    EXPECT_EQ(words("OP1"), "Encourages all Member States to take concrete measures to promote cooperation;");
    EXPECT_EQ(statuses(), "EU replace tabled\n");
}

TEST_F(Deciding, acceptingOneTakesOverTheSameOfOthers) {
    takeOp1("EU", "Encourages all Member States to take practical measures to promote cooperation;");
    takeOp1("JPN", "Encourages all Member States to take practical measures to promote cooperation;");
    ASSERT_TRUE(decide(*workspace, negotiation().proposals.front().id, Decision::accept));
    EXPECT_EQ(statuses(), "EU replace accepted\nJPN replace taken over\n");
}

TEST_F(Deciding, acceptingWhatDoesNotCollideKeepsTheRestAlive) {
    takeOp1("EU", "Encourages all Member States to take concrete measures to promote open cooperation;");
    takeOp1("USA", "Encourages all Member States to take voluntary measures to promote cooperation;");
    ASSERT_TRUE(decide(*workspace, negotiation().proposals.front().id, Decision::accept));
    EXPECT_EQ(rolling(3), "Encourages all Member States to take [concrete / voluntary – USA] measures to promote open cooperation;");
    ASSERT_TRUE(decide(*workspace, negotiation().proposals.back().id, Decision::accept));
    EXPECT_EQ(words("OP1"), "Encourages all Member States to take voluntary measures to promote open cooperation;");
}

TEST_F(Deciding, acceptingIntoWordsThatChangedIsRefused) {
    takeOp1("EU", "Encourages all Member States to take practical measures to promote cooperation;");
    takeOp1("USA", "Encourages all Member States to take voluntary measures to promote cooperation;");
    ASSERT_TRUE(decide(*workspace, negotiation().proposals.front().id, Decision::accept));
    EXPECT_EQ(decide(*workspace, negotiation().proposals.back().id, Decision::accept).error().code, ErrorCode::collides);
    EXPECT_EQ(statuses(), "EU replace accepted\nUSA replace tabled\n");
    EXPECT_EQ(words("OP1"), "Encourages all Member States to take practical measures to promote cooperation;");
}

TEST_F(Deciding, whatSeveralAskForIsRejectedTogether) {
    for (const auto* who : {"JPN", "EU"}) takeOp1(who, "Encourages all Member States to take practical measures to promote cooperation;");
    takeOp1("USA", "Encourages all Member States to take voluntary measures to promote cooperation;");
    const auto& all = negotiation().proposals;
    const std::vector same{all[0].id, all[1].id};
    const auto last = all[2].id;
    const auto lines = negotiation().history.size();
    ASSERT_TRUE(decideAll(*workspace, same, Decision::reject));
    EXPECT_EQ(statuses(), "JPN replace rejected\nEU replace rejected\nUSA replace tabled\n");
    EXPECT_EQ(negotiation().history.size(), lines + 1);
    EXPECT_EQ(negotiation().history.back().what, "Rejected 2 proposals of EU, JPN");
    EXPECT_EQ(negotiation().history.back().paragraph, "OP1");
    EXPECT_EQ(decideAll(*workspace, {last, same.front()}, Decision::reject).error().code, ErrorCode::notOpen);
    EXPECT_EQ(statuses(), "JPN replace rejected\nEU replace rejected\nUSA replace tabled\n") << "all of them or none";
    ASSERT_TRUE(undo(*workspace));
    EXPECT_EQ(statuses(), "JPN replace tabled\nEU replace tabled\nUSA replace tabled\n");
    ASSERT_TRUE(decideAll(*workspace, {last}, Decision::reject));
    EXPECT_EQ(negotiation().history.back().what, "Rejected a proposal of USA");
}

TEST_F(Deciding, rejectedAndWithdrawnOnesLeaveTheMerge) {
    takeOp1("EU", "Encourages all Member States to take practical measures to promote cooperation;");
    takeOp1("USA", "Encourages all Member States to take voluntary measures to promote cooperation;");
    ASSERT_TRUE(decide(*workspace, negotiation().proposals.front().id, Decision::reject));
    ASSERT_TRUE(decide(*workspace, negotiation().proposals.back().id, Decision::withdraw));
    EXPECT_FALSE(merged().merge.paragraphs[3].touched());
    EXPECT_EQ(statuses(), "EU replace rejected\nUSA replace withdrawn\n");
}

TEST_F(Deciding, aDecidedProposalIsNotDecidedAgain) {
    takeOp1("EU", "Encourages all Member States to take practical measures to promote cooperation;");
    const auto id = onlyOpen();
    ASSERT_TRUE(decide(*workspace, id, Decision::reject));
    EXPECT_EQ(decide(*workspace, id, Decision::accept).error().code, ErrorCode::notOpen);
    EXPECT_EQ(decide(*workspace, ProposalId::random(), Decision::accept).error().code, ErrorCode::unknownProposal);
}

TEST_F(Deciding, settlingAConflictTakesThePickedWordsAndKeepsWhatElseIsAsked) {
    takeOp1("EU", "Encourages all Member States to take practical measures to promote open cooperation;");
    takeOp1("USA", "Encourages all Member States to take voluntary measures to promote cooperation;");
    ASSERT_EQ(merged().merge.paragraphs[3].clusters.size(), 1U);
    ASSERT_EQ(merged().merge.paragraphs[3].clusters[0].alternatives[0].text, "practical");
    ASSERT_TRUE(settleCluster(*workspace, "OP1", 0, 0));
    EXPECT_EQ(words("OP1"), "Encourages all Member States to take practical measures to promote cooperation;");
    EXPECT_EQ(rolling(3), "Encourages all Member States to take practical measures to promote [open – EU] cooperation;");
    EXPECT_EQ(statuses(), "EU replace superseded\nUSA replace rejected\nEU replace accepted\nEU replace tabled\n");
    EXPECT_TRUE(check(*workspace).value().empty());
}

TEST_F(Deciding, retainingSettlesAConflictToo) {
    takeOp1("EU", "Encourages all Member States to take practical measures to promote open cooperation;");
    takeOp1("USA", "Encourages all Member States to take voluntary measures to promote cooperation;");
    ASSERT_TRUE(settleCluster(*workspace, "OP1", 0, std::nullopt));
    EXPECT_EQ(rolling(3), "Encourages all Member States to take concrete measures to promote [open – EU] cooperation;");
    EXPECT_EQ(merged().merge.conflicts(), 0U);
}

TEST_F(Deciding, settlingIsOneStepOfUndo) {
    takeOp1("EU", "Encourages all Member States to take practical measures to promote open cooperation;");
    takeOp1("USA", "Encourages all Member States to take voluntary measures to promote cooperation;");
    const auto before = rolling(3);
    ASSERT_TRUE(settleCluster(*workspace, "OP1", 0, 1));
    ASSERT_TRUE(undo(*workspace));
    EXPECT_EQ(rolling(3), before);
    EXPECT_EQ(statuses(), "EU replace tabled\nUSA replace tabled\n");
}

TEST_F(Deciding, aConflictThatIsNotThereIsRefused) {
    EXPECT_EQ(settleCluster(*workspace, "OP1", 0, 0).error().code, ErrorCode::unknownCluster);
    EXPECT_EQ(settleCluster(*workspace, "OP9", 0, 0).error().code, ErrorCode::unknownLabel);
}

TEST_F(Deciding, aParagraphBearsItsState) {
    ASSERT_TRUE(setParagraphState(*workspace, "PP1", ParagraphState::agreedAdRef));
    reopen();
    EXPECT_EQ(workingText(negotiation()).draft.paragraphs[0].state, ParagraphState::agreedAdRef);
    ASSERT_TRUE(undo(*workspace));
    EXPECT_EQ(workingText(negotiation()).draft.paragraphs[0].state, ParagraphState::open);
}

TEST_F(Deciding, aJoinCanBeAccepted) {
    const auto text = replaced(baseText, "2025,\n\nRecognizing", "2025, and recognizing");
    take("EU", text);
    ASSERT_EQ(statuses(), "EU join tabled\n");
    ASSERT_TRUE(decide(*workspace, onlyOpen(), Decision::accept));
    EXPECT_EQ(
        words("PP1"),
        "Recalling its resolution 80/1 of 1 December 2025, and recognizing the role of small workshops in the repair of instruments,");
    EXPECT_EQ(words("PP2"), "no PP2");
    EXPECT_TRUE(check(*workspace).value().empty());
}

TEST_F(Deciding, paragraphsMovedTogetherKeepTheirOrder) {
    const std::string pp2 = "Recognizing the role of small workshops in the repair of instruments,\n\n";
    const std::string pp3 = "Concerned that spare parts remain difficult to obtain for laboratories far from a port,\n\n";
    const auto moved = replaced(replaced(replaced(baseText, pp2, ""), pp3, ""), "2. Requests", pp2 + pp3 + "2. Requests");
    take("IND", moved);
    std::vector<ProposalId> open;
    for (const auto& proposal : negotiation().proposals) open.push_back(proposal.id);
    for (const auto& id : open) ASSERT_TRUE(decide(*workspace, id, Decision::accept));
    EXPECT_LT(text().find("small workshops"), text().find("spare parts")) << text();
}

TEST_F(Deciding, anAdditionAfterADeletedParagraphKeepsItsPlaceOverARevision) {
    take("EU", replaced(baseText, "1. Encourages", "Noting the reports of the experts,\n\n1. Encourages"));
    ASSERT_TRUE(deleteParagraph(*workspace, "PP3"));
    ASSERT_TRUE(revise(*workspace, "Rev.1"));
    ASSERT_TRUE(decide(*workspace, onlyOpen(), Decision::accept));
    EXPECT_EQ(words("PP2 bis"), "Noting the reports of the experts,") << text();
}

TEST_F(Deciding, anAnswerTypedWithoutFootnotesTakesNoneAway) {
    const auto noted = replaced(baseText, "promote cooperation;", "promote cooperation,[^1] everywhere;") + "\n[^1]: A/80/1.\n";
    startFrom(noted);
    take("EU", replaced(replaced(noted, "[^1] everywhere", " everywhere"), "concrete", "practical").substr(0, noted.find("\n[^1]:")));
    ASSERT_TRUE(decide(*workspace, onlyOpen(), Decision::accept));
    const auto working = workingText(negotiation());
    ASSERT_EQ(working.draft.paragraphs[3].text.notes.size(), 1U);
    EXPECT_EQ(working.draft.paragraphs[3].text.notes.front().text, "A/80/1.");
}

TEST_F(Deciding, severalAreDecidedInOneStepOfUndo) {
    takeOp1("EU", "Encourages all Member States to take practical measures to promote cooperation;");
    takeOp1("USA", "Encourages all Member States to take voluntary measures to promote cooperation;");
    const auto before = statuses();
    ASSERT_TRUE(decideAll(*workspace, {negotiation().proposals[0].id, negotiation().proposals[1].id}, Decision::withdraw));
    EXPECT_EQ(statuses(), "EU replace withdrawn\nUSA replace withdrawn\n");
    EXPECT_EQ(negotiation().history.back().what, "Withdrew 2 proposals of EU, USA");
    EXPECT_EQ(negotiation().history.back().paragraph, "OP1");
    ASSERT_TRUE(undo(*workspace));
    EXPECT_EQ(statuses(), before);
    ASSERT_TRUE(decideAll(*workspace, {}, Decision::withdraw));
    EXPECT_TRUE(negotiation().history.back().undone) << "nothing is no step";
}

TEST_F(Deciding, severalAreAcceptedWhereEachFitsWhatTheOthersMade) {
    takeOp1("EU", "Encourages all Member States to take practical measures to promote cooperation;");
    takeOp1("USA", "Encourages all Member States to take voluntary measures to promote cooperation;");
    takeOp1("JPN", "Encourages all Member States to take concrete measures to promote open cooperation;");
    const auto& all = negotiation().proposals;
    const auto refused = decideAll(*workspace, {all[2].id, all[0].id, all[1].id}, Decision::accept);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (Error{ErrorCode::collides, "The proposal of USA", "OP1"}));
    EXPECT_EQ(statuses(), "EU replace tabled\nUSA replace tabled\nJPN replace tabled\n") << "none is accepted";
    ASSERT_TRUE(decideAll(*workspace, {negotiation().proposals[2].id, negotiation().proposals[0].id}, Decision::accept));
    EXPECT_EQ(words("OP1"), "Encourages all Member States to take practical measures to promote open cooperation;");
    ASSERT_TRUE(undo(*workspace));
    EXPECT_EQ(words("OP1"), "Encourages all Member States to take concrete measures to promote cooperation;");
}

TEST_F(Deciding, whatWasWithdrawnMayBeReintroducedByOthers) {
    takeOp1("EU", "Encourages all Member States to take practical measures to promote cooperation;");
    const auto old = negotiation().proposals.front().id;
    EXPECT_EQ(reintroduce(*workspace, old, {{"JPN"}}).error().code, ErrorCode::notOpen) << "it is on the table";
    ASSERT_TRUE(decide(*workspace, old, Decision::withdraw));
    ASSERT_TRUE(reintroduce(*workspace, old, {{"JPN"}, {"CAN"}, {"JPN"}}));
    EXPECT_EQ(statuses(), "EU replace withdrawn\nCAN,JPN replace tabled\n");
    EXPECT_EQ(rolling(3), "Encourages all Member States to take [concrete / practical – CAN, JPN] measures to promote cooperation;");
    ASSERT_TRUE(undo(*workspace));
    EXPECT_EQ(statuses(), "EU replace withdrawn\n");
    EXPECT_EQ(reintroduce(*workspace, old, {}).error().code, ErrorCode::unknownDelegation);
    EXPECT_EQ(reintroduce(*workspace, ProposalId::random(), {{"JPN"}}).error().code, ErrorCode::unknownProposal);
}

TEST_F(Deciding, aNewParagraphIsReintroducedAsOneOfItsOwn) {
    take("EU", replaced(baseText, "1. Encourages", "Noting the reports of the experts,\n\n1. Encourages"));
    const auto old = negotiation().proposals.front();
    ASSERT_TRUE(decide(*workspace, old.id, Decision::reject));
    const auto made = reintroduce(*workspace, old.id, {{"JPN"}}).value();
    EXPECT_NE(negotiation().findProposal(made)->created, old.created);
    ASSERT_TRUE(decide(*workspace, made, Decision::accept));
    EXPECT_EQ(words("PP3 bis"), "Noting the reports of the experts,");
    EXPECT_TRUE(check(*workspace).value().empty());
}
