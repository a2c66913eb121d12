#include "negotiation_fixture.h"

#include "core/workspace/checking.h"
#include "core/workspace/commenting.h"
#include "core/workspace/drafting.h"
#include "core/workspace/finding.h"
#include "core/workspace/justifying.h"
#include "core/workspace/undoing.h"

using namespace chapeau;
using namespace chapeau::test;

class Finding : public NegotiationTest {
protected:
    [[nodiscard]] std::vector<FoundText> find(const std::string& pattern, const std::string& replacement = {}) const {
        return findEverywhere(negotiation(), {{pattern, false, false, false, false}, replacement}).value();
    }

    /// "OP1 text: Encourages all [Member States] to …" a line.
    [[nodiscard]] std::string found(const std::string& pattern) const {
        std::string result;
        for (const auto& one : find(pattern)) {
            std::string words = one.text;
            for (auto match = one.matches.rbegin(); match != one.matches.rend(); ++match) {
                words.insert(match->bytes.end, "]");
                words.insert(match->bytes.begin, "[");
            }
            result += one.label + " " + std::string{nameOf(one.where)} + (one.who.empty() ? "" : " of " + one.who) + ": " + words + "\n";
        }
        return result;
    }

    static ChosenMatches all(const FoundText& found) {
        ChosenMatches chosen{found, {}};
        for (std::size_t i = 0; i < found.matches.size(); ++i) chosen.matches.push_back(i);
        return chosen;
    }
};

TEST_F(Finding, looksInTextProposalsReasonsAndComments) {
    take("EU", replaced(baseText, "concrete measures", "concrete and practical measures"));
    const auto target = findTarget(negotiation(), "OP1").value();
    ASSERT_TRUE(addComment(*workspace, target, "Are these MEASURES new?", "Capital", true));
    ASSERT_TRUE(giveReason(*workspace, onlyOpen(), "Measures must be practical.", ""));
    EXPECT_EQ(found("measures"),
              "OP1 text: Encourages all Member States to take concrete [measures] to promote cooperation;\n"
              "OP1 proposal of EU: Encourages all Member States to take concrete and practical [measures] to promote cooperation;\n"
              "OP1 reason of EU: [Measures] must be practical.\n"
              "OP1 comment of Capital: Are these [MEASURES] new?\n");
}

TEST_F(Finding, goesToTheRowOfAProposedParagraph) {
    take("CHN", replaced(baseText, "3. Decides", "3. Welcomes the lathe;\n\n4. Decides"));
    const auto hits = find("lathe");
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits.front().label, "OP2 bis");
    EXPECT_EQ(hits.front().paragraph, negotiation().findProposal(onlyOpen())->created.front());
}

TEST_F(Finding, newParagraphsComeInTheOrderInWhichTheyWouldStand) {
    take("EU", replaced(baseText, "3. Decides", "3. Welcomes the zeal of every lathe that is made in our schools;\n\n4. Decides"));
    take("CHN", replaced(baseText, "3. Decides", "3. Commends the making of each new lathe;\n\n4. Decides"));
    std::vector<std::string> labels;
    for (const auto& hit : find("lathe")) labels.push_back(hit.label);
    EXPECT_EQ(labels, (std::vector<std::string>{"OP2 bis", "OP2 ter"}));
}

TEST_F(Finding, settledProposalsAreNotLookedIn) {
    take("EU", replaced(baseText, "concrete", "practical"));
    ASSERT_TRUE(editParagraph(*workspace, "PP2", "Recognizing the practical role of small workshops in the repair of instruments,"));
    EXPECT_EQ(found("practical"),
              "PP2 text: Recognizing the [practical] role of small workshops in the repair of instruments,\n"
              "OP1 proposal of EU: Encourages all Member States to take [practical] measures to promote cooperation;\n");
}

TEST_F(Finding, replacingIsOurOwnDraftingAndOneStepOfUndo) {
    const auto before = text();
    std::vector<ChosenMatches> chosen;
    for (const auto& hit : find("Member States", "States Members of the United Nations")) chosen.push_back(all(hit));
    ASSERT_EQ(chosen.size(), 2U);
    EXPECT_EQ(replaceEverywhere(*workspace, chosen).value(), 2U);
    EXPECT_EQ(words("OP1"), "Encourages all States Members of the United Nations to take concrete measures to promote cooperation;");
    EXPECT_EQ(words("OP2 (a)"), "To gather the views of States Members of the United Nations;");
    for (const auto& proposal : negotiation().proposals) EXPECT_TRUE(proposal.ours && proposal.status == ProposalStatus::accepted);
    EXPECT_EQ(nextUndo(negotiation()), "Replaced words in 2 texts");
    ASSERT_TRUE(undo(*workspace));
    EXPECT_EQ(text(), before);
}

TEST_F(Finding, onlyTheChosenMatchesOfAParagraphAreReplaced) {
    auto hits = find("to", "in order to");
    const auto op1 = std::ranges::find(hits, "OP1", &FoundText::label);
    ASSERT_NE(op1, hits.end());
    ASSERT_EQ(op1->matches.size(), 2U);
    ASSERT_TRUE(replaceEverywhere(*workspace, {{*op1, {1}}}));
    EXPECT_EQ(words("OP1"), "Encourages all Member States to take concrete measures in order to promote cooperation;");
}

TEST_F(Finding, whatOthersAreQuotedWithIsToldApart) {
    take("EU", replaced(baseText, "concrete", "practical"));
    const auto hits = find("cooperation", "collaboration");
    ASSERT_EQ(hits.size(), 2U);
    EXPECT_EQ(replacingOf(negotiation(), hits[0]), Replacing::ours);
    EXPECT_EQ(replacingOf(negotiation(), hits[1]), Replacing::ofOthers);
    ASSERT_TRUE(replaceEverywhere(*workspace, {all(hits[1])}));
    EXPECT_EQ(statuses(), "EU replace superseded\nEU replace tabled\n");
    EXPECT_EQ(negotiation().findProposal(onlyOpen())->text.text,
              "Encourages all Member States to take practical measures to promote collaboration;");
    EXPECT_TRUE(check(*workspace, {}).value().empty());
}

TEST_F(Finding, commentsAreNeverReplaced) {
    ASSERT_TRUE(addComment(*workspace, findTarget(negotiation(), "OP1").value(), "A lathe", "Capital", false));
    const auto hits = find("lathe", "press");
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(replacingOf(negotiation(), hits.front()), Replacing::notAtAll);
}

TEST_F(Finding, aReasonOfOursIsReplaced) {
    const auto id = editParagraph(*workspace, "PP2", "Recognizing the role of workshops in the repair of instruments,", "Short is good.");
    ASSERT_TRUE(id);
    const auto hits = find("good", "better");
    ASSERT_EQ(hits.size(), 1U);
    ASSERT_TRUE(replaceEverywhere(*workspace, {all(hits.front())}));
    EXPECT_EQ(negotiation().findProposal(*id)->reason, "Short is better.");
}

TEST_F(Finding, aTextThatChangedMeanwhileIsLeftAsItIs) {
    const auto hits = find("cooperation", "collaboration");
    ASSERT_TRUE(editParagraph(*workspace, "OP1", "Encourages all Member States to cooperate;"));
    EXPECT_EQ(replaceEverywhere(*workspace, {all(hits.front())}).error().code, ErrorCode::workspaceChanged);
    EXPECT_EQ(words("OP1"), "Encourages all Member States to cooperate;");
}

TEST_F(Finding, replacingByTheSameIsRefused) {
    EXPECT_EQ(replaceEverywhere(*workspace, {all(find("seized", "seized").front())}).error().code, ErrorCode::sameText);
    EXPECT_EQ(findEverywhere(negotiation(), {{"", false, false, false, false}, ""}).error().code, ErrorCode::emptyText);
}
