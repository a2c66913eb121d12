#include "core/draft/opening_words.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

struct Opening {
    const char* italic;
    const char* rest;
};

void PrintTo(const Opening& opening, std::ostream* out) {
    *out << opening.italic << "|" << opening.rest;
}

class OpeningWords : public testing::TestWithParam<Opening> {};

TEST_P(OpeningWords, endWhereTheItalicsEnd) {
    const std::string text = std::string{GetParam().italic} + GetParam().rest;
    EXPECT_EQ(text.substr(0, openingWords(text).end), GetParam().italic);
}

INSTANTIATE_TEST_SUITE_P(preambular, OpeningWords,
                         testing::Values(Opening{"Recalling", " its resolution 76/234,"}, Opening{"Recalling also", " the outcome,"},
                                         Opening{"Recalling further", " that,"}, Opening{"Deeply concerned", " about"},
                                         Opening{"Gravely concerned", " at"}, Opening{"Expressing grave concern", " about"},
                                         Opening{"Expressing concern", " that"}, Opening{"Expressing its deep appreciation", " to"},
                                         Opening{"Noting with satisfaction", " that"}, Opening{"Noting with deep concern", " that"},
                                         Opening{"Bearing in mind", " the"}, Opening{"Bearing in mind also", " the"},
                                         Opening{"Taking note", " of the report,"}, Opening{"Having considered", " the report,"},
                                         Opening{"Guided by", " the"}, Opening{"Mindful", " of"}, Opening{"Calling upon", " all States"},
                                         Opening{"Sharing deep concern", " of"}, Opening{"Reiterating its conviction", " that"},
                                         Opening{"Reaffirming", ", in this regard,"}, Opening{"Welcoming", " with the States"},
                                         Opening{"Fully aware", " of"}));

INSTANTIATE_TEST_SUITE_P(
    operative, OpeningWords,
    testing::Values(Opening{"Decides", " to include"}, Opening{"Also decides", " to"}, Opening{"Further requests", " the"},
                    Opening{"Takes note", " of"}, Opening{"Takes note with appreciation", " of"}, Opening{"Calls upon", " all"},
                    Opening{"Reaffirms its commitment", " to"}, Opening{"Reiterates its request", " to"},
                    Opening{"Renews its decision", " to"}, Opening{"Welcomes and urges", " the"},
                    Opening{"Deplores in the strongest terms", " the"}, Opening{"Expresses its appreciation and gratitude", " to"},
                    Opening{"Expresses its profound gratitude", " to"}, Opening{"Also strongly condemns", " all"},
                    Opening{"Requests", " support for"}, Opening{"Encourages and supports", " them"}, Opening{"Requests", " and so on"}));

INSTANTIATE_TEST_SUITE_P(none, OpeningWords,
                         testing::Values(Opening{"", "organizations, and women-led"}, Opening{"", "recalling the"}, Opening{"", ""},
                                         Opening{"", "The Secretary-General"}, Opening{"", "Stockpiling of weapons"},
                                         Opening{"", "Decidesx to"}, Opening{"", "Noting-like words"}, Opening{"", "8 and 9 December"}));

TEST(OpeningWords, tellTheTwoParts) {
    EXPECT_TRUE(opensAsPreambular("Also noting that"));
    EXPECT_FALSE(opensAsOperative("Noting that"));
    EXPECT_TRUE(opensAsOperative("Notes that"));
    EXPECT_FALSE(opensAsPreambular("Notes that"));
    EXPECT_FALSE(opensAsOperative("To continue the practice"));
}

TEST(OpeningWords, italicizeOnlyWholeParagraphsWithoutItalics) {
    Paragraph paragraph;
    paragraph.text.text = "Recalling also the outcome,";
    italicizeOpening(paragraph);
    EXPECT_EQ(paragraph.text.italic, (std::vector<ByteRange>{{0, 14}}));

    paragraph.text.italic = {{3, 5}};
    italicizeOpening(paragraph);
    EXPECT_EQ(paragraph.text.italic, (std::vector<ByteRange>{{3, 5}}));

    paragraph.text.italic.clear();
    paragraph.kind = ParagraphKind::subParagraph;
    paragraph.level = 1;
    italicizeOpening(paragraph);
    EXPECT_TRUE(paragraph.text.italic.empty());
}

} // namespace
} // namespace chapeau
