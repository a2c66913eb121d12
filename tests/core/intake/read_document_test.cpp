#include "listing.h"

#include "core/text/utf8.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// GoogleTest first.
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <fstream>
#include <functional>

namespace chapeau {
namespace {

namespace fs = std::filesystem;

fs::path data(const char* name) {
    return fs::path{CHAPEAU_TEST_DATA} / "intake" / name;
}

std::string contentOf(const fs::path& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

ErrorCode refusalOf(std::string_view bytes, Repair repair = Repair::mend) {
    const auto incoming = readDocumentBytes(bytes, "test", repair);
    return incoming ? ErrorCode::internal : incoming.error().code;
}

TEST(ReadDocument, mendsAnExtraction) {
    const auto incoming = readDocument(data("extraction.md"), Repair::mend);
    ASSERT_TRUE(incoming.has_value());
    EXPECT_EQ(listingOf(incoming->draft.paragraphs), contentOf(data("extraction.listing")));
    EXPECT_EQ(noticesOf(*incoming), contentOf(data("extraction.notices")));
    EXPECT_EQ(incoming->draft.front.closingLine, "52nd plenary meeting 1 December 2044");
    EXPECT_EQ(incoming->draft.front.enactingWords, "The General Assembly,");
    EXPECT_EQ(incoming->draft.paragraphs[1].text.notes[0].text, "Held in Hall, 5–13 May 2034 (publication No. 7), annex.");
}

TEST(ReadDocument, takesTheSameFileAsItStands) {
    const auto incoming = readDocument(data("extraction.md"), Repair::asIs);
    ASSERT_TRUE(incoming.has_value());
    EXPECT_EQ(listingOf(incoming->draft.paragraphs), contentOf(data("extraction.as-is")));
    EXPECT_EQ(noticesOf(*incoming), "The end of the file: footnote 1 is called nowhere in the text.\n"
                                    "The end of the file: footnote 2 is called nowhere in the text.\n");
}

TEST(ReadDocument, readsMarkdownEmphasis) {
    const auto incoming =
        readDocumentBytes("*The General Assembly*,\n\n*Recalling also* its work,\n\n1. _Decides_ so.", "test.md", Repair::mend);
    ASSERT_TRUE(incoming.has_value());
    EXPECT_EQ(listingOf(incoming->draft.paragraphs), "PP1 | | Recalling also its work,\nOP1 | 1. | Decides so.\n");
    EXPECT_EQ(incoming->draft.paragraphs[0].text.italic, (std::vector<ByteRange>{{0, 14}}));
    EXPECT_EQ(incoming->draft.paragraphs[1].text.italic, (std::vector<ByteRange>{{0, 7}}));
}

TEST(ReadDocument, understandsLineEndsAndByteOrderMark) {
    const std::string plain = "The General Assembly,\n\nRecalling one\nand two,\n\n1. Decides so.";
    std::string windows = "\xEF\xBB\xBF";
    std::string old;
    for (const char c : plain) {
        windows += c == '\n' ? "\r\n" : std::string(1, c);
        old += c == '\n' ? '\r' : c;
    }
    const std::string expected = "PP1 | | Recalling one and two,\nOP1 | 1. | Decides so.\n";
    EXPECT_EQ(readAs(plain), expected);
    EXPECT_EQ(readAs(windows), expected);
    EXPECT_EQ(readAs(old), expected);
    EXPECT_EQ(readAs(windows, Repair::asIs), expected);
}

TEST(ReadDocument, ourSamplesReadWithoutANotice) {
    const fs::path samples = fs::path{CHAPEAU_RESOURCES} / "sample";
    for (const char* name : {"76-999.txt", "77-999.txt", "draft.txt"}) {
        const auto incoming = readDocument(samples / name, Repair::mend);
        ASSERT_TRUE(incoming.has_value()) << name;
        EXPECT_EQ(noticesOf(*incoming), "") << name;
        EXPECT_FALSE(incoming->draft.front.symbol.empty()) << name;
        EXPECT_EQ(incoming->draft.front.title,
                  "Promoting international cooperation on the peaceful uses of advanced materials and precision instruments");
        EXPECT_EQ(incoming->draft.front.disclaimer, "Sample for Chapeau; not a United Nations document.");
    }
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

class RefusedBytes : public testing::TestWithParam<Refusal> {};

TEST_P(RefusedBytes, areRefusedWithTheirCode) {
    EXPECT_EQ(refusalOf(GetParam().bytes()), GetParam().code);
}

INSTANTIATE_TEST_SUITE_P(table, RefusedBytes,
                         testing::Values(Refusal{"empty", [] { return ""; }, ErrorCode::fileEmpty},
                                         Refusal{"blanks", [] { return " \n\t\r\n "; }, ErrorCode::fileEmpty},
                                         Refusal{"noughts", [] { return std::string("Recalling\0one", 13); }, ErrorCode::fileNotText},
                                         Refusal{"controls", [] { return std::string(200, '\x01'); }, ErrorCode::fileNotText},
                                         Refusal{"latin1", [] { return "Recalling C\xF4te d'Ivoire,"; }, ErrorCode::fileNotUtf8},
                                         Refusal{"utf16", [] { return "\xFF\xFER"; }, ErrorCode::fileNotUtf8},
                                         Refusal{"doc", [] { return "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"; }, ErrorCode::fileFormatUnknown},
                                         Refusal{"html", [] { return "<!DOCTYPE html>"; }, ErrorCode::fileFormatUnknown},
                                         Refusal{"prose", [] { return "Dear colleagues,\n\nplease find nothing attached."; },
                                                 ErrorCode::noParagraphs},
                                         Refusal{"headerOnly", [] { return "---\ntitle: None\n---\n"; }, ErrorCode::noParagraphs},
                                         Refusal{"enactingWordsOnly", [] { return "The General Assembly,"; }, ErrorCode::noParagraphs},
                                         Refusal{"tooLarge", [] { return std::string(largestTextFile + 1, 'a'); }, ErrorCode::fileTooLarge},
                                         Refusal{"zipStub", [] { return "PK\x03\x04"; }, ErrorCode::fileDamaged},
                                         Refusal{"emptyZip", [] { return std::string("PK\x05\x06", 4) + std::string(18, '\0'); },
                                                 ErrorCode::fileFormatUnknown}));

TEST(ReadDocument, refusesMoreParagraphsThanAnyDraftHas) {
    std::string text;
    for (int i = 0; i < 100'001; ++i) text += "Noting,\n\n";
    EXPECT_EQ(refusalOf(text), ErrorCode::fileTooLarge);
}

TEST(ReadDocument, refusesWhatIsNoFile) {
    EXPECT_EQ(readDocument(data("missing.txt"), Repair::mend).error().code, ErrorCode::fileNotFound);
    EXPECT_EQ(readDocument(fs::path{CHAPEAU_TEST_DATA}, Repair::mend).error().code, ErrorCode::fileIsFolder);
}

TEST(ReadDocument, refusesALargeSparseFileBeforeReadingIt) {
    const fs::path path = fs::temp_directory_path() / "chapeau-intake-sparse.txt";
    std::ofstream{path} << "Recalling";
    fs::resize_file(path, std::uintmax_t{100} << 20U);
    EXPECT_EQ(readDocument(path, Repair::mend).error().code, ErrorCode::fileTooLarge);
    fs::remove(path);
}

TEST(ReadDocument, namesTheLineThatIsNotUtf8) {
    EXPECT_EQ(readDocumentBytes("Recalling\none,\nC\xF4te", "a.txt", Repair::mend).error(),
              (Error{ErrorCode::fileNotUtf8, "a.txt", "line 3"}));
}

TEST(ReadDocument, stopsWhenAsked) {
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(readDocumentBytes("Recalling,", "a.txt", Repair::mend, Job{stop.get_token(), {}}).error().code, ErrorCode::cancelled);
}

/// Any blocks without enacting words: nothing may vanish.
RC_GTEST_PROP(ReadDocumentAsIs, givesAParagraphForEachBlock, ()) {
    static const std::vector<std::string> openings{"Recalling the ",
                                                   "1. Urges ",
                                                   "(a) To ",
                                                   "the ",
                                                   "PP3 Noting ",
                                                   "Annex",
                                                   "52nd plenary meeting ",
                                                   "II. ",
                                                   "12. ",
                                                   "A/C.1/79/L.1",
                                                   "Decides: ",
                                                   "– ",
                                                   "“The ",
                                                   "Distr.: ",
                                                   "# ",
                                                   "9 and "};
    const auto picks = *rc::gen::container<std::vector<std::pair<unsigned, unsigned>>>(
        rc::gen::pair(rc::gen::inRange<unsigned>(0, 16), rc::gen::inRange<unsigned>(0, 1000)));
    std::string text;
    for (const auto& [opening, number] : picks)
        text += openings[opening] + "block " + std::to_string(number) + "\nof the text" + (number % 2 == 0 ? "," : "") + "\n\n";
    RC_PRE(!picks.empty());
    const auto incoming = readDocumentBytes(text, "test.txt", Repair::asIs);
    RC_ASSERT(incoming.has_value());
    RC_ASSERT(incoming->draft.paragraphs.size() == picks.size());
    for (std::size_t i = 0; i < picks.size(); ++i) {
        RC_ASSERT(incoming->draft.paragraphs[i].text.text.find("block " + std::to_string(picks[i].second) + " of the text") !=
                  std::string::npos);
    }
}

RC_GTEST_PROP(ReadDocument, staysInItsBoundsOnAnyText, (const std::string& bytes)) {
    for (const auto repair : {Repair::mend, Repair::asIs}) {
        const auto incoming = readDocumentBytes("The General Assembly,\n\nRecalling " + bytes, "test.txt", repair);
        if (!incoming) continue;
        for (const auto& paragraph : incoming->draft.paragraphs) {
            RC_ASSERT(isUtf8(paragraph.text.text));
            for (const auto& note : paragraph.text.notes) RC_ASSERT(note.at <= paragraph.text.text.size());
            for (const auto& range : paragraph.text.italic) RC_ASSERT(range.begin < range.end && range.end <= paragraph.text.text.size());
        }
    }
}

} // namespace
} // namespace chapeau

TEST(ReadAsIs, aNoteMarkWithoutItsNoteIsText) {
    EXPECT_EQ(readAs("Recalling the report[^4] of the Group,\n", chapeau::Repair::asIs),
              "PP1 | | Recalling the report[^4] of the Group,\n");
    EXPECT_EQ(readAs("Recalling the report[^4] of the Group,\n\n[^4]: A/54/298.\n", chapeau::Repair::asIs),
              "PP1 | | Recalling the report{4} of the Group,\n");
}
