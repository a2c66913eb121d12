#include "core/text/similarity.h"

#include "core/text/common_words.h"
#include "tests/core/text/random_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

using namespace chapeau;

namespace {

std::size_t sharedByTheBook(const std::vector<WordNumber>& a, const std::vector<WordNumber>& b) {
    std::vector<std::vector<std::size_t>> best(a.size() + 1, std::vector<std::size_t>(b.size() + 1, 0));
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            best[i][j] = a[i - 1] == b[j - 1] ? best[i - 1][j - 1] + 1 : std::max(best[i - 1][j], best[i][j - 1]);
        }
    }
    return best[a.size()][b.size()];
}

} // namespace

TEST(Similarity, isTwiceTheSharedWordsOverAllWords) {
    EXPECT_DOUBLE_EQ(similarity("the concrete measures", "the practical measures"), 4.0 / 6);
    EXPECT_DOUBLE_EQ(similarity("a b c d", "c d a b"), 0.5);
    EXPECT_DOUBLE_EQ(similarity("peace", "war"), 0);
    EXPECT_DOUBLE_EQ(similarity("", ""), 1);
    EXPECT_DOUBLE_EQ(similarity("", "peace"), 0);
    EXPECT_DOUBLE_EQ(similarity("…", "—"), 0);
}

TEST(Similarity, tellsOtherPunctuationFromNone) {
    EXPECT_DOUBLE_EQ(similarity("Reaffirms peace;", "Reaffirms peace."), 4.0 / 5);
    EXPECT_DOUBLE_EQ(similarity("States’ “peace”", "States' \"peace\""), 1);
}

RC_GTEST_PROP(SimilarityLaws, isSymmetricAndBetweenZeroAndOne, ()) {
    const TextPair pair = *randomPair();
    const double there = similarity(pair.base, pair.variant);
    RC_ASSERT(there == similarity(pair.variant, pair.base));
    RC_ASSERT(there >= 0);
    RC_ASSERT(there <= 1);
    RC_ASSERT(similarity(pair.base, pair.base) == 1);
}

RC_GTEST_PROP(SimilarityLaws, countsAsTheTextbookDoes, ()) {
    const auto words =
        rc::gen::container<std::vector<WordNumber>>(*rc::gen::inRange<std::size_t>(0, 300), rc::gen::inRange<WordNumber>(0, 9));
    const auto a = *words;
    const auto b = *words;
    CommonWords common{9};
    RC_ASSERT(common.inOrder(a, b) == sharedByTheBook(a, b));
    RC_ASSERT(common.inOrder(b, a) == sharedByTheBook(a, b));
}
