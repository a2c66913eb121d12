// What is told before a text is issued, why and where from, the lineage, and what the room sees.
#include "program.h"

#include <algorithm>

using namespace chapeau::test;
using nlohmann::json;

namespace {

const std::string base =
    "The General Assembly,\n\nRecalling its resolution 80/1 of 1 December 2025,\n\nRecognizing the role of small workshops,\n\n"
    "1. Encourages all Member States to take concrete measures to promote cooperation;\n\n2. Decides to remain seized of the matter.\n";

class Issuing : public CliTest {
protected:
    void SetUp() override {
        expect(0, {"new", ws(), "--from", write("base.txt", base), "--symbol", "A/C.1/81/L.1", "--own", "KEN"});
        expect(0, {"propose", ws(), "--from", "EU", "OP1 replace \"concrete\" by \"practical\""});
        expect(0, {"propose", ws(), "--from", "USA", "OP1 replace \"concrete\" by \"voluntary\""});
        expect(0, {"edit", ws(), "--after", "PP1", "Noting the progress made,"});
    }
    [[nodiscard]] std::string ws() const { return path("w.chapeau"); }
    [[nodiscard]] json revision(bool preview) const {
        std::vector<std::string> call{"revise", ws(), "--symbol", "A/C.1/81/L.1/Rev.1", "--json"};
        if (preview) call.emplace_back("--preview");
        return expect(0, call).json();
    }
};

} // namespace

TEST_F(Issuing, aPreviewTellsTheSameAndChangesNothing) {
    const auto bytes = read("w.chapeau");
    auto preview = revision(true);
    EXPECT_EQ(read("w.chapeau"), bytes);
    EXPECT_EQ(preview["schema"], "chapeau.revision/1");
    EXPECT_EQ(preview["version"], nullptr);
    EXPECT_EQ(preview["conflicts"], 1);
    EXPECT_EQ(preview["carried"].size(), 2U);
    EXPECT_EQ(preview["renumbered"], json::parse(R"([{"from":"PP1 bis","to":"PP2"},{"from":"PP2","to":"PP3"}])"));
    auto done = revision(false);
    EXPECT_TRUE(done["version"].is_string());
    done["version"] = nullptr;
    EXPECT_EQ(done, preview);
}

TEST_F(Issuing, aPreviewRefusesASymbolThatIsTaken) {
    const auto said = expect(3, {"revise", ws(), "--symbol", "A/C.1/81/L.1", "--preview"});
    EXPECT_NE(said.err.find("A/C.1/81/L.1"), std::string::npos);
    EXPECT_EQ(said.out, "");
}

TEST_F(Issuing, theLineageTellsKindsAndChanges) {
    expect(0, {"revise", ws(), "--symbol", "A/C.1/81/L.1/Rev.1"});
    const auto versions = expect(0, {"versions", ws(), "--json"}).json()["versions"];
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions[0]["adopted"], false);
    EXPECT_EQ(versions[0]["changed"], 0);
    EXPECT_EQ(versions[1]["changed"], 1);
    EXPECT_EQ(versions[1]["paragraphs"], 5);
    EXPECT_EQ(versions[1]["current"], true);
}

TEST_F(Issuing, aSourceIsTakenBack) {
    expect(0, {"source", ws(), "PP1", "A/RES/80/1", "--paragraph", "3"});
    expect(0, {"source", ws(), "PP1", "A/RES/80/2"});
    expect(2, {"source", ws(), "PP1", "A/RES/80/1", "--paragraph", "4", "--remove"});
    EXPECT_EQ(expect(0, {"source", ws(), "PP1", "A/RES/80/1", "--remove", "--json"}).json()["removed"], true);
    const auto left = expect(0, {"show", ws(), "PP1", "--json"}).json()["sources"];
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0]["document"], "A/RES/80/2");
    expect(0, {"undo", ws()});
    EXPECT_EQ(expect(0, {"show", ws(), "PP1", "--json"}).json()["sources"].size(), 2U);
    expect(0, {"check", ws()});
}

TEST_F(Issuing, theRoomSeesWhatIsTabledAndNothingElse) {
    const auto proposal = expect(0, {"proposals", ws(), "--json"}).json()["proposals"][0]["proposal"].get<std::string>();
    expect(0, {"comment", ws(), "add", "OP1", "CANARYCOMMENT", "--internal"});
    expect(0, {"comment", ws(), "add", proposal, "CANARYSHAREABLE", "--by", "CANARYPERSON"});
    expect(0, {"reason", ws(), proposal, "CANARYREASON", "--heading", "CANARYHEADING"});
    expect(0, {"source", ws(), proposal, "CANARYSOURCE", "--quote", "CANARYQUOTE"});
    expect(0, {"source", ws(), "OP1", "CANARYLANGUAGE"});
    expect(0, {"sponsor", ws(), "ask", "FJI", "--source", "CANARYASKED"});
    expect(0, {"edit", ws(), "OP1", "Encourages all Member States to take concrete measures to promote CANARY cooperation;"});
    const auto said = expect(0, {"show", ws(), "OP1", "--shareable", "--json"});
    const auto shown = said.json();
    EXPECT_EQ(shown["schema"], "chapeau.projection/1");
    EXPECT_EQ(shown["label"], "OP1");
    EXPECT_EQ(shown["state"], "open");
    EXPECT_EQ(shown["text"],
              "Encourages all Member States to take [concrete / practical – EU / voluntary – USA] measures to promote cooperation;");
    EXPECT_EQ(shown["paragraphs"][0]["text"], shown["text"]);
    for (const auto* canary : {"CANARY", "FJI", "Fiji"}) EXPECT_EQ(said.out.find(canary), std::string::npos) << said.out;
    const auto own = expect(0, {"show", ws(), "OP1", "--shareable", "--own", "--json"});
    EXPECT_NE(own.json()["text"].get<std::string>().find("CANARY cooperation"), std::string::npos);
    for (const auto* canary : {"CANARYC", "CANARYS", "CANARYR", "CANARYH", "CANARYQ", "CANARYL", "CANARYA", "CANARYP"})
        EXPECT_EQ(own.out.find(canary), std::string::npos) << own.out;
}

TEST_F(Issuing, whatIsOursAloneStaysBack) {
    const auto kept = expect(1, {"show", ws(), "PP1 bis", "--shareable", "--json"}).json();
    EXPECT_EQ(kept["text"], nullptr);
    EXPECT_EQ(kept["label"], nullptr);
    EXPECT_EQ(expect(0, {"show", ws(), "PP1 bis", "--shareable", "--own", "--json"}).json()["text"], "Noting the progress made,");
    expect(2, {"show", ws(), "OP9", "--shareable"});
}

TEST_F(Issuing, theRoomSeesParagraphsAndNothingWithoutOne) {
    EXPECT_NE(run({"show", ws(), "--shareable"}).exitCode, 0);
    EXPECT_NE(run({"show", ws(), "OP1", "--own"}).exitCode, 0);
}
