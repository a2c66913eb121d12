// The title and the enacting words are negotiated like paragraphs (docs/adr/0020).
#include "negotiation_fixture.h"

#include "core/merge/rolling_text.h"
#include "core/standing/projecting.h"
#include "core/standing/proposals_on_text.h"
#include "core/standing/shareable.h"
#include "core/workspace/accepting.h"
#include "core/workspace/checking.h"
#include "core/workspace/commenting.h"
#include "core/workspace/deciding.h"
#include "core/workspace/drafting.h"
#include "core/workspace/finding.h"
#include "core/workspace/justifying.h"
#include "core/workspace/revising.h"
#include "core/workspace/settling.h"
#include "core/workspace/taking/capturing.h"
#include "core/workspace/taking/reaiming.h"
#include "core/workspace/undoing.h"

using namespace chapeau;
using namespace chapeau::test;

namespace {

const std::string titled = "The repair of instruments in small workshops\n\n" + baseText;

const ParagraphId& title() {
    return idOf(FrontPart::title);
}

} // namespace

class Front : public NegotiationTest {
protected:
    void SetUp() override {
        NegotiationTest::SetUp();
        startFrom(titled);
    }

    [[nodiscard]] std::string titleNow() const { return workingText(negotiation()).draft.front.title; }
    [[nodiscard]] std::string rollingTitle() const { return rollingText(*merged().find(title())); }

    /// Tables a title of a delegation.
    ProposalId propose(const std::string& from, const std::string& text) {
        take(from, replaced(titled, "The repair of instruments in small workshops", text));
        return negotiation().proposals.back().id;
    }

    void say(const std::string& from, const std::string& wording) {
        const auto made = prepareProposing(negotiation(), *registry, {wording, {}, registry->findAll(from).value(), "1"}, clock.now());
        ASSERT_TRUE(made) << sentenceOf(made.error());
        ASSERT_TRUE(tableProposing(*workspace, *made));
    }
};

TEST_F(Front, theTitleIsReadFromTheFile) {
    EXPECT_EQ(titleNow(), "The repair of instruments in small workshops");
    const auto text = workingText(negotiation());
    EXPECT_EQ(text.labelOf(title()), "Title");
    EXPECT_EQ(text.idOf(" TITLE "), title());
    EXPECT_EQ(text.idOf("enacting words"), idOf(FrontPart::enactingWords));
    EXPECT_FALSE(text.find(title())) << "it is not in the list of paragraphs";
    EXPECT_EQ(text.paragraphOf(idOf(FrontPart::enactingWords))->text.text, "The General Assembly,");
}

TEST_F(Front, editingTheTitleIsOurAcceptedProposal) {
    const auto id = editParagraph(*workspace, "title", "The repair of  instruments in workshops", "Size doesn't matter.").value();
    EXPECT_EQ(titleNow(), "The repair of instruments in workshops");
    EXPECT_EQ(negotiation().current().draft.front.title, "The repair of instruments in small workshops") << "what is issued is frozen";
    const auto& proposal = *negotiation().findProposal(id);
    EXPECT_TRUE(proposal.ours);
    EXPECT_EQ(proposal.reason, "Size doesn't matter.");
    EXPECT_EQ(labelOf(negotiation(), workingText(negotiation()), proposal), "Title");
    EXPECT_EQ(negotiation().history.back().what, "Edited Title");
    EXPECT_EQ(negotiation().history.back().paragraph, "Title");
    ASSERT_TRUE(undo(*workspace));
    EXPECT_EQ(titleNow(), "The repair of instruments in small workshops");
    ASSERT_TRUE(redo(*workspace));
    reopen();
    EXPECT_EQ(titleNow(), "The repair of instruments in workshops");
    EXPECT_TRUE(check(*workspace).value().empty());
}

TEST_F(Front, theEnactingWordsAreEditedAlike) {
    ASSERT_TRUE(editParagraph(*workspace, "Enacting words", "The Human Rights Council,"));
    EXPECT_EQ(workingText(negotiation()).draft.front.enactingWords, "The Human Rights Council,");
    EXPECT_EQ(workingText(negotiation()).draft.paragraphs, negotiation().current().draft.paragraphs);
}

TEST_F(Front, onlyWordsCanBeChanged) {
    EXPECT_EQ(deleteParagraph(*workspace, "Title").error(), (Error{ErrorCode::badOption, "Title", "What is deleted"}));
    EXPECT_EQ(insertParagraph(*workspace, "enacting words", "Guided by the Charter,").error().code, ErrorCode::badOption);
    EXPECT_EQ(editParagraph(*workspace, "Title", " ").error().code, ErrorCode::emptyText);
    EXPECT_EQ(editParagraph(*workspace, "Title", titleNow()).error(), (Error{ErrorCode::sameText, "Title", ""}));
    EXPECT_TRUE(negotiation().proposals.empty());
}

TEST_F(Front, aTextWithAnotherTitleProposesIt) {
    const auto taking = take("EU", replaced(titled, "small workshops", "schools"));
    ASSERT_EQ(negotiation().proposals.size(), 1U);
    const auto& proposal = negotiation().proposals.front();
    EXPECT_EQ(proposal.operation, Operation::replace);
    EXPECT_EQ(proposal.targets, std::vector{title()});
    EXPECT_EQ(proposal.proponents, std::vector{DelegationCode{"EU"}});
    EXPECT_EQ(rollingTitle(), "The repair of instruments in [small workshops / schools – EU]");
    EXPECT_TRUE(taking.ignored.empty());
    EXPECT_FALSE(taking.needsLook());
    for (const auto& paragraph : merged().merge.paragraphs) EXPECT_FALSE(paragraph.touched()) << paragraph.label;
}

TEST_F(Front, blanksAndCapitalsAreNoOtherTitle) {
    take("EU", replaced(titled, "The repair of instruments in small workshops", "THE REPAIR OF INSTRUMENTS IN SMALL WORKSHOPS"));
    take("USA", replaced(titled, "repair of instruments", "repair  of   instruments"));
    take("CAN", baseText);
    EXPECT_TRUE(negotiation().proposals.empty()) << statuses();
}

TEST_F(Front, aTitleThatSharesFewWordsIsForAPersonToLookAt) {
    EXPECT_TRUE(take("EU", replaced(titled, "The repair of instruments in small workshops", "Please find our answer below")).needsLook());
}

TEST_F(Front, aTitleLeftOutIsNotTabled) {
    auto taking = prepareTaking(negotiation(), *registry,
                                {write("answer.txt", replaced(titled, "small", "all")), registry->findAll("EU").value(), "1"}, clock.now())
                      .value();
    ASSERT_TRUE(taking.parts.front().front);
    EXPECT_FALSE(canJoinNext(taking, 0));
    taking = reaim(std::move(taking), negotiation(), 0, AimAt{{2}});
    EXPECT_EQ(proposalsIn(taking), 1U) << "it stays the title";
    taking = leaveOut(std::move(taking), negotiation(), 0, true);
    EXPECT_FALSE(isUnplaced(taking.parts.front()));
    ASSERT_TRUE(tableTaking(*workspace, taking));
    EXPECT_TRUE(negotiation().proposals.empty());
}

TEST_F(Front, titlesAreMergedLikeParagraphs) {
    propose("EU", "The repair of instruments in schools");
    propose("USA", "The repair of instruments in small schools");
    propose("CAN", "The maintenance of instruments in small workshops");
    const auto result = merged();
    EXPECT_EQ(result.conflicts(), 1U);
    EXPECT_EQ(result.merge.conflicts(), 0U);
    ASSERT_EQ(result.front.size(), 2U);
    EXPECT_EQ(result.front.front().label, "Title");
    EXPECT_EQ(result.front.front().edits.size(), 1U);
    EXPECT_FALSE(result.front.back().touched());
    const auto one = mergeOpenProposalsOn(negotiation(), result.text, title()).value();
    EXPECT_EQ(rollingText(one.paragraph), rollingTitle());
}

TEST_F(Front, aConflictOnTheTitleIsSettled) {
    propose("EU", "The repair of instruments in schools");
    propose("USA", "The repair of instruments in large workshops");
    const auto before = merged();
    ASSERT_EQ(before.conflicts(), 1U);
    const auto& alternatives = before.front.front().clusters.front().alternatives;
    const auto schools = static_cast<std::size_t>(
        std::ranges::find_if(alternatives, [](const Alternative& one) { return one.proponents.front().value == "EU"; }) -
        alternatives.begin());
    ASSERT_TRUE(settleCluster(*workspace, "Title", 0, schools));
    EXPECT_EQ(titleNow(), "The repair of instruments in schools");
    EXPECT_EQ(negotiation().history.back().what, "Settled a conflict in Title");
    EXPECT_EQ(merged().conflicts(), 0U);
    EXPECT_TRUE(check(*workspace).value().empty());
    ASSERT_TRUE(undo(*workspace));
    ASSERT_TRUE(settleByWording(*workspace, "Title", 0, "homes"));
    EXPECT_EQ(titleNow(), "The repair of instruments in homes");
    EXPECT_EQ(settleByWording(*workspace, "Enacting words", 0, "a").error().code, ErrorCode::unknownCluster);
}

TEST_F(Front, wordsOfOurOwnDoNotDivideTheTitle) {
    propose("EU", "The repair of instruments in schools");
    propose("USA", "The repair of instruments in large workshops");
    EXPECT_EQ(settleByWording(*workspace, "Title", 0, "homes\nand schools").error().code, ErrorCode::badOption);
}

TEST_F(Front, aProposalIsCarriedToTheTitleOfToday) {
    const auto id = propose("EU", "The repair of instruments in schools");
    ASSERT_TRUE(editParagraph(*workspace, "Title", "The maintenance of instruments in small workshops"));
    EXPECT_EQ(rollingTitle(), "The maintenance of instruments in [small workshops / schools – EU]");
    ASSERT_TRUE(decide(*workspace, id, Decision::accept));
    EXPECT_EQ(titleNow(), "The maintenance of instruments in schools");
}

TEST_F(Front, wordsThatChangedMeanwhileAreRefused) {
    const auto id = propose("EU", "The repair of instruments in schools");
    ASSERT_TRUE(editParagraph(*workspace, "Title", "The repair of instruments in large workshops"));
    EXPECT_EQ(decide(*workspace, id, Decision::accept).error(), (Error{ErrorCode::collides, "The proposal of EU", "Title"}));
}

TEST_F(Front, whatIsInTheTitleAlreadyIsTakenOver) {
    propose("EU", "The repair of instruments in schools");
    const auto second = propose("USA", "The repair of instruments in schools");
    ASSERT_TRUE(decide(*workspace, second, Decision::accept));
    EXPECT_EQ(statuses(), "EU replace taken over\nUSA replace accepted\n");
}

TEST_F(Front, theUncontestedTitleIsAcceptedWithTheRest) {
    propose("EU", "The repair of instruments in schools");
    const auto plan = planUncontested(negotiation(), merged(), clock.now()).value();
    ASSERT_EQ(plan.items.size(), 1U);
    EXPECT_EQ(plan.items.front().label, "Title");
    ASSERT_TRUE(acceptUncontested(*workspace, prepareAccepting(negotiation(), plan.items)));
    EXPECT_EQ(titleNow(), "The repair of instruments in schools");
}

TEST_F(Front, anAgreedTitleStaysAsItIs) {
    propose("EU", "The repair of instruments in schools");
    ASSERT_TRUE(setParagraphState(*workspace, "Title", ParagraphState::agreed));
    EXPECT_EQ(workingText(negotiation()).paragraphOf(title())->state, ParagraphState::agreed);
    const auto plan = planUncontested(negotiation(), merged(), clock.now()).value();
    EXPECT_TRUE(plan.items.empty());
    ASSERT_EQ(plan.stays.size(), 1U);
    EXPECT_EQ(plan.stays.front().why, StaysBecause::closed);
}

TEST_F(Front, theNextVersionHasTheTitleOfToday) {
    ASSERT_TRUE(editParagraph(*workspace, "Title", "The repair of instruments in schools"));
    propose("USA", "The repair of instruments in small workshops and homes");
    ASSERT_TRUE(revise(*workspace, "A/C.1/81/L.1/Rev.1"));
    EXPECT_EQ(negotiation().current().draft.front.title, "The repair of instruments in schools");
    EXPECT_EQ(titleNow(), "The repair of instruments in schools");
    EXPECT_EQ(negotiation().title, "The repair of instruments in small workshops") << "the name of the negotiation is its own";
    EXPECT_TRUE(merged().find(title())->touched()) << rollingTitle();
}

TEST_F(Front, itsConflictsAreAmongThoseThatStayOpen) {
    propose("EU", "The repair of instruments in schools");
    propose("USA", "The repair of instruments in large workshops");
    EXPECT_EQ(previewRevision(negotiation()).value().conflicts, 1U);
}

TEST_F(Front, commentsAndSourcesHangOnIt) {
    const auto target = findTarget(negotiation(), "title").value();
    ASSERT_TRUE(addComment(*workspace, target, "Too long?", "Capital", true));
    ASSERT_TRUE(addSource(*workspace, title(), {SourceId::random(), "A/RES/80/1", "", ""}));
    EXPECT_EQ(negotiation().comments.front().target, CommentTarget{title()});
    EXPECT_EQ(negotiation().sources.front().paragraph, title());
    EXPECT_TRUE(check(*workspace).value().empty());
}

TEST_F(Front, isFoundAndReplaced) {
    const FindRequest request{TextQuery{"workshops"}, "places"};
    auto found = findEverywhere(negotiation(), request).value();
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found.front().label, "Title");
    EXPECT_EQ(found.back().label, "PP2");
    ASSERT_EQ(replaceEverywhere(*workspace, {{found.front(), {0}}}).value(), 1U);
    EXPECT_EQ(titleNow(), "The repair of instruments in small places");
}

TEST_F(Front, wordingOnTheTitleIsPlaced) {
    say("EU", "In the title, replace “small workshops” by “schools”.");
    EXPECT_EQ(rollingTitle(), "The repair of instruments in [small workshops / schools – EU]");
    EXPECT_EQ(captured(negotiation(), *registry, "Title: delete 'small'", {{"USA"}}, clock.now()).changes.front().label, "Title");
}

TEST_F(Front, reservationsOnTheTitleArePositionsOnIt) {
    const auto made = prepareProposing(negotiation(), *registry, {"EU reserves on the title.", {}, {}, ""}, clock.now()).value();
    ASSERT_EQ(made.landed.stands.size(), 1U);
    EXPECT_EQ(made.landed.stands.front().label, "title") << "the word of the contract";
    ASSERT_EQ(made.positions.size(), 1U);
    EXPECT_EQ(made.positions.front().target, PositionTarget{title()});
}

TEST_F(Front, theRoomSeesTheTitleButNotOurDraftOfIt) {
    propose("EU", "The repair of instruments in schools");
    ASSERT_TRUE(editParagraph(*workspace, "Title", "The maintenance of instruments in small workshops"));
    EXPECT_TRUE(paragraphsOfOwnDrafting(negotiation()).contains(title()));
    const auto kept = shareable(negotiation(), OwnDrafting::kept);
    const auto room = projected(kept, mergeOpenProposals(kept).value(), title());
    ASSERT_TRUE(room);
    EXPECT_EQ(room->label, "Title");
    EXPECT_EQ(plainText(*room), "The repair of instruments in [small workshops / schools – EU]");
}
