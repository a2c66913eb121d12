#include "tests/core/workspace/generated_negotiation.h"
#include "tests/core/workspace/negotiation_fixture.h"

#include "core/base/read_file.h"
#include "core/intake/read_document.h"
#include "core/standing/working_text.h"
#include "core/workspace/commenting.h"
#include "core/workspace/drafting.h"
#include "core/workspace/exporting/exporting.h"
#include "core/workspace/sponsoring.h"
#include "tests/support/word_file.h"

#include <gmock/gmock.h>

using namespace chapeau;
using namespace chapeau::test;

class Exporting : public NegotiationTest {
protected:
    [[nodiscard]] Done exportTo(const std::string& name, Layout layout = Layout::clean) const {
        const auto printer = [](const Publication& publication, const std::filesystem::path& file) {
            return writeFileAtomically(file, "%PDF of " + publication.title);
        };
        return exportNegotiation(negotiation(), *registry, {.layout = layout, .file = folder / name}, printer);
    }
    [[nodiscard]] std::string bytes(const std::string& name) const { return readFile(folder / name, 1U << 24U).value(); }
};

TEST_F(Exporting, theEndingNamesTheFormat) {
    for (const auto* name : {"a.docx", "a.pdf", "a.txt", "B.DOCX"}) ASSERT_TRUE(exportTo(name)) << name;
    EXPECT_EQ(bytes("a.docx").substr(0, 2), "PK");
    EXPECT_EQ(bytes("a.pdf").substr(0, 4), "%PDF");
    EXPECT_NE(bytes("a.txt").find("Encourages all Member States"), std::string::npos);
}

TEST_F(Exporting, theSameTextGivesTheSameBytes) {
    ASSERT_TRUE(exportTo("a.docx"));
    ASSERT_TRUE(exportTo("b.docx"));
    EXPECT_EQ(bytes("a.docx"), bytes("b.docx"));
}

TEST_F(Exporting, theRollingTextHasAttributedBrackets) {
    take("EU", replaced(baseText, "concrete", "practical"));
    ASSERT_TRUE(exportTo("r.txt", Layout::rolling));
    EXPECT_NE(bytes("r.txt").find("[concrete / practical – EU]"), std::string::npos) << bytes("r.txt");
}

TEST_F(Exporting, theOpeningWordsOfANewWordingAreInItalics) {
    ASSERT_TRUE(editParagraph(*workspace, "OP1", "Urges States to do otherwise;"));
    const auto publication = composeExport(negotiation(), *registry, {}).value();
    const auto block = std::ranges::find_if(publication.blocks, [](const Block& b) { return plainText(b).starts_with("Urges"); });
    ASSERT_NE(block, publication.blocks.end());
    EXPECT_EQ(block->runs.front().text, "Urges");
    EXPECT_TRUE(block->runs.front().italic);
}

TEST_F(Exporting, theSponsorLineIsTheOneOfTheEvents) {
    ASSERT_TRUE(recordSponsors(*workspace, {{{"KEN"}, {"VNM"}}, SponsorAct::joined, false, std::nullopt, std::nullopt, ""}));
    ASSERT_TRUE(exportTo("s.txt"));
    EXPECT_NE(bytes("s.txt").find("Kenya and Viet Nam: draft resolution"), std::string::npos) << bytes("s.txt");
}

TEST_F(Exporting, commentsDoNotGoOut) {
    ASSERT_TRUE(addComment(*workspace, findTarget(negotiation(), "OP1").value(), "OURSECRET", "tester", true));
    for (const auto layout : {Layout::clean, Layout::rolling}) {
        ASSERT_TRUE(exportTo("c.txt", layout));
        EXPECT_EQ(bytes("c.txt").find("OURSECRET"), std::string::npos);
    }
}

TEST_F(Exporting, aRefusedExportLeavesTheOldFileAndNoOther) {
    const auto old = write("old.pdf", "old");
    const auto failing = [](const Publication&, const std::filesystem::path&) -> Done {
        return fail(ErrorCode::converterFailed, "old.pdf");
    };
    const auto before = folder.entries();
    EXPECT_EQ(exportNegotiation(negotiation(), *registry, {.file = old}, failing).error().code, ErrorCode::converterFailed);
    EXPECT_EQ(bytes("old.pdf"), "old");
    EXPECT_EQ(exportTo("a.odt").error().code, ErrorCode::fileFormatUnknown);
    EXPECT_EQ(exportTo("no such folder/a.txt").error().code, ErrorCode::folderNotWritable);
    EXPECT_EQ(folder.entries(), before);
}

TEST_F(Exporting, theRedlineIsOfTheMainSponsorAndTellsTheBase) {
    ASSERT_TRUE(recordSponsors(*workspace, {{{"VNM"}}, SponsorAct::joined, true, std::nullopt, std::nullopt, ""}));
    EXPECT_EQ(composeExport(negotiation(), *registry, {.layout = Layout::redline}).value().hands.front(), (Hand{"Viet Nam", ""}));
    EXPECT_EQ(composeExport(negotiation(), *registry, {.layout = Layout::redline, .against = "A/RES/1/1"}).error().code,
              ErrorCode::unknownVersion);
}

TEST_F(Exporting, theRedlineByDelegationGivesEachItsText) {
    take("EU", replaced(baseText, "concrete", "practical"));
    take("CHN", replaced(baseText, "small ", ""));
    ASSERT_TRUE(exportTo("b.docx", Layout::byDelegation));
    const WordFile file{bytes("b.docx")};
    EXPECT_EQ(file.authors(), (std::set<std::string>{"China", "European Union"}));
    EXPECT_NE(file.text([](const std::string& author) { return author == "China"; }).find("role of workshops"), std::string::npos);
    EXPECT_NE(file.rejected().find("take concrete measures"), std::string::npos);
    const auto read = readDocumentBytes(bytes("b.docx"), "b.docx", Repair::asIs).value();
    for (const char* words : {"take practical measures", "role of workshops"})
        EXPECT_TRUE(std::ranges::any_of(read.draft.paragraphs, [&](const Paragraph& p) {
            return p.text.text.find(words) != std::string::npos;
        })) << words;
}

/// Whatever a Word file for outside holds, it holds none of what is ours alone.
TEST_F(Exporting, aProposedFootnoteIsPutInByItsDelegation) {
    Draft theirs = workingText(negotiation()).draft;
    RichText& words = theirs.paragraphs[3].text;
    words = withText(words, "Encourages all Member States to take practical measures to promote cooperation;");
    words.notes = {{words.text.size() - 1, "1", "See the record of the workshops."}};
    takeFile(*workspace, *registry, writeDraft(theirs, folder / "theirs.docx"), {{"EU"}}, clock.now());
    take("CHN", replaced(baseText, "promote", "further"));
    ASSERT_TRUE(exportTo("d.docx", Layout::byDelegation));
    const WordFile file{bytes("d.docx")};
    const auto of = [&](const std::string& name) { return file.text([&](const std::string& author) { return author == name; }); };
    EXPECT_THAT(of("European Union"), testing::HasSubstr("practical measures to promote cooperation{ See the record of the workshops.};"));
    EXPECT_THAT(of("China"), testing::HasSubstr("concrete measures to further cooperation;"));
    EXPECT_EQ(file.rejected().find("workshops.}"), std::string::npos);
}

class ExportingFootnotes : public Exporting {
protected:
    void SetUp() override {
        Exporting::SetUp();
        startFrom(replaced(baseText, "concrete", "concrete[^1]") + "\n[^1]: As listed in A/80/1.\n");
        ASSERT_EQ(workingText(negotiation()).draft.paragraphs[3].text.notes.size(), 1U);
    }
    /// What these delegations send: OP1 in other words, with these notes behind what is named.
    void takeNoted(const char* who, const std::string& op1, const std::vector<std::pair<std::string, std::string>>& notes) {
        Draft theirs = workingText(negotiation()).draft;
        RichText& text = theirs.paragraphs[3].text;
        text = RichText{op1, {}, {}};
        for (const auto& [behind, note] : notes) text.notes.push_back({op1.find(behind) + behind.size(), "1", note});
        takeFile(*workspace, *registry, writeDraft(theirs, folder / "theirs.docx"), {{who}}, clock.now());
    }
    [[nodiscard]] std::string exported(Layout layout) {
        EXPECT_TRUE(exportTo("noted.txt", layout));
        return bytes("noted.txt");
    }
};

TEST_F(ExportingFootnotes, aProposedOneIsInTheRollingTextWithWhoProposesIt) {
    takeNoted("EU", "Encourages all Member States to take concrete measures to promote cooperation in schools;",
              {{"concrete", "As listed in A/80/1."}, {"in schools", "Of all kinds."}});
    const auto rolling = exported(Layout::rolling);
    EXPECT_THAT(rolling, testing::HasSubstr("concrete[^1] measures to promote cooperation[ in schools[^2] – EU];")) << rolling;
    EXPECT_THAT(rolling, testing::HasSubstr("[^1]: As listed in A/80/1."));
    EXPECT_THAT(rolling, testing::HasSubstr("[^2]: Of all kinds."));
}

TEST_F(ExportingFootnotes, anotherWordingOfOneIsToBeChosenInTheRollingText) {
    takeNoted("EU", "Encourages all States to take concrete measures to promote cooperation;", {{"concrete", "As listed in A/80/2."}});
    const auto rolling = exported(Layout::rolling);
    EXPECT_THAT(rolling, testing::HasSubstr("concrete[[^1] / [^2] – EU] measures")) << rolling;
    EXPECT_THAT(rolling, testing::HasSubstr("[^2]: As listed in A/80/2."));
}

TEST_F(ExportingFootnotes, theComparisonShowsWhatBecomesOfThem) {
    takeNoted("EU", "Encourages all Member States to take concrete measures to promote cooperation in schools;",
              {{"concrete", "As listed in A/80/1."}, {"in schools", "Of all kinds."}});
    takeNoted("CHN", "Encourages all States to take concrete measures to promote cooperation;", {{"cooperation", "Elsewhere."}});
    const auto comparison = exported(Layout::comparison);
    EXPECT_THAT(
        comparison,
        testing::HasSubstr(
            "European Union: Encourages all Member States to take concrete[^1] measures to promote cooperation{+ in schools[^3]+};"))
        << comparison;
    EXPECT_THAT(
        comparison,
        testing::HasSubstr("China: Encourages all [-Member -]States to take concrete[-[^1]-] measures to promote cooperation{+[^2]+};"))
        << comparison;
    EXPECT_THAT(comparison, testing::HasSubstr("[^2]: Elsewhere."));
}

TEST_F(ExportingFootnotes, theComparisonOfVersionsShowsThemToo) {
    ASSERT_TRUE(
        editParagraph(*workspace, "OP1", RichText{words("OP1"), {}, {{words("OP1").find(" measures"), "", "As listed in A/80/2."}}}));
    const ExportRequest request{.layout = Layout::comparison, .file = folder / "v.txt", .across = Across::versions};
    ASSERT_TRUE(exportNegotiation(negotiation(), *registry, request, {}));
    EXPECT_THAT(bytes("v.txt"), testing::HasSubstr("concrete[-[^1]-]{+[^2]+} measures")) << bytes("v.txt");
    ExportRequest sheet = request;
    sheet.file = folder / "v.csv";
    ASSERT_TRUE(exportNegotiation(negotiation(), *registry, sheet, {}));
    EXPECT_THAT(bytes("v.csv"), testing::HasSubstr("concrete measures")) << "a sheet has no foot";
}

TEST_F(ExportingFootnotes, aStruckOneIsStruckInAWordFile) {
    takeNoted("CHN", "Encourages all States to take concrete measures to promote cooperation;", {{"cooperation", "Elsewhere."}});
    ASSERT_TRUE(exportTo("noted.docx", Layout::comparison));
    std::string document;
    const WordFile file{bytes("noted.docx")};
    for (const auto& [name, part] : file.parts())
        if (name == "word/document.xml") document = part;
    EXPECT_THAT(document, testing::HasSubstr("<w:rStyle w:val=\"FootnoteReference\"/><w:strike/>"));
    EXPECT_THAT(document, testing::HasSubstr("<w:rStyle w:val=\"FootnoteReference\"/><w:b/><w:bCs/><w:u w:val=\"single\"/>"));
}

TEST_F(Exporting, nothingInternalIsInAWordFileForOthers) {
    take("EU", replaced(baseText, "concrete", "practical"));
    const auto proposal = onlyOpen();
    ASSERT_TRUE(addComment(*workspace, findTarget(negotiation(), "OP1").value(), "CANARYCOMMENT", "CANARYPERSON", true));
    ASSERT_TRUE(addComment(*workspace, CommentTarget{proposal}, "CANARYONPROPOSAL", "CANARYPERSON", true));
    ASSERT_TRUE(addComment(*workspace, findTarget(negotiation(), "OP2").value(), "Shared remark", "CANARYPERSON", false));
    for (const auto layout : allLayouts()) {
        ASSERT_TRUE(exportTo("out.docx", layout)) << nameOf(layout);
        const WordFile file{bytes("out.docx")};
        for (const auto& [name, part] : file.parts())
            for (const std::string& secret : {std::string{"CANARY"}, std::string{"tester"}, folder.path().string(), std::string{"w:rsid"},
                                              std::string{"answer.txt"}, std::string{"12:00"}})
                EXPECT_EQ(part.find(secret), std::string::npos) << nameOf(layout) << " " << name << " " << secret;
    }
    const auto internal = composeExport(negotiation(), *registry, {.layout = Layout::byDelegation, .internal = true}).value();
    EXPECT_TRUE(std::ranges::any_of(internal.comments, [](const PrintedComment& c) { return c.text == "Internal: CANARYCOMMENT"; }));
    const auto outside = composeExport(negotiation(), *registry, {.layout = Layout::byDelegation}).value();
    EXPECT_TRUE(std::ranges::any_of(
        outside.comments, [](const PrintedComment& c) { return c.text == "Shared remark" && c.author == "Kenya" && c.date.empty(); }));
}
