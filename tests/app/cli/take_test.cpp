// `take` of Word files with tracked changes and comments, by the program.
#include "program.h"

#include "tests/core/intake/word_file.h"

using namespace chapeau;
using namespace chapeau::test;

namespace {

const std::string base = "The General Assembly,\n"
                         "Recalling its resolution 80/1 of 1 December 2025,\n"
                         "1. Encourages all Member States to take concrete measures to promote cooperation;\n"
                         "2. Decides to remain seized of the matter.";

class Take : public CliTest {
protected:
    void SetUp() override { expect(0, {"new", ws, "--from", write("base.docx", wordFile(revised(base))), "--symbol", "L.1"}); }

    static std::string with(std::string text, const std::string& what, const std::string& by) {
        return text.replace(text.find(what), what.size(), by);
    }
    /// The file of two people, one of whom comments.
    [[nodiscard]] std::string answer() const {
        const auto text =
            with(with(base, "concrete", "{-Ana Lima|{#1|concrete#}-}{+Ana Lima|practical+}"), "the matter", "{+Li Wei|all of +}the matter");
        return write("answer.docx", wordFile(revised(text), commentParts({{"1", "Ana Lima", "Too strong"}})));
    }

    std::string ws = path("w.chapeau");
};

} // namespace

TEST_F(Take, mapsAuthorsAndRemembersThem) {
    const auto taken =
        expect(0, {"take", ws, answer(), "--from", "NOR", "--author", "Ana Lima=Brazil", "--author", "Li Wei=CN", "--json"}).json();
    EXPECT_EQ(taken["placed"][0]["label"], "OP1");
    EXPECT_EQ(taken["placed"][0]["text"], "Encourages all Member States to take practical measures to promote cooperation;");
    EXPECT_EQ(taken["placed"][0]["proponents"], nlohmann::json({"BRA"}));
    EXPECT_EQ(taken["placed"][1]["proponents"], nlohmann::json({"CHN"}));
    EXPECT_EQ(taken["placed"].size(), 2U);
    EXPECT_EQ(taken["authors"], nlohmann::json::parse(R"([{"name":"Ana Lima","changes":2,"delegations":["BRA"],"by":"author"},
                                                         {"name":"Li Wei","changes":1,"delegations":["CHN"],"by":"author"}])"));
    EXPECT_EQ(taken["comments"][0]["label"], "OP1");
    EXPECT_EQ(taken["comments"][0]["author"], "Ana Lima");
    EXPECT_EQ(taken["comments"][0]["text"], "Too strong");
    EXPECT_TRUE(taken["warnings"].empty());
    const auto again = expect(0, {"take", ws, answer(), "--from", "NOR", "--json"}).json();
    EXPECT_EQ(again["authors"][0]["by"], "memory");
    EXPECT_EQ(again["placed"][0]["proponents"], nlohmann::json({"BRA"}));
    expect(0, {"check", ws});
}

TEST_F(Take, aFileOfOneDelegationIsOneText) {
    const auto taken = expect(0, {"take", ws, answer(), "--from", "NOR", "--json"}).json();
    for (const auto& placed : taken["placed"]) EXPECT_EQ(placed["proponents"], nlohmann::json({"NOR"}));
    const auto comments = expect(0, {"comment", ws, "list", "--json"}).json();
    EXPECT_EQ(comments["comments"][0]["internal"], true);
}

TEST_F(Take, refusesAnAuthorOfNoState) {
    expect(2, {"take", ws, answer(), "--from", "NOR", "--author", "Ana Lima"});
    expect(2, {"take", ws, answer(), "--from", "NOR", "--author", "Ana Lima="});
    const auto said = expect(2, {"take", ws, answer(), "--from", "NOR", "--author", "Ana Lima=Atlantis"});
    EXPECT_NE(said.err.find("atlantis"), std::string::npos);
    EXPECT_TRUE(expect(0, {"proposals", ws, "--json"}).json()["proposals"].empty());
}

TEST_F(Take, anAuthorWhoIsNotInTheFileNeedsALook) {
    const auto taken = expect(5, {"take", ws, answer(), "--from", "NOR", "--author", "Anna Lima=BRA", "--json"}).json();
    EXPECT_EQ(taken["warnings"][0], "The file: nothing in it was changed by Anna Lima.");
}

TEST_F(Take, readStillReadsAsAccepted) {
    const auto read = expect(0, {"read", answer(), "--json"}).json();
    EXPECT_EQ(read["paragraphs"][1]["text"], "Encourages all Member States to take practical measures to promote cooperation;");
    EXPECT_EQ(read["warnings"][0], "The file: tracked changes were read as accepted; deleted words were left out.");
}
