#include "core/publish/layouts/comparison_layout.h"
#include "core/publish/writers/writers.h"

#include <gmock/gmock.h>

namespace chapeau {
namespace {

ComparedTexts lamps(std::size_t columns) {
    ComparedTexts texts{.baseName = "L.7"};
    for (std::size_t i = 0; i < columns; ++i) texts.columns.push_back("D" + std::to_string(i + 1));
    ComparedRow pp1{"PP1", {"Recalling the lamps,"}, std::vector<ComparedCell>(columns)};
    ComparedRow op1{"OP1", {"Urges action;"}, std::vector<ComparedCell>(columns)};
    op1.cells[0].readings = {diffWords("Urges action;", "Urges prompt action;")};
    op1.cells[columns - 1].readings = {{{{0, 13}, ""}}};
    op1.cells[columns - 1].remarks = {"move to after PP1"};
    texts.rows = {pp1, op1};
    return texts;
}

std::size_t tablesOf(const Publication& publication) {
    return static_cast<std::size_t>(std::ranges::count(publication.blocks, BlockStyle::table, &Block::style));
}

TEST(ComparisonLayout, marksEachCellAgainstTheBase) {
    EXPECT_EQ(writeText(composeComparison(lamps(2), {})), "Comparison\n"
                                                          "\n"
                                                          "Against L.7: {+new words+}, [-deleted words-]; – stands for: as there.\n"
                                                          "\n"
                                                          "PP1\n"
                                                          "    L.7: Recalling the lamps,\n"
                                                          "    D1: –\n"
                                                          "    D2: –\n"
                                                          "\n"
                                                          "OP1\n"
                                                          "    L.7: Urges action;\n"
                                                          "    D1: Urges {+prompt +}action;\n"
                                                          "    D2: move to after PP1\n"
                                                          "        [-Urges action;-]\n");
}

TEST(ComparisonLayout, lacksNothingButUnchangedParagraphsInSeveralTables) {
    const Publication publication = composeComparison(lamps(7), {});
    EXPECT_TRUE(publication.landscape);
    EXPECT_EQ(tablesOf(publication), 3U);
    for (const Block& block : publication.blocks) EXPECT_LE(block.columns.size(), 5U);
    EXPECT_THAT(writeText(publication), testing::HasSubstr("No change here to: PP1."));
    EXPECT_THAT(writeText(publication), testing::HasSubstr("No change here to: PP1, OP1."));
}

TEST(ComparisonLayout, isOneTableForASheet) {
    const Publication publication = composeComparison(lamps(7), {}, TableShape::sheet);
    EXPECT_EQ(tablesOf(publication), 1U);
    EXPECT_EQ(publication.blocks.back().columns.size(), 9U);
}

TEST(ComparisonLayout, saysWhereNothingIsProposed) {
    EXPECT_THAT(writeText(composeComparison({.baseName = "L.7"}, {})), testing::HasSubstr("Nothing is proposed on L.7."));
}

} // namespace
} // namespace chapeau
