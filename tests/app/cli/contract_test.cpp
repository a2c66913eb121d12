// The shapes of the JSON that other programs are written against.
#include "program.h"

#include <set>

using namespace chapeau::test;
using nlohmann::json;

namespace {

const std::string draft = "A/C.1/81/L.1\n\nSample for tests; not a United Nations document\n\nThe General Assembly,\n\n"
                          "Recalling its résumé of the “Plan”,[^1]\n\n1. Encourages all Member States to take concrete measures;\n\n"
                          "2. Requests the Secretary-General:\n\n(a) To report;\n\n(b) To publish the report.\n\n[^1]: A/RES/80/1.\n";

class Contract : public CliTest {
protected:
    void SetUp() override {
        write("draft.txt", draft);
        expect(0, {"new", path("w.chapeau"), "--from", path("draft.txt"), "--symbol", "A/C.1/81/L.1", "--own", "KE"});
    }
    static std::set<std::string> keys(const json& object) {
        std::set<std::string> result;
        for (const auto& [key, value] : object.items()) result.insert(key);
        return result;
    }
    static void expectKeys(const json& object, const std::set<std::string>& expected) {
        const auto present = keys(object);
        for (const auto& key : expected) EXPECT_TRUE(present.contains(key)) << key << " is missing in " << object.dump();
    }
};

} // namespace

TEST_F(Contract, read) {
    const auto read = expect(0, {"read", path("draft.txt"), "--json"}).json();
    EXPECT_EQ(read["schema"], "chapeau.draft/1");
    expectKeys(read, {"symbol", "title", "enacting", "paragraphs", "warnings"});
    EXPECT_EQ(read["enacting"], "The General Assembly,");
    const auto& pp1 = read["paragraphs"][0];
    EXPECT_EQ(pp1, json::parse(R"({"index":0,"label":"PP1","kind":"preambular","level":0,"text":"Recalling its résumé of the “Plan”,",
                                   "italic":[[0,9]],"notes":[{"at":35,"mark":"1","text":"A/RES/80/1."}]})"));
    EXPECT_EQ(read["paragraphs"][3]["label"], "OP2 (a)");
    EXPECT_EQ(read["paragraphs"][3]["text"], "To report;");
    EXPECT_EQ(read["paragraphs"][3]["level"], 1);
}

TEST_F(Contract, showIsReadWithIdsAndStates) {
    const auto show = expect(0, {"show", path("w.chapeau"), "--json"}).json();
    EXPECT_EQ(show["schema"], "chapeau.draft/1");
    expectKeys(show["paragraphs"][0], {"index", "label", "kind", "level", "text", "italic", "notes", "id", "state"});
    const auto one = expect(0, {"show", path("w.chapeau"), "op2(a)", "--json"}).json();
    EXPECT_EQ(one["paragraph"]["label"], "OP2 (a)");
}

TEST_F(Contract, takeTellsWhereEachPartLanded) {
    const auto answer =
        write("eu.txt", "The General Assembly,\n\nRecalling its résumé of the “Plan”,\n\n1. Encourages all Member States to take practical "
                        "measures;\n\n2. Requests the Secretary-General:\n\n(a) To report;\n\n(b) To publish the report.\n");
    const auto intake = expect(0, {"take", path("w.chapeau"), answer, "--from", "European Union", "--round", "2", "--json"}).json();
    EXPECT_EQ(intake["schema"], "chapeau.intake/1");
    expectKeys(intake, {"placed", "acts", "unplaced", "ignored", "comments"});
    ASSERT_EQ(intake["placed"].size(), 1U) << intake.dump();
    const auto& placed = intake["placed"][0];
    expectKeys(placed, {"proposal", "label", "operation", "text", "proponents", "supporters", "onBehalfOf", "confidence", "wording"});
    EXPECT_EQ(placed["label"], "OP1");
    EXPECT_EQ(placed["operation"], "replace");
    EXPECT_EQ(placed["proponents"], json::parse(R"(["EU"])"));
    EXPECT_EQ(placed["onBehalfOf"], nullptr);
    const auto listed = expect(0, {"proposals", path("w.chapeau"), "--json"}).json();
    EXPECT_EQ(listed["proposals"][0]["proposal"], placed["proposal"]);
    EXPECT_EQ(listed["proposals"][0]["status"], "tabled");
    EXPECT_EQ(listed["proposals"][0]["round"], "2");
}

TEST_F(Contract, mergeListsEveryParagraphOfTheBase) {
    const auto merge = expect(0, {"merge", path("w.chapeau"), "--json"}).json();
    EXPECT_EQ(merge["schema"], "chapeau.merge/1");
    expectKeys(merge, {"conflicts", "paragraphs", "added", "moved", "joined"});
    EXPECT_EQ(merge["paragraphs"].size(), 5U);
    expectKeys(merge["paragraphs"][0], {"index", "label", "base", "rolling", "edits", "clusters", "deletedBy"});
}

TEST_F(Contract, everyResultNamesItsSchema) {
    const auto ws = path("w.chapeau");
    const auto edited = expect(0, {"edit", ws, "OP1", "Encourages all States to act;", "--reason", "Shorter.", "--json"}).json();
    const std::vector<std::vector<std::string>> calls{{"versions", ws},
                                                      {"proposals", ws},
                                                      {"history", ws},
                                                      {"own", ws},
                                                      {"check", ws},
                                                      {"sponsor", ws, "list"},
                                                      {"comment", ws, "list"},
                                                      {"reason", ws, edited["proposal"], "Much shorter."},
                                                      {"source", ws, "PP1", "A/RES/80/1"},
                                                      {"sponsor", ws, "add", "Kenya, Viet Nam", "--main"},
                                                      {"comment", ws, "add", "OP1", "Ask capital."},
                                                      {"undo", ws},
                                                      {"redo", ws},
                                                      {"revise", ws, "--symbol", "L.2"},
                                                      {"export", ws, "--layout", "clean", "-o", path("x.txt")}};
    for (auto call : calls) {
        call.emplace_back("--json");
        const auto result = expect(0, call).json();
        EXPECT_TRUE(result["schema"].get<std::string>().starts_with("chapeau.")) << call[0];
    }
}

TEST_F(Contract, statesAreTakenInEverySpellingAndGivenAsAlpha3) {
    for (const auto* written : {"VN", "VNM", "Viet Nam", "vietnam", "the Socialist Republic of Viet Nam"}) {
        expect(0, {"sponsor", path("w.chapeau"), "add", written});
        const auto list = expect(0, {"sponsor", path("w.chapeau"), "list", "--json"}).json();
        ASSERT_EQ(list["sponsors"].size(), 1U) << written;
        EXPECT_EQ(list["sponsors"][0]["delegation"], "VNM") << written;
    }
}
