#include "negotiation_fixture.h"

#include "core/workspace/checking.h"
#include "core/workspace/commenting.h"
#include "core/workspace/drafting.h"
#include "core/workspace/justifying.h"
#include "core/workspace/undoing.h"

using namespace chapeau;
using namespace chapeau::test;

class Justifying : public NegotiationTest {
protected:
    [[nodiscard]] JustificationTarget pp1() const { return findTarget(negotiation(), "PP1").value(); }
    [[nodiscard]] std::string lastStep() const { return nextUndo(negotiation()).value_or("nothing"); }
    /// "A/RES/80/1 3 words" a line.
    [[nodiscard]] std::string sources(const JustificationTarget& target) const {
        std::string lines;
        for (const auto& source : justificationOf(negotiation(), target).sources)
            lines += source.document + " " + source.paragraph + " " + source.quote + "\n";
        return lines;
    }
};

TEST_F(Justifying, reasonsAndSourcesHangOnTheirProposal) {
    const auto id = editParagraph(*workspace, "PP2", "Other words,").value();
    ASSERT_TRUE(giveReason(*workspace, id, "First.", ""));
    ASSERT_TRUE(giveReason(*workspace, id, "Better.", "Heading"));
    ASSERT_TRUE(giveReason(*workspace, id, "Mind this.", " points  to STRESS "));
    ASSERT_TRUE(addSource(*workspace, id, {SourceId::random(), "A/RES/80/1", "3", "words"}));
    ASSERT_TRUE(addSource(*workspace, pp1(), {SourceId::random(), "A/RES/79/1", "", ""}));
    reopen();
    const auto& proposal = *negotiation().findProposal(id);
    EXPECT_EQ(proposal.reason, "Better.");
    EXPECT_EQ(proposal.heading, "Heading");
    EXPECT_EQ(proposal.pointToStress, "Mind this.");
    EXPECT_EQ(sources(id), "A/RES/80/1 3 words\n");
    EXPECT_EQ(sources(pp1()), "A/RES/79/1  \n");
    EXPECT_TRUE(check(*workspace).value().empty());
}

TEST_F(Justifying, allOfItIsOneStep) {
    const auto id = editParagraph(*workspace, "PP2", "Other words,").value();
    const Justification now{"Clearer.\n", "Structure", "The workshops are small", {{SourceId::random(), " A/RES/80/1 ", "3", ""}}};
    ASSERT_TRUE(justify(*workspace, {{id, now}, {pp1(), {.sources = {{SourceId::random(), "A/80/5", "", "as said"}}}}}));
    EXPECT_EQ(lastStep(), "Gave a reason, set a point to stress and named 2 sources");
    EXPECT_EQ(justificationOf(negotiation(), id).reason, "Clearer.");
    EXPECT_EQ(sources(id), "A/RES/80/1 3 \n");
    EXPECT_EQ(sources(pp1()), "A/80/5  as said\n");
    ASSERT_TRUE(undo(*workspace));
    EXPECT_EQ(justificationOf(negotiation(), id), Justification{});
    EXPECT_EQ(sources(pp1()), "");
    ASSERT_TRUE(redo(*workspace));
    EXPECT_EQ(sources(id), "A/RES/80/1 3 \n");
}

TEST_F(Justifying, sourcesAreTakenBackAndNamedAnew) {
    ASSERT_TRUE(addSource(*workspace, pp1(), {SourceId::random(), "A/80/5", "", ""}));
    ASSERT_TRUE(addSource(*workspace, pp1(), {SourceId::random(), "A/80/6", "", ""}));
    auto now = justificationOf(negotiation(), pp1());
    now.sources.erase(now.sources.begin());
    now.sources.front().paragraph = "12";
    ASSERT_TRUE(justify(*workspace, {{pp1(), now}}));
    EXPECT_EQ(sources(pp1()), "A/80/6 12 \n");
    EXPECT_EQ(lastStep(), "Named a source and took back 2 sources");
    EXPECT_EQ(negotiation().history.back().paragraph, "PP1");
    reopen();
    EXPECT_EQ(sources(pp1()), "A/80/6 12 \n");
    EXPECT_TRUE(check(*workspace).value().empty());
    ASSERT_TRUE(undo(*workspace));
    EXPECT_EQ(sources(pp1()), "A/80/5  \nA/80/6  \n");
}

TEST_F(Justifying, whatIsSaidAlreadyIsNoStep) {
    const auto id = editParagraph(*workspace, "PP2", "Other words,").value();
    ASSERT_TRUE(giveReason(*workspace, id, "Clearer.", "Structure"));
    const auto steps = negotiation().history.size();
    ASSERT_TRUE(justify(*workspace, {{id, justificationOf(negotiation(), id)}, {pp1(), {}}}));
    EXPECT_EQ(negotiation().history.size(), steps);
}

TEST_F(Justifying, sourcesAreTakenBackByTheirDocument) {
    for (const char* paragraph : {"1", "2", "3"}) ASSERT_TRUE(addSource(*workspace, pp1(), {SourceId::random(), "A/80/5", paragraph, ""}));
    ASSERT_TRUE(removeSources(*workspace, pp1(), {.document = "A/80/5", .paragraph = "2"}));
    EXPECT_EQ(sources(pp1()), "A/80/5 1 \nA/80/5 3 \n");
    EXPECT_EQ(removeSources(*workspace, pp1(), {.document = "A/80/6"}).error().code, ErrorCode::badOption);
    ASSERT_TRUE(removeSources(*workspace, pp1(), {.document = "A/80/5"}));
    EXPECT_EQ(sources(pp1()), "");
}

TEST_F(Justifying, headingsAreThoseInUse) {
    const auto first = editParagraph(*workspace, "PP2", "Other words,").value();
    const auto second = editParagraph(*workspace, "PP3", "Yet other words,").value();
    ASSERT_TRUE(giveReason(*workspace, second, "Because.", "Updates"));
    ASSERT_TRUE(giveReason(*workspace, first, "Because.", "Structure"));
    ASSERT_TRUE(giveReason(*workspace, first, "Mind this.", std::string{headingOfPoints}));
    EXPECT_EQ(headingsInUse(negotiation()), (std::vector<std::string>{"Structure", "Updates"}));
}

TEST_F(Justifying, refusesWhatIsNotThere) {
    const JustificationTarget nobody = ProposalId::random();
    const JustificationTarget nowhere = ParagraphId::random();
    EXPECT_EQ(giveReason(*workspace, ProposalId::random(), "why", "").error().code, ErrorCode::unknownProposal);
    EXPECT_EQ(justify(*workspace, {{nobody, {.reason = "why"}}}).error().code, ErrorCode::unknownProposal);
    EXPECT_EQ(justify(*workspace, {{nowhere, {}}}).error().code, ErrorCode::unknownLabel);
    EXPECT_EQ(findTarget(negotiation(), "OP9").error().code, ErrorCode::unknownLabel);
    EXPECT_EQ(addSource(*workspace, pp1(), {.document = "  "}).error().code, ErrorCode::badOption);
    EXPECT_EQ(negotiation().history.size(), 1U);
}
