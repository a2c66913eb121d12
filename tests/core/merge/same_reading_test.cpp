#include "core/merge/same_reading.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

struct Row {
    const char* name;
    const char* a;
    const char* b;
    bool same;
};

class SameReading : public testing::TestWithParam<Row> {};

TEST_P(SameReading, isHeard) {
    EXPECT_EQ(readsTheSame(GetParam().a, GetParam().b), GetParam().same);
    EXPECT_EQ(readsTheSame(GetParam().b, GetParam().a), GetParam().same);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, SameReading,
    testing::Values(Row{"equal", "the lamps", "the lamps", true}, Row{"quotes", "the \"lamps\"", "the “lamps”", true},
                    Row{"apostrophes", "the keeper's", "the keeper’s", true}, Row{"noBreakSpace", "No. 5 lamps", "No.\u00a05 lamps", true},
                    Row{"blanks", "the  lamps ", "the lamps", true}, Row{"blankBeforeAComma", "lamps , horns", "lamps, horns", true},
                    Row{"nothingAndABlank", "", " ", true}, Row{"words", "the lamps", "the horns", false},
                    Row{"oneWordOrTwo", "light house", "lighthouse", false}, Row{"marks", "lamps, horns", "lamps; horns", false},
                    Row{"capitals", "States", "states", false}, Row{"aSplit", "lamps; horns", "lamps;\nhorns", false},
                    Row{"aSplitBesideCurlyQuotes", "“lamps”; horns", "\"lamps\";\nhorns", false}),
    [](const auto& row) { return std::string{row.param.name}; });

TEST(FirstReadings, nameTheFirstOfEach) {
    EXPECT_EQ(firstReadings({"a  b", "c", "a b", "“c”", "\"c\"", "c"}), (std::vector<std::size_t>{0, 1, 0, 3, 3, 1}));
}

} // namespace
} // namespace chapeau
