// The table of wordings: at least 97 % of those that can be placed are right in target, operation and resulting text, and none of the
// others is placed.
#include "sample.h"

#include <gtest/gtest.h>

#include <array>

namespace chapeau::test {
namespace {

std::vector<WordingRow> placedRows() {
    std::vector<WordingRow> rows;
    for (const auto part : {wholeParagraphRows, wordRows, spokenRows, trapRows, frontRows})
        for (WordingRow& row : part()) rows.push_back(std::move(row));
    return rows;
}

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += "    " + line + "\n";
    return text;
}

} // namespace

TEST(WordingTable, isLargeEnough) {
    EXPECT_GE(placedRows().size() + unplacedRows().size(), 200U);
    EXPECT_GE(unplacedRows().size(), 60U);
}

TEST(WordingTable, isReadRight) {
    std::size_t right = 0;
    std::string misses;
    const auto rows = placedRows();
    for (const WordingRow& row : rows) {
        const Landed result = landed(row.wording);
        if (outcomes(result) == row.expected && result.unplaced.empty())
            ++right;
        else
            misses += std::string{row.pattern} + ": " + row.wording + "\n  expected\n" + joined(row.expected) + "  got\n" +
                      joined(outcomes(result)) + told(result);
    }
    EXPECT_GE(static_cast<double>(right), 0.97 * static_cast<double>(rows.size())) << right << " of " << rows.size() << " right; wrong:\n"
                                                                                   << misses;
    RecordProperty("right", static_cast<int>(right));
    RecordProperty("rows", static_cast<int>(rows.size()));
}

TEST(WordingTable, readsEveryWordingOnTheTitle) {
    for (const WordingRow& row : frontRows())
        EXPECT_EQ(outcomes(landed(row.wording)), row.expected) << row.wording << told(landed(row.wording));
}

TEST(WordingTable, placesNothingOfTheOthers) {
    for (const UnplacedRow& row : unplacedRows()) {
        const Landed result = landed(row.wording);
        EXPECT_TRUE(result.placed.empty()) << row.wording << "\n" << joined(outcomes(result));
        ASSERT_EQ(result.unplaced.size(), 1U) << row.wording << "\n" << told(result);
        EXPECT_EQ(sentenceOf(result.unplaced.front().why, "X"), sentenceOf(row.why, "X")) << row.wording;
    }
}

} // namespace chapeau::test
