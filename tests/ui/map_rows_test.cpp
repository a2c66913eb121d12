#include "ui/merge/bench_data.h"
#include "ui/merge/map/map_columns.h"
#include "ui/merge/map/map_rows.h"

#include "sample.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace chapeau {
namespace {

std::string line(const MapRow& row) {
    std::string text = row.label.toStdString() + " |";
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
                testing::ElementsAre("| CHN EU PAK USA", "PP1 | . . . . | ", "PP2 | . . . . | ", "+PP2 bis | ■ . . . | new (CHN)",
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

TEST(MapRows, WhereSomebodyDeletesNoEditIsUncontested) {
    auto sample = test::mergedSample();
    auto& paragraph = sample.merged.merge.paragraphs[2];
    ASSERT_EQ(paragraph.edits.size(), 1U);
    paragraph.deletedBy = {{"JPN"}};
    const auto map = mergeMap(sample.negotiation, sample.merged, test::registry(), ColumnOrder::byName);
    const auto said = map.rows[3].words.toStdString();
    EXPECT_EQ(said.find("uncontested"), std::string::npos) << said;
    EXPECT_NE(said.find("1 edit"), std::string::npos) << said;
}

TEST(MapRows, AJoiningHasItsSignOnEachParagraph) {
    auto sample = test::mergedSample();
    sample.merged.merge.joined.push_back({{0, 1}, {DelegationCode{"CHN"}}, {0}});
    const auto map = mergeMap(sample.negotiation, sample.merged, test::registry(), ColumnOrder::byName);
    for (const auto& row : {map.rows[0], map.rows[1]}) {
        EXPECT_EQ(std::ranges::count(row.cells, CellKind::joins, &MapCell::kind), 1) << row.label.toStdString();
        EXPECT_EQ(row.open, 1) << "and is among what is open";
    }
}

TEST(MapRows, ADeletionWeighsTheWholeParagraph) {
    const auto sample = test::mergedSample();
    const auto map = mergeMap(sample.negotiation, sample.merged, test::registry(), ColumnOrder::byName);
    EXPECT_FLOAT_EQ(map.rows[4].cells[3].weight, 1);
    EXPECT_LT(map.rows[3].cells[1].weight, 0.5F);
}

TEST(MapRows, ByCountPutsThoseWhoTouchMostFirst) {
    const auto sample = test::mergedSample();
    const auto map = mergeMap(sample.negotiation, sample.merged, test::registry(), ColumnOrder::byCount);
    EXPECT_THAT(map.columns,
                testing::ElementsAre(DelegationCode{"CHN"}, DelegationCode{"USA"}, DelegationCode{"EU"}, DelegationCode{"PAK"}));
}

std::vector<std::string> shown(const MergeMap& map, RowOrder order, RowFilter filter) {
    std::vector<std::string> labels;
    for (const auto row : rowsToShow(map, order, filter)) labels.push_back(map.rows[row].label.toStdString());
    return labels;
}

TEST(MapRows, AreSortedAndFiltered) {
    const auto sample = test::mergedSample();
    const auto map = mergeMap(sample.negotiation, sample.merged, test::registry(), ColumnOrder::byName);
    EXPECT_THAT(shown(map, RowOrder::contested, RowFilter::all), testing::ElementsAre("OP1", "PP1", "PP2", "+PP2 bis", "OP2", "OP3"));
    EXPECT_THAT(shown(map, RowOrder::openFirst, RowFilter::all), testing::ElementsAre("+PP2 bis", "OP1", "OP2", "PP1", "PP2", "OP3"));
    EXPECT_THAT(shown(map, RowOrder::byPlace, RowFilter::open), testing::ElementsAre("+PP2 bis", "OP1", "OP2"));
    EXPECT_THAT(shown(map, RowOrder::byPlace, RowFilter::conflicts), testing::ElementsAre("OP1"));
}

TEST(MapRows, LookTheTextsUp) {
    const auto sample = test::mergedSample();
    const auto map = mergeMap(sample.negotiation, sample.merged, test::registry(), ColumnOrder::byName);
    const auto texts = textsOf(sample.merged, map.rows[3], map.rows[3].cells[2].wish);
    ASSERT_EQ(texts.after.size(), 1U);
    EXPECT_NE(texts.after.front().find("guiding principles"), std::string::npos);
    EXPECT_EQ(textsOf(sample.merged, map.rows[4], map.rows[4].cells[3].wish).after, std::vector<std::string>{""});
    EXPECT_EQ(textsOf(sample.merged, map.rows[2], 0).after, std::vector<std::string>{"Emphasizing the role of capacity-building,"});
}

Company companyOf(const std::vector<std::vector<std::size_t>>& parties, std::size_t size) {
    Company company{size};
    for (const auto& party : parties) company.agree(party);
    return company;
}

TEST(MapColumns, ThoseWhoAgreeStandTogether) {
    const auto groups = groupsOf(companyOf({{0, 3}, {0, 3}, {1, 4}, {1, 4}, {2}, {0}}, 6));
    EXPECT_THAT(groups.order, testing::ElementsAre(0, 3, 1, 4, 2, 5));
    EXPECT_THAT(groups.begins, testing::ElementsAre(0, 2, 4)) << "those who stand alone come last, as one group";
}

TEST(MapColumns, TheNearestComeFirst) {
    const auto groups = groupsOf(companyOf({{0, 2}, {0, 2}, {0, 2}, {0, 1, 2}, {1}, {1}}, 3));
    EXPECT_THAT(groups.order, testing::ElementsAre(0, 2, 1));
}

TEST(MapColumns, WhatIsEquallyAlikeStaysInTheOrderGiven) {
    const auto groups = groupsOf(companyOf({{0, 1}, {2, 3}, {4, 5}}, 6));
    EXPECT_THAT(groups.order, testing::ElementsAre(0, 1, 2, 3, 4, 5));
    EXPECT_THAT(groups.begins, testing::ElementsAre(0, 2, 4));
    EXPECT_TRUE(groupsOf(Company{0}).order.empty());
}

std::optional<BenchData> bench(const test::Merged& sample, const std::string& label) {
    const auto at = sample.text.find(label);
    const auto one = mergeOpenProposalsOn(sample.negotiation, sample.text, sample.text.draft.paragraphs[*at].id);
    return benchOf(sample.negotiation, &sample.merged, sample.text.draft.paragraphs[*at].id, &*one);
}

TEST(BenchData, TellsContestedFromUncontested) {
    const auto sample = test::mergedSample();
    const auto op1 = bench(sample, "OP1");
    ASSERT_TRUE(op1);
    ASSERT_EQ(op1->uncontested.size(), 1U);
    EXPECT_EQ(op1->uncontested.front().standing.who.toStdString(), "CHN, PAK");
    EXPECT_FALSE(op1->uncontested.front().doubtful);
    ASSERT_EQ(op1->conflicts.size(), 1U);
    EXPECT_EQ(op1->conflicts.front().words.toStdString(), "concrete");
    EXPECT_EQ(op1->conflicts.front().why.toStdString(), "they change the same word");
    EXPECT_EQ(op1->conflicts.front().alternatives[0].who.toStdString(), "EU");
    EXPECT_EQ(conflictsInOrder(sample.merged).size(), 1U);
    EXPECT_EQ(bench(sample, "OP2")->deletion->who.toStdString(), "USA");
}

TEST(BenchData, SaysWhoStandsWhere) {
    auto sample = test::mergedSample();
    const auto* eu = &*std::ranges::find_if(sample.negotiation.proposals, [](const Proposal& proposal) {
        return proposal.proponents.front().value == "EU" && proposal.operation == Operation::replace;
    });
    const auto op1 = sample.text.draft.paragraphs[*sample.text.find(std::string{"OP1"})].id;
    const auto say = [&](const char* who, Stance stance, const PositionTarget& target) {
        sample.negotiation.positions.push_back({PositionId::random(), target, {who}, stance, "", "", {}});
    };
    say("JPN", Stance::opposes, eu->id);
    say("JPN", Stance::supports, eu->id);
    say("IND", Stance::opposes, eu->id);
    say("KEN", Stance::redLine, eu->id);
    say("BRA", Stance::supports, op1);
    const auto data = bench(sample, "OP1");
    EXPECT_EQ(data->conflicts.front().alternatives[0].supports.toStdString(), "supports: JPN") << "its last word";
    EXPECT_EQ(data->conflicts.front().alternatives[0].against.toStdString(), "opposes: IND; red line: KEN");
    EXPECT_TRUE(data->conflicts.front().alternatives[0].ourRedLine);
    EXPECT_EQ(data->conflicts.front().retain.who.toStdString(), "BRA");
}

TEST(BenchData, AnAdditionHasItsOwnBench) {
    const auto sample = test::mergedSample();
    const auto map = mergeMap(sample.negotiation, sample.merged, test::registry(), ColumnOrder::byName);
    ASSERT_TRUE(map.rows[2].id);
    const auto addition = benchOf(sample.negotiation, &sample.merged, *map.rows[2].id, nullptr);
    ASSERT_TRUE(addition && addition->addition);
    EXPECT_EQ(addition->proposedBy.who.toStdString(), "CHN");
    EXPECT_EQ(addition->proposals.size(), 1U);
}

} // namespace
} // namespace chapeau
