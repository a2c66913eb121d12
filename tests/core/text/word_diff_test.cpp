#include "core/text/word_diff.h"

#include <gtest/gtest.h>

using namespace chapeau;

namespace {

/// "the [-concrete-]{+practical+} measures"
std::string marked(const std::string& base, const std::vector<Edit>& edits) {
    std::string out;
    std::size_t at = 0;
    for (const Edit& edit : edits) {
        out.append(base, at, edit.base.begin - at);
        if (!edit.base.empty()) out += "[-" + base.substr(edit.base.begin, edit.base.size()) + "-]";
        if (!edit.text.empty()) out += "{+" + edit.text + "+}";
        at = edit.base.end;
    }
    return out.append(base, at);
}

struct Row {
    const char* name;
    const char* base;
    const char* variant;
    const char* expected;
};

class DiffTable : public testing::TestWithParam<Row> {};

const Row rows[] = {
    {"equal", "the measures", "the measures", "the measures"},
    {"word", "the concrete measures", "the practical measures", "the [-concrete-]{+practical+} measures"},
    {"wordIn", "the measures", "the practical measures", "the {+practical +}measures"},
    {"wordOut", "the practical measures", "the measures", "the [-practical -]measures"},
    {"fromNothing", "", "the measures", "{+the measures+}"},
    {"toNothing", "the measures", "", "[-the measures-]"},
    {"firstWordIn", "States shall act", "All States shall act", "{+All +}States shall act"},
    {"firstWordOut", "All States shall act", "States shall act", "[-All -]States shall act"},
    {"lastWordIn", "States shall act", "States shall act promptly", "States shall act{+ promptly+}"},
    {"lastWordOut", "States shall act promptly", "States shall act", "States shall act[- promptly-]"},
    {"beforeStop", "Welcomes the report.", "Welcomes the report, including its annex.", "Welcomes the report{+, including its annex+}."},
    {"phraseBeforeComma", "Recalling the treaty, and noting", "Recalling the treaty and its protocol, and noting",
     "Recalling the treaty{+ and its protocol+}, and noting"},
    {"andJoinsRewrittenWords", "the concrete and practical measures", "the wide and deep measures",
     "the [-concrete and practical-]{+wide and deep+} measures"},
    {"commaJoinsRewrittenWords", "peace, security for all", "order, liberty for all", "[-peace, security-]{+order, liberty+} for all"},
    {"andStaysBetweenInsertions", "States and organizations", "Member States and regional organizations",
     "{+Member +}States and {+regional +}organizations"},
    {"ofStaysBetweenInsertions", "the promotion of rights", "the full promotion of human rights",
     "the {+full +}promotion of {+human +}rights"},
    {"contentWordStays", "effective measures now", "concrete measures soon", "[-effective-]{+concrete+} measures [-now-]{+soon+}"},
    {"semicolonStays", "Urges the parties to talk; stresses peace.", "Invites all States; recalls order.",
     "[-Urges the parties to talk-]{+Invites all States+}; [-stresses peace-]{+recalls order+}."},
    {"loneWordInARewrittenSentence", "considered early full lasting peace between willing nuclear Powers",
     "noted further delays concerning peace among several reluctant parties",
     "[-considered early full lasting peace between willing nuclear Powers-]"
     "{+noted further delays concerning peace among several reluctant parties+}"},
    {"loneArticleBesideAnInsertion", "the early entry into force of treaties", "any further serious delay over the drafting of treaties",
     "[-the early entry into force-]{+any further serious delay over the drafting+} of treaties"},
    {"listItem", "women, youth and children", "women, men, youth and children", "women, {+men, +}youth and children"},
    {"repeatedConjunction", "the Secretary-General and the Council", "the Secretary-General and the Assembly and the Council",
     "the Secretary-General {+and the Assembly +}and the Council"},
    {"sentenceIn", "Talks began. Talks ended.", "Talks began. Talks failed. Talks ended.", "Talks began. {+Talks failed. +}Talks ended."},
    {"appendedBeforeTheLastComma", "Recalling its resolutions,", "Recalling its resolutions, including those of 2024,",
     "Recalling its resolutions,{+ including those of 2024,+}"},
    {"wholeSymbol", "resolution A/RES/70/1 of", "resolution A/RES/71/1 of", "resolution [-A/RES/70/1-]{+A/RES/71/1+} of"},
    {"wholeNumber", "some 1,000.5 tons", "some 1,500.5 tons", "some [-1,000.5-]{+1,500.5+} tons"},
    {"wholeHyphenatedWord", "in sub-Saharan Africa", "in trans-Saharan Africa", "in [-sub-Saharan-]{+trans-Saharan+} Africa"},
    {"itemReference", "paragraph 2 (a) above", "paragraph 2 (b) above", "paragraph 2 [-(a)-]{+(b)+} above"},
    {"closingMark", "Reaffirms peace;", "Reaffirms peace.", "Reaffirms peace[-;-]{+.+}"},
    {"quotesInBytes", "the “peace” talks", "the \"peace\" talks", "the [-“-]{+\"+}peace[-”-]{+\"+} talks"},
    {"apostropheInBytes", "the State’s duty", "the State's duty", "the [-State’s-]{+State's+} duty"},
    {"noBreakSpaceInBytes", "paragraph 5", "paragraph\u00a05", "paragraph[- -]{+\u00a0+}5"},
    {"doubleBlank", "the  peace", "the peace", "the[-  -]{+ +}peace"},
    {"split", "Urges peace; and calls for talks", "Urges peace;\nand calls for talks", "Urges peace;[- -]{+\n+}and calls for talks"},
    {"join", "Urges peace;\nand calls", "Urges peace; and calls", "Urges peace;[-\n-]{+ +}and calls"},
    {"lineIn", "first\nthird", "first\nsecond\nthird", "first\n{+second\n+}third"},
    {"linesRewritten", "peace\norder", "war\nchaos", "[-peace-]{+war+}\n[-order-]{+chaos+}"},
    {"insertionWithOtherBlank", "the measures", "the\u00a0practical measures", "the{+\u00a0practical+} measures"},
    {"arabic", "إذ تشير إلى قرارها السابق", "إذ تشير إلى قرارها الأخير", "إذ تشير إلى قرارها [-السابق-]{+الأخير+}"},
    {"chinese", "中国人民", "中国政府", "中国[-人民-]{+政府+}"},
    {"combiningMark", "a cote here", "a co\u0302te here", "a [-cote-]{+co\u0302te+} here"},
    {"emoji", "yes 👍 no", "yes 👍🏽 no", "yes [-👍-]{+👍🏽+} no"},
    {"wordAlreadyThere", "to promote and protect rights", "to protect rights", "to [-promote and -]protect rights"},
    {"brackets", "the [concrete] measures", "the measures", "the [-[concrete] -]measures"},
    {"phraseForPhrase", "taking into account the views of Member States", "bearing in mind the views of Member States",
     "[-taking into account-]{+bearing in mind+} the views of Member States"},
};

TEST_P(DiffTable, readsAsAPersonWouldMarkIt) {
    const Row& row = GetParam();
    const auto edits = diffWords(row.base, row.variant);
    EXPECT_EQ(marked(row.base, edits), row.expected);
    EXPECT_EQ(applyEdits(row.base, edits), row.variant);
}

INSTANTIATE_TEST_SUITE_P(Rows, DiffTable, testing::ValuesIn(rows), [](const auto& row) { return std::string{row.param.name}; });

} // namespace

TEST(MovedOffset, followsTheWords) {
    const std::string base = "the concrete measures";
    const auto edits = diffWords(base, "all the new measures taken");
    ASSERT_EQ(marked(base, edits), "{+all +}the [-concrete-]{+new+} measures{+ taken+}");
    EXPECT_EQ(movedOffset(0, edits), 0U);
    EXPECT_EQ(movedOffset(3, edits), 7U);
    EXPECT_EQ(movedOffset(4, edits), 8U);
    EXPECT_EQ(movedOffset(7, edits), 11U) << "inside what was replaced: behind the new word";
    EXPECT_EQ(movedOffset(12, edits), 11U);
    EXPECT_EQ(movedOffset(21, edits), 20U) << "before what is inserted there";
}
