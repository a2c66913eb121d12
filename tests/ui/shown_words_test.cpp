#include "ui/paragraphs/shown_words.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

const RichText recalling{"Recalling its resolution 77/999 of 1 December,", {{0, 9}}, {{31, "1", "See A/77/1."}, {46, "2", ""}}};

std::string part(const ParagraphRow& row, const CharRange& chars) {
    return row.text.mid(chars.begin, chars.end - chars.begin).toStdString();
}

TEST(ShownWords, NotesStandBehindTheirWords) {
    ParagraphRow row;
    showWords(row, recalling);
    EXPECT_EQ(row.text.toStdString(), "Recalling its resolution 77/9991 of 1 December,2");
    EXPECT_EQ(row.plain.toStdString(), recalling.text);
    ASSERT_EQ(row.notes.size(), 2U);
    EXPECT_EQ(part(row, row.notes[1]), "2");
    EXPECT_EQ(part(row, row.italic.at(0)), "Recalling");
    ASSERT_EQ(row.footnotes.size(), 1U) << "one has no text";
    EXPECT_EQ(row.footnotes[0].toStdString(), "1\u2002See A/77/1.");
}

TEST(ShownWords, ChangesKeepItalicsAndNotes) {
    ParagraphRow row;
    showChanges(row, recalling, withText(recalling, "Recalling also its resolution 77/999 of December,"));
    EXPECT_EQ(row.text.toStdString(), "Recalling +also its resolution 77/9991 of \u22121 December,2");
    EXPECT_EQ(row.notes.size(), 2U);
    EXPECT_EQ(part(row, row.italic.at(0)), "Recalling");
    EXPECT_EQ(row.change.toStdString(), "inserts “also”; deletes “1”");
    ASSERT_EQ(row.marks.size(), 4U);
    EXPECT_EQ(row.marks[0].mark, WordMark::sign);
    EXPECT_EQ(part(row, row.marks[1].chars), "also ");
    EXPECT_EQ(row.marks[3].mark, WordMark::deleted);
}

TEST(ShownWords, ChangesOfFootnotesAreMarked) {
    ParagraphRow row;
    RichText after = recalling;
    after.notes = {{9, "1", "New."}, {46, "2", ""}};
    showChanges(row, recalling, after);
    EXPECT_EQ(row.text.toStdString(), "Recalling+1 its resolution 77/999\u22121 of 1 December,2");
    ASSERT_EQ(row.marks.size(), 4U);
    EXPECT_EQ(row.marks[1].mark, WordMark::inserted);
    EXPECT_EQ(row.marks[3].mark, WordMark::deleted);
    EXPECT_EQ(row.notes.size(), 3U);
    ASSERT_EQ(row.footnotes.size(), 2U);
    EXPECT_EQ(row.footnotes[0].toStdString(), "+1\u2002New.");
    EXPECT_EQ(row.footnotes[1].toStdString(), "\u22121\u2002See A/77/1.");
    EXPECT_EQ(row.change.toStdString(), "footnote 1 replaces “See A/77/1” by “New”");
}

TEST(ShownWords, ShownCharsCountTheNotesBeforeThem) {
    ParagraphRow row;
    showWords(row, recalling);
    for (const auto& [words, begin] : {std::pair{"resolution", 14}, std::pair{"77/999", 25}, std::pair{"December", 37}}) {
        const auto at = static_cast<std::size_t>(begin);
        EXPECT_EQ(part(row, shownChars(recalling, {at, at + std::string{words}.size()})), words);
    }
}

TEST(ShownWords, LineEndsStayLineEnds) {
    ParagraphRow row;
    showInserted(row, RichText{"One;\nTwo.", {}, {}});
    EXPECT_EQ(row.text, QStringLiteral("+One;") + QChar{QChar::LineSeparator} + QStringLiteral("Two."));
}

} // namespace
} // namespace chapeau
