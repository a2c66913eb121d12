#include "core/publish/writers/writers.h"
#include "tests/core/publish/arbitrary_publication.h"
#include "tests/core/publish/sample_text.h"
#include "tests/support/unzipped.h"
#include "tests/support/word_file.h"

#include <gmock/gmock.h>
#include <pugixml.hpp>
#include <rapidcheck/gtest.h>

#include <cstdlib>
#include <ctime>
#include <map>
#include <set>

namespace chapeau {
namespace {

std::string partOf(const Publication& publication, const std::string& name) {
    for (const auto& [part, bytes] : unzipped(writeDocx(publication).value()))
        if (part == name) return bytes;
    return {};
}

pugi::xml_document parsed(const std::string& xml) {
    pugi::xml_document document;
    EXPECT_TRUE(document.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata_single)) << xml;
    return document;
}

/// The text as Word shows it, a line for each paragraph: tabs as →, line breaks as ↵, note references as {id}.
std::string textOf(const std::string& documentXml) {
    std::string text;
    const pugi::xml_document document = parsed(documentXml);
    for (const auto& found : document.select_nodes("//w:p")) {
        for (const auto& piece : found.node().select_nodes(".//w:r/*")) {
            const std::string name = piece.node().name();
            if (name == "w:t") text += piece.node().text().get();
            if (name == "w:tab") text += "→";
            if (name == "w:br") text += "↵";
            if (name == "w:footnoteReference") text += std::string{"{"} + piece.node().attribute("w:id").value() + "}";
        }
        text += "\n";
    }
    return text;
}

Publication oneBlock(Block block) {
    Publication publication;
    publication.blocks = {std::move(block)};
    return publication;
}

TEST(DocxWriter, printsTheTextOfTheCleanLayout) {
    const std::string text = textOf(partOf(composeClean(sampleText(), {}), "word/document.xml"));
    EXPECT_THAT(text, testing::HasSubstr("Chile, Iceland, Kenya{1}* and Viet Nam*: draft resolution\n"));
    EXPECT_THAT(text, testing::HasSubstr("Recalling the charter of the lighthouse keepers{2}, and all its later protocols,\n"));
    EXPECT_THAT(text, testing::HasSubstr(
                          "2.→Requests the Secretary-General, within existing resources:\n(a)→To count the lamps of each coast, stating:\n"
                          "(i)→Their height above the sea;\n"));
}

TEST(DocxWriter, printsLabelsInTheMargin) {
    const TextToPrint text = sampleText();
    EXPECT_THAT(textOf(partOf(composeRolling(text, mergeOf(text, {}), {}), "word/document.xml")),
                testing::HasSubstr("\nOP2 (a) (i)→Their height above the sea;\n"));
}

TEST(DocxWriter, writesRealFootnotes) {
    const std::string notes = textOf(partOf(composeClean(sampleText(), {}), "word/footnotes.xml"));
    EXPECT_EQ(
        notes,
        "\n\n* On behalf of the States that keep more than ten lamps.\n See keepers’ record, vol. 12, No. 345.\n As measured at noon.\n");
    const auto document = parsed(partOf(composeClean(sampleText(), {}), "word/footnotes.xml"));
    std::vector<std::string> ids;
    for (const auto& note : document.select_nodes("//w:footnote")) ids.emplace_back(note.node().attribute("w:id").value());
    EXPECT_THAT(ids, testing::ElementsAre("-1", "0", "1", "2", "3"));
}

TEST(DocxWriter, marksRunsUp) {
    const auto document = parsed(partOf(
        oneBlock({.style = BlockStyle::preambular,
                  .runs = {{.text = "a", .italic = true}, {.text = "b", .bold = true, .underline = true}, {.text = "c", .strike = true}}}),
        "word/document.xml"));
    EXPECT_TRUE(document.select_node("//w:r[w:rPr/w:i and w:t='a']"));
    EXPECT_TRUE(document.select_node("//w:r[w:rPr/w:b and w:rPr/w:u and w:t='b']"));
    EXPECT_TRUE(document.select_node("//w:r[w:rPr/w:strike and w:t='c']"));
}

TEST(DocxWriter, saysWhatReadsFromTheRight) {
    Publication publication = oneBlock(
        {.style = BlockStyle::operative, .mark = "1.", .runs = {{.text = "تشير", .italic = true}, {.text = " إلى القرار A/RES/77/96،"}}});
    publication.blocks.push_back({.style = BlockStyle::operative, .runs = {{.text = "Recalls تشير."}}});
    publication.notes = {{"1", "انظر القرار."}, {"2", "See."}};
    publication.blocks[0].runs.push_back({.note = std::size_t{0}});
    publication.blocks[1].runs.push_back({.note = std::size_t{1}});
    const auto document = parsed(partOf(publication, "word/document.xml"));
    EXPECT_TRUE(document.select_node("//w:p[w:pPr/w:bidi]/w:r[w:rPr/w:i and w:rPr/w:rtl and w:t='تشير']"));
    EXPECT_TRUE(document.select_node("//w:p/w:r[not(w:rPr/w:rtl) and w:t='A/RES/77/96']"));
    EXPECT_EQ(document.select_nodes("//w:bidi").size(), 1U);
    EXPECT_TRUE(document.select_node("//w:p[not(w:pPr/w:bidi)]/w:r[w:rPr/w:rtl and w:t='تشير']"));
    EXPECT_EQ(parsed(partOf(publication, "word/footnotes.xml")).select_nodes("//w:footnote[@w:id='1']//w:bidi").size(), 1U);
    EXPECT_EQ(textOf(partOf(publication, "word/document.xml")), "1.→تشير إلى القرار A/RES/77/96،{1}\nRecalls تشير.{2}\n");
}

TEST(DocxWriter, breaksLinesAndKeepsBlanksAndTabs) {
    const std::string xml = partOf(oneBlock({.style = BlockStyle::note, .runs = {{.text = " one\ntwo\tthree  "}}}), "word/document.xml");
    EXPECT_EQ(textOf(xml), " one↵two→three  \n");
    EXPECT_THAT(xml, testing::HasSubstr("<w:t xml:space=\"preserve\">three  </w:t>"));
}

TEST(DocxWriter, dropsCharactersThatXmlForbids) {
    const Publication publication = oneBlock({.style = BlockStyle::note,
                                              .runs = {{.text = "a\x01"
                                                                "b\x1f"
                                                                "c\xEF\xBF\xBF"
                                                                "d\xEF\xBF\xBD"
                                                                "&<>\""}}});
    EXPECT_EQ(textOf(partOf(publication, "word/document.xml")), "abcd\xEF\xBF\xBD&<>\"\n");
}

TEST(DocxWriter, numbersPagesByFieldsAndRepeatsTheHead) {
    Publication publication = composeClean(sampleText(), {.internal = true});
    EXPECT_EQ(textOf(partOf(publication, "word/header1.xml")), "Internal – A/C.1/91/L.7\n");
    for (const char* footer : {"word/footer1.xml", "word/footer2.xml"}) {
        const auto document = parsed(partOf(publication, footer));
        std::vector<std::string> fields;
        for (const auto& field : document.select_nodes("//w:instrText")) fields.emplace_back(field.node().text().get());
        EXPECT_THAT(fields, testing::ElementsAre(" PAGE ", " NUMPAGES ")) << footer;
    }
    EXPECT_TRUE(parsed(partOf(publication, "word/document.xml")).select_node("//w:sectPr/w:titlePg"));
}

TEST(DocxWriter, keepsARemarkWithItsParagraph) {
    Publication publication;
    publication.blocks = {{.style = BlockStyle::preambular, .runs = {{.text = "a"}}},
                          {.style = BlockStyle::note, .runs = {{.text = "Agreed"}}}};
    EXPECT_TRUE(parsed(partOf(publication, "word/document.xml")).select_node("//w:p[w:r/w:t='a']/w:pPr/w:keepNext"));
}

TEST(DocxWriter, namesNeitherPersonsNorDates) {
    const std::string core = partOf(composeClean(sampleText(), {}), "docProps/core.xml");
    EXPECT_THAT(core,
                testing::HasSubstr("<dc:title>A/C.1/91/L.7 – Cooperation among lighthouses in the context of safe passage</dc:title>"));
    for (const char* forbidden : {"creator", "lastModifiedBy", "created", "modified"})
        EXPECT_THAT(core, testing::Not(testing::HasSubstr(forbidden)));
}

TEST(DocxWriter, givesTheSameBytesInEveryTimeZone) {
    const Publication publication = composeClean(sampleText(), {});
    const std::string once = writeDocx(publication).value();
    ASSERT_EQ(setenv("TZ", "Pacific/Kiritimati", 1), 0);
    tzset();
    const std::string again = writeDocx(publication).value();
    unsetenv("TZ");
    tzset();
    EXPECT_EQ(once, again);
    EXPECT_EQ(unzipped(once).front().first, "[Content_Types].xml");
}

RC_GTEST_PROP(DocxWriter, isSoundWhateverItPrints, ()) {
    const Publication publication = arbitraryPublication();
    const auto bytes = writeDocx(publication);
    RC_ASSERT(bytes.has_value());
    RC_ASSERT(*bytes == writeDocx(publication).value());
    RC_ASSERT(test::WordFile{*bytes}.faults() == "");
}

RC_GTEST_PROP(DocxWriter, callsEachFootnoteByOneReferenceAtMost, ()) {
    const auto document = parsed(partOf(arbitraryPublication(), "word/document.xml"));
    std::set<std::string> ids;
    for (const auto& call : document.select_nodes("//w:footnoteReference"))
        RC_ASSERT(ids.insert(call.node().attribute("w:id").value()).second);
}

} // namespace
} // namespace chapeau
