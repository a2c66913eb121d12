#include "core/intake/structure/item_levels.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// GoogleTest first.
#include <rapidcheck/gtest.h>

namespace chapeau {
namespace {

using testing::ElementsAre;

/// "(a) b: ? (c)": items by their mark, "?" where it is lost; a colon where the item opens a list.
std::vector<int> levelsFrom(std::vector<std::string> items) {
    std::vector<ItemSign> signs;
    for (auto& item : items) {
        const bool opens = item.ends_with(':');
        if (opens) item.pop_back();
        signs.push_back({item == "?" ? "" : item, opens});
    }
    return levelsOf(signs);
}

TEST(ItemLevels, followThePrintedMarks) {
    EXPECT_THAT(levelsFrom({"(a)", "(b):", "(i)", "(ii)", "(c)"}), ElementsAre(1, 1, 2, 2, 1));
    EXPECT_THAT(levelsFrom({"(a):", "(i):", "a.", "b.", "(ii)", "(b)"}), ElementsAre(1, 2, 3, 3, 2, 1));
}

TEST(ItemLevels, theLetterIAfterHIsNoRomanNumber) {
    EXPECT_THAT(levelsFrom({"(a)", "(b)", "(c)", "(d)", "(e)", "(f)", "(g)", "(h)", "(i)", "(j)"}),
                ElementsAre(1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
    EXPECT_THAT(levelsFrom({"(a)", "(b)", "(c)", "(d)", "(e)", "(f)", "(g)", "(h):", "(i)", "(ii)", "(i)"}),
                ElementsAre(1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1));
}

TEST(ItemLevels, lostMarksAreInferredFromTheColonsAndTheMarksThatAreLeft) {
    EXPECT_THAT(levelsFrom({"?", "?", "(c)"}), ElementsAre(1, 1, 1));
    EXPECT_THAT(levelsFrom({"?", "?:", "?", "(ii)", "?", "?", "(e)", "(f)"}), ElementsAre(1, 1, 2, 2, 1, 1, 1, 1));
    EXPECT_THAT(levelsFrom({"?:", "?", "?"}), ElementsAre(1, 2, 2));
}

TEST(ItemLevels, marksThatFitNowhereKeepTheLevel) {
    EXPECT_THAT(levelsFrom({"(a)", "(c)", "(d)"}), ElementsAre(1, 1, 1));
    EXPECT_THAT(levelsFrom({"(1)", "(2)"}), ElementsAre(1, 1));
}

RC_GTEST_PROP(ItemLevels, neverStartsOrStepsDeeperThanOne, (const std::vector<std::uint8_t>& numbers)) {
    static const std::vector<std::string> all{"?", "(a)", "(b)", "(i)", "(ii)", "a.", "?:", "(a):", "(i):"};
    std::vector<std::string> items;
    for (const auto n : numbers) items.push_back(all[n % all.size()]);
    int before = 0;
    for (const int level : levelsFrom(items)) {
        RC_ASSERT(level >= 1);
        RC_ASSERT(level <= before + 1);
        before = level;
    }
}

} // namespace
} // namespace chapeau
