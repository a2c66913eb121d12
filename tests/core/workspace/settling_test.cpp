#include "negotiation_fixture.h"

#include "core/merge/choosing.h"
#include "core/merge/rolling_text.h"
#include "core/store/store.h"
#include "core/workspace/checking.h"
#include "core/workspace/settling.h"
#include "core/workspace/undoing.h"
#include "tests/core/merge/vocabulary.h"

#include <rapidcheck/gtest.h>

using namespace chapeau;
using namespace chapeau::test;

namespace {

class SettlingTest : public NegotiationTest {
protected:
    void takeOp1(const std::string& from, const std::string& op1) {
        take(from, replaced(baseText, "Encourages all Member States to take concrete measures to promote cooperation;", op1));
    }
    void takeThree() {
        takeOp1("CHN", "Encourages all Member States to take concrete measures, as appropriate, to promote cooperation;");
        takeOp1("EU", "Encourages all Member States to take practical measures to promote open cooperation;");
        takeOp1("USA", "Encourages all Member States to take voluntary measures to promote cooperation;");
    }
    [[nodiscard]] std::string rolling(std::size_t index) const { return rollingText(merged().merge.paragraphs[index]); }
};

} // namespace

TEST_F(SettlingTest, wordsOfOurOwnSettleAConflict) {
    takeThree();
    ASSERT_TRUE(settleByWording(*workspace, "OP1", 0, "concrete and  effective"));
    EXPECT_EQ(rolling(3), "Encourages all Member States to take concrete and effective measures[, as appropriate, – CHN] to promote "
                          "[open – EU] cooperation;");
    EXPECT_EQ(statuses(), "CHN replace tabled\nEU replace superseded\nUSA replace superseded\nKEN replace accepted\nEU replace tabled\n");
    EXPECT_TRUE(negotiation().proposals[3].ours);
    EXPECT_TRUE(check(*workspace).value().empty());
    ASSERT_TRUE(undo(*workspace));
    EXPECT_EQ(statuses(), "CHN replace tabled\nEU replace tabled\nUSA replace tabled\n");
}

TEST_F(SettlingTest, theWordsOfAnAlternativeAreThatAlternative) {
    takeThree();
    ASSERT_TRUE(settleByWording(*workspace, "OP1", 0, " voluntary "));
    EXPECT_EQ(statuses(), "CHN replace tabled\nEU replace superseded\nUSA replace taken over\nUSA replace accepted\nEU replace tabled\n");
}

TEST_F(SettlingTest, noWordsAreRefused) {
    takeThree();
    EXPECT_EQ(settleByWording(*workspace, "OP1", 0, "  ").error().code, ErrorCode::emptyText);
    EXPECT_EQ(settleByWording(*workspace, "OP1", 1, "x").error().code, ErrorCode::unknownCluster);
}

TEST_F(SettlingTest, whatIsUncontestedComesInAndTheConflictStays) {
    takeThree();
    const auto before = rolling(3);
    ASSERT_TRUE(settleParagraph(*workspace, "OP1", {{true, true}, {}}));
    EXPECT_EQ(rolling(3), "Encourages all Member States to take [concrete / practical – EU / voluntary – USA] measures, as appropriate, to "
                          "promote open cooperation;");
    EXPECT_EQ(statuses(), "CHN replace accepted\nEU replace superseded\nUSA replace tabled\nEU replace accepted\nEU replace tabled\n")
        << "a proposal that is taken whole is accepted itself; of the other its part";
    EXPECT_EQ(negotiation().history.back().what, "Accepted what is uncontested in OP1");
    ASSERT_TRUE(undo(*workspace));
    EXPECT_EQ(rolling(3), before);
}

TEST_F(SettlingTest, aPartThatIsAcceptedKeepsItsReasonAndItsSource) {
    takeOp1("EU", "Encourages all Member States to take practical measures to promote open cooperation;");
    takeOp1("USA", "Encourages all Member States to take voluntary measures to promote cooperation;");
    const auto eu = negotiation().proposals.front().id;
    ASSERT_TRUE(workspace->perform("Reason", "", [&](Store& store) {
        return store.addReason(eu, "Openness matters", "On cooperation", clock.now()).and_then([&] {
            return store.addSource(eu, Source{SourceId::random(), "A/81/7", "4", "open cooperation"});
        });
    }));
    ASSERT_TRUE(settleParagraph(*workspace, "OP1", {{true}, {}}));
    ASSERT_EQ(statuses(), "EU replace superseded\nUSA replace tabled\nEU replace accepted\nEU replace tabled\n");
    for (const auto at : {std::size_t{2}, std::size_t{3}}) {
        const auto& proposal = negotiation().proposals[at];
        EXPECT_EQ(proposal.reason, "Openness matters");
        EXPECT_EQ(proposal.heading, "On cooperation");
        ASSERT_EQ(proposal.sources.size(), 1U);
        EXPECT_EQ(proposal.sources.front().document, "A/81/7");
    }
    EXPECT_TRUE(check(*workspace).value().empty());
}

TEST_F(SettlingTest, allInOneStepWithItsState) {
    takeThree();
    ASSERT_TRUE(settleParagraph(*workspace, "OP1", {{true, true}, {{Choice::Kind::alternative, 0}}}, ParagraphState::agreedAdRef));
    EXPECT_EQ(words("OP1"), "Encourages all Member States to take practical measures, as appropriate, to promote open cooperation;");
    EXPECT_EQ(workingText(negotiation()).draft.paragraphs[3].state, ParagraphState::agreedAdRef);
    EXPECT_EQ(statuses(), "CHN replace accepted\nEU replace taken over\nUSA replace rejected\nEU replace accepted\nEU replace accepted\n");
    EXPECT_EQ(negotiation().history.back().what, "Settled and marked OP1 as agreed ad ref");
    ASSERT_TRUE(undo(*workspace));
    EXPECT_EQ(workingText(negotiation()).draft.paragraphs[3].state, ParagraphState::open);
    EXPECT_EQ(statuses(), "CHN replace tabled\nEU replace tabled\nUSA replace tabled\n");
}

TEST_F(SettlingTest, whatIsTakenInPartIsRejectedForTheRest) {
    takeThree();
    ASSERT_TRUE(settleParagraph(*workspace, "OP1", {{true, true}, {{Choice::Kind::retain}}}));
    EXPECT_EQ(statuses(), "CHN replace accepted\nEU replace superseded\nUSA replace rejected\nEU replace accepted\nEU replace rejected\n");
    EXPECT_EQ(negotiation().proposals.back().text.text,
              "Encourages all Member States to take practical measures, as appropriate, to promote open cooperation;");
}

TEST_F(SettlingTest, choosingNothingChangesNothing) {
    takeThree();
    const auto lines = negotiation().history.size();
    ASSERT_TRUE(settleParagraph(*workspace, "OP1", {}));
    EXPECT_EQ(negotiation().history.size(), lines);
}

TEST_F(SettlingTest, aDeletionIsSettledEitherWay) {
    const std::string op3 = "3. Decides to remain seized of the matter.\n";
    take("USA", replaced(baseText, op3, ""));
    take("JPN", replaced(baseText, op3, ""));
    take("EU", replaced(baseText, "seized of the matter", "actively seized of the matter"));
    ASSERT_TRUE(settleDeletion(*workspace, "OP3", false));
    EXPECT_EQ(statuses(), "USA delete rejected\nJPN delete rejected\nEU replace tabled\n");
    ASSERT_TRUE(undo(*workspace));
    ASSERT_TRUE(settleDeletion(*workspace, "OP3", true));
    EXPECT_EQ(statuses(), "USA delete accepted\nJPN delete taken over\nEU replace tabled\n");
    EXPECT_EQ(words("OP3"), "no OP3");
    EXPECT_EQ(settleDeletion(*workspace, "OP1", true).error().code, ErrorCode::unknownCluster);
}

TEST_F(SettlingTest, aSplitIsAcceptedBesideAnotherChange) {
    take("EU", replaced(baseText, "take concrete measures to promote cooperation;",
                        "take concrete measures;\n\n2. Decides to promote cooperation;"));
    take("CHN", replaced(baseText, "all Member States to take", "all interested Member States to take"));
    const auto paragraph = merged().merge.paragraphs[3];
    ASSERT_EQ(paragraph.edits.size(), 2U);
    ASSERT_TRUE(settleParagraph(*workspace, "OP1", allUncontested(paragraph)));
    EXPECT_EQ(words("OP1"), "Encourages all interested Member States to take concrete measures;") << text();
    EXPECT_NE(text().find("Decides to promote cooperation;"), std::string::npos) << text();
    EXPECT_EQ(merged().merge.conflicts(), 0U);
    EXPECT_TRUE(check(*workspace).value().empty());
}

TEST_F(SettlingTest, oneParagraphMergedAloneIsAsInTheWholeMerge) {
    takeThree();
    take("USA", replaced(baseText, "3. Decides to remain seized of the matter.\n", ""));
    take("EU", replaced(baseText, "2025,\n\nRecognizing", "2025, and recognizing"));
    const auto whole = merged();
    for (std::size_t i = 0; i < whole.merge.paragraphs.size(); ++i) {
        const auto one = mergeOpenProposalsOn(negotiation(), whole.text, whole.text.draft.paragraphs[i].id).value();
        const auto& paragraph = whole.merge.paragraphs[i];
        EXPECT_EQ(rollingText(one.paragraph), rollingText(paragraph));
        ASSERT_EQ(one.paragraph.edits.size(), paragraph.edits.size());
        for (std::size_t e = 0; e < paragraph.edits.size(); ++e)
            EXPECT_EQ(one.sources[one.paragraph.edits[e].sources.front()], whole.sources[paragraph.edits[e].sources.front()]);
    }
    EXPECT_EQ(mergeOpenProposalsOn(negotiation(), whole.text, ParagraphId::random()).error().code, ErrorCode::internal);
}

namespace {

Negotiation withTexts(const std::string& base, const std::vector<std::string>& texts) {
    Negotiation negotiation;
    Version version;
    Paragraph paragraph;
    paragraph.text.text = base;
    version.draft.paragraphs = {paragraph};
    negotiation.versions = {version};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        Proposal proposal;
        proposal.targets = {paragraph.id};
        proposal.proponents = {{"D" + std::to_string(i)}};
        proposal.base.text = base;
        proposal.text.text = texts[i];
        if (texts[i].empty()) proposal.operation = Operation::remove;
        negotiation.proposals.push_back(proposal);
    }
    return negotiation;
}

Negotiation anyNegotiation() {
    const std::string base = *anyText();
    std::vector<std::string> texts;
    const int count = *rc::gen::inRange(2, 6);
    for (int i = 0; i < count; ++i) texts.push_back(*anyVariantOf(base));
    return withTexts(base, texts);
}

Choices anyChoices(const MergedParagraph& paragraph) {
    Choices choices;
    for (std::size_t i = 0; i < paragraph.edits.size(); ++i) choices.edits.push_back(*rc::gen::arbitrary<bool>());
    for (const auto& cluster : paragraph.clusters) {
        const auto drawn = *rc::gen::inRange<std::size_t>(0, cluster.alternatives.size() + 3);
        const std::vector<Choice> first{{}, {Choice::Kind::retain}, {Choice::Kind::wording, 0, "compromise"}};
        choices.clusters.push_back(drawn < 3 ? first[drawn] : Choice{Choice::Kind::alternative, drawn - 3});
    }
    return choices;
}

} // namespace

RC_GTEST_PROP(SettlingLaws, theTextIsWhatWasChosen, ()) {
    const auto negotiation = anyNegotiation();
    const auto merged = mergeOpenProposals(negotiation).value();
    const auto& paragraph = merged.merge.paragraphs.front();
    const auto choices = anyChoices(paragraph);
    const auto chosen = settled(paragraph, choices);
    RC_PRE(!chosen.base.empty());
    const auto settling =
        Settler{negotiation, {}}.settle({merged.text.draft.paragraphs.front(), paragraph, merged.sources, merged.carriage}, choices);
    const auto after = withSettling(negotiation, settling);
    RC_ASSERT(workingText(after).draft.paragraphs.front().text.text == chosen.base);
}

RC_GTEST_PROP(SettlingLaws, whatWasNotDecidedIsStillAskedFor, ()) {
    const auto negotiation = anyNegotiation();
    const auto merged = mergeOpenProposals(negotiation).value();
    const auto& paragraph = merged.merge.paragraphs.front();
    const auto choices = anyChoices(paragraph);
    const auto chosen = settled(paragraph, choices);
    RC_PRE(!chosen.base.empty());
    const auto after = withSettling(
        negotiation,
        Settler{negotiation, {}}.settle({merged.text.draft.paragraphs.front(), paragraph, merged.sources, merged.carriage}, choices));
    for (std::size_t source = 0; source < merged.sources.size(); ++source) {
        const auto wanted = recoveredText(chosen, source);
        const auto& origin = *after.findProposal(merged.sources[source]);
        if (wanted == chosen.base || wanted.empty() || isOpen(origin)) continue;
        const bool asked = std::ranges::any_of(after.proposals, [&](const Proposal& one) {
            return isOpen(one) && one.proponents == origin.proponents && one.text.text == wanted;
        });
        RC_ASSERT(asked);
    }
}
