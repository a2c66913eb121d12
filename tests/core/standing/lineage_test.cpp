#include "tests/core/workspace/negotiation_fixture.h"

#include "core/standing/lineage.h"
#include "core/workspace/drafting.h"
#include "core/workspace/revising.h"

#include <chrono>

using namespace chapeau;
using namespace chapeau::test;

class Lineage : public NegotiationTest {
protected:
    void issueLater(const std::string& symbol) {
        clock.set(clock.now() + std::chrono::hours{24});
        ASSERT_TRUE(revise(*workspace, symbol));
    }
    /// "new PP2", "gone OP1", "moved OP2", "changed PP3" a line.
    [[nodiscard]] std::string changes(std::size_t version) const {
        std::string lines;
        for (const auto& change : changesIn(negotiation(), version)) {
            if (!change.changed()) continue;
            lines += change.before.empty() ? "new " : change.after.empty() ? "gone " : change.moved ? "moved " : "changed ";
            lines += change.label + "\n";
        }
        return lines;
    }
};

TEST_F(Lineage, oneTextHasNothingBeforeIt) {
    const auto lineage = lineageOf(negotiation());
    ASSERT_EQ(lineage.size(), 1U);
    EXPECT_EQ(lineage.front().symbol, "A/C.1/81/L.1");
    EXPECT_FALSE(lineage.front().adopted);
    EXPECT_FALSE(lineage.front().issued) << "the negotiation was started with it";
    EXPECT_EQ(lineage.front().paragraphs, 8U);
    EXPECT_EQ(lineage.front().changed, 0U);
    EXPECT_TRUE(changesIn(negotiation(), 0).empty());
    EXPECT_TRUE(changesIn(negotiation(), 1).empty());
}

TEST_F(Lineage, eachTextIsToldBesideTheOneBefore) {
    ASSERT_TRUE(insertParagraph(*workspace, "PP1", "Noting the progress made,"));
    ASSERT_TRUE(editParagraph(*workspace, "PP3", "Concerned that spare parts are dear,"));
    ASSERT_TRUE(deleteParagraph(*workspace, "OP1"));
    issueLater("A/C.1/81/L.1/Rev.1");
    ASSERT_TRUE(deleteParagraph(*workspace, "PP1"));
    issueLater("A/C.1/81/L.1/Rev.2");
    const auto lineage = lineageOf(negotiation());
    ASSERT_EQ(lineage.size(), 3U);
    EXPECT_EQ(lineage[1].changed, 3U);
    EXPECT_EQ(lineage[1].paragraphs, 8U);
    EXPECT_EQ(lineage[1].issued, clock.now() - std::chrono::hours{24});
    EXPECT_EQ(lineage[2].changed, 1U);
    EXPECT_EQ(changes(1), "new PP2\nchanged PP4\ngone OP1\n");
    EXPECT_EQ(changes(2), "gone PP1\n");
    EXPECT_EQ(changesIn(negotiation(), 2).size(), 9U) << "what is the same is among them";
}

TEST_F(Lineage, anotherTitleIsAChange) {
    startFrom("The repair of instruments\n\n" + baseText);
    ASSERT_TRUE(editParagraph(*workspace, "Title", "The repair of all instruments"));
    issueLater("A/C.1/81/L.1/Rev.1");
    EXPECT_EQ(lineageOf(negotiation())[1].changed, 1U);
    EXPECT_EQ(changes(1), "changed Title\n");
}

TEST_F(Lineage, anAdoptedTextSaysSoAndBearsItsDay) {
    startFrom("16 December 2022\n\nResolution adopted by the General Assembly on 12 December 2022\n\n77/9. Workshops\n\n" + baseText);
    ASSERT_TRUE(editParagraph(*workspace, "PP2", "Other words,"));
    issueLater("A/C.1/81/L.5");
    const auto lineage = lineageOf(negotiation());
    EXPECT_TRUE(lineage[0].adopted);
    EXPECT_EQ(lineage[0].date, "12 December 2022");
    EXPECT_EQ(lineage[0].title, "Workshops");
    EXPECT_FALSE(lineage[1].adopted);
    EXPECT_EQ(lineage[1].date, "");
}
