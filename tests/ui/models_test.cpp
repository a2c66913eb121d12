#include "ui/draft/draft_model.h"
#include "ui/history/history_model.h"
#include "ui/intake/landed_model.h"
#include "ui/merge/map/map_model.h"
#include "ui/outline/outline_model.h"
#include "ui/sponsors/sponsor_models.h"

#include "sample.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

namespace chapeau {
namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

TEST(Models, DraftAndOutlineKeepTheRulesOfModels) {
    const auto sample = test::mergedSample();
    const auto rows = paragraphRows(sample.negotiation, sample.text, &sample.merged);
    DraftModel draft{test::registry()};
    OutlineModel outline;
    const QAbstractItemModelTester draftTester{&draft, fatal};
    const QAbstractItemModelTester outlineTester{&outline, fatal};
    for (int i = 0; i < 2; ++i) {
        draft.setRows(rows);
        outline.setRows(rows);
    }
    EXPECT_EQ(draft.rowCount(), 8);
    EXPECT_EQ(outline.rowCount(), 8);
    EXPECT_TRUE(draft.flags(draft.index(0)).testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(outline.data(outline.index(0), Qt::DisplayRole).toString().toStdString(), "Title");
    EXPECT_EQ(outline.data(outline.index(4), Qt::DisplayRole).toString().toStdString(), "PP2 bis");
    draft.setRows({});
    EXPECT_EQ(draft.rowCount(), 0);
}

TEST(Models, DraftNamesTheDelegationsOfEachTextInItsToolTip) {
    ParagraphRow row;
    row.chips = {{{{"CHN"}, {"EGY"}, {"PAK"}}, true}, {{{"EU"}}, false}};
    DraftModel draft{test::registry()};
    draft.setRows({row});
    EXPECT_EQ(draft.data(draft.index(0), Qt::ToolTipRole).toString().toStdString(), "China, Egypt and Pakistan\nEuropean Union");
}

TEST(Models, MapTellsTheChangeInItsToolTip) {
    const auto sample = test::mergedSample();
    MapModel model;
    const QAbstractItemModelTester tester{&model, fatal};
    const auto map = mergeMap(sample.negotiation, sample.merged, test::registry(), ColumnOrder::byName);
    model.setMap({std::make_shared<const MergeMap>(map),
                  std::make_shared<const MergedNegotiation>(sample.merged),
                  {QStringLiteral("China"), {}, {}, {}}});
    EXPECT_EQ(model.rowCount(), 6);
    EXPECT_EQ(model.columnCount(), 5);
    EXPECT_TRUE(model.data(model.index(3, 0), Qt::ToolTipRole).toString().contains(QStringLiteral("guiding principles")));
    EXPECT_EQ(model.data(model.index(3, 0), Qt::AccessibleTextRole).toString().toStdString(), "OP1, China: adds words");
    model.show(RowOrder::contested, RowFilter::conflicts);
    EXPECT_EQ(model.rowCount(), 1);
    model.setMap({std::make_shared<const MergeMap>(), nullptr, {}});
    EXPECT_EQ(model.columnCount(), 1);
}

TEST(Models, SponsorsPutTheMainSponsorFirst) {
    const auto event = [](const char* code, bool main, SponsorAct act, unsigned day) {
        SponsorshipEvent e;
        e.delegation = {code};
        e.main = main;
        e.act = act;
        e.day = Day{std::chrono::year{2026}, std::chrono::October, std::chrono::day{day}};
        return e;
    };
    const std::vector events{event("ARG", false, SponsorAct::joined, 3), event("KEN", true, SponsorAct::joined, 1),
                             event("FJI", false, SponsorAct::joined, 2), event("FJI", false, SponsorAct::withdrew, 5)};
    SponsorModel sponsors{SponsorModel::Kind::sponsors};
    SponsorModel history{SponsorModel::Kind::events};
    const QAbstractItemModelTester sponsorTester{&sponsors, fatal};
    const QAbstractItemModelTester historyTester{&history, fatal};
    sponsors.setRows(sponsorRows(events, test::registry()));
    history.setRows(sponsorEventRows(events, test::registry()));
    ASSERT_EQ(sponsors.rowCount(), 2);
    EXPECT_EQ(sponsors.row(0).delegation.value, "KEN");
    ASSERT_EQ(history.rowCount(), 4);
    EXPECT_EQ(history.row(0).role.toStdString(), "withdrew");
}

TEST(Models, HistoryShowsTheLatestFirstAndGreysWhatWasUndone) {
    HistoryModel model;
    const QAbstractItemModelTester tester{&model, fatal};
    HistoryEntry first;
    first.number = 1;
    first.what = "Started";
    HistoryEntry second;
    second.number = 2;
    second.what = "Accepted";
    second.undone = true;
    model.setEntries({first, second});
    EXPECT_EQ(model.data(model.index(0, 4), Qt::DisplayRole).toString().toStdString(), "Accepted");
    EXPECT_EQ(model.data(model.index(0, 5), Qt::DisplayRole).toString().toStdString(), "undone");
    EXPECT_TRUE(model.data(model.index(0, 0), Qt::ForegroundRole).isValid());
    EXPECT_FALSE(model.data(model.index(1, 0), Qt::ForegroundRole).isValid());
}

TEST(Models, LandedKeepsTheRulesOfModels) {
    LandedModel model;
    const QAbstractItemModelTester tester{&model, fatal};
    IntakeRow row;
    row.sent = QStringLiteral("a\nb");
    row.label = QStringLiteral("OP2");
    row.what = QStringLiteral("edited");
    row.similarity = 0.97;
    row.changed = row.needsLook = row.canLeaveOut = true;
    model.setRows({row});
    EXPECT_EQ(model.data(model.index(0), Qt::DisplayRole).toString().toStdString(), "OP2 · edited · 97 % sure · look");
    EXPECT_EQ(model.data(model.index(0), Qt::AccessibleTextRole).toString().toStdString(),
              "OP2 · edited · 97 % sure · look: a ¶ b (not to be tabled)");
    EXPECT_EQ(model.data(model.index(0), Qt::CheckStateRole).toInt(), Qt::Unchecked);
}

} // namespace
} // namespace chapeau
