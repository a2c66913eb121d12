// `export` as a user calls it: the documents, their endings, and the preview.
#include "program.h"
#include "tests/support/unzipped.h"

using namespace chapeau::test;

namespace {

const std::string base = "The General Assembly,\n\nRecalling its resolution 80/1 of 1 December 2025,\n\n"
                         "1. Encourages all Member States to take concrete measures;\n\n2. Decides to remain seized of the matter.\n";

class Export : public CliTest {
protected:
    void SetUp() override {
        expect(0, {"new", ws(), "--from", write("base.txt", base), "--symbol", "L.1", "--own", "KEN"});
        expect(0, {"propose", ws(), "--from", "EU", "In OP1, replace \"concrete\" by \"practical\"."});
        expect(0, {"edit", ws(), "OP2", "Decides to remain seized of this matter.", "--reason", "Plainer."});
        expect(0, {"sponsor", ws(), "add", "KEN", "--main", "--date", "2026-10-01"});
        expect(0, {"comment", ws(), "add", "OP1", "Ask capital.", "--by", "KEN", "--internal"});
    }
    [[nodiscard]] std::string ws() const { return path("w.chapeau"); }
};

} // namespace

TEST_F(Export, writesEachLayout) {
    expect(0, {"export", ws(), "--layout", "comparison", "-o", path("c.csv")});
    EXPECT_NE(read("c.csv").find("Encourages all Member States to take [-concrete-]{+practical+} measures;"), std::string::npos);
    expect(0, {"export", ws(), "--layout", "comparison", "--across", "versions", "-o", path("v.csv")});
    EXPECT_NE(read("v.csv").find("Paragraph,L.1,L.1 as it stands"), std::string::npos) << read("v.csv");
    expect(0, {"export", ws(), "--layout", "explanatory", "-o", path("e.html")});
    EXPECT_NE(read("e.html").find("Plainer."), std::string::npos);
    expect(0, {"export", ws(), "--layout", "sponsors", "-o", path("s.txt")});
    EXPECT_NE(read("s.txt").find("2026-10-01"), std::string::npos);
}

TEST_F(Export, choosesColumns) {
    expect(0, {"export", ws(), "--layout", "comparison", "--columns", "FRA", "EU", "-o", path("c.csv")});
    EXPECT_NE(read("c.csv").find("Paragraph,L.1 as it stands,European Union,France"), std::string::npos) << read("c.csv");
    expect(2, {"export", ws(), "--layout", "comparison", "--columns", "Atlantis", "-o", path("d.csv")});
    expect(2, {"export", ws(), "--layout", "comparison", "--across", "rivers", "-o", path("d.csv")});
}

TEST_F(Export, numbersLines) {
    const auto areNumbered = [this](const std::string& name) {
        for (const auto& [part, bytes] : chapeau::unzipped(read(name)))
            if (part == "word/document.xml") return bytes.find("<w:lnNumType") != std::string::npos;
        return false;
    };
    expect(0, {"export", ws(), "--layout", "clean", "--line-numbers", "-o", path("n.docx")});
    expect(0, {"export", ws(), "--layout", "clean", "-o", path("o.docx")});
    EXPECT_TRUE(areNumbered("n.docx"));
    EXPECT_FALSE(areNumbered("o.docx"));
    EXPECT_NE(expect(2, {"export", ws(), "--layout", "clean", "--line-numbers", "-o", path("n.txt")}).err.find("for .docx and .pdf"),
              std::string::npos);
}

TEST_F(Export, saysWhatIsInConflictOrNot) {
    expect(0, {"export", ws(), "--layout", "clean", "-o", path("agreed.txt")});
    EXPECT_EQ(read("agreed.txt").find("Not agreed"), std::string::npos);
    expect(0, {"propose", ws(), "--from", "US", "In OP1, replace \"concrete\" by \"voluntary\"."});
    expect(0, {"export", ws(), "--layout", "clean", "-o", path("open.txt")});
    const std::string line = "Not agreed: 1 paragraph is still in conflict and stands here as if nobody had objected.\n";
    EXPECT_EQ(read("open.txt").find(line), 0U) << read("open.txt");
    expect(0, {"export", ws(), "--layout", "redline", "--no-conflict-line", "-o", path("silent.txt")});
    EXPECT_EQ(read("silent.txt").find("Not agreed"), std::string::npos);
    const auto said = expect(0, {"export", ws(), "--layout", "clean", "--preview"}).out;
    EXPECT_NE(said.find("  1 conflict still open: the text is printed as it stands, as if nobody had objected; each page says that it is "
                        "not agreed\n"),
              std::string::npos)
        << said;
    EXPECT_EQ(expect(0, {"read", path("open.txt"), "--json"}).json()["paragraphs"],
              expect(0, {"read", path("agreed.txt"), "--json"}).json()["paragraphs"]);
}

TEST_F(Export, refusesClearly) {
    EXPECT_NE(expect(3, {"export", ws(), "--layout", "clean", "-o", path("a.xlsx")}).err.find("The clean layout is no table"),
              std::string::npos);
    expect(3, {"export", ws(), "--layout", "clean", "-o", path("a.odt")});
    expect(2, {"export", ws(), "--layout", "clean"});
    expect(2, {"export", ws(), "--layout", "explanatory", "--against", "L.9", "-o", path("a.txt")});
}

TEST_F(Export, previewsAndWritesNothing) {
    const auto before = folder.entries();
    const auto preview = expect(0, {"export", ws(), "--layout", "rolling", "--preview", "--json"}).json();
    EXPECT_EQ(preview["schema"], "chapeau.preview/1");
    EXPECT_EQ(preview["contains"]["paragraphs"]["operative"], 2);
    EXPECT_EQ(preview["contains"]["proposals"], 1);
    EXPECT_EQ(preview["keptBack"]["internalComments"], 1);
    EXPECT_EQ(preview["keptBack"]["proposals"], 0) << "their words are in the rolling text";
    EXPECT_EQ(preview["conflicts"], 0) << "told only of a layout that prints the text as if there were none";
    EXPECT_EQ(expect(0, {"export", ws(), "--layout", "clean", "--preview", "--json"}).json()["keptBack"]["proposals"], 1);
    const auto said = expect(0, {"export", ws(), "--layout", "sponsors", "--preview"}).out;
    EXPECT_NE(said.find("  1 sponsor\n"), std::string::npos) << said;
    EXPECT_NE(said.find("Kept back:\n  1 internal comment\n"), std::string::npos) << said;
    expect(3, {"export", ws(), "--layout", "rolling", "--preview", "-o", path("a.csv")});
    EXPECT_EQ(folder.entries(), before);
}
