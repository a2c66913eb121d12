// What stands in a Word paragraph beside plain runs, each as a person would read it on the page.
#include "tests/core/intake/listing.h"
#include "tests/core/intake/word_file.h"

#include "core/intake/word/docx_reader.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

const std::string enacting = p("The General Assembly,");

std::string readBody(const std::string& body, const Parts& further = {}) {
    const auto incoming = readDocumentBytes(wordFile(enacting + body, further), "test.docx", Repair::mend);
    return incoming ? listingOf(incoming->draft.paragraphs) : sentenceOf(incoming.error());
}

std::string noticesFor(const std::string& body) {
    return noticesOf(readDocumentBytes(wordFile(enacting + body), "test.docx", Repair::mend).value());
}

std::string inParagraph(const std::string& inside) {
    return "<w:p>" + inside + "</w:p>";
}

const std::string begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
const std::string separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
const std::string end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

std::string instruction(const std::string& text) {
    return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
}

/// A text box as Word writes it: once for Word 2010 and later, once for those before.
std::string textBox(const std::string& content) {
    const std::string box = "<w:txbxContent>" + content + "</w:txbxContent>";
    return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>" + box +
           "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" + box +
           "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
}

struct Row {
    const char* name;
    std::string inside;
    const char* text;
};

void PrintTo(const Row& row, std::ostream* out) {
    *out << row.name;
}

class WordContent : public testing::TestWithParam<Row> {};

TEST_P(WordContent, readsAsOnThePage) {
    EXPECT_EQ(readBody(inParagraph(GetParam().inside)), std::string{"PP1 | | "} + GetParam().text + "\n");
}

INSTANTIATE_TEST_SUITE_P(
    table, WordContent,
    testing::Values(
        Row{"tab", run("Recalling") + "<w:r><w:tab/></w:r>" + run("all,"), "Recalling all,"},
        Row{"lineBreak", run("Recalling") + "<w:r><w:br/></w:r>" + run("all,"), "Recalling all,"},
        Row{"carriageReturn", run("Recalling") + "<w:r><w:cr/></w:r>" + run("all,"), "Recalling all,"},
        Row{"pageBreak", run("Recalling") + "<w:r><w:br w:type=\"page\"/></w:r>" + run("all,"), "Recalling all,"},
        Row{"hardHyphen", run("Recalling non") + "<w:r><w:noBreakHyphen/></w:r>" + run("use,"), "Recalling non\u2011use,"},
        Row{"softHyphen", run("Recalling co") + "<w:r><w:softHyphen/></w:r>" + run("operation,"), "Recalling co\u00ADoperation,"},
        Row{"noBreakSpace", run("Recalling\u00A0all,"), "Recalling\u00A0all,"},
        Row{"blanksWithoutPreserve", "<w:r><w:t>  Recalling \n</w:t></w:r>" + run(" all,"), "Recalling all,"},
        Row{"noBreakSpaceWithoutPreserve", "<w:r><w:t>Recalling\u00A0</w:t></w:r>" + run("all,"), "Recalling\u00A0all,"},
        Row{"blanksAlone", run("Recalling") + run(" ") + run("all,"), "Recalling all,"},
        Row{"symbolOfSymbol", run("Recalling ") + "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>" + run(" 3,"), "Recalling ≥ 3,"},
        Row{"symbolOfWingdings", run("Recalling ") + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>" + run(" all,"),
            "Recalling ☑ all,"},
        Row{"symbolOfATextFont", run("Recalling States") + "<w:r><w:sym w:font=\"Calibri\" w:char=\"2019\"/></w:r>" + run(" all,"),
            "Recalling States’ all,"},
        Row{"hyperlink", "<w:hyperlink>" + run("Recalling") + "</w:hyperlink>" + run(" all,"), "Recalling all,"},
        Row{"smartTag", "<w:smartTag>" + run("Recalling") + "</w:smartTag>" + run(" all,"), "Recalling all,"},
        Row{"direction", "<w:bdo w:val=\"ltr\"><w:dir w:val=\"ltr\">" + run("Recalling") + "</w:dir></w:bdo>" + run(" all,"),
            "Recalling all,"},
        Row{"customXml", "<w:customXml>" + run("Recalling") + "</w:customXml>" + run(" all,"), "Recalling all,"},
        Row{"contentControl", "<w:sdt><w:sdtPr/><w:sdtContent>" + run("Recalling") + "</w:sdtContent></w:sdt>" + run(" all,"),
            "Recalling all,"},
        Row{"emptyContentControl",
            run("Recalling all,") + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + run("Click to enter text.") +
                "</w:sdtContent></w:sdt>",
            "Recalling all,"},
        Row{"ruby",
            run("Recalling ") + "<w:r><w:ruby><w:rt>" + run("above") + "</w:rt><w:rubyBase>" + run("all,") + "</w:rubyBase></w:ruby></w:r>",
            "Recalling all,"},
        Row{"simpleField", run("Recalling ") + "<w:fldSimple w:instr=\" REF a \">" + run("paragraph 3,") + "</w:fldSimple>",
            "Recalling paragraph 3,"},
        Row{"complexField", run("Recalling ") + begin + instruction(" REF a ") + separate + run("paragraph 3") + end + run(","),
            "Recalling paragraph 3,"},
        Row{"fieldInAnInstruction",
            run("Recalling ") + begin + instruction(" IF ") + begin + instruction(" REF a ") + separate + run("hidden") + end +
                instruction(" = 1 ") + separate + run("all") + end + run(","),
            "Recalling all,"},
        Row{"fieldInAResult",
            run("Recalling ") + begin + instruction(" HYPERLINK ") + separate + run("paragraph ") + begin + instruction(" REF a ") +
                separate + run("3") + end + end + run(","),
            "Recalling paragraph 3,"},
        Row{"fieldWithoutResult", run("Recalling ") + begin + instruction(" XE ") + end + run("all,"), "Recalling all,"},
        Row{"unknownAlternative",
            run("Recalling ") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"future\"><w:t>never</w:t></mc:Choice><mc:Fallback>"
                                "<w:t>all,</w:t></mc:Fallback></mc:AlternateContent></w:r>",
            "Recalling all,"},
        Row{"knownAlternative",
            run("Recalling ") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:t>all,</w:t></mc:Choice><mc:Fallback>"
                                "<w:t>never</w:t></mc:Fallback></mc:AlternateContent></w:r>",
            "Recalling all,"}));

TEST(WordContent, aFieldWithoutAnEndDoesNotSwallowWhatFollows) {
    EXPECT_EQ(readBody(inParagraph(run("Recalling all,") + begin + instruction(" XE ")) + p("Noting more,")),
              "PP1 | | Recalling all,\nPP2 | | Noting more,\n");
}

TEST(WordContent, aTextBoxIsReadOnceBehindItsParagraph) {
    const std::string body = inParagraph(run("Recalling ") + textBox(p("Noting more,")) + run("all,")) + p("Welcoming this,");
    EXPECT_EQ(readBody(body), "PP1 | | Recalling all,\nPP2 | | Noting more,\nPP3 | | Welcoming this,\n");
    EXPECT_EQ(noticesFor(body), "Paragraph 3 of the file: a text box was read as text (“Noting more,”).\n");
}

TEST(WordContent, aTextBoxInADeletionIsDeletedToo) {
    EXPECT_EQ(
        readBody(inParagraph(run("Recalling all,") + "<w:del w:id=\"1\" w:author=\"Ann\">" + textBox(p("Noting more,")) + "</w:del>")),
        "PP1 | | Recalling all,\n");
}

TEST(WordContent, contentControlsHoldParagraphsRowsAndCells) {
    const auto control = [](const std::string& content) { return "<w:sdt><w:sdtContent>" + content + "</w:sdtContent></w:sdt>"; };
    EXPECT_EQ(readBody(control(p("Recalling one,")) + "<w:tbl>" +
                       control("<w:tr>" + control("<w:tc>" + control(p("Noting two,")) + "</w:tc>") + "</w:tr>") + "</w:tbl><w:customXml>" +
                       p("Welcoming three,") + "</w:customXml>"),
              "PP1 | | Recalling one,\nPP2 | | Noting two,\nPP3 | | Welcoming three,\n");
}

TEST(WordContent, aTableInATableIsToldOnce) {
    const std::string inner = "<w:tbl><w:tr><w:tc>" + p("Noting two,") + "</w:tc></w:tr></w:tbl><w:p/>";
    const std::string body = "<w:tbl><w:tr><w:tc>" + p("Recalling one,") + inner + "</w:tc></w:tr></w:tbl>";
    EXPECT_EQ(readBody(body), "PP1 | | Recalling one,\nPP2 | | Noting two,\n");
    EXPECT_EQ(noticesFor(body), "Paragraph 2 of the file: a table was read as text (“Recalling one,”).\n");
}

TEST(WordContent, tellsWhatIsNoText) {
    EXPECT_EQ(
        noticesFor(p("Recalling all,") + "<w:altChunk/>" +
                   inParagraph("<w:r><w:object/></w:r><m:oMath/><w:r><w:drawing/></w:r>" + run("unseen", "<w:vanish/>"))),
        "The file: a formula was left out.\nThe file: a picture or drawing was left out.\nThe file: an embedded object was left out.\n"
        "The file: another document inside the file was left out.\nThe file: hidden text was left out.\n");
}

TEST(WordContent, endnotesAreCountedApartFromFootnotes) {
    const std::string notes = wordPart("endnotes", "<w:endnote w:id=\"5\">" + p("At the end.") + "</w:endnote>");
    Parts parts = footnotePart({{"4", "At the foot."}});
    parts.emplace_back("endnotes", notes);
    EXPECT_EQ(readBody(inParagraph(run("Recalling") + "<w:r><w:footnoteReference w:id=\"4\"/></w:r>" + run(" all") +
                                   "<w:r><w:endnoteReference w:id=\"5\"/></w:r>" + run(",")),
                       parts),
              "PP1 | | Recalling{1} all{1},\n");
}

TEST(WordContent, theMainPartIsFoundByItsRelationship) {
    const Parts parts{{"_rels/.rels",
                       "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" "
                       "Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\" Target=\"/office/main2.xml\"/>"
                       "</Relationships>"},
                      {"office/main2.xml", wordPart("document", "<w:body>" + enacting + p("Recalling all,") + "</w:body>")}};
    const auto incoming = readDocumentBytes(zipOf(parts), "test.docx", Repair::mend);
    ASSERT_TRUE(incoming) << sentenceOf(incoming.error());
    EXPECT_EQ(listingOf(incoming->draft.paragraphs), "PP1 | | Recalling all,\n");
}

/// Styles with these toggles: of the document, the table "T", the paragraph "P" on "Q", the character style "C".
std::string styles(const std::string& document, const std::string& table, const std::string& paragraph, const std::string& base,
                   const std::string& character) {
    const auto style = [](const std::string& type, const std::string& id, const std::string& properties, const std::string& more = "") {
        return "<w:style w:type=\"" + type + "\" w:styleId=\"" + id + "\">" + more + "<w:rPr>" + properties + "</w:rPr></w:style>";
    };
    return wordPart("styles",
                    "<w:docDefaults><w:rPrDefault><w:rPr>" + document + "</w:rPr></w:rPrDefault></w:docDefaults>" +
                        style("table", "T", table) + style("paragraph", "P", paragraph, "<w:basedOn w:val=\"Q\"/>") +
                        style("paragraph", "Q", base) + style("character", "C", character) +
                        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"D\"><w:rPr><w:i w:val=\"0\"/></w:rPr></w:style>");
}

struct Toggle {
    const char* name;
    std::string styles;
    const char* direct;
    bool italic;
};

void PrintTo(const Toggle& toggle, std::ostream* out) {
    *out << toggle.name;
}

class WordToggle : public testing::TestWithParam<Toggle> {};

TEST_P(WordToggle, goesThroughTheStyles) {
    const std::string body = "<w:tbl><w:tblPr><w:tblStyle w:val=\"T\"/></w:tblPr><w:tr><w:tc><w:p><w:pPr><w:pStyle w:val=\"P\"/></w:pPr>" +
                             run("Considering all,", std::string{"<w:rStyle w:val=\"C\"/>"} + GetParam().direct) +
                             "</w:p></w:tc></w:tr></w:tbl>";
    const auto word = readWordText(wordFile(body, {{"styles", GetParam().styles}}), "test.docx", {});
    ASSERT_TRUE(word);
    EXPECT_EQ(word->text.paragraphs.front().pieces.front().italic, GetParam().italic);
}

INSTANTIATE_TEST_SUITE_P(table, WordToggle,
                         testing::Values(Toggle{"none", styles("", "", "", "", ""), "", false},
                                         Toggle{"character", styles("", "", "", "", "<w:i/>"), "", true},
                                         Toggle{"paragraphAndCharacter", styles("", "", "<w:i/>", "", "<w:i/>"), "", false},
                                         Toggle{"tableParagraphAndCharacter", styles("", "<w:i/>", "<w:i/>", "", "<w:i/>"), "", true},
                                         Toggle{"inherited", styles("", "", "", "<w:i/>", ""), "", true},
                                         Toggle{"inheritedAndSwitchedOff", styles("", "", "<w:i w:val=\"off\"/>", "<w:i/>", ""), "", false},
                                         Toggle{"inheritedIsNoSecondLevel", styles("", "", "<w:i/>", "<w:i/>", ""), "", true},
                                         Toggle{"document", styles("<w:i/>", "", "<w:i/>", "", ""), "", true},
                                         Toggle{"directOff", styles("<w:i/>", "", "<w:i/>", "", ""), "<w:i w:val=\"false\"/>", false},
                                         Toggle{"directOn", styles("", "", "<w:i/>", "", "<w:i/>"), "<w:i/>", true}));

TEST(WordToggle, paragraphsWithoutAStyleHaveTheDefaultOne) {
    const std::string part =
        wordPart("styles", "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:rPr><w:vanish/></w:rPr></w:style>");
    EXPECT_EQ(readBody(inParagraph(run("Recalling all,", "<w:vanish w:val=\"0\"/>") + run("unseen")), {{"styles", part}}),
              "PP1 | | Recalling all,\n");
}

} // namespace
} // namespace chapeau
