#include "tests/core/workspace/negotiation_fixture.h"

#include "core/merge/rolling_text.h"
#include "core/standing/proposals_on_text.h"
#include "core/workspace/deciding.h"
#include "core/workspace/drafting.h"

#include <algorithm>

using namespace chapeau;
using namespace chapeau::test;

class Merging : public NegotiationTest {};

TEST_F(Merging, nothingProposedMergesToTheText) {
    const auto result = merged();
    EXPECT_EQ(result.merge.paragraphs.size(), 8U);
    EXPECT_EQ(result.merge.conflicts(), 0U);
    EXPECT_TRUE(std::ranges::none_of(result.merge.paragraphs, &MergedParagraph::touched));
}

TEST_F(Merging, theOrderOfArrivalDoesNotMatter) {
    const std::vector<std::pair<std::string, std::string>> answers{
        {"EU", replaced(baseText, "concrete", "practical")},
        {"USA", replaced(baseText, "concrete", "voluntary")},
        {"IND", replaced(baseText, "Concerned that", "Noting the past,\n\nConcerned that")},
        {"CAN", replaced(baseText, "3. Decides to remain seized of the matter.", "3. Decides to close the matter.")},
    };
    std::vector<std::size_t> order{0, 1, 2, 3};
    std::vector<std::string> rolling;
    do {
        startFrom(baseText);
        for (const auto i : order) take(answers[i].first, answers[i].second);
        std::string all;
        const auto result = merged();
        for (const auto& paragraph : result.merge.paragraphs) all += rollingText(paragraph) + "\n";
        for (const auto& addition : result.merge.added) all += addition.label + " " + addition.text + "\n";
        rolling.push_back(all);
    } while (std::ranges::next_permutation(order).found && rolling.size() < 6);
    for (const auto& one : rolling) EXPECT_EQ(one, rolling.front());
}

TEST_F(Merging, whatIsInTheTextAlreadyIsNotShownAgain) {
    take("EU", replaced(baseText, "concrete", "practical"));
    ASSERT_TRUE(editParagraph(*workspace, "OP1", "Encourages all Member States to take practical measures to promote cooperation;"));
    EXPECT_FALSE(merged().merge.paragraphs[3].touched());
    EXPECT_EQ(merged().carriage.at(onlyOpen()), Carriage::takenOver);
}

TEST_F(Merging, aProposalOnADeletedParagraphIsToldAndNotLost) {
    take("EU", replaced(baseText, "concrete", "practical"));
    ASSERT_TRUE(deleteParagraph(*workspace, "OP1"));
    EXPECT_EQ(merged().carriage.at(onlyOpen()), Carriage::notApplicable);
    EXPECT_EQ(statuses(), "EU replace tabled\nKEN delete accepted\n");
    const auto text = workingText(negotiation());
    EXPECT_EQ(labelOf(negotiation(), text, *negotiation().findProposal(onlyOpen())), "OP1");
}

TEST_F(Merging, wordsThatChangedMeanwhileNeedALook) {
    take("EU", replaced(baseText, "concrete", "practical"));
    ASSERT_TRUE(editParagraph(*workspace, "OP1", "Encourages all Member States to take voluntary measures to promote cooperation;"));
    EXPECT_EQ(merged().carriage.at(onlyOpen()), Carriage::needsLook);
    EXPECT_EQ(rollingText(merged().merge.paragraphs[3]),
              "Encourages all Member States to take [voluntary / practical – EU] measures to promote cooperation;");
}

TEST_F(Merging, additionsAreNamedTheSameInTheMergeAndInTheList) {
    take("EU", replaced(baseText, "Concerned that", "Zealous in the search for other ways,\n\nConcerned that"));
    take("USA", replaced(baseText, "Concerned that", "Aware of the costs of shipping,\n\nConcerned that"));
    take("BRA", replaced(baseText, "Concerned that", "Aware of the high costs of shipping,\n\nConcerned that"));
    const auto result = merged();
    ASSERT_EQ(result.merge.added.size(), 3U);
    EXPECT_EQ(std::ranges::count_if(result.merge.added, [](const Addition& a) { return a.label.ends_with("alt"); }), 1);
    for (const auto& addition : result.merge.added) {
        const auto& proposal = *negotiation().findProposal(result.sources[addition.sources.front()]);
        EXPECT_EQ(labelOf(negotiation(), result.text, proposal), addition.label);
    }
}

TEST_F(Merging, canBeStopped) {
    take("EU", replaced(baseText, "concrete", "practical"));
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(mergeOpenProposals(negotiation(), {source.get_token(), {}}).error().code, ErrorCode::cancelled);
}
