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
    RC_ASSERT(hash.finished() == hashOf(array.dump(-1, ' ', false, Json::error_handler_t::replace)));
}

TEST(RowHash, ofNothingIsThatOfAnEmptyArray) {
    EXPECT_EQ(RowHash{}.finished(), hashOf("[]"));
}

TEST(RowHash, takesQuotesBackslashesControlsAndWhatIsNoUtf8) {
    for (const std::string text : {"a \"quoted\" word", "back\\slash", "two\nlines\t", "caf\xc3\xa9", "broken \xff byte", "\x7f", ""}) {
        RowHash hash;
        hash.add(text);
        EXPECT_EQ(hash.finished(), hashOf(Json::array({text}).dump(-1, ' ', false, Json::error_handler_t::replace))) << text;
    }
}
