#include "core/merge/overlap.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

std::string groups(const std::vector<Edit>& edits) {
    std::string text;
    for (const OverlapGroup& group : overlapGroups(edits))
        text += "[" + std::to_string(group.base.begin) + "," + std::to_string(group.base.end) + ")x" + std::to_string(group.size()) + " ";
    return text;
}

TEST(OverlapGroups, keepTouchingRangesApart) {
    EXPECT_EQ(groups({{{0, 3}, "a"}, {{3, 5}, "b"}}), "[0,3)x1 [3,5)x1 ");
}

TEST(OverlapGroups, joinRangesThatShareAByte) {
    EXPECT_EQ(groups({{{0, 4}, "a"}, {{3, 5}, "b"}}), "[0,5)x2 ");
}

TEST(OverlapGroups, joinThroughAThird) {
    EXPECT_EQ(groups({{{0, 4}, "a"}, {{3, 9}, "b"}, {{8, 12}, "c"}, {{12, 13}, "d"}}), "[0,12)x3 [12,13)x1 ");
}

TEST(OverlapGroups, joinWhatALongRangeCovers) {
    EXPECT_EQ(groups({{{0, 20}, "a"}, {{2, 3}, "b"}, {{5, 5}, "c"}, {{18, 19}, "d"}}), "[0,20)x4 ");
}

TEST(OverlapGroups, leaveInsertionsAtTheEdgesAlone) {
    EXPECT_EQ(groups({{{2, 2}, "a"}, {{2, 5}, "b"}, {{5, 5}, "c"}, {{5, 8}, "d"}}), "[2,2)x1 [2,5)x1 [5,5)x1 [5,8)x1 ");
}

TEST(OverlapGroups, keepInsertionsAtOnePlaceApart) {
    EXPECT_EQ(groups({{{2, 2}, "a"}, {{2, 2}, "b"}}), "[2,2)x1 [2,2)x1 ");
}

TEST(OverlapGroups, takeDifferentChangesOfOneRangeTogether) {
    EXPECT_EQ(groups({{{2, 4}, "a"}, {{2, 4}, "b"}}), "[2,4)x2 ");
}

TEST(SliceWithEdits, staysWithinTheRange) {
    EXPECT_EQ(sliceWithEdits("one two three", {4, 13}, {{{4, 7}, "2"}, {{7, 7}, ","}}), "2, three");
    EXPECT_EQ(sliceWithEdits("one two three", {4, 7}, {}), "two");
}

} // namespace
} // namespace chapeau
