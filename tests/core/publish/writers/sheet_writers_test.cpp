// .xlsx and .csv: the tables of a Publication.
#include "tests/core/publish/arbitrary_publication.h"
#include "tests/support/unzipped.h"

#include "core/delegation/csv.h"
#include "core/publish/writers/row_height.h"
#include "core/publish/writers/writers.h"

#include <gtest/gtest.h>
#include <pugixml.hpp>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <memory>

namespace chapeau {
namespace {

Cell cell(std::vector<Run> runs) {
    return {{{.style = BlockStyle::body, .runs = std::move(runs)}}};
}

Publication oneTable() {
    Block table{.style = BlockStyle::table, .columns = {0.5, 0.5}};
    table.rows = {{{cell({{.text = "Delegation"}}), cell({{.text = "Words"}})}, true},
                  {{cell({{.text = "Kenya"}}), cell({{.text = "old", .strike = true}, {.text = "new", .bold = true, .underline = true}})}},
                  {{cell({{.text = "=1+1"}}), cell({{.text = "say \"so\", then\nstop"}})}}};
    return {.blocks = {{.style = BlockStyle::organ, .runs = {{.text = "Comparison"}}}, table}};
}

std::map<std::string, std::string> partsOf(const std::string& bytes) {
    const auto parts = unzipped(bytes);
    return {parts.begin(), parts.end()};
}

TEST(CsvWriter, writesTheTableWithFormulasDisarmed) {
    EXPECT_EQ(writeCsv(oneTable()).value(), "\xEF\xBB\xBF"
                                            "Delegation,Words\r\n"
                                            "Kenya,[-old-]{+new+}\r\n"
                                            "'=1+1,\"say \"\"so\"\", then\nstop\"\r\n");
}

TEST(CsvWriter, saysInternal) {
    Publication publication = oneTable();
    publication.internal = true;
    EXPECT_EQ(writeCsv(publication).value().substr(3, 10), "Internal\r\n");
}

TEST(SheetWriters, refuseWhatHasNoTable) {
    EXPECT_EQ(writeCsv({}).error().code, ErrorCode::layoutHasNoTable);
    EXPECT_EQ(writeXlsx({}).error().code, ErrorCode::layoutHasNoTable);
}

TEST(XlsxWriter, keepsTextAsTextAndMarksAsMarks) {
    auto parts = partsOf(writeXlsx(oneTable()).value());
    const std::string& strings = parts["xl/sharedStrings.xml"];
    EXPECT_NE(strings.find("<t>=1+1</t>"), std::string::npos) << strings;
    EXPECT_NE(strings.find("<strike/>"), std::string::npos) << strings;
    EXPECT_NE(strings.find("<b/><u/>"), std::string::npos) << strings;
    EXPECT_EQ(parts["xl/worksheets/sheet1.xml"].find("<f>"), std::string::npos);
    EXPECT_NE(parts["xl/workbook.xml"].find("name=\"Comparison\""), std::string::npos);
}

TEST(XlsxWriter, tellsNeitherWhoNorWhen) {
    auto parts = partsOf(writeXlsx(oneTable()).value());
    EXPECT_NE(parts["docProps/core.xml"].find("2000-01-01T00:00:00Z</dcterms:created>"), std::string::npos) << parts["docProps/core.xml"];
    EXPECT_NE(parts["docProps/core.xml"].find("<dc:creator></dc:creator>"), std::string::npos) << parts["docProps/core.xml"];
}

TEST(XlsxWriter, rowsAreAsHighAsTheirText) {
    const auto cell = [](const std::string& text) { return Cell{{{.style = BlockStyle::body, .runs = {{.text = text}}}}}; };
    const Row row{{cell("OP1"), cell("one two three four five six")}};
    EXPECT_EQ(rowHeight(row, {10, 40}), 15);
    EXPECT_EQ(rowHeight(row, {10, 15}), 30) << "one two three / four five six";
    EXPECT_EQ(
        rowHeight({{cell("one\ntwo"), {{{.runs = {{.text = "a"}}}, {.runs = {{.text = "b"}}}, {.runs = {{.text = "c"}}}}}}}, {40, 40}), 45);
    EXPECT_EQ(rowHeight({{cell("abcdefghijklmnopqrstuvwxyz")}}, {10}), 45) << "a word that is too long is broken";
    EXPECT_EQ(rowHeight({{cell(std::string(100000, 'a'))}}, {10}), 409);
}

TEST(XlsxWriter, saysInternalOnEachPrintedPage) {
    Publication publication = oneTable();
    publication.internal = true;
    auto parts = partsOf(writeXlsx(publication).value());
    EXPECT_NE(parts["xl/worksheets/sheet1.xml"].find("<oddHeader>&amp;LInternal</oddHeader>"), std::string::npos);
    EXPECT_NE(parts["xl/workbook.xml"].find("name=\"Internal – Comparison\""), std::string::npos) << parts["xl/workbook.xml"];
}

bool isTable(const Block& block) {
    return block.style == BlockStyle::table;
}

RC_GTEST_PROP(XlsxWriter, givesTheSameBytesAndWellFormedParts, ()) {
    const Publication publication = arbitraryPublication();
    if (std::ranges::none_of(publication.blocks, isTable)) return;
    const auto bytes = writeXlsx(publication);
    RC_ASSERT(bytes.has_value());
    RC_ASSERT(writeXlsx(publication).value() == *bytes);
    for (const auto& [name, part] : partsOf(*bytes)) {
        pugi::xml_document document;
        RC_ASSERT(document.load_buffer(part.data(), part.size()).status == pugi::status_ok);
    }
}

RC_GTEST_PROP(CsvWriter, isReadBack, ()) {
    const auto fields = *rc::gen::container<std::vector<std::string>>(rc::gen::exec([] { return arbitraryText(); }));
    RC_PRE(!fields.empty());
    RC_PRE(fields.size() > 1 || !fields.front().empty());
    std::string header;
    for (std::size_t i = 0; i < fields.size(); ++i) header += (i > 0 ? "," : "") + std::string{"c"} + std::to_string(i);
    const auto table = CsvTable::parse(header + "\r\n" + csvLine(fields), "t.csv");
    RC_ASSERT(table.has_value());
    for (std::size_t i = 0; i < fields.size(); ++i) {
        std::string read{table->at(0, "c" + std::to_string(i))};
        if (read.starts_with('\'')) read.erase(0, 1);
        RC_ASSERT(read == fields[i]);
    }
}

} // namespace
} // namespace chapeau
