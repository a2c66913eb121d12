// What the reader finds in 25 real resolutions of the General Assembly's eightieth session, as a PDF extraction left them. The counts
// were made by two readers who read the documents from beginning to end; none of them comes from a program.
#include "core/draft/label.h"
#include "core/intake/read_document.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace chapeau {
namespace {

struct Counts {
    const char* symbol;
    int pp;
    int op;
    int sub1;
    int sub2;
    int flush;
    int headings;
    int annexHeadings; ///< "Annex" itself, its title where it survives, and its sections
    int annexNumbered;
    int annexItems;
    int footnotes;

    friend bool operator==(const Counts&, const Counts&) = default;
};

void PrintTo(const Counts& c, std::ostream* out) {
    *out << "pp " << c.pp << " op " << c.op << " sub1 " << c.sub1 << " sub2 " << c.sub2 << " flush " << c.flush << " headings "
         << c.headings << " annex: headings " << c.annexHeadings << " numbered " << c.annexNumbered << " items " << c.annexItems
         << "; notes " << c.footnotes;
}

void count(const Paragraph& paragraph, bool& inAnnex, Counts& counts) {
    if (paragraph.text.text == "Annex") inAnnex = true;
    switch (paragraph.kind) {
    case ParagraphKind::sectionHeading: ++(inAnnex ? counts.annexHeadings : counts.headings); break;
    case ParagraphKind::preambular: ++counts.pp; break;
    case ParagraphKind::operative: ++counts.op; break;
    case ParagraphKind::subParagraph: ++(paragraph.level == 1 ? counts.sub1 : counts.sub2); break;
    case ParagraphKind::flushText: ++counts.flush; break;
    case ParagraphKind::annex:
        counts.annexItems += paragraph.level > 0 ? 1 : 0;
        counts.annexNumbered += paragraph.level == 0 && paragraph.numbered ? 1 : 0;
        // One that is neither would be in no column.
        EXPECT_TRUE(paragraph.level > 0 || paragraph.numbered) << paragraph.text.text;
        break;
    }
    counts.footnotes += static_cast<int>(paragraph.text.notes.size());
}

Counts countsOf(const IncomingText& incoming, const char* symbol) {
    Counts counts{symbol, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    bool inAnnex = false;
    for (const auto& paragraph : incoming.draft.paragraphs) count(paragraph, inAnnex, counts);
    return counts;
}

std::filesystem::path fileOf(std::string_view symbol) {
    std::string name{symbol};
    std::ranges::replace(name, '/', '_');
    return std::filesystem::path{CHAPEAU_SHARED} / "data" / "resolutions" / (name + ".md");
}

std::string listing(const IncomingText& incoming) {
    std::string text;
    const auto labels = labelsOf(incoming.draft.paragraphs);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const std::string& words = incoming.draft.paragraphs[i].text.text;
        text +=
            labels[i] + " | " + words.substr(0, 60) + " | " + words.substr(words.size() - std::min<std::size_t>(words.size(), 30)) + "\n";
    }
    for (const auto& notice : incoming.notices) text += sentenceOf(notice) + "\n";
    return text;
}

class RealResolution : public testing::TestWithParam<Counts> {
protected:
    void SetUp() override {
        if (!std::filesystem::exists(fileOf(GetParam().symbol))) GTEST_SKIP() << "needs the shared resolutions, not found";
    }
};

TEST_P(RealResolution, hasTheParagraphsThatAReaderCounts) {
    const auto incoming = readDocument(fileOf(GetParam().symbol), Repair::mend);
    ASSERT_TRUE(incoming.has_value());
    EXPECT_EQ(countsOf(*incoming, GetParam().symbol), GetParam()) << listing(*incoming);
    EXPECT_EQ(incoming->draft.front.symbol, GetParam().symbol);
}

TEST_P(RealResolution, keepsNoMarkAndNoNoteInTheText) {
    const auto incoming = readDocument(fileOf(GetParam().symbol), Repair::mend);
    ASSERT_TRUE(incoming.has_value());
    for (const auto& paragraph : incoming->draft.paragraphs) {
        EXPECT_EQ(paragraph.text.text.find("[^"), std::string::npos) << paragraph.text.text;
        EXPECT_EQ(paragraph.text.text.find("  "), std::string::npos) << paragraph.text.text;
        for (const auto& note : paragraph.text.notes) {
            EXPECT_LE(note.at, paragraph.text.text.size());
            EXPECT_FALSE(note.text.empty()) << note.mark;
        }
    }
}

TEST_P(RealResolution, callsItsNotesInOrder) {
    const auto incoming = readDocument(fileOf(GetParam().symbol), Repair::mend);
    ASSERT_TRUE(incoming.has_value());
    int expected = 0;
    for (const auto& paragraph : incoming->draft.paragraphs) {
        for (const auto& note : paragraph.text.notes) EXPECT_EQ(note.mark, std::to_string(++expected));
    }
}

INSTANTIATE_TEST_SUITE_P(
    eightiethSession, RealResolution,
    testing::Values(Counts{"A/RES/80/1", 5, 3, 3, 0, 0, 0, 0, 0, 0, 1}, Counts{"A/RES/80/3", 1, 2, 0, 0, 0, 0, 6, 25, 5, 16},
                    Counts{"A/RES/80/8", 32, 9, 0, 0, 0, 0, 0, 0, 0, 6}, Counts{"A/RES/80/9", 0, 1, 0, 0, 0, 0, 2, 31, 13, 15},
                    Counts{"A/RES/80/10", 11, 3, 0, 0, 0, 0, 0, 0, 0, 13}, Counts{"A/RES/80/11", 16, 30, 13, 2, 0, 3, 0, 0, 0, 4},
                    Counts{"A/RES/80/12", 14, 10, 11, 0, 0, 0, 0, 0, 0, 5}, Counts{"A/RES/80/14", 5, 8, 0, 0, 0, 0, 0, 0, 0, 5},
                    Counts{"A/RES/80/16", 3, 4, 0, 0, 0, 0, 0, 0, 0, 0}, Counts{"A/RES/80/18", 18, 6, 0, 0, 0, 0, 0, 0, 0, 7},
                    Counts{"A/RES/80/20", 14, 7, 0, 0, 0, 0, 0, 0, 0, 8}, Counts{"A/RES/80/22", 12, 7, 0, 0, 0, 0, 0, 0, 0, 4},
                    Counts{"A/RES/80/24", 35, 23, 0, 0, 0, 0, 0, 0, 0, 20}, Counts{"A/RES/80/26", 13, 10, 0, 0, 0, 0, 0, 0, 0, 9},
                    Counts{"A/RES/80/29", 9, 4, 0, 0, 0, 0, 0, 0, 0, 0}, Counts{"A/RES/80/30", 9, 5, 0, 0, 0, 0, 0, 0, 0, 3},
                    Counts{"A/RES/80/33", 19, 4, 0, 0, 0, 0, 0, 0, 0, 13}, Counts{"A/RES/80/36", 16, 10, 0, 0, 0, 0, 0, 0, 0, 9},
                    Counts{"A/RES/80/38", 23, 37, 0, 0, 0, 0, 0, 0, 0, 8}, Counts{"A/RES/80/41", 18, 6, 0, 0, 0, 0, 0, 0, 0, 7},
                    Counts{"A/RES/80/44", 21, 11, 0, 0, 0, 0, 0, 0, 0, 14}, Counts{"A/RES/80/47", 15, 5, 0, 0, 0, 0, 0, 0, 0, 7},
                    Counts{"A/RES/80/50", 15, 7, 0, 0, 0, 0, 0, 0, 0, 3}, Counts{"A/RES/80/52", 23, 11, 0, 0, 0, 0, 0, 0, 0, 3},
                    Counts{"A/RES/80/54", 1, 15, 0, 0, 0, 0, 0, 0, 0, 4}),
    [](const testing::TestParamInfo<Counts>& row) {
        std::string name{row.param.symbol};
        std::ranges::replace(name, '/', '_');
        return name;
    });

} // namespace
} // namespace chapeau
