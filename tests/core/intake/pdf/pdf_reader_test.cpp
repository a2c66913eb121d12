#include "core/base/child_process.h"
#include "pdf_file.h"
#include "tests/core/intake/listing.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

class PdfReader : public testing::Test {
protected:
    void SetUp() override {
        if (!programOnPath("pdftotext")) GTEST_SKIP() << "needs pdftotext (poppler-utils), not found";
    }
};

Result<IncomingText> readPdfOf(const std::string& bytes, const Job& job = {}) {
    return readDocumentBytes(bytes, "test.pdf", Repair::mend, job);
}

const PrintedPage page{{137, 100, 11, "The General Assembly,"},
                       {137, 118, 11, "Recalling the tides of the lake,"},
                       {113, 136, 11, "1."},
                       {137, 136, 11, "Urges all keepers of"},
                       {137, 148, 11, "the shore to rest."}};

TEST_F(PdfReader, readsTheParagraphsAndSaysWhatAPdfHides) {
    const auto incoming = readPdfOf(pdfOf({page}));
    ASSERT_TRUE(incoming.has_value()) << sentenceOf(incoming.error());
    EXPECT_EQ(listingOf(incoming->draft.paragraphs),
              "PP1 | | Recalling the tides of the lake,\nOP1 | 1. | Urges all keepers of the shore to rest.\n");
    ASSERT_FALSE(incoming->notices.empty());
    EXPECT_EQ(incoming->notices.front().code, NoticeCode::readFromPdf);
}

TEST_F(PdfReader, saysThatPicturesOfPagesHoldNoText) {
    EXPECT_EQ(readPdfOf(pdfOf({{}})).error(), (Error{ErrorCode::fileWithoutText, "test.pdf", ""}));
}

TEST_F(PdfReader, namesAPassword) {
    EXPECT_EQ(readPdfOf(pdfOf({page}, "/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/O<" + std::string(64, '0') + ">/U<" +
                                          std::string(64, '0') + ">/P -4>>"))
                  .error(),
              (Error{ErrorCode::fileProtected, "test.pdf", ""}));
}

TEST_F(PdfReader, refusesADamagedFile) {
    EXPECT_EQ(readPdfOf("%PDF-1.7\n%\xE2\xE3").error().code, ErrorCode::fileDamaged);
}

TEST_F(PdfReader, stopsWhenAsked) {
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(readPdfOf(pdfOf({page}), Job{stop.get_token(), {}}).error().code, ErrorCode::cancelled);
}

} // namespace
} // namespace chapeau
