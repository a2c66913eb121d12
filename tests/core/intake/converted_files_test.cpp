#include "core/base/child_process.h"
#include "core/base/read_file.h"
#include "listing.h"
#include "tests/support/temporary_folder.h"
#include "word_file.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace chapeau {
namespace {

const std::string richText = "{\\rtf1\\ansi The General Assembly,\\par Recalling the tides,\\par 1. Urges all keepers to rest.\\par}";
const std::string listing = "PP1 | | Recalling the tides,\nOP1 | 1. | Urges all keepers to rest.\n";

/// An OpenDocument text with these paragraphs.
Parts openDocument(const std::string& inside, const std::string& manifest = "") {
    const std::string spaces =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        "xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.2\"";
    return {{"mimetype", "application/vnd.oasis.opendocument.text"},
            {"content.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content " + spaces + "><office:body><office:text>" +
                                inside + "</office:text></office:body></office:document-content>"},
            {"META-INF/manifest.xml",
             "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry "
             "manifest:full-path=\"/\" "
             "manifest:media-type=\"application/vnd.oasis.opendocument.text\"/><manifest:file-entry manifest:full-path=\"content.xml\" "
             "manifest:media-type=\"text/xml\">" +
                 manifest + "</manifest:file-entry></manifest:manifest>"}};
}

const std::string paragraphs =
    "<text:p>The General Assembly,</text:p><text:p>Recalling the tides,</text:p><text:p>1. Urges all keepers to rest.</text:p>";

Result<IncomingText> readNamed(const std::string& bytes, const std::string& name, const Job& job = {}) {
    return readDocumentBytes(bytes, name, Repair::mend, job);
}

class ConvertedFile : public testing::Test {
protected:
    void SetUp() override {
        if (!programOnPath("soffice")) GTEST_SKIP() << "needs soffice (LibreOffice), not found";
    }
};

void expectRead(const Result<IncomingText>& incoming, NoticeCode notice) {
    ASSERT_TRUE(incoming.has_value()) << sentenceOf(incoming.error());
    EXPECT_EQ(listingOf(incoming->draft.paragraphs), listing);
    ASSERT_FALSE(incoming->notices.empty());
    EXPECT_EQ(incoming->notices.front().code, notice);
}

TEST_F(ConvertedFile, isReadFromRichText) {
    expectRead(readNamed(richText, "test.rtf"), NoticeCode::convertedFromRichText);
}

TEST_F(ConvertedFile, isReadFromOpenDocumentByContentNotByName) {
    expectRead(readNamed(zipOf(openDocument(paragraphs), true), "test.docx"), NoticeCode::convertedFromOpenDocument);
}

TEST_F(ConvertedFile, isReadFromOldWord) {
    const test::TemporaryFolder folder;
    ASSERT_TRUE(writeFileAtomically(folder / "test.rtf", richText).has_value());
    ChildProgram office;
    office.program = *programOnPath("soffice");
    office.arguments = {"-env:UserInstallation=file://" + (folder / "profile").string(),
                        "--headless",
                        "--convert-to",
                        "doc",
                        "--outdir",
                        folder.path().string(),
                        (folder / "test.rtf").string()};
    ASSERT_TRUE(runChild(office).succeeded());
    const auto bytes = readFile(folder / "test.doc", 1'000'000);
    ASSERT_TRUE(bytes.has_value());
    expectRead(readNamed(*bytes, "test.doc"), NoticeCode::convertedFromOldWord);
}

TEST_F(ConvertedFile, neverTakesInAnotherFileThatItNames) {
    const test::TemporaryFolder folder;
    ASSERT_TRUE(
        writeFileAtomically(folder / "secret.odt", zipOf(openDocument("<text:p>Recalling the secret,</text:p>"), true)).has_value());
    const std::string link = "<text:section text:name=\"s\"><text:section-source xlink:type=\"simple\" xlink:href=\"file://" +
                             (folder / "secret.odt").string() + "\"/><text:p>Recalling the shore,</text:p></text:section>";
    const auto incoming = readNamed(zipOf(openDocument(paragraphs + link), true), "test.odt");
    ASSERT_TRUE(incoming.has_value()) << sentenceOf(incoming.error());
    EXPECT_EQ(listingOf(incoming->draft.paragraphs).find("secret"), std::string::npos) << listingOf(incoming->draft.paragraphs);
}

TEST_F(ConvertedFile, leavesNothingBehind) {
    const test::TemporaryFolder folder;
    const std::string earlier = std::filesystem::temp_directory_path().string();
    ::setenv("TMPDIR", folder.path().c_str(), 1);
    const auto incoming = readNamed(richText, "test.rtf");
    ::setenv("TMPDIR", earlier.c_str(), 1);
    EXPECT_TRUE(incoming.has_value());
    EXPECT_EQ(folder.entries(), 0);
}

TEST_F(ConvertedFile, stopsWhenAsked) {
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(readNamed(richText, "test.rtf", Job{stop.get_token(), {}}).error().code, ErrorCode::cancelled);
}

TEST(FileToConvert, isRefusedWhereItsPackageIsNotToBeTrusted) {
    EXPECT_EQ(readNamed(zipOf(openDocument(paragraphs, "<manifest:encryption-data/>"), true), "test.odt").error(),
              (Error{ErrorCode::fileProtected, "test.odt", ""}));
    Parts bomb = openDocument(paragraphs);
    bomb.emplace_back("Pictures/a.bin", std::string(std::size_t{8} << 20U, '\0'));
    EXPECT_EQ(readNamed(zipOf(bomb), "test.odt").error().code, ErrorCode::fileForbiddenPart);
}

TEST(FileToConvert, needsTheProgramThatConvertsIt) {
    const test::TemporaryFolder folder;
    const char* value = std::getenv("PATH");
    const std::string earlier = value == nullptr ? "" : value;
    ::setenv("PATH", folder.path().c_str(), 1);
    const auto office = readNamed(richText, "test.rtf");
    const auto pdf = readNamed("%PDF-1.7\n", "test.pdf");
    ::setenv("PATH", earlier.c_str(), 1);
    EXPECT_EQ(office.error(), (Error{ErrorCode::converterMissing, "test.rtf", "LibreOffice"}));
    EXPECT_EQ(pdf.error(), (Error{ErrorCode::converterMissing, "test.pdf", "pdftotext (poppler-utils)"}));
}

} // namespace
} // namespace chapeau
