#include "core/merge/rebase.h"
#include "tests/core/merge/vocabulary.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace chapeau {
namespace {

struct Case {
    const char* name;
    const char* oldBase;
    const char* text;
    const char* newBase;
    const char* expected;
    Carriage carriage;
};

class Rebasing : public testing::TestWithParam<Case> {};

TEST_P(Rebasing, carriesTheText) {
    const Rebased rebased = rebase(GetParam().oldBase, GetParam().text, GetParam().newBase);
    EXPECT_EQ(rebased.text, GetParam().expected);
    EXPECT_EQ(nameOf(rebased.carriage), nameOf(GetParam().carriage));
}

INSTANTIATE_TEST_SUITE_P(
    Cases, Rebasing,
    testing::Values(
        Case{"besideOtherChanges", "Urges all States to take concrete measures;", "Urges all States to take practical measures;",
             "Strongly urges all States to take concrete measures;", "Strongly urges all States to take practical measures;",
             Carriage::carried},
        Case{"alreadyThere", "Urges all States to take concrete measures;", "Urges all States to take practical measures;",
             "Strongly urges all States to take practical measures;", "Strongly urges all States to take practical measures;",
             Carriage::takenOver},
        Case{"partlyThere", "Urges all States to take concrete measures;", "Urges States to take practical measures;",
             "Urges all States to take practical measures;", "Urges States to take practical measures;", Carriage::carried},
        Case{"otherwiseChanged", "Urges all States to take concrete measures;", "Urges all States to take practical measures;",
             "Urges all States to take voluntary measures;", "Urges all States to take practical measures;", Carriage::needsLook},
        Case{"wordsGone", "Urges all States urgently to take concrete measures;", "Urges all States urgently to take practical measures;",
             "Urges all States to act;", "Urges all States to take practical measures;", Carriage::needsLook},
        Case{"insertionsAtOnePlace", "Urges all States to act;", "Urges all States to act now;", "Urges all States to act with resolve;",
             "Urges all States to act with resolve now;", Carriage::carried},
        Case{"insertionWithinTheirs", "Urges all States to act;", "Urges all States to act now;",
             "Urges all States to act now and for ever;", "Urges all States to act now and for ever now;", Carriage::carried},
        Case{"paragraphGone", "Urges all States to act;", "Urges all States to act now;", "", "Urges all States to act now;",
             Carriage::notApplicable},
        Case{"deletionOfAChangedParagraph", "Urges all States to act;", "", "Urges all States to act now;", "", Carriage::needsLook}),
    [](const auto& row) { return std::string{row.param.name}; });

RC_GTEST_PROP(RebaseLaws, aTextOnItsOwnBaseIsCarriedAsItIs, ()) {
    const std::string base = *anyText();
    const std::string text = *anyVariantOf(base);
    RC_PRE(text != base);
    RC_ASSERT((rebase(base, text, base) == Rebased{text, Carriage::carried}));
}

RC_GTEST_PROP(RebaseLaws, aTextThatIsTheBaseIsTakenOver, ()) {
    const std::string base = *anyText();
    const std::string text = *anyVariantOf(base);
    RC_ASSERT((rebase(base, text, text) == Rebased{text, Carriage::takenOver}));
}

RC_GTEST_PROP(RebaseLaws, aTextWithoutChangesFollowsTheBase, ()) {
    const std::string base = *anyText();
    const std::string moved = *anyVariantOf(base);
    RC_PRE(!moved.empty());
    RC_ASSERT((rebase(base, base, moved) == Rebased{moved, Carriage::takenOver}));
}

RC_GTEST_PROP(RebaseLaws, aCarriedTextIsStableOnTheNewBase, ()) {
    const std::string base = *anyText();
    const std::string moved = *anyVariantOf(base);
    const Rebased once = rebase(base, *anyVariantOf(base), moved);
    RC_PRE(once.text != moved);
    RC_ASSERT((rebase(moved, once.text, moved) == Rebased{once.text, Carriage::carried}));
}

} // namespace
} // namespace chapeau

// "binding" stands in "non-binding", and asks for the opposite.
TEST(Rebase, whatStandsInsideAnInsertedPhraseIsNotTakenOver) {
    const std::string base = "Decides to adopt a framework;";
    for (const auto* theirs : {"Decides to adopt a non-binding framework;", "Decides to adopt a not binding framework;"})
        EXPECT_EQ(chapeau::rebase(base, "Decides to adopt a binding framework;", theirs).carriage, chapeau::Carriage::carried) << theirs;
}
