#include "core/text/utf8.h"

#include "tests/core/text/random_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace chapeau;

TEST(Utf8, tellsValidFromInvalid) {
    EXPECT_TRUE(isUtf8(""));
    EXPECT_TRUE(isUtf8("Côte d’Ivoire 中 👍"));
    EXPECT_FALSE(isUtf8("C\xF4te"));
    EXPECT_FALSE(isUtf8("\xC0\xAF"));
    EXPECT_FALSE(isUtf8("\xED\xA0\x80"));
    EXPECT_FALSE(isUtf8("\xF4\x90\x80\x80"));
    EXPECT_FALSE(isUtf8("cut \xE4\xB8"));
}

TEST(Utf8, countsCodePoints) {
    EXPECT_EQ(codePoints("Côte 👍"), 6U);
    EXPECT_EQ(codePointAt("Côte 👍", 3), 2U);
    EXPECT_EQ(byteAt("Côte 👍", 2), 3U);
    EXPECT_EQ(byteAt("Côte 👍", 6), 10U);
    EXPECT_EQ(byteAt("Côte 👍", 99), 10U);
}

TEST(Utf8, trims) {
    EXPECT_EQ(trimmed(" \n\u00a0peace \u2003now\t\u3000"), "peace \u2003now");
    EXPECT_EQ(trimmed(" \u2003 "), "");
    EXPECT_EQ(trimmed("é"), "é");
}

TEST(Utf8, collapses) {
    EXPECT_EQ(collapsed("  the \r\n General\t\u2003Assembly "), "the General Assembly");
    EXPECT_EQ(collapsed("paragraph\u00a05  (a)"), "paragraph\u00a05 (a)");
    EXPECT_EQ(collapsed("\n"), "");
}

TEST(Utf8, foldsForSearch) {
    EXPECT_EQ(foldedForSearch("Côte d’Ivoire"), "cote d'ivoire");
    EXPECT_EQ(foldedForSearch("TÜRKİYE"), "turkiye");
    EXPECT_EQ(foldedForSearch("PP\u00a08\u2011BIS"), "pp 8-bis");
    EXPECT_EQ(foldedForSearch("Российская"), "россииская");
    EXPECT_EQ(foldedForSearch("中国"), "中国");
}

RC_GTEST_PROP(Utf8Laws, bytesAndCodePointsGoBackAndForth, ()) {
    const std::string text = *randomText();
    RC_ASSERT(isUtf8(text));
    for (std::size_t i = 0; i <= codePoints(text); ++i) RC_ASSERT(codePointAt(text, byteAt(text, i)) == i);
}

RC_GTEST_PROP(Utf8Laws, foldingTwiceChangesNothingMore, ()) {
    const std::string once = foldedForSearch(*randomText());
    RC_ASSERT(foldedForSearch(once) == once);
}

RC_GTEST_PROP(Utf8Laws, collapsingTwiceChangesNothingMore, ()) {
    const std::string once = collapsed(*randomText());
    RC_ASSERT(collapsed(once) == once);
    RC_ASSERT(trimmed(once) == once);
}
