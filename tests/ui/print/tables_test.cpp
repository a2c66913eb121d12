#include "tests/ui/print/printing.h"

namespace chapeau {
namespace {

using testing::HasSubstr;
using testing::Not;

Cell cellOf(std::string text) {
    return {{{.style = BlockStyle::body, .runs = {{.text = std::move(text)}}}}};
}

std::string sentences(int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += "The keeper trims the wick and writes the hour into the book. ";
    return text;
}

/// Rows named "row 1 begins" … "row 1 ends", under a heading row.
Publication tableOf(int rows, int sentencesEach) {
    Block table{.style = BlockStyle::table, .columns = {0.2, 0.8}};
    table.rows.push_back({.cells = {cellOf("Paragraph"), cellOf("Text of China")}, .heading = true});
    for (int i = 1; i <= rows; ++i) {
        const std::string name = "row" + std::to_string(i);
        table.rows.push_back({.cells = {cellOf(name), cellOf(name + "begins " + sentences(sentencesEach) + name + "ends")}});
    }
    return {.blocks = {table}};
}

class PrintedTables : public Printing {
protected:
    void SetUp() override {
        if (!has("pdftotext")) GTEST_SKIP() << "needs pdftotext, not found";
    }
};

TEST_F(PrintedTables, repeatTheirHeadOnEachPage) {
    const auto pages = pagesOf(tableOf(30, 8));
    ASSERT_GT(pages.size(), 2U);
    for (const std::string& page : pages) EXPECT_THAT(page, HasSubstr("Text of China"));
}

TEST_F(PrintedTables, breakNoRowThatFitsOnAPage) {
    for (const int length : {1, 5, 9, 20}) {
        const auto pages = pagesOf(tableOf(24, length));
        for (int row = 1; row <= 24; ++row)
            for (const std::string& page : pages) {
                const std::string name = "row" + std::to_string(row);
                EXPECT_EQ(page.find(name + "begins") == std::string::npos, page.find(name + "ends") == std::string::npos) << name;
            }
    }
}

TEST_F(PrintedTables, breakARowThatIsTallerThanAPage) {
    const auto pages = pagesOf(tableOf(2, 200));
    ASSERT_GT(pages.size(), 3U);
    EXPECT_THAT(pages[0], HasSubstr("row1begins"));
    EXPECT_THAT(pages[0], Not(HasSubstr("row1ends")));
    EXPECT_THAT(pages[1], HasSubstr("Text of China"));
    EXPECT_THAT(pages.back(), HasSubstr("row2ends"));
}

TEST_F(PrintedTables, repeatNoHeadThatIsTallerThanHalfAPage) {
    Publication publication = tableOf(30, 8);
    publication.blocks[0].rows[0].cells[1] = cellOf("Text of China " + sentences(70));
    const auto pages = pagesOf(publication);
    ASSERT_GT(pages.size(), 2U);
    EXPECT_THAT(pages[0], HasSubstr("Text of China"));
    EXPECT_THAT(pages[1], Not(HasSubstr("Text of China")));
}

TEST_F(PrintedTables, putTheirFootnotesOnThePageOfTheRow) {
    Publication publication = tableOf(30, 8);
    publication.notes = {{"1", "As measured at noon."}};
    publication.blocks[0].rows.back().cells[1].blocks[0].runs.push_back({.note = 0});
    const auto pages = pagesOf(publication);
    EXPECT_THAT(pages.back(), HasSubstr("As measured at noon."));
    EXPECT_THAT(pages.front(), Not(HasSubstr("As measured at noon.")));
}

TEST_F(PrintedTables, printAMarkBesideTheLabelAndNotOverIt) {
    Publication publication = tableOf(1, 0);
    Block& block = publication.blocks[0].rows[1].cells[0].blocks[0];
    block.label = "PP8 bis";
    block.mark = "(a)";
    EXPECT_THAT(pagesOf(publication)[0], testing::ContainsRegex("PP8 bis +\\(a\\) +row1"));
}

TEST_F(PrintedTables, nameTheHandsOfTheirChanges) {
    Publication publication = tableOf(3, 2);
    publication.hands = {{"Kenya", ""}, {"Chile", ""}};
    publication.blocks[0].rows[2].cells[1].blocks[0].runs[0].change = TrackedChange{TrackedChange::Kind::inserted, 1};
    EXPECT_THAT(pagesOf(publication)[0], testing::ContainsRegex("row2 .*B Chile"));
}

} // namespace
} // namespace chapeau
