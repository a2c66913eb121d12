// Finding and replacing by the program.
#include "program.h"

using namespace chapeau::test;

namespace {

class Find : public CliTest {
protected:
    void SetUp() override {
        const std::string base =
            "The General Assembly,\n\nRecalling its resolution 80/1 of 1 December 2025,\n\n"
            "1. Encourages all Member States to take concrete measures;\n\n2. Decides to remain seized of the matter.\n";
        expect(0, {"new", ws(), "--from", write("base.txt", base), "--symbol", "L.1", "--own", "KEN"});
        expect(0, {"propose", ws(), "OP1: replace 'concrete' by 'practical'", "--from", "EU"});
    }
    [[nodiscard]] std::string ws() const { return path("w.chapeau"); }
    [[nodiscard]] std::string words(const char* label) const {
        return expect(0, {"show", ws(), label, "--json"}).json()["paragraph"]["text"].get<std::string>();
    }
};

} // namespace

TEST_F(Find, tellsWhereTheWordsStand) {
    const auto json = expect(0, {"find", ws(), "MEASURES", "--json"}).json();
    EXPECT_EQ(json["schema"], "chapeau.find/1");
    ASSERT_EQ(json["hits"].size(), 2U);
    EXPECT_EQ(json["hits"][0]["in"], "text");
    EXPECT_EQ(json["hits"][0]["label"], "OP1");
    EXPECT_EQ(json["hits"][0]["ranges"], (nlohmann::json{{46, 54}}));
    EXPECT_EQ(json["hits"][1]["in"], "proposal");
    EXPECT_EQ(json["hits"][1]["who"], "EU");
    EXPECT_EQ(json["hits"][1]["replaceable"], "others");
    EXPECT_FALSE(json["hits"][0].contains("replaced"));
}

TEST_F(Find, aPreviewChangesNothing) {
    const auto json = expect(0, {"find", ws(), "measures", "--replace", "steps", "--json"}).json();
    EXPECT_EQ(json["hits"][0]["replaced"], "Encourages all Member States to take concrete steps;");
    EXPECT_FALSE(json["hits"][1].contains("replaced"));
    EXPECT_EQ(json["changed"], 0);
    EXPECT_EQ(words("OP1"), "Encourages all Member States to take concrete measures;");
}

TEST_F(Find, replacesInOurOwnDraftingAndWithOthersOnPurpose) {
    EXPECT_EQ(expect(0, {"find", ws(), "measures", "--replace", "steps", "--apply", "--json"}).json()["changed"], 1);
    EXPECT_EQ(words("OP1"), "Encourages all Member States to take concrete steps;");
    expect(0, {"undo", ws()});
    EXPECT_EQ(words("OP1"), "Encourages all Member States to take concrete measures;");
    EXPECT_EQ(expect(0, {"find", ws(), "measures", "--replace", "steps", "--apply", "--others", "--json"}).json()["changed"], 2);
    expect(0, {"check", ws()});
}

TEST_F(Find, refusals) {
    expect(1, {"find", ws(), "lathe"});
    EXPECT_NE(expect(2, {"find", ws(), "(", "--regex"}).err.find("can’t be read as a regular expression"), std::string::npos);
    EXPECT_NE(expect(3, {"find", ws(), R"((\w+\s?)*x$)", "--regex"}).err.find("took too long"), std::string::npos);
    expect(2, {"find", ws(), "measures", "--apply"});
    expect(3, {"find", ws(), ""});
}
