// `own`: who our delegation is, told and named after the start.
#include "program.h"

using namespace chapeau::test;

namespace {

const std::string base = "The General Assembly,\n\nRecalling its resolution 80/1 of 1 December 2025,\n\n"
                         "1. Encourages all Member States to take concrete measures;\n\n2. Decides to remain seized of the matter.\n";

class Own : public CliTest {
protected:
    void SetUp() override {
        expect(0, {"new", ws(), "--from", write("base.txt", base), "--symbol", "L.1"});
        expect(0, {"edit", ws(), "OP2", "Decides to remain seized of this matter."});
    }
    [[nodiscard]] std::string ws() const { return path("w.chapeau"); }
    [[nodiscard]] nlohmann::json own() const { return expect(0, {"own", ws(), "--json"}).json(); }
    [[nodiscard]] nlohmann::json proponents() const {
        return expect(0, {"proposals", ws(), "--json"}).json()["proposals"][0]["proponents"];
    }
};

} // namespace

TEST_F(Own, isToldNamedAndTakenBack) {
    EXPECT_EQ(own(), nlohmann::json::parse(R"({"schema":"chapeau.own/1","own":null})"));
    EXPECT_EQ(expect(0, {"own", ws()}).out, "Our own delegation is not named.\n");
    EXPECT_EQ(proponents(), nlohmann::json::array());
    EXPECT_EQ(expect(0, {"own", ws(), "Viet Nam", "--json"}).json()["own"], "VNM");
    EXPECT_EQ(expect(0, {"own", ws()}).out, "Viet Nam\n");
    EXPECT_EQ(proponents(), nlohmann::json::parse(R"(["VNM"])"));
    expect(0, {"own", ws(), "--none"});
    EXPECT_EQ(own()["own"], nullptr);
    expect(0, {"undo", ws()});
    EXPECT_EQ(own()["own"], "VNM");
    expect(0, {"undo", ws()});
    EXPECT_EQ(own()["own"], nullptr);
    EXPECT_EQ(proponents(), nlohmann::json::array());
    expect(0, {"check", ws()});
}

TEST_F(Own, isOneThatIsKnown) {
    const auto before = read("w.chapeau");
    EXPECT_NE(expect(2, {"own", ws(), "Atlantis"}).err.find("“atlantis”"), std::string::npos);
    expect(2, {"own", ws(), "CHN,PAK"});
    expect(2, {"own", ws(), ""});
    expect(2, {"own", ws(), "CHN", "--none"});
    EXPECT_EQ(read("w.chapeau"), before);
    expect(4, {"own", path("none.chapeau"), "CHN"});
}
