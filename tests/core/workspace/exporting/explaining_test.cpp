// The explanatory note: the case of a real one (a lineage of two adopted texts, a phrase added in PP3, new language in PP6, a new paragraph
// after PP8, a phrase in OP2, the source of each), told with texts of our own. None of them is a UN document.
#include "tests/core/workspace/negotiation_fixture.h"

#include "core/publish/writers/writers.h"
#include "core/workspace/deciding.h"
#include "core/workspace/drafting.h"
#include "core/workspace/exporting/explaining.h"
#include "core/workspace/exporting/exporting.h"
#include "core/workspace/justifying.h"
#include "core/workspace/revising.h"

#include <gmock/gmock.h>

using namespace chapeau;
using namespace chapeau::test;
using testing::HasSubstr;
using testing::Not;

namespace {

const std::string first = "Resolution adopted by the General Assembly on 6 December 2034\n\n"
                          "89/12. Safe passage by lamp and bell\n\n"
                          "The General Assembly,\n\n"
                          "Recalling the first meeting of the keepers,\n\n"
                          "Noting that ships travel by night,\n\n"
                          "Reaffirming that all keepers must tend their lamps in the dark, and that none may leave them unlit,\n\n"
                          "Recognizing the price of oil,\n\n"
                          "Guided by the rules of the harbours,\n\n"
                          "Mindful that lamps can also mislead,\n\n"
                          "Stressing that every coast has a right to its lamps,\n\n"
                          "Noting with appreciation the courses that the keepers give,\n\n"
                          "Concerned that spare wicks are scarce on small islands,\n\n"
                          "1. Urges all States to share their charts;\n\n"
                          "2. Encourages all States to take practical steps to widen their cooperation, and to keep up their dialogue;\n\n"
                          "3. Decides to remain seized of the matter.\n";

class Explaining : public NegotiationTest {
protected:
    void SetUp() override {
        registry = std::make_unique<Registry>(Registry::load(std::filesystem::path{CHAPEAU_RESOURCES} / "registry").value());
        const auto second = replaced(replaced(first, "89/12", "90/15"), "6 December 2034", "12 December 2035");
        const auto path = folder / "note.chapeau";
        auto started = startNegotiation(
            path, {write("90.txt", second), "A/RES/90/15", "", DelegationCode{"KEN"}, {{write("89.txt", first), "A/RES/89/12"}}},
            surroundings());
        ASSERT_TRUE(started) << sentenceOf(started.error());
        workspace = std::make_unique<Workspace>(std::move(started->workspace));
    }

    /// Edits a paragraph, and tells why and where from.
    ProposalId edit(const std::string& label, const std::string& what, const std::string& with, const std::string& reason,
                    const std::string& heading, const std::string& document) {
        const auto id = editParagraph(*workspace, label, replaced(words(label), what, with), "").value();
        EXPECT_TRUE(giveReason(*workspace, id, reason, heading));
        const bool named = document.empty() || addSource(*workspace, id, Source{.document = document}).has_value();
        EXPECT_TRUE(named);
        return id;
    }

    void updateAsTheSeedDoes() {
        edit("PP3", "in the dark,", "in the dark, must also abide by the purposes of the harbour charter,", "The one belongs to the other.",
             "1. The aim of the lamps", "Charter of the harbours");
        edit("PP6", "mislead,", "mislead, and recognizing that trade and safety sustain each other,", "Trade and safety do not compete.",
             "2. Trade and safety", "A/RES/90/15");
        const auto added =
            insertParagraph(*workspace, "PP8", "Convinced that keepers who share their skills lend the rules more authority,",
                            "Shared skills support the rules.");
        ASSERT_TRUE(added);
        ASSERT_TRUE(giveReason(*workspace, *added, "Shared skills support the rules.", "2. Trade and safety"));
        ASSERT_TRUE(addSource(*workspace, *added,
                              Source{.document = "Outcome document of the summit of the coasts, 2035", .paragraph = "para. 4"}));
        edit("OP2", "cooperation,", "cooperation, including by drawing up guiding principles as appropriate,",
             "One way forward among others.", "3. The way forward", "Pact of the lamps, 2035");
    }

    [[nodiscard]] std::string note(const std::string& against = "") const {
        const auto note = explanatoryNote(negotiation(), *registry, against);
        return note ? writeText(composeExplanatory(*note, {.layout = Layout::explanatory})) : sentenceOf(note.error());
    }
};

} // namespace

TEST_F(Explaining, tellsTheCaseOfARealNote) {
    updateAsTheSeedDoes();
    ASSERT_TRUE(revise(*workspace, "A/C.1/91/L.7"));
    const auto text = note();
    EXPECT_THAT(text, HasSubstr("• A/RES/89/12: resolution adopted by the General Assembly on 6 December 2034\n\n"
                                "• A/RES/90/15: resolution adopted by the General Assembly on 12 December 2035\n\n"
                                "• A/C.1/91/L.7: draft resolution\n"));
    EXPECT_THAT(
        text,
        HasSubstr("Changes to A/RES/90/15\n\n"
                  "1. The aim of the lamps\n\n"
                  "In PP3, the words “{+must also abide by the purposes of the harbour charter+}” are added after “lamps in the dark”.\n\n"
                  "The one belongs to the other.\n\n"
                  "Source: Charter of the harbours\n\n"
                  "2. Trade and safety\n\n"
                  "In PP6, the words “{+and recognizing that trade and safety sustain each other+}” are added at the end.\n\n"
                  "Trade and safety do not compete.\n\n"
                  "Source: A/RES/90/15\n\n"
                  "A new paragraph is added after PP8 (now PP9):\n\n"
                  "{+Convinced that keepers who share their skills lend the rules more authority,+}\n\n"
                  "Shared skills support the rules.\n\n"
                  "Source: Outcome document of the summit of the coasts, 2035, para. 4\n\n"
                  "3. The way forward\n\n"
                  "In OP2, the words “{+including by drawing up guiding principles as appropriate+}” are added after “to widen their "
                  "cooperation”.\n\n"
                  "One way forward among others.\n\n"
                  "Source: Pact of the lamps, 2035\n"))
        << text;
    EXPECT_THAT(text, HasSubstr("The General Assembly, in this draft resolution:\n\n• urges all States to share their charts;\n"));
    EXPECT_THAT(text, HasSubstr("Submitted by Kenya"));
}

TEST_F(Explaining, tellsTheNetChangeOfAParagraphEditedTwice) {
    edit("OP1", "share", "give", "To say it better.", "", "");
    edit("OP1", "give their charts", "lend their charts", "Better still.", "", "");
    EXPECT_THAT(note(), HasSubstr("In OP1, the word “[-share-]” is replaced by “{+lend+}”.\n\nTo say it better.\n\nBetter still.\n"));
}

TEST_F(Explaining, putsEachPartOfAParagraphUnderItsOwnHeading) {
    edit("OP2", "practical", "concrete", "First.", "Steps", "A");
    edit("OP2", "dialogue", "talks", "Second.", "Talks", "B");
    EXPECT_THAT(note(), HasSubstr("Steps\n\nIn OP2, the word “[-practical-]” is replaced by “{+concrete+}”.\n\nFirst.\n\nSource: A\n\n"
                                  "Talks\n\nIn OP2, the word “[-dialogue-]” is replaced by “{+talks+}”.\n\nSecond.\n\nSource: B\n"))
        << note();
}

TEST_F(Explaining, namesTheProponentsOfWhatWasAcceptedFromOthers) {
    take("EU", replaced(first, "practical", "concrete"));
    ASSERT_TRUE(decide(*workspace, onlyOpen(), Decision::accept));
    EXPECT_THAT(note(), HasSubstr("In OP2, the word “[-practical-]” is replaced by “{+concrete+}”.\n\nProposed by European Union.\n"));
}

TEST_F(Explaining, leavesOutWhatIsOpenOrRejected) {
    take("EU", replaced(first, "practical", "concrete"));
    EXPECT_THAT(note(), Not(HasSubstr("concrete")));
    EXPECT_THAT(note(), HasSubstr("The draft resolution reads as A/RES/90/15."));
}

TEST_F(Explaining, tellsDeletionsAndWhatNobodyGaveAReasonFor) {
    ASSERT_TRUE(deleteParagraph(*workspace, "PP9", ""));
    EXPECT_THAT(note(), HasSubstr("PP9 is deleted:\n\n[-Concerned that spare wicks are scarce on small islands,-]\n"));
}

TEST_F(Explaining, goesBackToTheTextThatItIsAskedFor) {
    edit("PP1", "first", "second", "It was the second.", "", "");
    EXPECT_THAT(note("A/RES/89/12"), HasSubstr("Changes to A/RES/89/12\n\nIn PP1, the word “[-first-]” is replaced by “{+second+}”."));
    EXPECT_THAT(note("A/RES/1/1"), HasSubstr("A/RES/1/1"));
    EXPECT_EQ(explanatoryNote(negotiation(), *registry, "A/RES/1/1").error().code, ErrorCode::unknownVersion);
}

TEST_F(Explaining, aReasonUnderPointsToStressIsAPointAndLeavesTheReason) {
    const auto id = edit("OP1", "share", "lend", "Charts come back.", "Charts", "");
    ASSERT_TRUE(giveReason(*workspace, id, "Lending is no gift.\nNor is it a sale.", "points to stress"));
    EXPECT_THAT(note(), HasSubstr("Charts come back."));
    EXPECT_THAT(note(), HasSubstr("Points to stress\n\n• Lending is no gift.\n\n• Nor is it a sale.\n"));
    ASSERT_TRUE(giveReason(*workspace, id, "", "Points to stress"));
    EXPECT_THAT(note(), Not(HasSubstr("Points to stress")));
}
