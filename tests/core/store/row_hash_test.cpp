#include "core/base/hash.h"
#include "core/store/row_hash.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

using namespace chapeau;
using Json = nlohmann::json;

// docs/file-format.md: the hash is over the JSON array, and a JSON library is the judge of what that is.
RC_GTEST_PROP(RowHash, isTheHashOfTheJsonArray, (const std::vector<std::string>& texts, std::int64_t number, double real)) {
    RowHash hash;
    Json array = Json::array();
    for (const auto& text : texts) {
        hash.add(text);
        array.push_back(text);
    }
    hash.add(number);
    hash.add(real);
    hash.addNull();
    array.insert(array.end(), {number, real, nullptr});
    RC_ASSERT(hash.finish() == hashOf(array.dump(-1, ' ', false, Json::error_handler_t::replace)));
}

TEST(RowHash, ofNothingIsThatOfAnEmptyArray) {
    EXPECT_EQ(RowHash{}.finish(), hashOf("[]"));
}

TEST(RowHash, takesQuotesBackslashesControlsAndWhatIsNoUtf8) {
    for (const std::string text : {"a \"quoted\" word", "back\\slash", "two\nlines\t", "caf\xc3\xa9", "broken \xff byte", "\x7f", ""}) {
        RowHash hash;
        hash.add(text);
        EXPECT_EQ(hash.finish(), hashOf(Json::array({text}).dump(-1, ' ', false, Json::error_handler_t::replace))) << text;
    }
}

TEST(RowHash, findsAControlWhereverItStands) {
    const std::string words = "the words of a paragraph";
    RowHash hash;
    for (std::size_t at = 0; at <= words.size(); ++at)
        for (const char control : {'\0', '\n', '\x1f'}) {
            std::string text = words;
            text.insert(at, 1, control);
            hash.add(text);
            EXPECT_EQ(hash.finish(), hashOf(Json::array({text}).dump())) << at;
        }
}

TEST(RowHash, ofTheNextRowHasNothingOfTheRowBefore) {
    RowHash hash;
    hash.add("a row");
    const auto first = hash.finish();
    hash.add(std::int64_t{7});
    EXPECT_EQ(hash.finish(), hashOf("[7]"));
    hash.add("a row");
    EXPECT_EQ(hash.finish(), first);
}
