#include "negotiation_fixture.h"

using namespace chapeau;
using namespace chapeau::test;

class Starting : public NegotiationTest {
protected:
    [[nodiscard]] Result<Started> start(const std::string& name, const std::filesystem::path& from) const {
        return startNegotiation(folder / name, {from, "", "", std::nullopt, {}}, surroundings());
    }
};

TEST_F(Starting, labelsEveryParagraph) {
    EXPECT_EQ(text(), "PP1 Recalling its resolution 80/1 of 1 December 2025,\n"
                      "PP2 Recognizing the role of small workshops in the repair of instruments,\n"
                      "PP3 Concerned that spare parts remain difficult to obtain for laboratories far from a port,\n"
                      "OP1 Encourages all Member States to take concrete measures to promote cooperation;\n"
                      "OP2 Requests the Secretary-General:\n"
                      "OP2 (a) To gather the views of Member States;\n"
                      "OP2 (b) To report on them at its eighty-second session;\n"
                      "OP3 Decides to remain seized of the matter.\n");
}

TEST_F(Starting, paragraphsKeepTheirIdentityAlongTheLineage) {
    const auto earlier = write("earlier.txt", replaced(replaced(baseText, "concrete measures", "measures"),
                                                       "Recognizing the role of small workshops in the repair of instruments,\n\n", ""));
    auto started =
        startNegotiation(folder / "lineage.chapeau", {write("now.txt", baseText), "B", "", std::nullopt, {{earlier, "A"}}}, surroundings());
    ASSERT_TRUE(started) << sentenceOf(started.error());
    const auto negotiation = started->workspace.negotiation();
    ASSERT_EQ(negotiation->versions.size(), 2U);
    const auto& before = negotiation->versions[0].draft.paragraphs;
    const auto& after = negotiation->versions[1].draft.paragraphs;
    ASSERT_EQ(before.size() + 1, after.size());
    EXPECT_EQ(before[0].id, after[0].id);
    EXPECT_EQ(before[2].id, after[3].id) << "the edited OP1";
    EXPECT_FALSE(indexOf(before, after[1].id)) << "the new PP2";
}

TEST_F(Starting, refusesBadInputAndLeavesNothing) {
    const auto before = folder.entries();
    EXPECT_EQ(start("x.chapeau", folder / "none.txt").error().code, ErrorCode::fileNotFound);
    EXPECT_EQ(start("x.chapeau", folder.path()).error().code, ErrorCode::fileIsFolder);
    EXPECT_EQ(folder.entries(), before);
    EXPECT_EQ(start("x.chapeau", write("empty.txt", "")).error().code, ErrorCode::fileEmpty);
    EXPECT_EQ(start("x.chapeau", write("latin1.txt", "Recalling caf\xe9,")).error().code, ErrorCode::fileNotUtf8);
    EXPECT_EQ(start("x.chapeau", write("binary.txt", std::string("\0\1\2\3", 4))).error().code, ErrorCode::fileNotText);
    EXPECT_FALSE(std::filesystem::exists(folder / "x.chapeau"));
}

TEST_F(Starting, willNotWriteOverAFile) {
    const auto taken = write("taken.chapeau", "something");
    EXPECT_EQ(start("taken.chapeau", write("b.txt", baseText)).error().code, ErrorCode::fileExists);
}

TEST_F(Starting, refusesTheSameSymbolTwice) {
    const auto file = write("b.txt", baseText);
    const auto started = startNegotiation(folder / "x.chapeau", {file, "A", "", std::nullopt, {{file, "A"}}}, surroundings());
    EXPECT_EQ(started.error().code, ErrorCode::symbolTaken);
    EXPECT_FALSE(std::filesystem::exists(folder / "x.chapeau"));
}

TEST_F(Starting, canBeStopped) {
    std::stop_source source;
    source.request_stop();
    const auto started = startNegotiation(folder / "x.chapeau", {write("b.txt", baseText), "A", "", std::nullopt, {}}, surroundings(),
                                          {source.get_token(), {}});
    EXPECT_EQ(started.error().code, ErrorCode::cancelled);
    EXPECT_FALSE(std::filesystem::exists(folder / "x.chapeau"));
}
