// One negotiation from end to end, by the program.
#include "program.h"

using namespace chapeau::test;

namespace {

const std::string base =
    "The General Assembly,\n\nRecalling its resolution 80/1 of 1 December 2025,\n\nRecognizing the role of small workshops,\n\n"
    "1. Encourages all Member States to take concrete measures to promote cooperation;\n\n2. Decides to remain seized of the matter.\n";

class Negotiation : public CliTest {
protected:
    static std::string with(std::string text, const std::string& what, const std::string& by) {
        return text.replace(text.find(what), what.size(), by);
    }
};

} // namespace

TEST_F(Negotiation, fromTheFirstTextToTheNextVersion) {
    const auto ws = path("w.chapeau");
    expect(0, {"new", ws, "--from", write("base.txt", base), "--symbol", "L.1", "--own", "KEN"});
    expect(0, {"take", ws, write("eu.txt", with(base, "concrete", "practical")), "--from", "EU"});
    expect(0, {"take", ws, write("usa.txt", with(base, "concrete", "voluntary")), "--from", "US"});
    expect(0, {"take", ws, write("can.txt", with(base, "concrete", "practical")), "--from", "Canada"});
    expect(0, {"take", ws, write("ind.txt", with(base, "small workshops,", "small workshops,\n\nNoting the report of the experts,")),
               "--from", "IND"});
    const auto merge = expect(0, {"merge", ws, "--json"}).json();
    EXPECT_EQ(merge["conflicts"], 1);
    EXPECT_EQ(merge["added"][0]["label"], "PP2 bis");
    EXPECT_EQ(merge["paragraphs"][2]["rolling"],
              "Encourages all Member States to take [concrete / practical – CAN, EU / voluntary – USA] measures to promote cooperation;");
    expect(0, {"decide", ws, "--paragraph", "OP1", "--cluster", "0", "--pick", "0"});
    expect(0, {"decide", ws, merge["added"][0]["proposals"][0], "--accept"});
    expect(0, {"revise", ws, "--symbol", "L.1/Rev.1"});
    const auto show = expect(0, {"show", ws, "--json"}).json();
    EXPECT_EQ(show["symbol"], "L.1/Rev.1");
    EXPECT_EQ(show["paragraphs"][2]["label"], "PP3");
    EXPECT_EQ(show["paragraphs"][2]["text"], "Noting the report of the experts,");
    EXPECT_EQ(show["paragraphs"][3]["text"], "Encourages all Member States to take practical measures to promote cooperation;");
    expect(0, {"check", ws});
}

TEST_F(Negotiation, whatIsUncontestedIsListedThenAcceptedAndTheRestIsWritten) {
    const auto ws = path("w.chapeau");
    expect(0, {"new", ws, "--from", write("base.txt", base), "--symbol", "L.1", "--own", "KEN"});
    expect(0, {"take", ws, write("eu.txt", with(with(base, "concrete", "practical"), "promote", "promote open")), "--from", "EU"});
    expect(0, {"take", ws, write("usa.txt", with(base, "concrete", "voluntary")), "--from", "US"});
    const auto before = expect(0, {"show", ws, "--json"}).out;
    const auto listed = expect(0, {"decide", ws, "--uncontested", "--dry-run", "--json"}).json();
    EXPECT_EQ(listed["accepted"], false);
    EXPECT_EQ(listed["items"][0]["label"], "OP1");
    EXPECT_EQ(listed["stays"], 1);
    EXPECT_EQ(expect(0, {"show", ws, "--json"}).out, before);
    expect(0, {"decide", ws, "--uncontested"});
    expect(0, {"decide", ws, "--paragraph", "OP1", "--cluster", "0", "--wording", "concrete and practical"});
    const auto show = expect(0, {"show", ws, "--json"}).json();
    EXPECT_EQ(show["paragraphs"][2]["text"],
              "Encourages all Member States to take concrete and practical measures to promote open cooperation;");
    expect(0, {"check", ws});
}

TEST_F(Negotiation, undoGoesBackToTheStartAndRedoToTheEnd) {
    const auto ws = path("w.chapeau");
    expect(0, {"new", ws, "--from", write("base.txt", base), "--symbol", "L.1"});
    const auto atStart = expect(0, {"show", ws, "--json"}).out;
    expect(0, {"edit", ws, "PP2", "Recognizing the role of all workshops,"});
    expect(0, {"edit", ws, "--after", "OP1", "Invites comments;"});
    expect(0, {"edit", ws, "--delete", "PP1"});
    expect(0, {"revise", ws, "--symbol", "L.2"});
    const auto atEnd = expect(0, {"show", ws, "--json"}).out;
    for (int i = 0; i < 4; ++i) expect(0, {"undo", ws});
    expect(1, {"undo", ws});
    EXPECT_EQ(expect(0, {"show", ws, "--json"}).out, atStart);
    for (int i = 0; i < 4; ++i) expect(0, {"redo", ws});
    EXPECT_EQ(expect(0, {"show", ws, "--json"}).out, atEnd);
}

TEST_F(Negotiation, onlyTheWorkspaceFileIsLeft) {
    const auto before = folder.entries();
    const auto draft = write("base.txt", base);
    expect(0, {"new", path("w.chapeau"), "--from", draft, "--symbol", "L.1"});
    expect(0, {"edit", path("w.chapeau"), "PP2", "Recognizing the role of all workshops,"});
    EXPECT_EQ(folder.entries(), before + 2);
}

TEST_F(Negotiation, bracketsOfTheFieldAreWords) {
    const auto ws = path("w.chapeau");
    expect(0, {"new", ws, "--from", write("base.txt", base), "--symbol", "L.1"});
    expect(0, {"edit", ws, "OP1", "[Encourages all, in particular, developing States];"});
    EXPECT_EQ(expect(0, {"show", ws, "OP1", "--json"}).json()["paragraph"]["text"], "[Encourages all, in particular, developing States];");
    const auto comments = expect(0, {"comment", ws, "add", "OP1", "[hold, ad ref]", "--json"}).json();
    EXPECT_EQ(comments["comments"][0]["text"], "[hold, ad ref]");
}

TEST_F(Negotiation, whatHasNothingLeftToApplyToIsTold) {
    const auto ws = path("w.chapeau");
    expect(0, {"new", ws, "--from", write("base.txt", base), "--symbol", "L.1"});
    expect(0, {"take", ws, write("eu.txt", with(base, "concrete", "practical")), "--from", "EU"});
    expect(0, {"edit", ws, "--delete", "OP1"});
    const auto merge = expect(0, {"merge", ws, "--json"}).json();
    ASSERT_EQ(merge["notCarried"].size(), 1U);
    EXPECT_EQ(merge["notCarried"][0]["outcome"], "not applicable");
}

TEST_F(Negotiation, checkNamesTheRowThatIsDamaged) {
    const auto ws = path("w.chapeau");
    expect(0, {"new", ws, "--from", write("base.txt", base), "--symbol", "L.1"});
    auto bytes = read("w.chapeau");
    const auto at = bytes.find("small workshops");
    ASSERT_NE(at, std::string::npos);
    bytes[at] = 'S';
    write("w.chapeau", bytes);
    const auto checked = expect(1, {"check", ws, "--json"}).json();
    EXPECT_EQ(checked["ok"], false);
    EXPECT_EQ(checked["flaws"][0]["what"], "text");
    expect(4, {"show", ws});
}
