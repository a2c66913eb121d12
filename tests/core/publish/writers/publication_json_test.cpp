#include "core/publish/writers/writers.h"
#include "tests/core/publish/arbitrary_publication.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace chapeau {
namespace {

RC_GTEST_PROP(PublicationJson, readsWhatItWrites, ()) {
    const Publication publication = arbitraryPublication();
    const auto read = readPublicationJson(writePublicationJson(publication));
    RC_ASSERT(read.has_value());
    RC_ASSERT(*read == publication);
}

TEST(PublicationJson, namesItsSchema) {
    EXPECT_NE(writePublicationJson({}).find("\"schema\":\"chapeau.publication/1\""), std::string::npos);
}

TEST(PublicationJson, namesEveryStyleOnce) {
    for (const BlockStyle style : allBlockStyles()) EXPECT_EQ(blockStyleFrom(nameOf(style)), style) << nameOf(style);
    EXPECT_EQ(allBlockStyles().size(), static_cast<std::size_t>(BlockStyle::table) + 1);
}

struct BadRow {
    const char* name;
    const char* json;
    const char* place;
};

class BadPublicationJson : public testing::TestWithParam<BadRow> {};

TEST_P(BadPublicationJson, isRefusedWithItsPlace) {
    const auto read = readPublicationJson(GetParam().json);
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error(), (Error{ErrorCode::fileDamaged, "The publication", GetParam().place}));
}

#define CHAPEAU_HEAD                                                                                                                       \
    R"({"schema":"chapeau.publication/1","title":"","runningHead":"","language":"en","internal":false,"notes":[],"hands":[],"comments":[],"blocks":)"
INSTANTIATE_TEST_SUITE_P(
    Rows, BadPublicationJson,
    testing::Values(
        BadRow{"empty", "", "no JSON"}, BadRow{"cutOff", "{\"schema\":", "no JSON"}, BadRow{"otherType", "[]", "schema"},
        BadRow{"otherSchema", R"({"schema":"chapeau.draft/1"})", "schema"},
        BadRow{"noTitle", R"({"schema":"chapeau.publication/1"})", "title"}, BadRow{"blocksNoList", CHAPEAU_HEAD "7}", "blocks"},
        BadRow{"unknownStyle", CHAPEAU_HEAD R"([{"style":"poem","runs":[]}]})", "style"},
        BadRow{"noRuns", CHAPEAU_HEAD R"([{"style":"title"}]})", "runs"},
        BadRow{"negativeLevel", CHAPEAU_HEAD R"([{"style":"item","level":-1,"runs":[]}]})", "level"},
        BadRow{"hugeLevel", CHAPEAU_HEAD R"([{"style":"item","level":4294967297,"runs":[]}]})", "level"},
        BadRow{"runNoObject", CHAPEAU_HEAD R"([{"style":"title","runs":["x"]}]})", "text"},
        BadRow{"noSuchNote", CHAPEAU_HEAD R"([{"style":"title","runs":[{"text":"","note":0}]}]})", "note"},
        BadRow{"noSuchHand", CHAPEAU_HEAD R"([{"style":"title","runs":[{"text":"","change":{"kind":"deleted","hand":0}}]}]})", "hand"},
        BadRow{"otherChange", CHAPEAU_HEAD R"([{"style":"title","runs":[],"endChange":{"kind":"moved","hand":0}}]})", "kind"},
        BadRow{"noSuchComment", CHAPEAU_HEAD R"([{"style":"title","runs":[{"text":"","comments":[0]}]}]})", "comments"},
        BadRow{"cellMissing", CHAPEAU_HEAD R"([{"style":"table","runs":[],"columns":[1],"rows":[{"cells":[]}]}]})", "cells"},
        BadRow{"tableInTable",
               CHAPEAU_HEAD R"([{"style":"table","runs":[],"columns":[1],"rows":[{"cells":[[{"style":"table","runs":[]}]]}]}]})", "cells"},
        BadRow{"flagNoBoolean", CHAPEAU_HEAD R"([{"style":"title","runs":[{"text":"","bold":1}]}]})", "bold"}),
    [](const auto& row) { return row.param.name; });
#undef CHAPEAU_HEAD

} // namespace
} // namespace chapeau
