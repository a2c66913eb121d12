#include "core/text/text_search.h"

#include <gtest/gtest.h>

using namespace chapeau;

namespace {

/// The text with what was found in [ ].
std::string marked(const TextQuery& query, const std::string& text) {
    auto search = TextSearch::prepare(query);
    if (!search) return sentenceOf(search.error());
    const auto found = search->find(text);
    if (!found) return sentenceOf(found.error());
    std::string result;
    std::size_t at = 0;
    for (const auto& range : *found) {
        result += text.substr(at, range.begin - at) + "[" + text.substr(range.begin, range.size()) + "]";
        at = range.end;
    }
    return result + text.substr(at);
}

TextQuery words(const std::string& pattern) {
    return {pattern, false, false, false, false};
}

struct Row {
    const char* name;
    TextQuery query;
    const char* text;
    const char* marked;
};

const Row rows[] = {
    {"case is folded", words("member states"), "Encourages all Member States", "Encourages all [Member States]"},
    {"case is told apart", {"States", true, false, false, false}, "States and states", "[States] and states"},
    {"accents are folded", words("cote d'ivoire"), "of Côte d’Ivoire,", "of [Côte d’Ivoire],"},
    {"a combining mark belongs to its letter", words("cote"), "C\u006F\u0302te", "[C\u006F\u0302te]"},
    {"no match ends before a combining mark", {"co", false, true, false, false}, "Co\u0302te", "Co\u0302te"},
    {"accents are told apart", {"cote", false, true, false, false}, "Côte, cote", "Côte, [cote]"},
    {"an accent in the pattern counts as little", words("türkiye"), "Turkiye", "[Turkiye]"},
    {"hyphens of all kinds", words("Secretary-General"), "the Secretary\u2011General", "the [Secretary\u2011General]"},
    {"a no-break space is a blank", words("1 December"), "of 1\u00A0December", "of [1\u00A0December]"},
    {"whole words", {"state", false, false, true, false}, "State, States, interstate", "[State], States, interstate"},
    {"whole words that end in a sign", {"(a)", false, false, true, false}, "2 (a) and (a)b", "2 [(a)] and [(a)]b"},
    {"matches don't overlap", words("aa"), "aaaaa", "[aa][aa]a"},
    {"signs of expressions are plain in words", words("4 (a)."), "para. 4 (a). 4 a", "para. [4 (a).] 4 a"},
    {"a letter that folds to two is found whole", words("ss"), "Straße", "Stra[ß]e"},
    {"half of a letter that folds to two is not found", words("s"), "ß", "ß"},
    {"Arabic without its vowel marks", words("محمد"), "مُحَمَّد", "[مُحَمَّد]"},
    {"Chinese", words("大会"), "联合国大会决议", "联合国[大会]决议"},
    {"an expression", {"resolution \\d+/\\d+", false, false, false, true}, "Resolution 77/96 of", "[Resolution 77/96] of"},
    {"an expression with a class of no blanks", {"\\S+es", false, false, false, true}, "all States", "all [States]"},
    {"an expression that matches nothing is passed over", {"x*", false, false, false, true}, "axb", "a[x]b"},
    {"an expression without folding of case", {"^The", true, false, false, true}, "the The", "the The"},
};

} // namespace

TEST(TextSearch, finds) {
    for (const auto& row : rows) EXPECT_EQ(marked(row.query, row.text), row.marked) << row.name;
}

TEST(TextSearch, refusesWhatIsNoExpression) {
    EXPECT_EQ(TextSearch::prepare({"(", false, false, false, true}).error().code, ErrorCode::badPattern);
    EXPECT_EQ(TextSearch::prepare(words("")).error().code, ErrorCode::emptyText);
    EXPECT_TRUE(TextSearch::prepare(words("(")));
}

TEST(TextSearch, fillsInGroupsInTheWordsOfTheText) {
    auto search = TextSearch::prepare({"(\\w+) and (\\w+)", false, false, false, true});
    ASSERT_TRUE(search);
    const auto found = search->find("by Côte and Türkiye", "$2 and $1 \\$5");
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1U);
    EXPECT_EQ(found->front().replacement, "Türkiye and Côte $5");
    EXPECT_EQ(search->find("a and b", "$3").error().code, ErrorCode::badPattern);
}

TEST(TextSearch, replacementOfWordsIsTakenAsItIs) {
    auto search = TextSearch::prepare(words("cost"));
    EXPECT_EQ(search->find("the cost", "$1 \\")->front().replacement, "$1 \\");
}

TEST(TextSearch, anExpressionThatRunsAwayIsGivenUp) {
    auto search = TextSearch::prepare({"(a+)+$", false, false, false, true});
    ASSERT_TRUE(search);
    EXPECT_EQ(search->find(std::string(60, 'a') + "b").error().code, ErrorCode::searchTooLong);
}
