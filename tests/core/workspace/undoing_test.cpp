#include "negotiation_fixture.h"

#include "core/merge/rolling_text.h"
#include "core/workspace/checking.h"
#include "core/workspace/deciding.h"
#include "core/workspace/drafting.h"
#include "core/workspace/revising.h"
#include "core/workspace/sponsoring.h"
#include "core/workspace/undoing.h"

#include <fmt/format.h>

#include <random>

using namespace chapeau;
using namespace chapeau::test;

class Undoing : public NegotiationTest {
protected:
    /// All that a change can touch, as one text.
    [[nodiscard]] std::string state() const {
        std::string result = text() + statuses();
        const auto shown = merged();
        for (const auto& paragraph : shown.merge.paragraphs) result += rollingText(paragraph) + "\n";
        for (const auto& version : negotiation().versions) result += version.symbol + "\n";
        return result +
               fmt::format("{} {} {}", negotiation().sponsorships.size(), negotiation().comments.size(), negotiation().sources.size());
    }

    /// One change chosen by chance; some are refused, and then change nothing.
    void changeSomething(std::mt19937& random, int step) {
        const auto labels = workingText(negotiation()).labels;
        const auto& label = labels[random() % labels.size()];
        switch (random() % 7) {
        case 0: static_cast<void>(editParagraph(*workspace, label, words(label) + fmt::format(" and {}", step))); break;
        case 1: static_cast<void>(insertParagraph(*workspace, label, fmt::format("Noting number {},", step))); break;
        case 2:
            if (labels.size() > 4) static_cast<void>(deleteParagraph(*workspace, label));
            break;
        case 3: take(step % 2 == 0 ? "EU" : "USA", replaced(baseText, "concrete", fmt::format("word{}", step % 5))); break;
        case 4:
            for (const auto& proposal : negotiation().proposals)
                if (isOpen(proposal)) {
                    static_cast<void>(decide(*workspace, proposal.id, step % 3 == 0 ? Decision::reject : Decision::accept));
                    break;
                }
            break;
        case 5:
            static_cast<void>(recordSponsors(*workspace, {{{"KEN"}}, SponsorAct::joined, false, std::nullopt, std::nullopt, ""}));
            break;
        case 6: static_cast<void>(revise(*workspace, fmt::format("Rev.{}", step))); break;
        }
    }
};

TEST_F(Undoing, namesWhatItWouldDo) {
    EXPECT_FALSE(nextUndo(negotiation()));
    ASSERT_TRUE(editParagraph(*workspace, "PP1", "Recalling everything,"));
    EXPECT_EQ(nextUndo(negotiation()), "Edited PP1");
    EXPECT_FALSE(nextRedo(negotiation()));
    ASSERT_TRUE(undo(*workspace));
    EXPECT_FALSE(nextUndo(negotiation()));
    EXPECT_EQ(nextRedo(negotiation()), "Edited PP1");
}

TEST_F(Undoing, anythingDoneIsUndoneAndDoneAgainToTheSameState) {
    std::mt19937 random{20261123};
    std::vector<std::string> states{state()};
    for (int step = 1; step <= 60; ++step) {
        const auto before = negotiation().history.size();
        changeSomething(random, step);
        if (negotiation().history.size() > before) states.push_back(state());
    }
    ASSERT_GT(states.size(), 30U) << "too few of the changes were made";
    for (std::size_t i = states.size() - 1; i > 0; --i) {
        ASSERT_TRUE(undo(*workspace));
        ASSERT_EQ(state(), states[i - 1]) << "undoing step " << i;
    }
    reopen();
    for (std::size_t i = 1; i < states.size(); ++i) {
        ASSERT_TRUE(redo(*workspace));
        ASSERT_EQ(state(), states[i]) << "doing step " << i << " again";
    }
    EXPECT_TRUE(check(*workspace).value().empty());
}

TEST_F(Undoing, aStoppedChangeLeavesEverythingAsItWas) {
    ASSERT_TRUE(editParagraph(*workspace, "PP1", "Recalling everything,"));
    const auto before = state();
    const auto snapshot = workspace->negotiation();
    std::stop_source stopped;
    stopped.request_stop();
    workspace->setJob({stopped.get_token()});
    EXPECT_EQ(editParagraph(*workspace, "PP1", "Recalling nothing,").error().code, ErrorCode::cancelled);
    EXPECT_EQ(undo(*workspace).error().code, ErrorCode::cancelled);
    EXPECT_EQ(workspace->negotiation(), snapshot);
    workspace->setJob({});
    ASSERT_TRUE(undo(*workspace));
    workspace->setJob({stopped.get_token()});
    EXPECT_EQ(redo(*workspace).error().code, ErrorCode::cancelled);
    workspace->setJob({});
    ASSERT_TRUE(redo(*workspace));
    reopen();
    EXPECT_EQ(state(), before);
}

TEST_F(Undoing, whatAnotherProgramChangesIsReadOnlyThen) {
    auto other = Workspace::open(workspace->path(), surroundings()).value();
    const auto before = workspace->negotiation();
    ASSERT_TRUE(workspace->refreshIfChanged());
    EXPECT_EQ(workspace->negotiation(), before) << "nothing was changed, nothing is read";
    ASSERT_TRUE(editParagraph(other, "PP1", "Recalling everything,"));
    ASSERT_TRUE(workspace->refreshIfChanged());
    EXPECT_EQ(words("PP1"), "Recalling everything,");
    ASSERT_TRUE(editParagraph(*workspace, "PP1", "Recalling nothing,"));
}

TEST_F(Undoing, aChangeOfAnotherProgramIsSeenAndNotWrittenOver) {
    auto other = Workspace::open(workspace->path(), surroundings()).value();
    ASSERT_TRUE(editParagraph(other, "PP1", "Recalling everything,"));
    EXPECT_EQ(editParagraph(*workspace, "PP1", "Recalling nothing,").error().code, ErrorCode::workspaceChanged);
    EXPECT_EQ(words("PP1"), "Recalling everything,");
    ASSERT_TRUE(editParagraph(*workspace, "PP1", "Recalling nothing,"));
    EXPECT_EQ(words("PP1"), "Recalling nothing,");
}
