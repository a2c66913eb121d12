#include "core/merge/rebase.h"
#include "core/text/word_diff.h"
#include "tests/core/merge/vocabulary.h"
#include "tests/core/merge/word_keys.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <iterator>

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
             "Urges all States to act now and for ever;", "Urges all States to act now;", Carriage::needsLook},
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

/// The places of the base that a text changes, as bytes of the base: words deleted or replaced.
std::vector<bool> changedBytes(const std::string& base, const std::string& text) {
    std::vector<bool> changed(base.size(), false);
    for (const Edit& edit : diffWords(base, text))
        for (std::size_t i = edit.base.begin; i < edit.base.end; ++i) changed[i] = base[i] != ' ';
    return changed;
}

RC_GTEST_PROP(RebaseLaws, nothingIsAppliedToWordsThatChanged, ()) {
    const std::string base = *anyText();
    const std::string text = *anyVariantOf(base);
    const std::string moved = *anyVariantOf(base);
    const Rebased rebased = rebase(base, text, moved);
    if (rebased.carriage != Carriage::carried || moved == base) return;
    // Where both changed the same words and it was carried all the same, both changed them alike: once the text is applied, what
    // the base has there stands.
    const auto ours = changedBytes(base, text);
    const auto theirs = changedBytes(base, moved);
    for (std::size_t i = 0; i < base.size(); ++i)
        if (ours[i] && theirs[i]) RC_ASSERT(rebased.reason == CarryReason::partlyInText);
}

RC_GTEST_PROP(RebaseLaws, everyVerdictButCarriedAndTakenOverHasAReason, ()) {
    const std::string base = *anyText();
    const Rebased rebased = rebase(base, *anyVariantOf(base), *anyVariantOf(base));
    const bool told = rebased.carriage == Carriage::needsLook || rebased.carriage == Carriage::notApplicable;
    RC_ASSERT(!told || (rebased.reason != CarryReason::none && !nameOf(rebased.reason).empty()));
    RC_ASSERT(rebased.carriage != Carriage::takenOver || rebased.reason == CarryReason::none);
}

std::vector<std::uint64_t> sortedWords(const std::string& text) {
    auto words = wordKeys(text);
    std::ranges::sort(words);
    return words;
}

/// Words that `to` has more often than `from`.
std::vector<std::uint64_t> wordsAdded(const std::string& from, const std::string& to) {
    std::vector<std::uint64_t> added;
    std::ranges::set_difference(sortedWords(to), sortedWords(from), std::back_inserter(added));
    return added;
}

RC_GTEST_PROP(RebaseLaws, noWordOfTheProposalIsLost, ()) {
    const std::string base = *anyText();
    const std::string text = *anyVariantOf(base);
    const std::string moved = *anyVariantOf(base);
    RC_PRE(!moved.empty());
    const Rebased rebased = rebase(base, text, moved);
    for (const auto word : wordsAdded(base, text)) RC_ASSERT(std::ranges::binary_search(sortedWords(rebased.text), word));
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

TEST(Rebase, wordsOfTwoHandsNeverRunTogether) {
    EXPECT_EQ(chapeau::rebase("Decides,", "Decides,also", "Decides France").text, "Decides France also");
    EXPECT_EQ(chapeau::rebase("Decides,", "Decides,also", "Decides").text, "Decides also");
}

// "binding" stands in "non-binding", and asks for the opposite.
TEST(Rebase, whatStandsInsideAnInsertedPhraseIsNotTakenOver) {
    const std::string base = "Decides to adopt a framework;";
    const std::string text = "Decides to adopt a binding framework;";
    EXPECT_EQ(chapeau::rebase(base, text, "Decides to adopt a non-binding framework;").carriage, chapeau::Carriage::carried);
    EXPECT_EQ(chapeau::rebase(base, text, "Decides to adopt a not binding framework;").carriage, chapeau::Carriage::needsLook);
}
