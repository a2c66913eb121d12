#include "tests/core/workspace/negotiation_fixture.h"

#include "core/standing/carrying.h"
#include "core/workspace/deciding.h"
#include "core/workspace/drafting.h"
#include "core/workspace/exporting/exporting.h"
#include "core/workspace/revising.h"

#include "core/merge/rolling_text.h"
#include "core/store/store.h"

#include <algorithm>

using namespace chapeau;
using namespace chapeau::test;

class CarryingProposals : public NegotiationTest {
protected:
    [[nodiscard]] CarriedChange carriedOpen() const {
        return carry(negotiation(), workingText(negotiation()), *negotiation().findProposal(onlyOpen()));
    }
    [[nodiscard]] std::string verdict() const {
        const auto change = carriedOpen();
        return std::string{nameOf(change.carriage)} + ": " + std::string{nameOf(change.reason)};
    }
    void acceptAll(const std::string& from) {
        const auto before = negotiation().proposals; // each decision makes another list
        for (const auto& proposal : before) {
            if (!isOpen(proposal) || proposal.proponents != registry->findAll(from).value()) continue;
            ASSERT_TRUE(decide(*workspace, proposal.id, Decision::accept));
        }
    }
    [[nodiscard]] std::size_t open() const { return static_cast<std::size_t>(std::ranges::count_if(negotiation().proposals, isOpen)); }
};

TEST_F(CarryingProposals, aDeletedParagraphIsTheReason) {
    take("EU", replaced(baseText, "concrete", "practical"));
    ASSERT_TRUE(deleteParagraph(*workspace, "OP1"));
    EXPECT_EQ(verdict(), "not applicable: its paragraph is gone");
}

TEST_F(CarryingProposals, changedWordsAreTheReason) {
    take("EU", replaced(baseText, "concrete", "practical"));
    ASSERT_TRUE(editParagraph(*workspace, "OP1", "Encourages all Member States to take voluntary measures to promote cooperation;"));
    EXPECT_EQ(verdict(), "needs a look: the words it changes were changed");
}

TEST_F(CarryingProposals, whatIsPartlyInTheTextKeepsTheRest) {
    take("EU", replaced(replaced(baseText, "concrete", "practical"), "promote", "further"));
    ASSERT_TRUE(editParagraph(*workspace, "OP1", "Encourages all Member States to take practical measures to promote cooperation;"));
    EXPECT_EQ(verdict(), "carried: only a part is in the text already");
    EXPECT_EQ(rollingText(merged().merge.paragraphs[3]),
              "Encourages all Member States to take practical measures to [promote / further – EU] cooperation;");
}

TEST_F(CarryingProposals, footnotesGoWhereTheirProposalGoes) {
    const auto calls = [](const std::string& text, const std::string& before, const std::string& note) {
        return NoteCall{text.find(before) + before.size(), "1", note};
    };
    const std::string base = "Urges all States to take concrete measures promptly;";
    const std::string proposed = "Urges all States to take practical measures promptly;";
    const std::string now = "Urges all States and peoples to take concrete measures promptly;";
    const Proposal proposal{.base = {base, {}, {calls(base, "Urges", "Old."), calls(base, "promptly", "Stays.")}},
                            .text = {proposed, {}, {calls(proposed, "measures", "New."), calls(proposed, "promptly", "Stays.")}}};
    const RichText text{now, {}, {calls(now, "Urges", "Old."), calls(now, "peoples", "Meanwhile."), calls(now, "promptly", "Stays.")}};
    const auto carried = carriedTo(proposal, text);
    EXPECT_EQ(carried.text, "Urges all States and peoples to take practical measures promptly;");
    EXPECT_EQ(carried.notes, (std::vector<NoteCall>{calls(carried.text, "peoples", "Meanwhile."), calls(carried.text, "measures", "New."),
                                                    calls(carried.text, "promptly", "Stays.")}));
}

TEST_F(CarryingProposals, footnotesThatCameUnderTheSameWordsStay) {
    const std::string words = "Urges all States to take concrete measures;";
    const NoteCall old{5, "1", "Old."};
    const Proposal proposal{.base = {words, {}, {old}}, .text = {words, {}, {{5, "1", "Reworded."}}}};
    const auto carried = carriedTo(proposal, {words, {}, {old, {42, "2", "Meanwhile."}}});
    EXPECT_EQ(carried.text, words);
    EXPECT_EQ(carried.notes, (std::vector<NoteCall>{{5, "1", "Reworded."}, {42, "2", "Meanwhile."}}));
}

TEST_F(CarryingProposals, theDeletionOfAChangedParagraphNeedsALook) {
    take("USA", replaced(baseText, "1. Encourages all Member States to take concrete measures to promote cooperation;\n\n", ""));
    ASSERT_TRUE(editParagraph(*workspace, "OP1", "Encourages all Member States to take voluntary measures to promote cooperation;"));
    EXPECT_EQ(verdict(), "needs a look: the words it changes were changed");
}

TEST_F(CarryingProposals, anAdditionWhoseAnchorIsGoneFollowsWhatStoodBefore) {
    take("EU", replaced(baseText, "Concerned that", "Zealous in the search for other ways,\n\nConcerned that"));
    ASSERT_TRUE(deleteParagraph(*workspace, "PP2"));
    EXPECT_EQ(verdict(), "carried: the paragraph it was to follow is gone");
    EXPECT_EQ(merged().merge.added.front().label, "PP1 bis");
    ASSERT_TRUE(decide(*workspace, onlyOpen(), Decision::accept));
    EXPECT_EQ(words("PP1 bis"), "Zealous in the search for other ways,");
}

TEST_F(CarryingProposals, aChangeFollowsTheHalfOfASplitParagraphThatItIsAbout) {
    startFrom(replaced(baseText, "take concrete measures to promote cooperation;",
                       "take concrete measures to promote cooperation, and invites them to share their experience in the repair of "
                       "instruments with one another;"));
    take("EU", replaced(baseText, "take concrete measures to promote cooperation;",
                        "take concrete measures to promote cooperation, and invites them to share their long experience in the repair of "
                        "instruments with one another;"));
    const auto issued = workingText(negotiation()).draft.paragraphs[3];
    Proposal split;
    split.operation = Operation::split;
    split.targets = {issued.id};
    split.created = {ParagraphId::random()};
    split.kind = issued.kind;
    split.base = issued.text;
    split.text.text =
        "Encourages all Member States to take concrete measures to promote cooperation;\nInvites them to share their experience in the "
        "repair of instruments with one another;";
    ASSERT_TRUE(workspace->perform("split", "OP1", [&](Store& store) {
        return store.add(split).and_then([&] { return store.addDecision(split.id, ProposalStatus::accepted, clock.now()); });
    }));
    ASSERT_EQ(words("OP1 bis"), "Invites them to share their experience in the repair of instruments with one another;");
    EXPECT_EQ(verdict(), "carried: ");
    EXPECT_FALSE(merged().merge.paragraphs[3].touched());
    EXPECT_EQ(rollingText(merged().merge.paragraphs[4]),
              "Invites them to share their [long – EU] experience in the repair of instruments with one another;");
    ASSERT_TRUE(decide(*workspace, onlyOpen(), Decision::accept));
    EXPECT_EQ(words("OP1"), "Encourages all Member States to take concrete measures to promote cooperation;");
    EXPECT_EQ(words("OP1 bis"), "Invites them to share their long experience in the repair of instruments with one another;");
}

TEST_F(CarryingProposals, aChangeOfAParagraphThatWasJoinedIsShownWhereItsWordsAre) {
    take("EU", replaced(baseText, "far from a port", "far from any port"));
    take("USA", replaced(baseText, "in the repair of instruments,\n\nConcerned that spare",
                         "in the repair of instruments, and concerned that spare"));
    acceptAll("USA");
    ASSERT_EQ(open(), 1U) << statuses();
    EXPECT_EQ(verdict(), "needs a look: its paragraph was joined to another");
    EXPECT_EQ(rollingText(merged().merge.paragraphs[1]),
              "Recognizing the role of small workshops in the repair of instruments, and concerned "
              "that spare parts remain difficult to obtain for "
              "laboratories far from [a / any – EU] port,");
    EXPECT_EQ(decide(*workspace, onlyOpen(), Decision::accept).error().code, ErrorCode::collides);
}

TEST_F(CarryingProposals, acceptingWhatIsUncontestedKeepsTheConflictsAlive) {
    take("EU", replaced(baseText, "concrete", "practical"));
    take("USA", replaced(baseText, "concrete", "voluntary"));
    take("CAN", replaced(baseText, "all Member States to take", "all Member States, as appropriate, to take"));
    take("IND", replaced(baseText, "promote cooperation", "promote regional cooperation"));
    take("BRA", replaced(baseText, "Concerned that spare", "Deeply concerned that spare"));
    const auto before = merged();
    ASSERT_EQ(before.merge.conflicts(), 1U);
    for (const auto* who : {"CAN", "IND", "BRA"}) acceptAll(who);
    const auto after = merged();
    ASSERT_EQ(after.merge.conflicts(), 1U);
    EXPECT_EQ(after.merge.paragraphs[3].clusters.front().alternatives.size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(after.merge.paragraphs[3].clusters.front().alternatives[i].text,
                  before.merge.paragraphs[3].clusters.front().alternatives[i].text);
        EXPECT_EQ(after.merge.paragraphs[3].clusters.front().alternatives[i].proponents,
                  before.merge.paragraphs[3].clusters.front().alternatives[i].proponents);
    }
    EXPECT_EQ(rollingText(after.merge.paragraphs[3]),
              "Encourages all Member States, as appropriate, to take [concrete / practical – EU / voluntary – "
              "USA] measures to promote regional cooperation;");
    EXPECT_TRUE(after.carriage.empty());
}

TEST_F(CarryingProposals, aRevisionLosesNoOpenProposalAndSaysWhy) {
    take("EU", replaced(baseText, "concrete", "practical"));
    take("CAN", replaced(baseText, "remain seized", "be seized"));
    take("IND", replaced(baseText, "small workshops", "workshops"));
    ASSERT_TRUE(editParagraph(*workspace, "OP1", "Encourages all Member States to take voluntary measures to promote cooperation;"));
    ASSERT_TRUE(deleteParagraph(*workspace, "OP3"));
    const auto revision = revise(*workspace, "L.1/Rev.1").value();
    std::vector<CarryReason> reasons;
    for (const auto& carried : revision.carried) reasons.push_back(carried.reason);
    EXPECT_EQ(reasons, (std::vector{CarryReason::wordsChanged, CarryReason::paragraphGone, CarryReason::none}));
    EXPECT_EQ(merged().reasons.size(), 2U);
}

TEST_F(CarryingProposals, theRollingExportSaysWhatTheMergeSays) {
    take("EU", replaced(baseText, "concrete", "practical"));
    take("USA", replaced(baseText, "concrete", "voluntary"));
    take("IND", replaced(baseText, "Concerned that", "Noting the past,\n\nConcerned that"));
    ASSERT_TRUE(setParagraphState(*workspace, "PP1", ParagraphState::agreed));
    ASSERT_TRUE(setParagraphState(*workspace, "OP3", ParagraphState::bracketed));
    const auto publication = composeExport(negotiation(), *registry, {.layout = Layout::rolling}).value();
    const auto result = merged();
    for (std::size_t i = 0; i < result.merge.paragraphs.size(); ++i) {
        const auto block = std::ranges::find(publication.blocks, result.text.labels[i], &Block::label);
        ASSERT_NE(block, publication.blocks.end()) << result.text.labels[i];
        std::string printed;
        for (const auto& run : block->runs) printed += run.text;
        EXPECT_EQ(printed, rollingText(result.merge.paragraphs[i]));
    }
    EXPECT_TRUE(rollingText(result.merge.paragraphs.front()).ends_with(", (agreed)"));
    EXPECT_EQ(rollingText(result.merge.paragraphs.back()), "[Decides to remain seized of the matter.]");
}

TEST_F(CarryingProposals, newParagraphsOfOneTextKeepItsOrder) {
    take("EU", replaced(baseText, "2. Requests",
                        "2. Welcomes the mobile workshops;\n\n3. Invites others to follow;\n\n4. Asks for\n\n2. Requests"));
    const auto result = merged();
    std::vector<std::string> added;
    for (const auto& addition : result.merge.added) added.push_back(addition.label + " " + addition.text);
    EXPECT_EQ(added, (std::vector<std::string>{"OP1 bis Welcomes the mobile workshops;", "OP1 ter Invites others to follow;",
                                               "OP1 quater Asks for"}));
}
