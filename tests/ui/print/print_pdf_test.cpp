#include "tests/core/publish/sample_text.h"
#include "tests/ui/print/printing.h"

#include <QBuffer>

namespace chapeau {
namespace {

/// A paragraph of `sentences` sentences, numbered so that a page can be told by its text.
Block longParagraph(int number, int sentences) {
    std::string text = "Paragraph " + std::to_string(number) + " begins.";
    for (int i = 0; i < sentences; ++i) text += " The keeper trims the wick and writes the hour into the book.";
    return {.style = BlockStyle::preambular, .runs = {{.text = text}}};
}

class PrintPdf : public Printing {
protected:
    static bool canRead() { return has("pdftotext"); }
};

TEST_F(PrintPdf, writesAPdfWithItsTitleAndNoAuthor) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ASSERT_TRUE(printPdf(composeClean(sampleText(), {}), buffer).has_value());
    EXPECT_TRUE(buffer.data().startsWith("%PDF-1."));
    EXPECT_TRUE(buffer.data().contains("/FontFile2"));
    EXPECT_FALSE(buffer.data().contains("/Author"));
}

TEST_F(PrintPdf, failsWithACodeWhereItMayNotWrite) {
    const Done printed = printPdf({}, m_folder.filePath(QStringLiteral("no/such/folder/out.pdf")));
    ASSERT_FALSE(printed.has_value());
    EXPECT_EQ(printed.error().code, ErrorCode::folderNotWritable);
}

TEST_F(PrintPdf, printsTheTextOfTheCleanLayout) {
    if (!canRead()) GTEST_SKIP() << "needs pdftotext, not found";
    const auto pages = pagesOf(composeClean(sampleText(), {}));
    ASSERT_EQ(pages.size(), 1U);
    EXPECT_THAT(pages[0], testing::ContainsRegex("General Assembly +Original: English"));
    EXPECT_THAT(pages[0], testing::ContainsRegex("2\\. +Requests the Secretary-General, within existing resources:"));
    EXPECT_THAT(pages[0], testing::ContainsRegex("\\(ii\\) +The colour of their light;"));
    EXPECT_THAT(pages[0], testing::HasSubstr("1/1"));
}

TEST_F(PrintPdf, printsLabelsBesideTheirParagraphs) {
    if (!canRead()) GTEST_SKIP() << "needs pdftotext, not found";
    const TextToPrint text = sampleText();
    EXPECT_THAT(pagesOf(composeRolling(text, mergeOf(text, {}), {}))[0],
                testing::ContainsRegex("OP2 \\(a\\) \\(i\\) +Their height above the sea;"));
}

TEST_F(PrintPdf, numbersPagesAndRepeatsTheHeadFromTheSecondOn) {
    if (!canRead()) GTEST_SKIP() << "needs pdftotext, not found";
    Publication publication{.runningHead = "A/91/L.7", .internal = true};
    for (int i = 1; i <= 12; ++i) publication.blocks.push_back(longParagraph(i, 9));
    const auto pages = pagesOf(publication);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_THAT(pages[0], testing::Not(testing::HasSubstr("A/91/L.7")));
    EXPECT_THAT(pages[1], testing::StartsWith("Internal – A/91/L.7"));
    EXPECT_THAT(pages[0], testing::HasSubstr("1/2"));
    EXPECT_THAT(pages[1], testing::HasSubstr("2/2"));
}

TEST_F(PrintPdf, putsAFootnoteOnThePageOfItsCall) {
    if (!canRead()) GTEST_SKIP() << "needs pdftotext, not found";
    Publication publication;
    for (int i = 1; i <= 12; ++i) publication.blocks.push_back(longParagraph(i, 9));
    publication.blocks.front().runs.push_back({.note = 0});
    publication.blocks.back().runs.push_back({.note = 1});
    publication.notes = {{"1", "The first book."}, {"2", "The last book."}};
    const auto pages = pagesOf(publication);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_THAT(pages[0], testing::AllOf(testing::HasSubstr("The first book."), testing::Not(testing::HasSubstr("The last book."))));
    EXPECT_THAT(pages[1], testing::AllOf(testing::HasSubstr("The last book."), testing::Not(testing::HasSubstr("The first book."))));
}

TEST_F(PrintPdf, keepsAHeadingWithWhatFollows) {
    if (!canRead()) GTEST_SKIP() << "needs pdftotext, not found";
    for (int lines = 48; lines < 60; ++lines) {
        Publication publication;
        for (int i = 0; i < lines; ++i) publication.blocks.push_back({.style = BlockStyle::session, .runs = {{.text = "Line"}}});
        publication.blocks.push_back({.style = BlockStyle::title, .runs = {{.text = "Heading"}}});
        publication.blocks.push_back(longParagraph(1, 14));
        for (const std::string& page : pagesOf(publication))
            EXPECT_EQ(page.find("Heading") == std::string::npos, page.find("Paragraph 1 begins.") == std::string::npos) << lines;
    }
}

} // namespace
} // namespace chapeau
