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

TEST_F(Negotiation, footnotesAreWrittenWithTheirParagraph) {
    const auto ws = path("w.chapeau");
    expect(0, {"new", ws, "--from", write("base.txt", base), "--symbol", "L.1", "--own", "KEN"});
    const auto notes = [&] { return expect(0, {"show", ws, "PP1", "--json"}).json()["paragraph"]["notes"]; };
    expect(0, {"edit", ws, "PP1", "--footnote", "See A/80/1.", "--behind", "80/1"});
    EXPECT_EQ(notes(), nlohmann::json::parse(R"([{"at":29,"mark":"1","text":"See A/80/1."}])"));
    expect(0, {"edit", ws, "PP1", "Recalling its resolution 80/1,", "--footnote", "See A/80/1 and A/80/2.", "--mark", "1"});
    EXPECT_EQ(notes(), nlohmann::json::parse(R"([{"at":29,"mark":"1","text":"See A/80/1 and A/80/2."}])"));
    expect(0, {"edit", ws, "PP1", "--footnote", "Last."});
    EXPECT_EQ(notes().size(), 2U);
    expect(0, {"edit", ws, "PP1", "--delete-footnote", "1"});
    EXPECT_EQ(notes(), nlohmann::json::parse(R"([{"at":30,"mark":"1","text":"Last."}])"));
    expect(2, {"edit", ws, "PP1", "--delete-footnote", "7"});
    expect(2, {"edit", ws, "PP1", "--footnote", "Twice.", "--behind", "e"});
    expect(2, {"edit", ws, "PP1", "--footnote", "Nowhere.", "--behind", "not there"});
    expect(2, {"edit", ws, "--footnote", "Of what?"});
    expect(2, {"edit", ws, "--delete", "PP1", "--footnote", "Of what?"});
    expect(3, {"edit", ws, "PP1", "--footnote", " "});
    EXPECT_EQ(notes().size(), 1U);
}

TEST_F(Negotiation, theTitleIsNegotiatedLikeAParagraph) {
    const auto ws = path("w.chapeau");
    const auto titled = "The repair of instruments in small workshops\n\n" + base;
    expect(0, {"new", ws, "--from", write("base.txt", titled), "--symbol", "L.1", "--own", "KEN"});
    EXPECT_FALSE(expect(0, {"merge", ws, "--json"}).json().contains("front"));
    expect(0, {"take", ws, write("eu.txt", with(titled, "small workshops", "schools")), "--from", "EU"});
    expect(0, {"propose", ws, "--from", "US", "In the title, replace “small workshops” by “homes”."});
    const auto merge = expect(0, {"merge", ws, "--json"}).json();
    EXPECT_EQ(merge["conflicts"], 1);
    ASSERT_EQ(merge["front"].size(), 1U);
    EXPECT_EQ(merge["front"][0]["label"], "Title");
    EXPECT_FALSE(merge["front"][0].contains("index"));
    EXPECT_EQ(merge["front"][0]["rolling"], "The repair of instruments in [small workshops / homes – USA / schools – EU]");
    EXPECT_EQ(merge["paragraphs"].size(), 4U);
    EXPECT_EQ(expect(0, {"merge", ws, "title", "--json"}).json()["front"], merge["front"]);
    EXPECT_EQ(expect(0, {"proposals", ws, "TITLE", "--json"}).json()["proposals"].size(), 2U);
    expect(0, {"comment", ws, "add", "Title", "Both are wrong.", "--by", "Capital"});
    expect(0, {"source", ws, "Title", "A/RES/80/1"});
    const auto show = expect(0, {"show", ws, "Title", "--json"}).json();
    EXPECT_EQ(show["paragraph"]["kind"], "title");
    EXPECT_EQ(show["proposals"].size(), 2U);
    EXPECT_EQ(show["comments"][0]["label"], "Title");
    EXPECT_EQ(show["sources"][0]["document"], "A/RES/80/1");
    expect(0, {"decide", ws, "--paragraph", "Title", "--cluster", "0", "--pick", "1"});
    expect(0, {"edit", ws, "Title", "The repair of old instruments in schools", "--reason", "New ones don't break."});
    EXPECT_EQ(expect(0, {"show", ws, "--json"}).json()["title"], "The repair of old instruments in schools");
    const auto refused = expect(2, {"edit", ws, "--delete", "Title"});
    EXPECT_NE(refused.err.find("What is deleted can’t be “Title”."), std::string::npos) << refused.err;
    expect(0, {"revise", ws, "--symbol", "L.1/Rev.1"});
    EXPECT_EQ(expect(0, {"versions", ws, "--json"}).json()["versions"][1]["title"], "The repair of old instruments in schools");
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

TEST_F(Negotiation, whatIsWithdrawnIsReintroducedAndACommentOpenedAgain) {
    const auto ws = path("w.chapeau");
    expect(0, {"new", ws, "--from", write("base.txt", base), "--symbol", "L.1", "--own", "KEN"});
    expect(0, {"take", ws, write("eu.txt", with(base, "concrete", "practical")), "--from", "EU"});
    const std::string id = expect(0, {"proposals", ws, "--json"}).json()["proposals"][0]["proposal"];
    expect(3, {"decide", ws, id, "--reintroduce", "JPN"});
    expect(0, {"decide", ws, id, "--withdraw"});
    expect(2, {"decide", ws, id, "--reintroduce", "Nowhere"});
    expect(0, {"decide", ws, id, "--reintroduce", "Japan"});
    const auto proposals = expect(0, {"proposals", ws, "--json"}).json()["proposals"];
    ASSERT_EQ(proposals.size(), 2U);
    EXPECT_EQ(proposals[0]["status"], "withdrawn");
    EXPECT_EQ(proposals[1]["status"], "tabled");
    EXPECT_EQ(proposals[1]["proponents"], nlohmann::json::array({"JPN"}));
    const std::string comment = expect(0, {"comment", ws, "add", "OP1", "Why?", "--json"}).json()["comments"][0]["comment"];
    expect(0, {"comment", ws, "resolve", comment});
    EXPECT_EQ(expect(0, {"comment", ws, "reopen", comment, "--json"}).json()["comments"][0]["resolved"], false);
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
