#include "core/merge/common_cuts.h"
#include "tests/core/merge/vocabulary.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace chapeau {
namespace {

const std::string base = "Urges all States to take measures to curb the trade;";

Edit replacing(const std::string& words, const std::string& with) {
    const auto at = base.find(words);
    return {{at, at + words.size()}, with};
}

std::string written(const EditsOfText& edits) {
    std::string text;
    for (const Edit& edit : edits) text += "[" + base.substr(edit.base.begin, edit.base.size()) + "/" + edit.text + "]";
    return text;
}

struct Row {
    const char* name;
    Edit whole;
    Edit part;
    const char* cut;
};

class CutOut : public testing::TestWithParam<Row> {};

TEST_P(CutOut, givesThePartAndTheRest) {
    EXPECT_EQ(written(cutOut(base, GetParam().whole, GetParam().part)), GetParam().cut);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, CutOut,
    testing::Values(Row{"partBehind", replacing("measures to curb", "steps to prevent"), replacing("curb", "prevent"),
                        "[measures/steps][curb/prevent]"},
                    Row{"partBefore", replacing("measures to curb", "steps to prevent"), replacing("measures", "steps"),
                        "[measures/steps][curb/prevent]"},
                    Row{"theSameCutWider", replacing("to curb the", "to prevent the"), replacing("curb", "prevent"), "[curb/prevent]"},
                    Row{"aDeletion", replacing("take measures to curb", "curb"), replacing("measures ", ""), ""},
                    Row{"wordBesideWord", replacing("the trade", "all smuggling"), replacing("the", "all"), "[the/all][trade/smuggling]"},
                    Row{"theMiddleWordOfThree", replacing("curb the trade", "stop all smuggling"), replacing("the", "all"),
                        "[curb/stop][the/all][trade/smuggling]"},
                    Row{"notAtThatWord", replacing("curb the trade", "all smuggling stops"), replacing("the", "all"), ""},
                    Row{"aDeletionIsOnePhrase", replacing("measures to ", ""), replacing("measures ", ""), ""},
                    Row{"notThatChange", replacing("measures to curb", "steps to prevent"), replacing("curb", "stop"), ""},
                    Row{"oneWordOfAPhrase", replacing("curb", "prevent and combat"), replacing("curb", "prevent"), ""}),
    [](const auto& row) { return std::string{row.param.name}; });

TEST(CommonCuts, oneInsertionStandsAtOnePlaceForAll) {
    // " now" before the blank, and "now " behind it.
    std::vector<EditsOfText> texts{{{{16, 16}, " now"}}, {{{17, 17}, "now "}}};
    useCommonCuts(base, texts);
    EXPECT_EQ(texts[0], texts[1]);
}

TEST(CommonCuts, oneDeletionStandsAtOnePlaceForAll) {
    std::vector<EditsOfText> texts{{{{5, 9}, ""}}, {{{6, 10}, ""}}};
    ASSERT_EQ(applyEdits(base, texts[0]), applyEdits(base, texts[1]));
    useCommonCuts(base, texts);
    EXPECT_EQ(texts[0], texts[1]);
}

RC_GTEST_PROP(CommonCutsLaws, everyTextStaysWhatItIs, ()) {
    const std::string text = *anyText();
    const auto variants = *rc::gen::container<std::vector<std::string>>(4, anyVariantOf(text));
    std::vector<EditsOfText> edits;
    for (const auto& variant : variants) edits.push_back(diffWords(text, variant));
    useCommonCuts(text, edits);
    for (std::size_t i = 0; i < variants.size(); ++i) {
        RC_ASSERT(applyEdits(text, edits[i]) == variants[i]);
        for (std::size_t k = 1; k < edits[i].size(); ++k) RC_ASSERT(edits[i][k - 1].base.end < edits[i][k].base.begin);
    }
}

RC_GTEST_PROP(CommonCutsLaws, theOrderOfTextsDoesNotMatter, ()) {
    const std::string text = *anyText();
    std::vector<EditsOfText> edits;
    for (int i = 0; i < 4; ++i) edits.push_back(diffWords(text, *anyVariantOf(text)));
    auto reversed = edits;
    std::ranges::reverse(reversed);
    useCommonCuts(text, edits);
    useCommonCuts(text, reversed);
    std::ranges::reverse(reversed);
    RC_ASSERT(edits == reversed);
}

} // namespace
} // namespace chapeau
