// The main job on a real resolution: started, answered by three delegations, merged, decided, revised and exported.
#include "program.h"

#include <fstream>
#include <iterator>

using namespace chapeau::test;
namespace fs = std::filesystem;

namespace {

class RealResolution : public CliTest {
protected:
    void SetUp() override {
        if (!fs::exists(source)) GTEST_SKIP() << "needs the shared resolutions, which are not here";
        std::ifstream file{source, std::ios::binary};
        original.assign(std::istreambuf_iterator<char>{file}, {});
    }
    [[nodiscard]] std::string answer(const std::string& name, const std::vector<std::pair<std::string, std::string>>& changes) const {
        std::string text = original;
        for (const auto& [what, by] : changes) {
            const auto at = text.find(what);
            EXPECT_NE(at, std::string::npos) << what;
            text.replace(at, what.size(), by);
        }
        return write(name, text);
    }

    fs::path source = fs::path{CHAPEAU_SHARED} / "data" / "resolutions" / "A_RES_80_29.md";
    std::string original;
};

} // namespace

TEST_F(RealResolution, isNegotiatedFromEndToEnd) {
    const auto ws = path("w.chapeau");
    expect(0, {"new", ws, "--from", source.string(), "--own", "Pakistan"});
    const auto draft = expect(0, {"show", ws, "--json"}).json();
    EXPECT_EQ(draft["symbol"], "A/RES/80/29");
    ASSERT_EQ(draft["paragraphs"].size(), 13U);
    expect(0, {"take", ws, answer("eu.md", {{"urgent consideration", "early consideration"}, {"women in arms", "women and youth in arms"}}),
               "--from", "EU"});
    expect(0, {"take", ws, answer("ind.md", {{"urgent consideration", "due consideration"}}), "--from", "IND"});
    expect(0, {"take", ws,
               answer("egy.md", {{"urgent consideration", "early consideration"},
                                 {"3. Requests the Secretary-General", "3. Invites the Secretary-General"}}),
               "--from", "EGY"});
    const auto merge = expect(0, {"merge", ws, "--json"}).json();
    EXPECT_EQ(merge["conflicts"], 1);
    EXPECT_EQ(merge["paragraphs"][9]["clusters"][0]["alternatives"][1]["proponents"], nlohmann::json::parse(R"(["EGY","EU"])"));
    expect(0, {"decide", ws, "--paragraph", "OP1", "--cluster", "0", "--pick", "1"});
    expect(0, {"revise", ws, "--symbol", "A/C.1/81/L.5"});
    EXPECT_TRUE(expect(0, {"show", ws, "OP1", "--json"})
                    .json()["paragraph"]["text"]
                    .get<std::string>()
                    .starts_with("Decides to give early consideration"));
    for (const auto* layout : {"clean", "rolling"})
        for (const auto* ending : {"docx", "txt"}) {
            const auto file = path(std::string{layout} + "." + ending);
            expect(0, {"export", ws, "--layout", layout, "-o", file});
            EXPECT_GT(fs::file_size(file), 2000U);
        }
    expect(0, {"check", ws});
}
