// A Word file that holds more than any draft is refused whole, with a sentence that says what is too much.
#include "tests/core/intake/word_file.h"

#include "core/intake/word/docx_reader.h"
#include "core/intake/word/word_limits.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

std::string repeated(std::size_t count, const std::string& text) {
    std::string all;
    all.reserve(count * text.size());
    for (std::size_t i = 0; i < count; ++i) all += text;
    return all;
}

std::string nested(std::size_t depth, const std::string& before, const std::string& inside, const std::string& after) {
    return repeated(depth, before) + inside + repeated(depth, after);
}

std::string table(std::size_t depth) {
    return nested(depth, "<w:tbl><w:tr><w:tc>", p("Recalling all,"), "</w:tc></w:tr></w:tbl>");
}

std::string textBoxes(std::size_t depth) {
    return nested(depth, "<w:p><w:r><w:pict><w:txbxContent>", p("Recalling all,"), "</w:txbxContent></w:pict></w:r></w:p>");
}

std::string chain(std::size_t length) {
    std::string styles;
    for (std::size_t i = 0; i < length; ++i)
        styles += "<w:style w:type=\"paragraph\" w:styleId=\"S" + std::to_string(i) + "\"><w:basedOn w:val=\"S" + std::to_string(i + 1) +
                  "\"/></w:style>";
    return wordPart("styles", styles + "<w:style w:styleId=\"S" + std::to_string(length) + "\"/>");
}

std::string manyAuthors(std::size_t count) {
    std::string body;
    for (std::size_t i = 0; i < count; ++i) body += "<w:ins w:author=\"" + std::to_string(i) + "\"><w:r/></w:ins>";
    return "<w:p>" + body + "</w:p>";
}

struct Row {
    const char* name;
    std::string body;
    const char* tooMuch; ///< empty where it is read
    Parts further{};
};

void PrintTo(const Row& row, std::ostream* out) {
    *out << row.name;
}

class WordLimit : public testing::TestWithParam<Row> {};

TEST_P(WordLimit, isKept) {
    // Stored, so that the rule against bombs doesn't answer first.
    const auto word = readWordText(zipOf(wordParts(GetParam().body, GetParam().further), true), "test.docx", {});
    if (std::string{GetParam().tooMuch}.empty()) {
        EXPECT_TRUE(word) << sentenceOf(word.error());
    } else {
        ASSERT_FALSE(word);
        EXPECT_EQ(word.error(), (Error{ErrorCode::fileTooLarge, "test.docx", GetParam().tooMuch}));
    }
}

INSTANTIATE_TEST_SUITE_P(
    table, WordLimit,
    testing::Values(
        Row{"paragraphs", repeated(mostParagraphs, "<w:p/>"), ""},
        Row{"tooManyParagraphs", repeated(mostParagraphs + 1, "<w:p/>"), "more than 100,000 paragraphs"},
        Row{"runs", "<w:p>" + repeated(mostRunsInAParagraph, "<w:r/>") + "</w:p>", ""},
        Row{"tooManyRuns", "<w:p>" + repeated(mostRunsInAParagraph + 1, "<w:r/>") + "</w:p>", "a paragraph of more than 50,000 pieces"},
        Row{"revisions", "<w:p>" + repeated(mostRevisions, "<w:ins/>") + "</w:p>", ""},
        Row{"tooManyRevisions", "<w:p>" + repeated(mostRevisions + 1, "<w:ins/>") + "</w:p>", "more than 200,000 tracked changes"},
        Row{"authors", manyAuthors(mostAuthors), ""},
        Row{"tooManyAuthors", manyAuthors(mostAuthors + 1), "tracked changes of more than 1,000 authors"},
        Row{"comments", "", "", {{"comments", wordPart("comments", repeated(mostComments, "<w:comment/>"))}}},
        Row{"tooManyComments",
            "",
            "more than 32,767 comments",
            {{"comments", wordPart("comments", repeated(mostComments + 1, "<w:comment/>"))}}},
        Row{"tooManyFootnotes",
            "",
            "more than 32,767 footnotes",
            {{"footnotes", wordPart("footnotes", repeated(mostNotes + 1, "<w:footnote/>"))}}},
        Row{"tables", table(deepestTable), ""}, Row{"tablesTooDeep", table(deepestTable + 1), "tables nested more than 16 deep"},
        Row{"tooManyCells", "<w:tbl><w:tr>" + repeated(mostCells + 1, "<w:tc/>") + "</w:tr></w:tbl>", "tables of more than 250,000 cells"},
        Row{"textBoxes", textBoxes(deepestTextBox), ""},
        Row{"textBoxesTooDeep", textBoxes(deepestTextBox + 1), "text boxes nested more than four deep"},
        Row{"styles", "", "", {{"styles", chain(32)}}},
        Row{"stylesTooDeep", "", "styles based on one another more than 32 deep", {{"styles", chain(33)}}},
        Row{"stylesInACircle",
            "",
            "styles based on one another more than 32 deep",
            {{"styles", wordPart("styles", "<w:style w:styleId=\"A\"><w:basedOn w:val=\"A\"/></w:style>")}}},
        Row{"tenthLevel", p("Recalling all,", "<w:numPr><w:ilvl w:val=\"9\"/><w:numId w:val=\"1\"/></w:numPr>"),
            "a list of more than nine levels"},
        Row{"tenthLevelDefined",
            "",
            "a list of more than nine levels",
            {{"numbering", wordPart("numbering", "<w:abstractNum><w:lvl w:ilvl=\"9\"/></w:abstractNum>")}}}));

TEST(WordLinks, areCounted) {
    auto parts = wordParts(p("Recalling all,"));
    for (auto& [name, bytes] : parts)
        if (name == "word/_rels/document.xml.rels") bytes.insert(bytes.rfind("</"), repeated(mostRelationships + 1, "<Relationship/>"));
    const auto word = readWordText(zipOf(parts, true), "test.docx", {});
    ASSERT_FALSE(word);
    EXPECT_EQ(word.error(), (Error{ErrorCode::fileTooLarge, "test.docx", "more than 4,096 links of one part"}));
}

} // namespace
} // namespace chapeau
