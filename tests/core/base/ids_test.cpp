#include "core/base/hash.h"
#include "core/base/ids.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace chapeau;

TEST(Id, randomOnesDifferAndRoundTrip) {
    std::set<std::string> seen;
    for (int i = 0; i < 1000; ++i) {
        const auto id = ParagraphId::random();
        EXPECT_EQ(ParagraphId::fromText(id.text()), id);
        seen.insert(id.text());
    }
    EXPECT_EQ(seen.size(), 1000U);
}

TEST(Id, onlyThirtyTwoHexDigitsAreOne) {
    EXPECT_FALSE(ParagraphId::fromText(""));
    EXPECT_FALSE(ParagraphId::fromText("0123456789abcdef0123456789abcde"));
    EXPECT_FALSE(ParagraphId::fromText("0123456789ABCDEF0123456789abcdef"));
    EXPECT_TRUE(ParagraphId::fromText("0123456789abcdef0123456789abcdef"));
}

TEST(Id, areOrderedAsTheirDigitsAre) {
    const auto before = ParagraphId::fromText("00000000000000ff0000000000000000");
    const auto after = ParagraphId::fromText("00000000000001000000000000000000");
    EXPECT_LT(before, after);
    std::set<ParagraphId> ids;
    std::set<std::string> digits;
    for (int i = 0; i < 100; ++i) digits.insert(ids.insert(ParagraphId::random()).first->text());
    EXPECT_TRUE(std::ranges::equal(ids, digits, {}, &ParagraphId::text));
}

TEST(Hash, isBlake2bOf256Bits) {
    EXPECT_EQ(hashOf(""), "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    EXPECT_NE(hashOf("a"), hashOf("b"));
}
