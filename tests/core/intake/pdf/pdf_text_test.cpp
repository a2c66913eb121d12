// How the words of a PDF become paragraphs: the words and their places in, blocks out.
#include "core/intake/pdf/pdf_blocks.h"
#include "core/intake/pdf/pdf_furniture.h"
#include "pdf_file.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

/// Each block on a line, and the notes below.
std::string textOfPages(const std::vector<PrintedPage>& pages) {
    auto lines = pdfPagesOf(wordTableOf(pages));
    removeFurniture(lines);
    const PdfText text = pdfTextOf(lines);
    std::string listing;
    for (const auto& block : text.blocks) listing += block.rich.text + "\n";
    for (const auto& [mark, note] : text.notes) listing += "note " + mark + ": " + note + "\n";
    return listing;
}

const Print enacting{137, 100, 10, "The General Assembly,"};

TEST(PdfText, startsAParagraphWhereTheSpaceIsWider) {
    EXPECT_EQ(textOfPages({{enacting,
                            {113, 118, 10, "Recalling the tides"},
                            {113, 130, 10, "of the lake,"},
                            {113, 148, 10, "Noting the ice"},
                            {113, 160, 10, "of winter,"}}}),
              "The General Assembly,\nRecalling the tides of the lake,\nNoting the ice of winter,\n");
}

TEST(PdfText, startsAParagraphAtAnIndentWhereTheSpaceIsTheSame) {
    EXPECT_EQ(textOfPages({{enacting,
                            {137, 112, 10, "Recalling the tides"},
                            {113, 124, 10, "of the lake,"},
                            {113, 136, 10, "and its birds,"},
                            {137, 148, 10, "Noting the ice"},
                            {113, 160, 10, "of winter,"}}}),
              "The General Assembly,\nRecalling the tides of the lake, and its birds,\nNoting the ice of winter,\n");
}

TEST(PdfText, keepsAHangingParagraphTogether) {
    EXPECT_EQ(textOfPages({{enacting,
                            {113, 118, 10, "1."},
                            {137, 118, 10, "Urges all keepers"},
                            {137, 130, 10, "of the lake;"},
                            {113, 148, 10, "2."},
                            {137, 148, 10, "Decides so."}}}),
              "The General Assembly,\n1. Urges all keepers of the lake;\n2. Decides so.\n");
}

TEST(PdfText, closesUpWordsThatALineBreaks) {
    EXPECT_EQ(textOfPages({{enacting,
                            {113, 118, 10, "Recalling the high-"},
                            {113, 130, 10, "level short-"},
                            {113, 142, 10, "and long-term plan of 2015–"},
                            {113, 154, 10, "2030 in NPT/"},
                            {113, 166, 10, "CONF.2010/50,"}}}),
              "The General Assembly,\nRecalling the high-level short- and long-term plan of 2015–2030 in NPT/CONF.2010/50,\n");
}

TEST(PdfText, findsNotesAndTheirCallsByTheirType) {
    EXPECT_EQ(textOfPages({{enacting,
                            {113, 118, 10, "Recalling the report"},
                            {215.5, 114.5, 6, "1"},
                            {223, 118, 10, "of 2 March,"},
                            {113, 700, 5, "1"},
                            {118, 703, 8, "See the report of"},
                            {113, 712, 8, "the lake keepers"}},
                           {{113, 72, 10, "Noting the ice"},
                            {187, 68.5, 6, "2"},
                            {192, 72, 10, "of winter,"},
                            {113, 690, 8, "of 2 March."},
                            {113, 709, 5, "2"},
                            {118, 712, 8, "A second note."}}}),
              "The General Assembly,\nRecalling the report[^1] of 2 March,\nNoting the ice[^2] of winter,\n"
              "note 1: See the report of the lake keepers of 2 March.\nnote 2: A second note.\n");
}

TEST(PdfText, leavesANumberThatNoNoteHas) {
    EXPECT_EQ(textOfPages({{enacting, {113, 118, 10, "Recalling ten m"}, {183, 114.5, 6, "2"}, {189, 118, 10, "of ice,"}}}),
              "The General Assembly,\nRecalling ten m2 of ice,\n");
}

TEST(PdfText, goesOnAcrossAPageWithoutItsHeadAndFoot) {
    EXPECT_EQ(textOfPages(
                  {{{350, 50, 10, "A/C.9/1/L.1"},
                    enacting,
                    {137, 118, 10, "Recalling the tides"},
                    {113, 130, 10, "of the lake and"},
                    {500, 800, 9, "1/2"},
                    {113, 812, 9, "26-01234 (E)"}},
                   {{56, 50, 10, "A/C.9/1/L.1"}, {113, 72, 10, "of the shore,"}, {137, 90, 10, "Noting the ice,"}, {500, 800, 9, "2/2"}}}),
              "A/C.9/1/L.1\nThe General Assembly,\nRecalling the tides of the lake and of the shore,\nNoting the ice,\n");
}

TEST(PdfText, takesOffWhatStandsOnEveryPage) {
    const auto page = [](const std::string& number, const std::string& text) {
        return PrintedPage{{56, 50, 10, "Draft of the lake keepers"}, {113, 72, 10, text}, {56, 800, 9, "For discussion, page " + number}};
    };
    EXPECT_EQ(textOfPages({page("1", "Recalling the tides,"), page("2", "Noting the ice,"), page("3", "Seeing the birds,")}),
              "Draft of the lake keepers\nRecalling the tides,\nNoting the ice,\nSeeing the birds,\n");
}

TEST(PdfText, takesOffLineNumbers) {
    PrintedPage page{enacting};
    for (int i = 0; i < 6; ++i) {
        const double y = 118 + i * 12;
        page.push_back({90, y, 8, std::to_string(i + 1)});
        page.push_back({113, y, 10, i == 5 ? "the end," : "line of ice"});
    }
    EXPECT_EQ(textOfPages({page}), "The General Assembly,\nline of ice line of ice line of ice line of ice line of ice the end,\n");
}

TEST(PdfText, takesTheColumnsOfAMastheadApart) {
    EXPECT_EQ(textOfPages(
                  {{{56, 50, 10, "General Assembly"}, {400, 50, 10, "Distr.: Limited"}, enacting, {137, 118, 10, "Recalling the tides,"}}}),
              "Distr.: Limited\nGeneral Assembly\nThe General Assembly,\nRecalling the tides,\n");
}

TEST(PdfText, staysInItsBoundsOnAnyTable) {
    for (const std::string_view table : {"", "\n\t\n", "1\n5\n",
                                         "5\t1\t0\t0\t0\t0\tx\ty\tz\tnan\t1\tword\n1\t1\t0\t0\t0\t0\t0\t0\t0\t0\t0\t###PAGE###"
                                         "\n5\t1\t0\t0\t0\t0\tx\t1e999\tz\tnan\t1\tword\n"}) {
        auto pages = pdfPagesOf(table);
        removeFurniture(pages);
        EXPECT_LE(pdfTextOf(pages).blocks.size(), 1U) << table;
    }
}

} // namespace
} // namespace chapeau
