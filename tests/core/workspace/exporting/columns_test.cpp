#include "tests/core/workspace/negotiation_fixture.h"

#include "core/publish/writers/writers.h"
#include "core/workspace/drafting.h"
#include "core/workspace/exporting/columns.h"
#include "core/workspace/revising.h"
#include "core/workspace/taking/proposing.h"

#include <gmock/gmock.h>

using namespace chapeau;
using namespace chapeau::test;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

class Columns : public NegotiationTest {
protected:
    [[nodiscard]] ComparedTexts delegations(const std::vector<DelegationCode>& chosen = {}) const {
        return comparedDelegations(negotiation(), *registry, chosen).value();
    }
    static std::string sheet(const ComparedTexts& texts) { return writeCsv(composeComparison(texts, {}, TableShape::sheet)).value(); }
};

} // namespace

TEST_F(Columns, haveWhoProposesTheSameInOne) {
    take("MEX CHE", replaced(baseText, "concrete", "practical"));
    take("EU", replaced(baseText, "small workshops", "all workshops"));
    const auto texts = delegations();
    EXPECT_THAT(texts.columns, ElementsAre("European Union", "Mexico, Switzerland"));
    EXPECT_THAT(sheet(texts), HasSubstr("\r\nPP2,\"Recognizing the role of small workshops in the repair of instruments,\","
                                        "\"Recognizing the role of [-small-]{+all+} workshops in the repair of instruments,\",–\r\n"));
    EXPECT_THAT(sheet(texts),
                HasSubstr("–,Encourages all Member States to take [-concrete-]{+practical+} measures to promote cooperation;\r\n"));
}

TEST_F(Columns, areTheChosenOnes) {
    take("EU", replaced(baseText, "concrete", "practical"));
    take("USA", replaced(baseText, "concrete", "voluntary"));
    EXPECT_THAT(delegations({{"USA"}, {"FRA"}}).columns, ElementsAre("France", "United States of America"));
}

TEST_F(Columns, haveAdditionsInARowOfTheirOwnAndDeletionsStruck) {
    take("EU", replaced(baseText, "1. Encourages", "Noting the wind,\n\n1. Encourages"));
    take("USA", replaced(baseText, "3. Decides to remain seized of the matter.\n", ""));
    const auto text = sheet(delegations());
    EXPECT_THAT(text, HasSubstr("\r\nPP3 bis,,\"{+Noting the wind,+}\",–\r\n")) << text;
    EXPECT_THAT(text, HasSubstr("\r\nOP3,Decides to remain seized of the matter.,–,[-Decides to remain seized of the matter.-]\r\n"))
        << text;
}

TEST_F(Columns, keepTwoWordingsOfOneDelegationApart) {
    take("EU", replaced(baseText, "concrete", "practical"));
    take("EU", replaced(baseText, "concrete", "voluntary"));
    const auto text = sheet(delegations());
    EXPECT_THAT(text, HasSubstr("[-concrete-]{+practical+}")) << text;
    EXPECT_THAT(text, HasSubstr("[-concrete-]{+voluntary+}")) << text;
}

TEST_F(Columns, ofVersionsFollowAParagraphThroughItsLabels) {
    ASSERT_TRUE(insertParagraph(*workspace, "PP1", "Noting the wind,", ""));
    ASSERT_TRUE(revise(*workspace, "L.1/Rev.1"));
    ASSERT_TRUE(editParagraph(*workspace, "OP3", "Decides to remain seized of this matter.", ""));
    const auto texts = comparedVersions(negotiation(), {}, "").value();
    EXPECT_EQ(texts.baseName, "A/C.1/81/L.1");
    EXPECT_THAT(texts.columns, ElementsAre("L.1/Rev.1", "L.1/Rev.1 as it stands"));
    const auto text = sheet(texts);
    EXPECT_THAT(text, HasSubstr("\r\nPP1 bis,,\"now PP2\n{+Noting the wind,+}\",\"now PP2\n{+Noting the wind,+}\"\r\n")) << text;
    EXPECT_THAT(text,
                HasSubstr("\r\nOP3,Decides to remain seized of the matter.,–,Decides to remain seized of [-the-]{+this+} matter.\r\n"))
        << text;
    EXPECT_EQ(comparedVersions(negotiation(), {"L.9"}, "").error().code, ErrorCode::unknownVersion);
}
