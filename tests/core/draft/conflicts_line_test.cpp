#include "core/draft/conflicts_line.h"

#include <gtest/gtest.h>

using namespace chapeau;

TEST(ConflictsLine, countsTheParagraphs) {
    EXPECT_EQ(conflictsLine(0), "");
    EXPECT_EQ(conflictsLine(1), "Not agreed: 1 paragraph is still in conflict and stands here as if nobody had objected.");
    EXPECT_EQ(conflictsLine(12), "Not agreed: 12 paragraphs are still in conflict and stand here as if nobody had objected.");
}

TEST(ConflictsLine, isKnownAgainAndNothingElseIs) {
    for (const std::size_t paragraphs : {1U, 2U, 600U}) EXPECT_TRUE(isConflictsLine(conflictsLine(paragraphs)));
    for (const char* other : {"", "Not agreed: ", "Not agreed: the financing of the office", "Not agreed",
                              "2 paragraphs are still in conflict and stand here as if nobody had objected."})
        EXPECT_FALSE(isConflictsLine(other)) << other;
}
