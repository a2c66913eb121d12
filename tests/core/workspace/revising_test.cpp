#include "negotiation_fixture.h"

#include "core/workspace/deciding.h"
#include "core/workspace/drafting.h"
#include "core/workspace/revising.h"
#include "core/workspace/undoing.h"

using namespace chapeau;
using namespace chapeau::test;

class Revising : public NegotiationTest {};

TEST_F(Revising, theWorkingTextBecomesTheNextVersionWithNewLabels) {
    ASSERT_TRUE(insertParagraph(*workspace, "PP1", "Noting the progress made,"));
    ASSERT_TRUE(deleteParagraph(*workspace, "OP1"));
    const auto revision = revise(*workspace, "A/C.1/81/L.1/Rev.1");
    ASSERT_TRUE(revision) << sentenceOf(revision.error());
    const std::vector<std::pair<std::string, std::string>> expected{
        {"PP1 bis", "PP2"}, {"PP2", "PP3"}, {"PP3", "PP4"}, {"OP2", "OP1"}, {"OP2 (a)", "OP1 (a)"}, {"OP2 (b)", "OP1 (b)"}, {"OP3", "OP2"}};
    EXPECT_EQ(revision->renumbered, expected);
    EXPECT_EQ(negotiation().versions.size(), 2U);
    EXPECT_EQ(negotiation().current().draft.front.symbol, "A/C.1/81/L.1/Rev.1");
    EXPECT_EQ(words("PP2"), "Noting the progress made,");
    EXPECT_EQ(workingText(negotiation()).labels, issuedText(negotiation().current()).labels);
}

TEST_F(Revising, openProposalsAreCarriedAndToldApart) {
    take("EU", replaced(baseText, "concrete", "practical"));
    take("USA", replaced(baseText, "spare parts", "parts"));
    take("CAN", replaced(baseText, "remain seized", "be seized"));
    take("IND", replaced(baseText, "small workshops", "workshops"));
    ASSERT_TRUE(editParagraph(*workspace, "OP1", "Encourages all Member States to take voluntary measures to promote cooperation;"));
    ASSERT_TRUE(editParagraph(*workspace, "PP3", "Concerned that parts remain difficult to obtain for laboratories far from a port,"));
    ASSERT_TRUE(deleteParagraph(*workspace, "OP3"));
    const auto revision = revise(*workspace, "L.1/Rev.1").value();
    std::vector<Carriage> carriage;
    for (const auto& carried : revision.carried) carriage.push_back(carried.carriage);
    EXPECT_EQ(carriage, (std::vector{Carriage::needsLook, Carriage::takenOver, Carriage::notApplicable, Carriage::carried}));
    EXPECT_EQ(statuses(), "EU replace tabled\nUSA replace taken over\nCAN replace tabled\nIND replace tabled\n"
                          "KEN replace accepted\nKEN replace accepted\nKEN delete accepted\n");
}

TEST_F(Revising, whatIsSettledIsNotAppliedTwice) {
    take("EU", replaced(baseText, "concrete measures", "concrete measures and concrete measures"));
    ASSERT_TRUE(decide(*workspace, onlyOpen(), Decision::accept));
    const auto before = words("OP1");
    ASSERT_TRUE(revise(*workspace, "L.1/Rev.1"));
    EXPECT_EQ(words("OP1"), before);
    ASSERT_TRUE(revise(*workspace, "L.1/Rev.2"));
    EXPECT_EQ(words("OP1"), before);
    EXPECT_FALSE(merged().merge.paragraphs[3].touched());
}

TEST_F(Revising, canBeUndone) {
    ASSERT_TRUE(editParagraph(*workspace, "PP2", "Other words,"));
    ASSERT_TRUE(revise(*workspace, "L.1/Rev.1"));
    ASSERT_TRUE(undo(*workspace));
    EXPECT_EQ(negotiation().versions.size(), 1U);
    EXPECT_EQ(words("PP2"), "Other words,");
}

TEST_F(Revising, aSymbolIsGivenOnce) {
    EXPECT_EQ(revise(*workspace, "A/C.1/81/L.1").error().code, ErrorCode::symbolTaken);
    EXPECT_EQ(revise(*workspace, "  ").error().code, ErrorCode::badOption);
}

TEST_F(Revising, aLineageTextIsCarriedOn) {
    ASSERT_TRUE(revise(*workspace, "Rev.1"));
    take("EU", replaced(baseText, "concrete", "practical"));
    ASSERT_TRUE(decide(*workspace, onlyOpen(), Decision::accept));
    ASSERT_TRUE(revise(*workspace, "Rev.2"));
    EXPECT_EQ(negotiation().versions.size(), 3U);
    EXPECT_EQ(negotiation().versions[0].draft.paragraphs[3].id, negotiation().versions[2].draft.paragraphs[3].id);
}

TEST_F(Revising, theFrontMatterIsThatOfTheNewSymbol) {
    startFrom("Eightieth session\n\nResolution adopted by the General Assembly on 1 December 2025\n\n80/1. Workshops\n\n" + baseText);
    ASSERT_TRUE(revise(*workspace, "A/C.1/81/L.5"));
    const auto& front = negotiation().current().draft.front;
    EXPECT_EQ(front.session, "Eighty-first session");
    EXPECT_EQ(front.committee, "First Committee");
    EXPECT_EQ(front.adoptionLine, "");
    EXPECT_EQ(front.title, "Workshops");
}
