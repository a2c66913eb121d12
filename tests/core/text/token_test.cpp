#include "core/text/token.h"

#include "core/text/token_joiner.h"

#include "tests/core/text/random_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace chapeau;

namespace {

/// Tokens apart by "|", blanks left out.
std::string shown(std::string_view text) {
    std::string out;
    for (const Token& token : tokenize(text)) {
        if (token.kind == TokenKind::blank) continue;
        out += (out.empty() ? "" : "|") + std::string{text.substr(token.bytes.begin, token.bytes.size())};
    }
    return out;
}

std::uint64_t keyOf(std::string_view text) {
    const auto tokens = tokenize(text);
    EXPECT_EQ(tokens.size(), 1U) << text;
    return tokens.empty() ? 0 : tokens.front().key;
}

struct Row {
    const char* name;
    const char* text;
    const char* tokens;
};

class TokenTable : public testing::TestWithParam<Row> {};

const Row rows[] = {
    {"words", "Recalling its resolution,", "Recalling|its|resolution|,"},
    {"documentSymbol", "resolution A/RES/70/1.", "resolution|A/RES/70/1|."},
    {"draftRevision", "A/C.1/79/L.53/Rev.1;", "A/C.1/79/L.53/Rev.1|;"},
    {"emergencySession", "(A/RES/ES-11/3)", "(|A/RES/ES-11/3|)"},
    {"councilSymbol", "S/PRST/2024/1 and E/CN.7/2020/L.3/Add.1,", "S/PRST/2024/1|and|E/CN.7/2020/L.3/Add.1|,"},
    {"resolutionNumber", "resolutions 76/234 and 77/96.", "resolutions|76/234|and|77/96|."},
    {"grouping", "1,000.5 and 2,500,000, or 10:30", "1,000.5|and|2,500,000|,|or|10:30"},
    {"hyphens", "sub-Saharan co-operation 2025-2030", "sub-Saharan|co-operation|2025-2030"},
    {"noBreakHyphen", "pre\u2011recorded", "pre\u2011recorded"},
    {"enDashBetweenYears", "2025–2030", "2025–2030"},
    {"emDashParts", "peace—and", "peace|—|and"},
    {"hyphenWithBlank", "post- cold-war", "post|-|cold-war"},
    {"abbreviation", "the U.S. and e.g. this", "the|U.S.|and|e.g.|this"},
    {"stopAfterWord", "Decides. Also", "Decides|.|Also"},
    {"stopWithoutBlank", "peace.Recalling", "peace|.|Recalling"},
    {"itemMarks", "paragraph 2 (c), (a) and (ii)", "paragraph|2|(c)|,|(a)|and|(ii)"},
    {"itemMarkAfterNumber", "2(c)", "2|(c)"},
    {"numberMark", "(1) and (XXV)", "(1)|and|(XXV)"},
    {"bracketedWord", "(the) (2024)", "(|the|)|(|2024|)"},
    {"apostrophes", "State's States’ l’Assemblée", "State's|States|’|l’Assemblée"},
    {"slashes", "and/or men/women HIV/AIDS", "and/or|men|/|women|HIV/AIDS"},
    {"quotes", "“peace” \"now\"", "“|peace|”|\"|now|\""},
    {"noteGlued", "19721 ordinals 70th", "19721|ordinals|70th"},
    {"webAddress", "see https://www.un.org/en/ga.", "see|https://www.un.org/en/ga|."},
    {"mail", "to a.b@un.org,", "to|a.b@un.org|,"},
    {"chinese", "中国人民", "中国|人民"},
    {"arabic", "الأمم المتحدة،", "الأمم|المتحدة|،"},
    {"combiningMark", "Co\u0302te", "Co\u0302te"},
    {"emoji", "👍🏽👨\u200d👩\u200d👧🇫🇷🇩🇪", "👍🏽|👨\u200d👩\u200d👧|🇫🇷|🇩🇪"},
    {"russian", "Генеральная Ассамблея,", "Генеральная|Ассамблея|,"},
    {"korean", "대한민국 정부", "대한민국|정부"},
    {"nothing", "", ""},
    {"blanksOnly", " \n\t", ""},
};

TEST_P(TokenTable, cutsAsThePracticeReads) {
    EXPECT_EQ(shown(GetParam().text), GetParam().tokens);
}

INSTANTIATE_TEST_SUITE_P(Rows, TokenTable, testing::ValuesIn(rows), [](const auto& row) { return std::string{row.param.name}; });

} // namespace

TEST(Token, kinds) {
    const auto kindOf = [](std::string_view text) { return tokenize(text).front().kind; };
    EXPECT_EQ(kindOf("peace"), TokenKind::word);
    EXPECT_EQ(kindOf("and/or"), TokenKind::word);
    EXPECT_EQ(kindOf("和平"), TokenKind::word);
    EXPECT_EQ(kindOf("1,000.5"), TokenKind::number);
    EXPECT_EQ(kindOf("A/RES/70/1"), TokenKind::symbol);
    EXPECT_EQ(kindOf("L.53"), TokenKind::symbol);
    EXPECT_EQ(kindOf("(ii)"), TokenKind::symbol);
    EXPECT_EQ(kindOf("👍"), TokenKind::symbol);
    EXPECT_EQ(kindOf(";"), TokenKind::punctuation);
    EXPECT_EQ(kindOf("\u00a0"), TokenKind::blank);
    EXPECT_EQ(kindOf("\r\n"), TokenKind::blank);
}

TEST(Token, keysAreEqualWhereAReaderSeesTheSame) {
    EXPECT_EQ(keyOf("“"), keyOf("\""));
    EXPECT_EQ(keyOf("State’s"), keyOf("State's"));
    EXPECT_EQ(keyOf("co\u2011operation"), keyOf("co-operation"));
    EXPECT_EQ(keyOf("co\u00adoperation"), keyOf("cooperation"));
    EXPECT_EQ(keyOf("\u00a0"), keyOf(" "));
    EXPECT_EQ(keyOf("   "), keyOf(" "));
    EXPECT_EQ(keyOf("Co\u0302te"), keyOf("Côte"));
}

TEST(Token, keysDifferWhereAReaderSeesADifference) {
    EXPECT_NE(keyOf("peace"), keyOf("Peace"));
    EXPECT_NE(keyOf("Cote"), keyOf("Côte"));
    EXPECT_NE(keyOf("\n"), keyOf(" "));
    EXPECT_NE(keyOf(","), keyOf(";"));
}

RC_GTEST_PROP(TokenLaws, plainWordsAreCutAsTheFieldsRulesCutThem, ()) {
    const std::string text = *randomText();
    std::vector<Token> joined;
    joinTokens(text, {0, text.size()}, joined);
    RC_ASSERT(tokenize(text) == joined);
}

RC_GTEST_PROP(TokenLaws, coverTheTextAndEndWithGraphemes, ()) {
    const std::string text = *randomText();
    const auto ends = graphemeEnds(text);
    std::size_t at = 0;
    for (const Token& token : tokenize(text)) {
        RC_ASSERT(token.bytes.begin == at);
        RC_ASSERT(token.bytes.end > at);
        RC_ASSERT(ends[token.bytes.end]);
        at = token.bytes.end;
    }
    RC_ASSERT(at == text.size());
}

RC_GTEST_PROP(TokenLaws, anyBytesAreCoveredToo, ()) {
    const auto text = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
    std::size_t at = 0;
    for (const Token& token : tokenize(text)) {
        RC_ASSERT(token.bytes.begin == at);
        at = token.bytes.end;
    }
    RC_ASSERT(at == text.size());
}
