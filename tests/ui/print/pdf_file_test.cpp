// What other programs see in the file: fonts, sizes, outline, links, metadata; and that it is the same file each time.
#include "tests/core/publish/arbitrary_publication.h"
#include "tests/core/publish/sample_text.h"
#include "tests/ui/print/printing.h"
#include "ui/print/pdf_finish.h"

#include <QThread>
#include <rapidcheck/gtest.h>

namespace chapeau {
namespace {

class PdfFile : public Printing {
protected:
    static Publication lamps() {
        Publication publication{.title = "Lamps & oil", .runningHead = "A/91/L.7", .language = "fr"};
        publication.blocks = {{.style = BlockStyle::title, .runs = {{.text = "Lamps"}}},
                              {.style = BlockStyle::operative,
                               .mark = "1.",
                               .runs = {{.text = "See "},
                                        {.text = "the record", .link = "https://example.org/records?volume=12&n=3"},
                                        {.text = " and "},
                                        {.text = "a file of mine", .link = "file:///tmp/secret"},
                                        {.note = 0}}}};
        publication.notes = {{"1", "As measured at noon."}};
        return publication;
    }

    QString json(const Publication& publication, const char* key) {
        return said("qpdf", {QStringLiteral("--json"), QStringLiteral("--json-key=") + QString::fromLatin1(key), print(publication)});
    }
};

TEST_F(PdfFile, isTheSameEachTimeAndHoldsNoDate) {
    const Publication publication = lamps();
    const QByteArray first = bytesOf(publication);
    QThread::msleep(1100); // dates in PDF files count seconds
    EXPECT_EQ(first, bytesOf(publication));
    EXPECT_FALSE(first.contains("/CreationDate"));
    EXPECT_FALSE(first.contains("(Qt "));
}

TEST_F(PdfFile, passesTheCheckOfQpdfAndEmbedsItsFonts) {
    if (!has("qpdf") || !has("pdffonts")) GTEST_SKIP() << "needs qpdf and pdffonts, not found";
    EXPECT_TRUE(rc::check("any publication", [this] {
        const QString path = print(arbitraryPublication());
        RC_ASSERT(said("qpdf", {QStringLiteral("--check"), path}).contains(QStringLiteral("No syntax or stream encoding errors found")));
        QStringList fonts = said("pdffonts", {path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        RC_ASSERT(fonts.size() >= 2);
        for (const QString& font : fonts.mid(2)) RC_ASSERT(font.contains(QStringLiteral("yes yes yes")));
    }));
}

TEST_F(PdfFile, hasTheSizeOfItsSheet) {
    if (!has("pdfinfo")) GTEST_SKIP() << "needs pdfinfo, not found";
    Publication publication = lamps();
    EXPECT_TRUE(said("pdfinfo", {print(publication)}).contains(QStringLiteral("595 x 842 pts (A4)")));
    publication.landscape = true;
    EXPECT_TRUE(said("pdfinfo", {print(publication)}).contains(QStringLiteral("842 x 595 pts (A4)")));
}

TEST_F(PdfFile, tellsItsTitleAndLanguageAndNobodysName) {
    if (!has("pdfinfo")) GTEST_SKIP() << "needs pdfinfo, not found";
    const QString path = print(lamps());
    const QString info = said("pdfinfo", {path});
    EXPECT_TRUE(info.contains(QStringLiteral("A/91/L.7 – Lamps & oil"))) << info.toStdString();
    EXPECT_FALSE(info.contains(QStringLiteral("Author")));
    const QString metadata = said("pdfinfo", {QStringLiteral("-meta"), path});
    EXPECT_TRUE(metadata.contains(QStringLiteral("A/91/L.7 – Lamps &amp; oil"))) << metadata.toStdString();
    EXPECT_FALSE(metadata.contains(QStringLiteral("Date")));
    EXPECT_TRUE(bytesOf(lamps()).contains("/Lang (fr)"));
}

TEST_F(PdfFile, hasAnOutline) {
    if (!has("qpdf")) GTEST_SKIP() << "needs qpdf, not found";
    const QString outline = json(lamps(), "outlines");
    EXPECT_TRUE(outline.contains(QStringLiteral("\"title\": \"Lamps\""))) << outline.toStdString();
    EXPECT_TRUE(outline.contains(QStringLiteral("\"title\": \"1. See the record and a file of mine\"")));
    EXPECT_TRUE(bytesOf(lamps()).contains("/PageMode /UseOutlines"));
}

TEST_F(PdfFile, leadsToTheWebAndToFootnotesButToNoFile) {
    const QByteArray bytes = bytesOf(lamps());
    EXPECT_TRUE(bytes.contains("/URI (https://example.org/records?volume=12&n=3)"));
    EXPECT_FALSE(bytes.contains("secret"));
    EXPECT_EQ(bytes.count("/Subtype /Link"), 2);
}

TEST_F(PdfFile, leadsFromEachCallToItsComment) {
    Publication publication = lamps();
    publication.comments = {{"Chile", "", "Which record?", false}};
    publication.blocks[1].runs[1].comments = {0};
    EXPECT_EQ(bytesOf(publication).count("/Subtype /Link"), 3);
}

TEST(FinishPdf, refusesWhatIsNoPdf) {
    const auto finished = finishPdf("no PDF", {});
    ASSERT_FALSE(finished.has_value());
    EXPECT_EQ(finished.error().code, ErrorCode::internal);
}

} // namespace
} // namespace chapeau
