#include "negotiation_fixture.h"

#include "core/workspace/commenting.h"
#include "core/workspace/sponsoring.h"
#include "core/workspace/undoing.h"

using namespace chapeau;
using namespace chapeau::test;

class Sponsoring : public NegotiationTest {
protected:
    void record(SponsorAct act, const std::string& who, const std::string& day) {
        ASSERT_TRUE(recordSponsors(*workspace, {registry->findAll(who).value(), act, false, dayFromIso(day), std::nullopt, "L.1"}));
    }
    [[nodiscard]] std::string line(const std::string& day = "") const {
        return sponsorLine(sponsorsAt(negotiation().sponsorships, dayFromIso(day), *registry), *registry);
    }
};

TEST_F(Sponsoring, theLineFollowsTheEventsOfEachDay) {
    record(SponsorAct::joined, "VNM, TUR, CIV", "2026-10-01");
    record(SponsorAct::withdrew, "TUR", "2026-10-05");
    record(SponsorAct::asked, "FRA", "2026-10-05");
    EXPECT_EQ(line("2026-10-02"), "Côte d’Ivoire, Türkiye and Viet Nam");
    EXPECT_EQ(line(), "Côte d’Ivoire and Viet Nam");
    EXPECT_EQ(line("2026-09-01"), "");
}

TEST_F(Sponsoring, withoutADayItIsToday) {
    ASSERT_TRUE(recordSponsors(*workspace, {{{"KEN"}}, SponsorAct::joined, true, std::nullopt, std::nullopt, ""}));
    EXPECT_EQ(toIso(negotiation().sponsorships.front().day), "2026-10-16");
    ASSERT_TRUE(undo(*workspace));
    EXPECT_TRUE(negotiation().sponsorships.empty());
}

class Commenting : public NegotiationTest {};

TEST_F(Commenting, hangsOnAParagraphOrAProposal) {
    take("EU", replaced(baseText, "concrete", "practical"));
    const auto onParagraph = findTarget(negotiation(), "op1").value();
    const auto onProposal = findTarget(negotiation(), onlyOpen().text()).value();
    const auto id = addComment(*workspace, onParagraph, "Ask capital.", "KEN", true).value();
    ASSERT_TRUE(addComment(*workspace, onProposal, "Why?", "USA", false));
    ASSERT_TRUE(resolveComment(*workspace, id));
    reopen();
    ASSERT_EQ(negotiation().comments.size(), 2U);
    EXPECT_TRUE(negotiation().comments[0].resolved && negotiation().comments[0].internal);
    EXPECT_EQ(negotiation().comments[1].target, CommentTarget{onlyOpen()});
}

TEST_F(Commenting, aResolvedOneIsOpenedAgain) {
    const auto id = addComment(*workspace, findTarget(negotiation(), "OP1").value(), "Ask capital.", "KEN", true).value();
    ASSERT_TRUE(resolveComment(*workspace, id));
    ASSERT_TRUE(resolveComment(*workspace, id, false));
    EXPECT_FALSE(negotiation().comments[0].resolved);
    EXPECT_EQ(negotiation().history.back().what, "Opened a comment again");
    const auto steps = negotiation().history.size();
    ASSERT_TRUE(resolveComment(*workspace, id, false));
    EXPECT_EQ(negotiation().history.size(), steps) << "it is open already";
    ASSERT_TRUE(undo(*workspace));
    EXPECT_TRUE(negotiation().comments[0].resolved);
}

TEST_F(Commenting, refusesNoTargetAndNoText) {
    EXPECT_EQ(findTarget(negotiation(), "OP9").error().code, ErrorCode::unknownLabel);
    EXPECT_EQ(findTarget(negotiation(), ProposalId::random().text()).error().code, ErrorCode::unknownProposal);
    EXPECT_EQ(addComment(*workspace, findTarget(negotiation(), "OP1").value(), " ", "", true).error().code, ErrorCode::emptyText);
    EXPECT_EQ(resolveComment(*workspace, CommentId::random()).error().code, ErrorCode::unknownComment);
}
