#include "core/delegation/csv.h"

#include <gtest/gtest.h>

namespace chapeau {
namespace {

struct Row {
    const char* name;
    const char* bytes;
    const char* expected; ///< cells of columns a and b, apart by "|", rows by ";"
};

class CsvText : public testing::TestWithParam<Row> {};

std::string written(const CsvTable& table) {
    std::string text;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (row > 0) text += ';';
        text += std::string{table.at(row, "a")} + '|' + std::string{table.at(row, "b")};
    }
    return text;
}

TEST_P(CsvText, isCutIntoCells) {
    const auto table = CsvTable::parse(GetParam().bytes, "t.csv");
    ASSERT_TRUE(table.has_value());
    EXPECT_EQ(written(*table), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Rows, CsvText,
                         testing::Values(Row{"plain", "a,b\n1,2\n3,4\n", "1|2;3|4"}, Row{"noLastLineEnd", "a,b\n1,2", "1|2"},
                                         Row{"crlf", "a,b\r\n1,2\r\n", "1|2"},
                                         Row{"byteOrderMark",
                                             "\xEF\xBB\xBF"
                                             "a,b\n1,2\n",
                                             "1|2"},
                                         Row{"quotedComma", "a,b\n\"1,5\",2\n", "1,5|2"},
                                         Row{"doubledQuote", "a,b\n\"say \"\"x\"\"\",2\n", "say \"x\"|2"},
                                         Row{"quotedLineEnd", "a,b\n\"1\n2\",3\n", "1\n2|3"},
                                         Row{"quotedBeforeCrlf", "a,b\r\n1,\"2\"\r\n3,4\r\n", "1|2;3|4"}, Row{"shortRow", "a,b\n1\n", "1|"},
                                         Row{"emptyLastCell", "a,b\n1,", "1|"}, Row{"blankLine", "a,b\n\n1,2\n", "1|2"}),
                         [](const auto& row) { return std::string{row.param.name}; });

TEST(Csv, refusesAnOpenQuotation) {
    EXPECT_EQ(CsvTable::parse("a,b\n1,2\n\"3,4\n", "t.csv").error(), (Error{ErrorCode::fileDamaged, "t.csv", "line 3"}));
}

TEST(Csv, refusesWordsAfterAQuotation) {
    EXPECT_EQ(CsvTable::parse("a,b\n\"1\"x,2\n", "t.csv").error(), (Error{ErrorCode::fileDamaged, "t.csv", "line 2"}));
}

TEST(Csv, refusesARowLongerThanTheHeader) {
    EXPECT_EQ(CsvTable::parse("a,b\n1,2,3\n", "t.csv").error(), (Error{ErrorCode::fileDamaged, "t.csv", "line 2"}));
}

} // namespace
} // namespace chapeau
