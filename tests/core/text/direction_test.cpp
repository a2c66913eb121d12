#include "core/text/direction.h"

#include "random_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace chapeau {
namespace {

using Pieces = std::vector<DirectedPiece>;

TEST(Direction, isThatOfTheFirstLetter) {
    EXPECT_FALSE(readsRightToLeft("Recalling its resolution"));
    EXPECT_TRUE(readsRightToLeft("إذ تشير إلى قرارها"));
    EXPECT_TRUE(readsRightToLeft("1. “إذ” A/RES/77/96"));
    EXPECT_FALSE(readsRightToLeft("A/RES/77/96 إذ"));
    EXPECT_FALSE(readsRightToLeft("回顾 1, 2"));
    EXPECT_FALSE(readsRightToLeft(""));
}

TEST(Direction, turnsWithTheWords) {
    EXPECT_EQ(directedPieces("its resolution", false), (Pieces{{"its resolution", false}}));
    EXPECT_EQ(directedPieces("قرارها A/RES/77/96 المؤرخ", true), (Pieces{{"قرارها ", true}, {"A/RES/77/96", false}, {" المؤرخ", true}}));
    EXPECT_EQ(directedPieces("the word إذ opens", false), (Pieces{{"the word ", false}, {"إذ", true}, {" opens", false}}));
    EXPECT_EQ(directedPieces(",", true), (Pieces{{",", true}}));
}

RC_GTEST_PROP(Direction, piecesAreTheText, (bool rightToLeft)) {
    const auto text = *randomText() + *rc::gen::element<std::string>("", " قرارها ", "إذ") + *randomText();
    std::string all;
    for (const auto& piece : directedPieces(text, rightToLeft)) all += piece.text;
    RC_ASSERT(all == text);
}

} // namespace
} // namespace chapeau
