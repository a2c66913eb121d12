#include "tests/core/intake/listing.h"
#include "tests/core/intake/word_file.h"

#include <gtest/gtest.h>

#include <functional>

namespace chapeau {
namespace {

const std::string enacting = p("The General Assembly,");

Result<IncomingText> readWord(const std::string& bytes) {
    return readDocumentBytes(bytes, "test.docx", Repair::mend);
}

std::string listingOfBody(const std::string& body, const Parts& further = {}) {
    const auto incoming = readWord(wordFile(body, further));
    return incoming ? listingOf(incoming->draft.paragraphs) : sentenceOf(incoming.error());
}

std::string inList(int level, const std::string& id = "1") {
    return "<w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\"" + id + "\"/></w:numPr>";
}

std::string numbering() {
    const auto level = [](int index, const std::string& format, const std::string& text) {
        return "<w:lvl w:ilvl=\"" + std::to_string(index) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format +
               "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    };
    return wordPart("numbering", "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") +
                                     level(2, "lowerRoman", "(%3)") +
                                     "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
                                     "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num>");
}

TEST(WordFile, readsNumbersThatWordComputes) {
    EXPECT_EQ(
        listingOfBody(enacting + p("Recalling one,") + p("Urges all:", inList(0)) + p("To come:", inList(1)) + p("Soon;", inList(2)) +
                          p("Late;", inList(2)) + p("To go;", inList(1)) + p("Decides so.", inList(0, "2")),
                      {{"numbering", numbering()}}),
        "PP1 | | Recalling one,\nOP1 | 1. | Urges all:\nOP1 (a) | (a) | To come:\nOP1 (a) (i) | (i) | Soon;\nOP1 (a) (ii) | (ii) | Late;\n"
        "OP1 (b) | (b) | To go;\nOP2 | 2. | Decides so.\n");
}

TEST(WordFile, readsNumbersTypedByHandAndDoublesNone) {
    EXPECT_EQ(listingOfBody(enacting + "<w:p>" + run("1.") + "<w:r><w:tab/></w:r>" + run("Urges all;") + "</w:p>" +
                                p("2. Calls for more;", inList(0)) + p("3. Decides so.", inList(0)),
                            {{"numbering", numbering()}}),
              "OP1 | 1. | Urges all;\nOP2 | 2. | Calls for more;\nOP3 | 3. | Decides so.\n");
}

TEST(WordFile, readsNumbersOfAStyle) {
    const std::string styles =
        wordPart("styles", "<w:style w:type=\"paragraph\" w:styleId=\"Base\"><w:pPr>" + inList(0) +
                               "</w:pPr></w:style>"
                               "<w:style w:type=\"paragraph\" w:styleId=\"Operative\"><w:basedOn w:val=\"Base\"/></w:style>");
    EXPECT_EQ(
        listingOfBody(enacting + p("Urges all;", "<w:pStyle w:val=\"Operative\"/>") + p("Decides so.", "<w:pStyle w:val=\"Operative\"/>"),
                      {{"numbering", numbering()}, {"styles", styles}}),
        "OP1 | 1. | Urges all;\nOP2 | 2. | Decides so.\n");
}

TEST(WordFile, keepsItalicsOverRunsStylesAndMarks) {
    const std::string styles = wordPart("styles", "<w:style w:type=\"character\" w:styleId=\"Slanted\"><w:rPr><w:i/></w:rPr></w:style>");
    const auto incoming =
        readWord(wordFile(enacting + "<w:p>" + run("1. ") + run("Urg", "<w:i/>") + run("es", "<w:rStyle w:val=\"Slanted\"/>") +
                              run(" all", "<w:i w:val=\"0\"/>") + run(" now", "<w:i/>") + "</w:p>",
                          {{"styles", styles}}));
    ASSERT_TRUE(incoming.has_value());
    EXPECT_EQ(incoming->draft.paragraphs[0].text.text, "Urges all now");
    EXPECT_EQ(incoming->draft.paragraphs[0].text.italic, (std::vector<ByteRange>{{0, 5}, {9, 13}}));
}

TEST(WordFile, readsFootnotes) {
    const std::string notes =
        wordPart("footnotes",
                 "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"4\"><w:p><w:r><w:footnoteRef/></w:r>" +
                     run(" Resolution ") + run("70/1.") + "</w:p></w:footnote>");
    const auto incoming =
        readWord(wordFile(enacting + "<w:p>" + run("Recalling the Agenda,") + "<w:r><w:footnoteReference w:id=\"4\"/></w:r>" +
                              run(" and more,") + "</w:p>" + "<w:p>" + run("Noting all") +
                              "<w:r><w:footnoteReference w:id=\"9\" w:customMarkFollows=\"1\"/><w:t>*</w:t></w:r>" + run(",") + "</w:p>",
                          {{"footnotes", notes}}));
    ASSERT_TRUE(incoming.has_value());
    EXPECT_EQ(listingOf(incoming->draft.paragraphs), "PP1 | | Recalling the Agenda,{1} and more,\nPP2 | | Noting all{*},\n");
    EXPECT_EQ(incoming->draft.paragraphs[0].text.notes[0].text, "Resolution 70/1.");
}

TEST(WordFile, readsTrackedChangesAsAccepted) {
    const auto incoming = readWord(wordFile(enacting + "<w:p>" + run("Recalling ") + "<w:ins w:id=\"1\" w:author=\"A\">" + run("both ") +
                                            "<w:del w:id=\"2\" w:author=\"B\"><w:r><w:delText>gone</w:delText></w:r></w:del></w:ins>" +
                                            "<w:del w:id=\"3\" w:author=\"B\"><w:r><w:delText>one</w:delText></w:r></w:del><w:moveFrom>" +
                                            run("old") + "</w:moveFrom><w:moveTo>" + run("two,") + "</w:moveTo></w:p>" +
                                            "<w:p><w:pPr><w:rPr><w:del w:id=\"4\" w:author=\"B\"/></w:rPr></w:pPr>" + run("Noting all") +
                                            "</w:p>" + p(" of them,")));
    ASSERT_TRUE(incoming.has_value());
    EXPECT_EQ(listingOf(incoming->draft.paragraphs), "PP1 | | Recalling both two,\nPP2 | | Noting all of them,\n");
    EXPECT_EQ(noticesOf(*incoming), "The file: tracked changes were read as accepted; deleted words were left out.\n");
}

TEST(WordFile, readsOddCharactersAndWrappers) {
    EXPECT_EQ(listingOfBody(enacting + "<w:sdt><w:sdtContent><w:p><w:hyperlink>" + run("Recalling") +
                            "</w:hyperlink><w:r><w:t xml:space=\"preserve\"> </w:t></w:r><w:r><w:t> non </w:t>"
                            "<w:noBreakHyphen/><w:t>use</w:t><w:br/><w:t>and &amp; all</w:t><w:sym w:font=\"Symbol\" "
                            "w:char=\"F02C\"/></w:r></w:p></w:sdtContent></w:sdt>"),
              "PP1 | | Recalling non\u2011use and & all,\n");
}

TEST(WordFile, readsNamespacesNotPrefixes) {
    const std::string document =
        "<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:body><x:p><x:r><x:t>Recalling "
        "one,</x:t></x:r></x:p></x:body></x:document>";
    auto parts = wordParts("");
    parts[1].second = document;
    const auto incoming = readWord(zipOf(parts));
    ASSERT_TRUE(incoming.has_value());
    EXPECT_EQ(listingOf(incoming->draft.paragraphs), "PP1 | | Recalling one,\n");
}

TEST(WordFile, tellsTablesAndWhatItLeavesOut) {
    auto parts = wordParts(enacting + "<w:tbl><w:tr><w:tc>" + p("Recalling one,") + "</w:tc><w:tc>" + p("Noting two,") +
                           "</w:tc></w:tr></w:tbl><w:p><w:r><w:drawing/></w:r>" + run("Seen", "<w:vanish/>") + "</w:p>");
    parts.emplace_back("word/vbaProject.bin", "macro");
    parts[2].second = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" "
                      "Type=\"http://x/attachedTemplate\" "
                      "Target=\"http://example.org/t.dotm\" TargetMode=\"External\"/></Relationships>";
    const auto incoming = readWord(zipOf(parts));
    ASSERT_TRUE(incoming.has_value());
    EXPECT_EQ(listingOf(incoming->draft.paragraphs), "PP1 | | Recalling one,\nPP2 | | Noting two,\n");
    EXPECT_EQ(noticesOf(*incoming), "Paragraph 2 of the file: a table was read as text (“Recalling one,”).\n"
                                    "The file: a link to http://example.org/t.dotm was left out.\nThe file: a macro was left out.\n"
                                    "The file: a picture or drawing was left out.\nThe file: hidden text was left out.\n");
}

struct Refusal {
    const char* name;
    /// Made when the row is tested: a program of tests starts for each of them.
    std::function<std::string()> bytes;
    ErrorCode code;
};

void PrintTo(const Refusal& refusal, std::ostream* out) {
    *out << refusal.name;
}

std::string truncated(std::string bytes) {
    bytes.resize(bytes.size() / 2);
    return bytes;
}

std::string withDocument(const std::string& document, bool stored = false) {
    auto parts = wordParts("");
    parts[1].second = document;
    return zipOf(parts, stored);
}

std::string withPart(const std::string& name, const std::string& bytes) {
    auto parts = wordParts(p("Recalling one,"));
    parts.emplace_back(name, bytes);
    return zipOf(parts);
}

std::string replacedAll(std::string bytes, const std::string& what, const std::string& with) {
    for (auto at = bytes.find(what); at != std::string::npos; at = bytes.find(what, at + with.size())) bytes.replace(at, what.size(), with);
    return bytes;
}

std::string manyEntries() {
    Parts parts;
    for (int i = 0; i < 5000; ++i) parts.emplace_back(std::to_string(i), "");
    return zipOf(parts, true);
}

std::string nested(int depth) {
    std::string inside = "Recalling";
    for (int i = 0; i < depth; ++i) inside = "<w:sdt>" + inside + "</w:sdt>";
    return withDocument(wordPart("document", "<w:body>" + inside + "</w:body>"), true);
}

/// The directory says that the document is 100 bytes long.
std::string lyingAboutSize() {
    std::string bytes = wordFile(p("Recalling one,"));
    const auto name = bytes.rfind("word/document.xml");
    const auto record = bytes.rfind("PK\x01\x02", name);
    bytes[record + 24] = 100;
    bytes[record + 25] = 0;
    return bytes;
}

class RefusedWordFile : public testing::TestWithParam<Refusal> {};

TEST_P(RefusedWordFile, isRefusedWithItsCode) {
    const auto incoming = readWord(GetParam().bytes());
    ASSERT_FALSE(incoming.has_value());
    EXPECT_EQ(incoming.error().code, GetParam().code) << sentenceOf(incoming.error());
}

INSTANTIATE_TEST_SUITE_P(
    table, RefusedWordFile,
    testing::Values(Refusal{"truncated", [] { return truncated(wordFile(p("Recalling one,"))); }, ErrorCode::fileDamaged},
                    Refusal{"noWordFile",
                            [] {
                                return zipOf({{"mimetype", "application/epub+zip"}});
                            },
                            ErrorCode::fileFormatUnknown},
                    Refusal{"brokenXml", [] { return withDocument("<w:document><w:body>"); }, ErrorCode::fileDamaged},
                    Refusal{"otherXml", [] { return withDocument("<svg/>"); }, ErrorCode::fileFormatUnknown},
                    Refusal{"emptyBody", [] { return wordFile("<w:p/>"); }, ErrorCode::fileEmpty},
                    Refusal{"prose", [] { return wordFile(p("Dear colleagues,")); }, ErrorCode::noParagraphs},
                    Refusal{"doctype",
                            [] {
                                return withDocument("<!DOCTYPE a [<!ENTITY b \"c\">]>" +
                                                    wordPart("document", "<w:body>" + p("Recalling &b;,") + "</w:body>"));
                            },
                            ErrorCode::fileForbiddenPart},
                    Refusal{"control", [] { return wordFile(p("Recalling \x01,")); }, ErrorCode::fileDamaged},
                    Refusal{"climbingName", [] { return withPart("../evil.xml", "x"); }, ErrorCode::fileForbiddenPart},
                    Refusal{"backslashName", [] { return withPart("word\\evil.xml", "x"); }, ErrorCode::fileForbiddenPart},
                    Refusal{"absoluteName", [] { return withPart("/evil.xml", "x"); }, ErrorCode::fileForbiddenPart},
                    Refusal{"duplicate",
                            [] { return replacedAll(withPart("word/documenX.xml", "x"), "word/documenX.xml", "word/document.xml"); },
                            ErrorCode::fileForbiddenPart},
                    Refusal{"bomb", [] { return withPart("word/media/a.bin", std::string(std::size_t{8} << 20U, '\0')); },
                            ErrorCode::fileForbiddenPart},
                    Refusal{"tooManyEntries", [] { return manyEntries(); }, ErrorCode::fileForbiddenPart},
                    Refusal{"tooDeep", [] { return nested(300); }, ErrorCode::fileForbiddenPart},
                    Refusal{"lyingAboutSize", [] { return lyingAboutSize(); }, ErrorCode::fileDamaged}));

TEST(WordFile, everyTruncationIsRefusedOrRead) {
    const std::string whole = wordFile(enacting + p("Recalling one,"));
    for (std::size_t length = 4; length < whole.size(); ++length) EXPECT_FALSE(readWord(whole.substr(0, length)).has_value()) << length;
}

TEST(WordFile, flippedBytesNeverCrash) {
    const std::string whole = wordFile(enacting + p("Recalling one,"));
    std::size_t refused = 0;
    for (std::size_t at = 4; at < whole.size(); ++at) {
        std::string flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x5A);
        refused += readWord(flipped).has_value() ? 0 : 1;
    }
    EXPECT_GT(refused, whole.size() / 4);
}

} // namespace
} // namespace chapeau
