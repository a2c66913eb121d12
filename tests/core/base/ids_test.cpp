#include "core/base/hash.h"
#include "core/base/ids.h"

#include <gtest/gtest.h>

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

TEST(Hash, isBlake2bOf256Bits) {
    EXPECT_EQ(hashOf(""), "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    EXPECT_NE(hashOf("a"), hashOf("b"));
}
