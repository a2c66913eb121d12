#include "core/draft/symbol.h"

#include <gtest/gtest.h>

using namespace chapeau;

namespace {

struct Row {
    const char* symbol;
    const char* session;
    const char* committee;
};

class Symbol : public ::testing::TestWithParam<Row> {};

} // namespace

TEST_P(Symbol, tellsItsSessionAndCommittee) {
    EXPECT_EQ(sessionOfSymbol(GetParam().symbol), GetParam().session);
    EXPECT_EQ(committeeOfSymbol(GetParam().symbol), GetParam().committee);
}

INSTANTIATE_TEST_SUITE_P(Symbols, Symbol,
                         ::testing::Values(Row{"A/C.1/79/L.53", "Seventy-ninth session", "First Committee"},
                                           Row{"A/C.3/80/L.20/Rev.1", "Eightieth session", "Third Committee"},
                                           Row{"A/80/L.2/Rev.1", "Eightieth session", ""}, Row{"A/RES/80/29", "Eightieth session", ""},
                                           Row{"A/HRC/58/L.7", "Fifty-eighth session", ""}, Row{"A/RES/ES-11/3", "", ""},
                                           Row{"S/RES/2728 (2024)", "", ""}, Row{"A/C.9/80/L.1", "Eightieth session", ""},
                                           Row{"L.1", "", ""}, Row{"", "", ""}));

TEST(Ordinal, isSpelled) {
    EXPECT_EQ(spelledOrdinal(1), "first");
    EXPECT_EQ(spelledOrdinal(12), "twelfth");
    EXPECT_EQ(spelledOrdinal(20), "twentieth");
    EXPECT_EQ(spelledOrdinal(81), "eighty-first");
    EXPECT_EQ(spelledOrdinal(100), "one hundredth");
    EXPECT_EQ(spelledOrdinal(101), "one hundred and first");
    EXPECT_EQ(spelledOrdinal(0), "");
    EXPECT_EQ(spelledOrdinal(200), "");
}
