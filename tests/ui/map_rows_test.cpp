#include "ui/merge/bench_data.h"
#include "ui/merge/map_rows.h"

#include "sample.h"

#include <gmock/gmock.h>

namespace chapeau {
namespace {

std::string line(const MapRow& row) {
    std::string text = row.label + " |";
    for (const auto& cell : row.cells)
        text += (cell.contested ? "!" : " ") + (cell.kind == CellKind::none ? "." : signOf(cell.kind).toStdString());
    return text + " | " + row.words.toStdString();
}

std::vector<std::string> lines(const MergeMap& map) {
    std::string head = "|";
    for (const auto& column : map.columns) head += " " + column.value;
    std::vector<std::string> all{head};
    for (const auto& row : map.rows) all.push_back(line(row));
    return all;
}

TEST(MapRows, ShowWhereTheFightIs) {
    const auto sample = test::mergedSample();
    EXPECT_THAT(lines(mergeMap(sample.negotiation, sample.merged, test::registry(), ColumnOrder::byName)),
                testing::ElementsAre("| CHN EU PAK USA", "PP1 | . . . . | ", "PP2 | . . . . | ", "PP2 bis | ■ . . . | new (CHN)",
                                     "OP1 | +!~ =!~ | 2 alternatives, 1 conflict, 1 uncontested", "OP2 | . . . – | deleted by USA",
                                     "OP3 | . . . . | "));
}

TEST(MapRows, ByCompanyPutsThoseWhoAgreeSideBySide) {
    const auto sample = test::mergedSample();
    const auto map = mergeMap(sample.negotiation, sample.merged, test::registry(), ColumnOrder::byCompany);
    EXPECT_THAT(map.columns,
                testing::ElementsAre(DelegationCode{"CHN"}, DelegationCode{"PAK"}, DelegationCode{"EU"}, DelegationCode{"USA"}));
}

TEST(MapRows, SayWhoJoinsParagraphs) {
    auto sample = test::mergedSample();
    sample.merged.merge.joined.push_back({{0, 1}, {DelegationCode{"JPN"}}, {0}});
    const auto map = mergeMap(sample.negotiation, sample.merged, test::registry(), ColumnOrder::byName);
    EXPECT_EQ(map.rows[0].words.toStdString(), "joined with PP2 by JPN");
    EXPECT_EQ(map.rows[1].words.toStdString(), "joined with PP1 by JPN");
}

TEST(MapRows, ADeletionWeighsTheWholeParagraph) {
    const auto sample = test::mergedSample();
    const auto map = mergeMap(sample.negotiation, sample.merged, test::registry(), ColumnOrder::byName);
    EXPECT_DOUBLE_EQ(map.rows[4].cells[3].weight, 1);
    EXPECT_LT(map.rows[3].cells[1].weight, 0.5);
}

TEST(BenchData, TellsContestedFromUncontested) {
    const auto sample = test::mergedSample();
    const auto op1 = sample.text.find(std::string{"OP1"});
    ASSERT_TRUE(op1);
    const auto bench = benchOf(sample.negotiation, sample.merged, sample.text.draft.paragraphs[*op1].id);
    ASSERT_TRUE(bench);
    ASSERT_EQ(bench->uncontested.size(), 1U);
    EXPECT_EQ(bench->uncontested.front().who.toStdString(), "CHN, PAK");
    EXPECT_TRUE(bench->uncontested.front().acceptable);
    EXPECT_EQ(bench->paragraph.clusters.size(), 1U);
    EXPECT_EQ(conflictsInOrder(sample.merged).size(), 1U);
}

TEST(BenchData, AnAdditionHasItsOwnBench) {
    const auto sample = test::mergedSample();
    const auto map = mergeMap(sample.negotiation, sample.merged, test::registry(), ColumnOrder::byName);
    ASSERT_TRUE(map.rows[2].id);
    const auto bench = benchOf(sample.negotiation, sample.merged, *map.rows[2].id);
    ASSERT_TRUE(bench && bench->addition);
    EXPECT_EQ(bench->proposedBy.toStdString(), "CHN");
    EXPECT_EQ(bench->proposals.size(), 1U);
}

} // namespace
} // namespace chapeau
