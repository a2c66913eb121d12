#include "tests/core/workspace/negotiation_fixture.h"

#include "core/standing/redlining.h"
#include "core/workspace/drafting.h"
#include "core/workspace/revising.h"

using namespace chapeau;
using namespace chapeau::test;

class Redlining : public NegotiationTest {
protected:
    /// "PP1 new PP1 bis gone PP2 moved PP3": labels of the text, or of the version where gone.
    [[nodiscard]] std::string against(const Version& earlier) const {
        const auto text = workingText(negotiation());
        const auto then = issuedText(earlier);
        std::string result;
        for (const auto& entry : redline(text, earlier)) {
            if (!result.empty()) result += ' ';
            if (!entry.paragraph) {
                result += "gone " + then.labels[*entry.earlier];
                continue;
            }
            result += (entry.moved ? "moved " : entry.earlier ? "" : "new ") + text.labels[*entry.paragraph];
        }
        return result;
    }
    [[nodiscard]] std::string againstLast() const { return against(negotiation().current()); }
};

TEST_F(Redlining, anUntouchedTextIsTheSame) {
    EXPECT_EQ(againstLast(), "PP1 PP2 PP3 OP1 OP2 OP2 (a) OP2 (b) OP3");
}

TEST_F(Redlining, newAndGoneStandWhereTheyBelong) {
    ASSERT_TRUE(insertParagraph(*workspace, "PP2", "Noting a thing,"));
    ASSERT_TRUE(deleteParagraph(*workspace, "OP2"));
    ASSERT_TRUE(deleteParagraph(*workspace, "PP1"));
    EXPECT_EQ(againstLast(), "gone PP1 PP2 new PP2 bis PP3 OP1 gone OP2 gone OP2 (a) gone OP2 (b) OP3");
}

TEST_F(Redlining, whatMovedIsTheFewestThatCanHave) {
    LabelledText text = workingText(negotiation());
    std::swap(text.draft.paragraphs[0], text.draft.paragraphs[2]);
    std::swap(text.draft.paragraphs[0], text.draft.paragraphs[1]); // PP2 PP3 PP1
    std::size_t moved = 0;
    for (const auto& entry : redline(text, negotiation().current())) moved += entry.moved ? 1 : 0;
    EXPECT_EQ(moved, 1U);
}

TEST_F(Redlining, anOlderVersionTellsWhatBothHaveChanged) {
    ASSERT_TRUE(insertParagraph(*workspace, "PP1", "Noting a first thing,"));
    ASSERT_TRUE(revise(*workspace, "A/C.1/81/L.1/Rev.1"));
    ASSERT_TRUE(insertParagraph(*workspace, "OP3", "Notes a second thing."));
    EXPECT_EQ(against(negotiation().versions.front()), "PP1 new PP2 PP3 PP4 OP1 OP2 OP2 (a) OP2 (b) OP3 new OP3 bis");
}
