// Amendment wording by the program: the shape of its JSON and its exit codes.
#include "program.h"

using namespace chapeau::test;

namespace {

const std::string base =
    "The General Assembly,\n\nRecalling its resolution 80/1 of 1 December 2025,\n\nRecognizing the role of small workshops,\n\n"
    "1. Encourages all Member States to take concrete measures to promote cooperation;\n\n2. Decides to remain seized of the matter.\n";

class Propose : public CliTest {
protected:
    void SetUp() override { expect(0, {"new", ws(), "--from", write("base.txt", base), "--symbol", "L.1", "--own", "KEN"}); }
    [[nodiscard]] std::string ws() const { return path("w.chapeau"); }
};

} // namespace

TEST_F(Propose, tellsWhereItLanded) {
    const auto intake = expect(0, {"propose", ws(), "EU, supported by Canada: OP1: replace 'concrete' by 'practical'", "--from", "KE",
                                   "--round", "2", "--json"})
                            .json();
    EXPECT_EQ(intake["schema"], "chapeau.intake/1");
    ASSERT_EQ(intake["placed"].size(), 1U);
    const auto& placed = intake["placed"][0];
    EXPECT_EQ(placed["label"], "OP1");
    EXPECT_EQ(placed["operation"], "replace");
    EXPECT_EQ(placed["text"], "Encourages all Member States to take practical measures to promote cooperation;");
    EXPECT_EQ(placed["proponents"], (nlohmann::json{"EU"}));
    EXPECT_EQ(placed["supporters"], (nlohmann::json{"CAN"}));
    EXPECT_TRUE(placed["onBehalfOf"].is_null());
    EXPECT_GT(placed["confidence"], 0.9);
    EXPECT_EQ(placed["wording"], "EU, supported by Canada: OP1: replace 'concrete' by 'practical'");
    EXPECT_EQ(intake["unplaced"], nlohmann::json::array());
    const auto listed = expect(0, {"proposals", ws(), "OP1", "--json"}).json();
    EXPECT_EQ(listed["proposals"][0]["proposal"], placed["proposal"]);
    EXPECT_EQ(listed["proposals"][0]["round"], "2");
    expect(0, {"check", ws()});
    expect(0, {"undo", ws()});
    EXPECT_TRUE(expect(0, {"proposals", ws(), "--json"}).json()["proposals"].empty());
}

TEST_F(Propose, whatIsNotPlacedIsToldWithItsLine) {
    const auto file = write("mail.txt", "Dear colleagues,\n\nUS: delete OP2, support EU on PP2\n\nIn OP1, replace “binding” by “firm”.\n");
    const auto intake = expect(5, {"propose", ws(), "--file", file, "--from", "USA", "--json"}).json();
    EXPECT_EQ(intake["placed"].size(), 1U);
    ASSERT_EQ(intake["acts"].size(), 1U);
    EXPECT_EQ(intake["acts"][0]["label"], "PP2");
    EXPECT_EQ(intake["acts"][0]["act"], "supports");
    EXPECT_EQ(intake["acts"][0]["delegations"], (nlohmann::json{"USA"}));
    ASSERT_EQ(intake["unplaced"].size(), 1U);
    EXPECT_EQ(intake["unplaced"][0]["wording"], "In OP1, replace “binding” by “firm”.");
    EXPECT_EQ(intake["unplaced"][0]["line"], 5);
    EXPECT_EQ(intake["unplaced"][0]["why"], "The words “binding” are not in the paragraph.");
    EXPECT_EQ(intake["ignored"], (nlohmann::json{"Dear colleagues,"}));
    EXPECT_NE(expect(5, {"propose", ws(), "delete OP9", "--from", "USA"}).out.find("There is no OP9 in the text."), std::string::npos);
}

TEST_F(Propose, refusals) {
    expect(2, {"propose", ws(), "delete OP2"});
    expect(2, {"propose", ws(), "delete OP2", "--from", "Ruritania"});
    expect(2, {"propose", ws(), "--from", "EU"});
    expect(2, {"propose", ws(), "delete OP2", "--file", path("base.txt"), "--from", "EU"});
    expect(3, {"propose", ws(), "  ", "--from", "EU"});
    expect(3, {"propose", ws(), "--file", path("none.txt"), "--from", "EU"});
    expect(3, {"propose", ws(), "--file", write("bad.txt", "\xFF\xFE delete OP2"), "--from", "EU"});
    expect(4, {"propose", path("none.chapeau"), "delete OP2", "--from", "EU"});
}
