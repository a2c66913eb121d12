#include "core/publish/look.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

TEST(Look, keepsHeadingsWithWhatFollows) {
    const std::vector<Block> blocks{{.style = BlockStyle::title}, {.style = BlockStyle::preambular}, {.style = BlockStyle::note}};
    EXPECT_TRUE(keepsWithNext(blocks, 0));
    EXPECT_TRUE(keepsWithNext(blocks, 1)) << "a remark stays with its paragraph";
    EXPECT_FALSE(keepsWithNext(blocks, 2));
}

TEST(Look, hangsEachLevelUnderTheTextOfTheOneAbove) {
    const Block operative{.style = BlockStyle::operative, .mark = "2."};
    const Block item{.style = BlockStyle::item, .level = 1, .mark = "(a)"};
    const Block deeper{.style = BlockStyle::item, .level = 2, .mark = "(i)"};
    EXPECT_DOUBLE_EQ(indentsOf(item).mark, indentsOf(operative).text);
    EXPECT_DOUBLE_EQ(indentsOf(deeper).mark, indentsOf(item).text);
}

TEST(Look, leavesTheColumnRoomForText) {
    for (const BlockStyle style : allBlockStyles())
        for (const char* label : {"", "PP1"})
            for (int level = 0; level <= 4; ++level) {
                const Indents indents = indentsOf({.style = style, .level = level, .mark = "(a)", .label = label});
                EXPECT_GT(paper::textWidth - indents.text - indents.right, 200) << nameOf(style) << level;
                EXPECT_LE(indents.mark, indents.text) << nameOf(style) << level;
            }
}

} // namespace
} // namespace chapeau
