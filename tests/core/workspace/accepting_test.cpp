#include "negotiation_fixture.h"

#include "core/store/store.h"
#include "core/workspace/accepting.h"
#include "core/workspace/checking.h"
#include "core/workspace/deciding.h"
#include "core/workspace/drafting.h"
#include "core/workspace/undoing.h"

using namespace chapeau;
using namespace chapeau::test;

namespace {

std::string nameOf(StaysBecause why) {
    switch (why) {
    case StaysBecause::conflict: return "conflict";
    case StaysBecause::opposed: return "opposed";
    case StaysBecause::needsLook: return "needs a look";
    case StaysBecause::severalWordings: return "several wordings";
    case StaysBecause::joins: return "joins";
    case StaysBecause::closed: return "closed";
    }
    return "";
}

std::string signOf(UncontestedItem::Kind kind) {
    switch (kind) {
    case UncontestedItem::Kind::words: return "~";
    case UncontestedItem::Kind::deletion: return "-";
    case UncontestedItem::Kind::addition: return "+";
    case UncontestedItem::Kind::move: return ">";
    }
    return "";
}

class Accepting : public NegotiationTest {
protected:
    [[nodiscard]] UncontestedPlan plan() const { return planUncontested(negotiation(), merged(), clock.now()).value(); }
    /// "~ OP1 CHN,EU 2 (1 partly)" and "OP1 stays: conflict EU, USA", a line each.
    [[nodiscard]] std::string planned() const {
        std::string lines;
        const auto made = plan();
        for (const auto& item : made.items) {
            lines += signOf(item.kind) + " " + item.label + " " + codeList(item.proponents) + " " + std::to_string(item.proposals.size());
            if (item.partly > 0) lines += " (" + std::to_string(item.partly) + " partly)";
            lines += "\n";
        }
        for (const auto& stay : made.stays) lines += stay.label + " stays: " + nameOf(stay.why) + " " + codeList(stay.who) + "\n";
        return lines;
    }
    Done acceptAll() { return acceptUncontested(*workspace, prepareAccepting(negotiation(), plan().items)); }
    Done stand(const char* who, Stance stance, const PositionTarget& target) {
        return workspace->perform("Stand", "", [&](Store& store) {
            return store.add(Position{PositionId::random(), target, {who}, stance, "", "", clock.now()});
        });
    }
};

const std::string op1 = "concrete measures to promote cooperation";
const std::string pp2 = "Recognizing the role of small workshops in the repair of instruments,\n\n";
const std::string op3 = "3. Decides to remain seized of the matter.\n";

} // namespace

TEST_F(Accepting, takesWhatCollidesWithNothingAndLeavesTheRest) {
    take("CHN", replaced(replaced(baseText, op1, "concrete measures, as appropriate, to promote cooperation"), pp2,
                         pp2 + "Noting the reports of the experts,\n\n"));
    take("EU", replaced(baseText, op1, "practical measures to promote open cooperation"));
    take("USA", replaced(replaced(baseText, op1, "voluntary measures to promote cooperation"), op3, ""));
    EXPECT_EQ(planned(), "+ PP2 bis CHN 1\n~ OP1 CHN, EU 2 (1 partly)\n- OP3 USA 1\nOP1 stays: conflict EU, USA\n");
    const auto before = text();
    const auto open = statuses();
    ASSERT_TRUE(acceptAll());
    EXPECT_EQ(words("PP2 bis"), "Noting the reports of the experts,");
    EXPECT_EQ(words("OP1"), "Encourages all Member States to take concrete measures, as appropriate, to promote open cooperation;");
    EXPECT_EQ(words("OP3"), "no OP3");
    EXPECT_EQ(merged().merge.conflicts(), 1U);
    EXPECT_EQ(planned(), "OP1 stays: conflict EU, USA\n");
    EXPECT_EQ(negotiation().history.back().what, "Accepted 4 uncontested proposals on 3 paragraphs");
    EXPECT_TRUE(check(*workspace).value().empty());
    ASSERT_TRUE(undo(*workspace));
    EXPECT_EQ(text(), before);
    EXPECT_EQ(statuses(), open);
}

TEST_F(Accepting, acceptsOnlyWhatWasChosen) {
    take("CHN", replaced(baseText, op1, "concrete measures to promote open cooperation"));
    take("USA", replaced(baseText, op3, ""));
    auto chosen = plan().items;
    std::erase_if(chosen, [](const UncontestedItem& item) { return item.kind == UncontestedItem::Kind::deletion; });
    ASSERT_TRUE(acceptUncontested(*workspace, prepareAccepting(negotiation(), chosen)));
    EXPECT_EQ(statuses(), "CHN replace accepted\nUSA delete tabled\n");
    ASSERT_TRUE(acceptUncontested(*workspace, prepareAccepting(negotiation(), {})));
    EXPECT_EQ(negotiation().history.back().what, "Accepted 1 uncontested proposal on 1 paragraph");
}

TEST_F(Accepting, theSameOfSeveralIsAcceptedOnce) {
    for (const auto* who : {"CHN", "PAK", "EGY"})
        take(who, replaced(replaced(baseText, op1, "concrete measures to promote open cooperation"), op3, ""));
    EXPECT_EQ(planned(), "~ OP1 CHN, EGY, PAK 3\n- OP3 CHN, EGY, PAK 3\n");
    ASSERT_TRUE(acceptAll());
    EXPECT_EQ(statuses(), "CHN replace accepted\nCHN delete accepted\nPAK replace taken over\nPAK delete taken over\n"
                          "EGY replace taken over\nEGY delete taken over\n");
}

TEST_F(Accepting, whatSomebodyOpposesStays) {
    take("CHN", replaced(baseText, op1, "concrete measures to promote open cooperation"));
    ASSERT_TRUE(stand("IND", Stance::opposes, onlyOpen()));
    EXPECT_EQ(planned(), "OP1 stays: opposed IND\n");
    ASSERT_TRUE(stand("IND", Stance::canAccept, onlyOpen()));
    EXPECT_EQ(planned(), "~ OP1 CHN 1\n") << "its last word counts";
    ASSERT_TRUE(stand("KEN", Stance::redLine, onlyOpen()));
    EXPECT_EQ(planned(), "OP1 stays: opposed KEN\n");
}

TEST_F(Accepting, anAgreedParagraphIsNotOpenedAgain) {
    take("CHN", replaced(baseText, op1, "concrete measures to promote open cooperation"));
    ASSERT_TRUE(setParagraphState(*workspace, "OP1", ParagraphState::agreed));
    EXPECT_EQ(planned(), "OP1 stays: closed CHN\n");
}

TEST_F(Accepting, aChangeOfWordsThatChangedSinceStays) {
    take("CHN", replaced(baseText, "concrete measures", "practical measures"));
    ASSERT_TRUE(editParagraph(*workspace, "OP1", "Encourages all Member States to take effective measures to promote cooperation;"));
    EXPECT_EQ(planned(), "OP1 stays: needs a look CHN\n");
}

TEST_F(Accepting, twoWordingsOfOneNewParagraphStay) {
    take("CHN", replaced(baseText, pp2, pp2 + "Noting with appreciation the reports of the experts on the repair of instruments,\n\n"));
    take("EU", replaced(baseText, pp2, pp2 + "Noting with concern the reports of the experts on the repair of instruments,\n\n"));
    EXPECT_EQ(planned(), "PP2 bis stays: several wordings CHN\nPP2 bis alt stays: several wordings EU\n");
}

TEST_F(Accepting, aDeletionOfWhatOthersEditStays) {
    take("USA", replaced(baseText, op3, ""));
    take("EU", replaced(baseText, "seized of the matter", "actively seized of the matter"));
    EXPECT_EQ(planned(), "OP3 stays: conflict EU, USA\n");
}

TEST_F(Accepting, aMoveIsTakenWhereNobodyElseMovesIt) {
    const std::string pp1 = "Recalling its resolution 80/1 of 1 December 2025,\n\n";
    take("IND", replaced(replaced(baseText, pp1, ""), "1. Encourages", pp1 + "1. Encourages"));
    EXPECT_EQ(planned(), "> PP1 IND 1\n");
    ASSERT_TRUE(acceptAll());
    EXPECT_EQ(statuses(), "IND move accepted\n");
    EXPECT_EQ(planned(), "");
}

TEST_F(Accepting, aTextThatMovedOnIsNotOverwritten) {
    take("CHN", replaced(baseText, op1, "concrete measures to promote open cooperation"));
    const auto acceptance = prepareAccepting(negotiation(), plan().items);
    ASSERT_TRUE(editParagraph(*workspace, "OP1", "Urges all Member States to take concrete measures to promote cooperation;"));
    EXPECT_EQ(acceptUncontested(*workspace, acceptance).error().code, ErrorCode::collides);
    ASSERT_TRUE(undo(*workspace));
    ASSERT_TRUE(decide(*workspace, onlyOpen(), Decision::withdraw));
    EXPECT_EQ(acceptUncontested(*workspace, acceptance).error().code, ErrorCode::notOpen);
}

TEST_F(Accepting, planningStopsWhenAskedTo) {
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(planUncontested(negotiation(), merged(), clock.now(), Job{stop.get_token(), {}}).error().code, ErrorCode::cancelled);
}
