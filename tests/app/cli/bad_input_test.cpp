// Bad input gets one clear sentence and the exit code of the contract, and leaves nothing behind.
#include "program.h"

#include <algorithm>
#include <fstream>

using namespace chapeau::test;

namespace {

const std::string draft = "The General Assembly,\n\nRecalling its work,\n\n1. Decides to begin;\n\n2. Decides to end.\n";

class BadInput : public CliTest {
protected:
    /// One line on stderr, nothing on stdout, and no new file.
    void expectRefusal(int exitCode, const std::vector<std::string>& arguments) const {
        const auto before = folder.entries();
        const auto said = expect(exitCode, arguments);
        EXPECT_EQ(said.out, "") << arguments[0];
        EXPECT_EQ(std::ranges::count(said.err, '\n'), 1) << said.err;
        EXPECT_TRUE(said.err.starts_with("chapeau-cli: ")) << said.err;
        EXPECT_EQ(said.err.find("SQL"), std::string::npos) << said.err;
        EXPECT_EQ(folder.entries(), before) << said.err;
    }
    /// As a draft to read, to start from, and to take in.
    void expectRefusedDraft(const std::string& file) const {
        expectRefusal(3, {"read", file});
        expectRefusal(3, {"new", path("x.chapeau"), "--from", file});
        expectRefusal(3, {"compare", path("good.txt"), file});
        const auto before = read("good.chapeau");
        expectRefusal(3, {"take", path("good.chapeau"), file, "--from", "EU"});
        EXPECT_EQ(read("good.chapeau"), before);
    }
    void SetUp() override {
        write("good.txt", draft);
        expect(0, {"new", path("good.chapeau"), "--from", path("good.txt"), "--symbol", "L.1"});
    }
};

} // namespace

TEST_F(BadInput, noSuchFile) {
    expectRefusedDraft(path("none.txt"));
}

TEST_F(BadInput, aFolder) {
    expectRefusedDraft(folder.path().string());
}

TEST_F(BadInput, empty) {
    expectRefusedDraft(write("empty.txt", ""));
    expectRefusedDraft(write("blank.txt", " \n\n \t\n"));
}

TEST_F(BadInput, binary) {
    std::string bytes;
    for (int i = 0; i < 4096; ++i) bytes += static_cast<char>(i * 37 % 256);
    expectRefusedDraft(write("binary.txt", bytes));
    expectRefusedDraft(write("picture.docx", "\x89PNG\r\n\x1a\n" + bytes));
}

TEST_F(BadInput, notUtf8) {
    expectRefusedDraft(write("latin1.txt", "The General Assembly,\n\nRecalling C\xf4te d'Ivoire,\n"));
    expectRefusedDraft(write("utf16.txt", std::string("\xff\xfeT\0h\0e\0", 8)));
}

TEST_F(BadInput, aHundredMegabytesOfText) {
    const auto file = path("large.txt");
    {
        std::ofstream large{file, std::ios::binary};
        const std::string line = "Recalling its work on this and on that, and on a good many other things as well,\n\n";
        for (std::size_t written = 0; written < (std::size_t{100} << 20U); written += line.size()) large << line;
    }
    expectRefusedDraft(file);
}

TEST_F(BadInput, aZipThatIsNoWordFile) {
    expectRefusedDraft(write("cut.docx", std::string("PK\3\4\x14\0\0\0\b\0", 10) + std::string(200, 'x')));
}

TEST_F(BadInput, whatIsNoWorkspace) {
    for (const auto* command : {"show", "merge", "history", "check", "undo", "versions", "proposals"}) {
        expectRefusal(4, {command, path("none.chapeau")});
        expectRefusal(4, {command, path("good.txt")});
        expectRefusal(4, {command, folder.path().string()});
    }
}

TEST_F(BadInput, aFolderThatCanNotBeWritten) {
    expectRefusal(3, {"new", "/proc/x.chapeau", "--from", path("good.txt")});
    expectRefusal(3, {"new", path("none/x.chapeau"), "--from", path("good.txt")});
    expectRefusal(3, {"export", path("good.chapeau"), "--layout", "clean", "-o", "/proc/x.docx"});
    expectRefusal(3, {"export", path("good.chapeau"), "--layout", "clean", "-o", path("none/x.pdf")});
}

TEST_F(BadInput, anExistingWorkspaceIsNotWrittenOver) {
    const auto before = read("good.chapeau");
    expectRefusal(3, {"new", path("good.chapeau"), "--from", path("good.txt")});
    EXPECT_EQ(read("good.chapeau"), before);
}

TEST_F(BadInput, whatIsNotThere) {
    expectRefusal(2, {"take", path("good.chapeau"), path("good.txt"), "--from", "Atlantis"});
    expectRefusal(2, {"show", path("good.chapeau"), "OP9"});
    expectRefusal(2, {"show", path("good.chapeau"), "--version", "L.9"});
    expectRefusal(2, {"decide", path("good.chapeau"), "nonsense", "--accept"});
    expectRefusal(2, {"decide", path("good.chapeau"), "--paragraph", "OP1", "--cluster", "0", "--pick", "0"});
    expectRefusal(2, {"comment", path("good.chapeau"), "add", "OP9", "text"});
    expectRefusal(2, {"sponsor", path("good.chapeau"), "add", "KEN", "--date", "16.10.2026"});
    expectRefusal(1, {"undo", path("good.chapeau")});
    expectRefusal(1, {"redo", path("good.chapeau")});
}

TEST_F(BadInput, wrongUsageIsTwo) {
    EXPECT_EQ(run({}).exitCode, 2);
    EXPECT_EQ(run({"frobnicate"}).exitCode, 2);
    EXPECT_EQ(run({"read"}).exitCode, 2);
    EXPECT_EQ(run({"export", path("good.chapeau"), "--layout", "sideways", "-o", path("x.txt")}).exitCode, 2);
    EXPECT_EQ(run({"edit", path("good.chapeau"), "OP1"}).exitCode, 2);
    EXPECT_EQ(run({"--help"}).exitCode, 0);
}
