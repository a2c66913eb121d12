#include "ui/paragraphs/paragraph_rows.h"

#include "sample.h"

#include <gmock/gmock.h>

namespace chapeau {
namespace {

std::string line(const ParagraphRow& row) {
    std::string text = row.label.isEmpty() ? row.text.left(9).toStdString() : spokenSummary(row).toStdString();
    for (const auto& chip : row.chips) text += (chip.contested ? " !" : " <") + chipText(chip).toStdString() + ">";
    return text;
}

std::vector<std::string> lines(const ParagraphRows& rows) {
    std::vector<std::string> all;
    for (const auto& row : rows) all.push_back(line(row));
    return all;
}

TEST(ParagraphRows, ShowWhoWantsWhatInPlace) {
    const auto sample = test::mergedSample();
    EXPECT_THAT(lines(paragraphRows(sample.negotiation, sample.text, &sample.merged)),
                testing::ElementsAre(
                    "Title, open", "Enacting words, open", "PP1, open", "PP2, open", "PP2 bis, proposed new paragraph, 1 proposal <CHN>",
                    "OP1, open, 1 conflict, 4 proposals !EU> !USA> <CHN, PAK>", "OP2, open, 1 proposal <USA>", "OP3, open"));
}

TEST(ParagraphRows, BeforeTheMergeShowNoConflicts) {
    const auto sample = test::mergedSample();
    const auto rows = paragraphRows(sample.negotiation, sample.text, nullptr);
    for (const auto& row : rows) EXPECT_EQ(row.conflicts, 0);
    EXPECT_EQ(rows.size(), 7U);
}

TEST(ParagraphRows, PutNoteMarksInAndMoveItalicsBehindThem) {
    auto sample = test::mergedSample();
    RichText& text = sample.text.draft.paragraphs.front().text;
    text = {"Recalling it, also", {{0, 9}, {14, 18}}, {{12, "1", "See A/77/1."}}};
    const auto rows = paragraphRows(sample.negotiation, sample.text, nullptr);
    EXPECT_EQ(rows[2].text.toStdString(), "Recalling it1, also");
    EXPECT_THAT(rows[2].notes, testing::ElementsAre(CharRange{12, 13}));
    EXPECT_THAT(rows[2].italic, testing::ElementsAre(CharRange{0, 9}, CharRange{15, 19}));
}

} // namespace
} // namespace chapeau
