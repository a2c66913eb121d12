#include "core/base/clock.h"

#include <gtest/gtest.h>

using namespace chapeau;

TEST(Day, isReadAndWrittenAsIso) {
    const auto day = dayFromIso("2026-02-28");
    ASSERT_TRUE(day);
    EXPECT_EQ(toIso(*day), "2026-02-28");
}

TEST(Day, refusesWhatIsNoDay) {
    for (const char* text : {"", "2026-02-30", "2026-13-01", "28.2.2026", "2026-2-28", "2026-02-28T", "+026-02-28"})
        EXPECT_FALSE(dayFromIso(text)) << text;
}

TEST(Timestamp, roundTripsThroughIso) {
    const auto t = timestampFromIso("2024-10-16T09:05:07.042Z");
    ASSERT_TRUE(t);
    EXPECT_EQ(toIso(*t), "2024-10-16T09:05:07.042Z");
    EXPECT_EQ(toIso(dayOf(*t)), "2024-10-16");
}

TEST(Timestamp, beforeTheEpochKeepsItsDay) {
    const auto t = timestampFromIso("1945-10-24T23:59:59.999Z");
    ASSERT_TRUE(t);
    EXPECT_EQ(toIso(*t), "1945-10-24T23:59:59.999Z");
}
