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

TEST(NextSymbol, isThatOfTheNextRevision) {
    EXPECT_EQ(nextSymbol("A/C.1/79/L.53"), "A/C.1/79/L.53/Rev.1");
    EXPECT_EQ(nextSymbol("A/C.1/79/L.53/Rev.1"), "A/C.1/79/L.53/Rev.2");
    EXPECT_EQ(nextSymbol("A/80/L.2/Rev.9"), "A/80/L.2/Rev.10");
    EXPECT_EQ(nextSymbol("A/HRC/58/L.7"), "A/HRC/58/L.7/Rev.1");
    EXPECT_EQ(nextSymbol("A/ES-11/L.1"), "A/ES-11/L.1/Rev.1");
    EXPECT_EQ(nextSymbol("S/2024/170"), "S/2024/170/Rev.1");
    EXPECT_EQ(nextSymbol(" L.53 "), "L.53/Rev.1");
}

TEST(NextSymbol, ofAnAddendumOrACorrectionIsThatOfItsText) {
    EXPECT_EQ(nextSymbol("A/C.1/79/L.53/Add.1"), "A/C.1/79/L.53/Rev.1");
    EXPECT_EQ(nextSymbol("A/C.1/79/L.53/Rev.1/Add.2"), "A/C.1/79/L.53/Rev.2");
    EXPECT_EQ(nextSymbol("A/C.1/79/L.53/Rev.1/Corr.1"), "A/C.1/79/L.53/Rev.2");
}

TEST(NextSymbol, ofAnInformalTextIsThatOfItsRevision) {
    EXPECT_EQ(nextSymbol("Zero draft"), "Rev.1");
    EXPECT_EQ(nextSymbol("Rev.1"), "Rev.2");
}

TEST(NextSymbol, isNotGuessed) {
    for (const char* symbol :
         {"A/RES/79/1", "S/RES/2728 (2024)", "A/RES/ES-11/3", "475 (V)", "Facilitator's text", "A/79/534", "L.x", "Rev.", ""})
        EXPECT_EQ(nextSymbol(symbol), "") << symbol;
}

TEST(SymbolOfResolution, isToldFromThatOfADraft) {
    for (const char* symbol : {"A/RES/79/1", "A/HRC/RES/58/7", "S/RES/2728 (2024)", "475 (V)", "2625 (XXV)"})
        EXPECT_TRUE(isSymbolOfResolution(symbol)) << symbol;
    for (const char* symbol : {"A/C.1/79/L.53", "A/79/534", "draft (V2)", "475", "(V)", ""})
        EXPECT_FALSE(isSymbolOfResolution(symbol)) << symbol;
}
