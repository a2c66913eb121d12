// What the room sees of a paragraph: its text with what delegations propose, and nothing that stays with the delegation.
#include "tests/core/workspace/negotiation_fixture.h"

#include "core/standing/projecting.h"
#include "core/standing/shareable.h"
#include "core/store/store.h"
#include "core/workspace/commenting.h"
#include "core/workspace/deciding.h"
#include "core/workspace/drafting.h"
#include "core/workspace/justifying.h"
#include "core/workspace/sponsoring.h"
#include "core/workspace/taking/proposing.h"

using namespace chapeau;
using namespace chapeau::test;

namespace {

class Projecting : public NegotiationTest {
protected:
    void propose(const std::string& wording) {
        const auto proposing = prepareProposing(negotiation(), *registry, {.wording = wording}, clock.now());
        ASSERT_TRUE(proposing) << sentenceOf(proposing.error());
        ASSERT_FALSE(proposing->needsLook()) << wording;
        ASSERT_TRUE(tableProposing(*workspace, *proposing));
    }
    /// "OP1: [concrete / practical – EU] …" of the label in the working text; empty where nothing is shown.
    [[nodiscard]] std::string shown(const std::string& label, OwnDrafting own = OwnDrafting::kept) const {
        const auto now = workingText(negotiation());
        return shown(now.draft.paragraphs[now.find(label).value()].id, own);
    }
    [[nodiscard]] std::string shown(const ParagraphId& id, OwnDrafting own = OwnDrafting::kept) const {
        const auto shared = shareable(negotiation(), own);
        const auto projection = projected(shared, mergeOpenProposals(shared).value(), id);
        return projection ? projection->label + ": " + plainText(*projection) : std::string{};
    }
};

} // namespace

TEST_F(Projecting, showsTheRollingTextAsItIsTabled) {
    EXPECT_EQ(shown("OP1"), "OP1: Encourages all Member States to take concrete measures to promote cooperation;");
    propose("EU: OP1 replace \"concrete\" by \"practical\"");
    EXPECT_EQ(shown("OP1"), "OP1: Encourages all Member States to take [concrete / practical – EU] measures to promote cooperation;");
}

TEST_F(Projecting, theOpeningWordsStandInItalics) {
    propose("EU: OP1 replace \"concrete\" by \"practical\"");
    const auto now = merged();
    const auto projection = projected(negotiation(), now, now.text.draft.paragraphs[now.text.find("OP1").value()].id).value();
    EXPECT_EQ(projection.paragraphs.at(0).runs.at(0), (ProjectedRun{RollingPiece::Kind::plain, "Encourages", true}));
    EXPECT_FALSE(projection.paragraphs.at(0).runs.at(1).italic);
}

TEST_F(Projecting, aProposedParagraphIsShownByTheIdentityItWouldGet) {
    propose("CHN: add new PP after PP2: \"Emphasizing the role of training,\"");
    const auto& created = negotiation().proposals.back().created;
    ASSERT_EQ(created.size(), 1U);
    EXPECT_EQ(shown(created.front()), "PP2 bis: [Emphasizing the role of training, – CHN]");
}

TEST_F(Projecting, aParagraphThatIsNotThereIsNotShown) {
    EXPECT_EQ(shown(ParagraphId::random()), "");
}

TEST_F(Projecting, ourOwnDraftingStaysHereUntilItIsWanted) {
    ASSERT_TRUE(editParagraph(*workspace, "OP1", "Encourages all Member States to take CANARY measures to promote cooperation;"));
    EXPECT_EQ(shown("OP1").find("CANARY"), std::string::npos) << shown("OP1");
    EXPECT_NE(shown("OP1").find("concrete"), std::string::npos) << shown("OP1");
    EXPECT_NE(shown("OP1", OwnDrafting::shown).find("CANARY"), std::string::npos);
    const auto id = workingText(negotiation()).draft.paragraphs[workingText(negotiation()).find("OP1").value()].id;
    EXPECT_EQ(paragraphsOfOwnDrafting(negotiation()), std::set<ParagraphId>{id});
}

TEST_F(Projecting, aParagraphOfOurOwnIsNotThere) {
    ASSERT_TRUE(insertParagraph(*workspace, "PP2", "Recalling CANARY,"));
    EXPECT_EQ(shown("PP2 bis"), "");
    EXPECT_NE(shown("PP2 bis", OwnDrafting::shown), "");
    EXPECT_EQ(paragraphsOfOwnDrafting(negotiation()).size(), 1U);
}

TEST_F(Projecting, whatOthersProposeOnWordsOfOursDoesNotTellThem) {
    ASSERT_TRUE(
        editParagraph(*workspace, "OP1", "Encourages all Member States to take CANARY measures to promote canary cooperation and CANARY;"));
    propose("EU: OP1 replace \"CANARY measures\" by \"other steps\"");
    propose("USA: OP1 replace \"Encourages\" by \"Invites\"");
    const std::string seen = shown("OP1");
    EXPECT_EQ(seen.find("CANARY"), std::string::npos) << seen;
    EXPECT_EQ(seen.find("canary"), std::string::npos) << seen;
    EXPECT_NE(seen.find("Invites – USA"), std::string::npos) << seen;
}

TEST_F(Projecting, whatWasTabledInOurNameIsAnybodys) {
    propose("KEN: OP1 replace \"concrete\" by \"practical\"");
    EXPECT_NE(shown("OP1").find("practical – KEN"), std::string::npos) << shown("OP1");
}

TEST_F(Projecting, acceptedAndAgreedIsShown) {
    propose("EU: OP1 replace \"concrete\" by \"practical\"");
    ASSERT_TRUE(decide(*workspace, negotiation().proposals.back().id, Decision::accept));
    ASSERT_TRUE(setParagraphState(*workspace, "OP1", ParagraphState::agreedAdRef));
    EXPECT_EQ(shown("OP1"), "OP1: Encourages all Member States to take practical measures to promote cooperation; (agreed ad ref)");
}

TEST_F(Projecting, isFoundByTheLabelThatItHasForUs) {
    ASSERT_TRUE(insertParagraph(*workspace, "PP2", "Recalling CANARY,"));
    propose("CHN: add new PP after PP2: \"Emphasizing the role of training,\"");
    const auto theirs = merged().merge.added.front().label;
    EXPECT_NE(theirs, "PP2 bis") << "that is ours";
    const auto projection = projectedByLabel(negotiation(), theirs, OwnDrafting::kept).value();
    ASSERT_TRUE(projection);
    EXPECT_EQ(projection->label, "PP2 bis") << "the room doesn't know ours";
    EXPECT_FALSE(projection->state);
    EXPECT_FALSE(projectedByLabel(negotiation(), "pp2bis", OwnDrafting::kept).value());
    EXPECT_EQ(projectedByLabel(negotiation(), "pp2bis", OwnDrafting::shown).value()->label, "PP2 bis");
    EXPECT_EQ(projectedByLabel(negotiation(), "OP1", OwnDrafting::kept).value()->state, ParagraphState::open);
    EXPECT_EQ(projectedByLabel(negotiation(), "OP9", OwnDrafting::kept).error().code, ErrorCode::unknownLabel);
}

TEST_F(Projecting, nothingInternalIsInAnyParagraph) {
    propose("EU: OP1 replace \"concrete\" by \"practical\"");
    propose("USA: delete OP3");
    propose("CHN: add new PP after PP2: \"Emphasizing the role of training,\"");
    const auto tabled = negotiation().proposals.front().id;
    const auto op2 = findTarget(negotiation(), "OP2").value();
    ASSERT_TRUE(addComment(*workspace, op2, "CANARYCOMMENT", "CANARYPERSON", true));
    ASSERT_TRUE(addComment(*workspace, op2, "CANARYSHAREABLE", "CANARYPERSON", false));
    ASSERT_TRUE(addSource(*workspace, tabled, Source{.document = "CANARYSOURCE", .quote = "CANARYQUOTE"}));
    ASSERT_TRUE(recordSponsors(*workspace, {{{"FJI"}}, SponsorAct::asked, false, std::nullopt, std::nullopt, "CANARYASKED"}));
    const Position position{.target = std::get<ParagraphId>(op2),
                            .delegation = {"KEN"},
                            .stance = Stance::redLine,
                            .note = "CANARYNOTE",
                            .source = "CANARYREAD"};
    ASSERT_TRUE(workspace->perform("Took a position", "", [&](Store& store) {
        return store.add(position).and_then([&] { return store.addReason(tabled, "CANARYREASON", "CANARYHEADING", clock.now()); });
    }));
    ASSERT_TRUE(editParagraph(*workspace, "PP1", "Recalling CANARYDRAFTING,", "CANARYWHY"));
    ASSERT_TRUE(insertParagraph(*workspace, "OP3", "Decides to do CANARYDRAFTING."));
    propose("EU: OP2 replace \"Requests\" by \"Invites\"");
    ASSERT_TRUE(decide(*workspace, negotiation().proposals.back().id, Decision::reject));

    const auto shared = shareable(negotiation(), OwnDrafting::kept);
    const auto now = mergeOpenProposals(shared).value();
    std::size_t seen = 0;
    std::set<ParagraphId> ids;
    const auto all = mergeOpenProposals(negotiation()).value();
    for (const auto& paragraph : all.text.draft.paragraphs) ids.insert(paragraph.id);
    for (const auto& proposal : negotiation().proposals) ids.insert(proposal.created.begin(), proposal.created.end());
    for (const auto& id : ids) {
        const auto projection = projected(shared, now, id);
        if (!projection) continue;
        ++seen;
        const std::string words = projection->title + projection->label + plainText(*projection);
        for (const auto* canary : {"CANARY", "Fiji", "tester", "answer.txt"})
            EXPECT_EQ(words.find(canary), std::string::npos) << canary << " in " << words;
    }
    EXPECT_EQ(seen, 9U) << "eight paragraphs and the one that CHN proposes";
    EXPECT_TRUE(shared.comments.empty() && shared.positions.empty() && shared.sponsorships.empty() && shared.history.empty() &&
                shared.documents.empty() && shared.sources.empty() && shared.authors.empty());
    for (const auto& proposal : shared.proposals)
        EXPECT_TRUE(proposal.reason.empty() && proposal.sources.empty() && proposal.wording.empty() && proposal.heading.empty());
}
