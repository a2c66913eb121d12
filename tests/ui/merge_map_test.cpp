// The map of the merge view as a person uses it.
#include "merge_page.h"

#include "core/workspace/deciding.h"
#include "ui/merge/map/map_model.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOptionViewItem>

namespace chapeau {
namespace {

using MergingMap = test::MergePage;

TEST_F(MergingMap, TheMapShowsWhoWantsWhatWhere) {
    EXPECT_EQ(rows(), (std::vector<std::string>{"PP1", "PP2", "+PP2 bis", "OP1", "OP2", "OP3"}));
    EXPECT_EQ(columns(), (std::vector<std::string>{"CHN", "PAK", "EU", "USA"})) << "those who agree side by side";
    EXPECT_EQ(map().model()->index(3, 0).data().toString().toStdString(), "+");
    EXPECT_EQ(map().model()->index(3, 1).data().toString().toStdString(), "=");
    EXPECT_EQ(map().model()->index(4, 3).data().toString().toStdString(), "–");
    picture(window.get(), "map");
}

TEST_F(MergingMap, TheMapOfAFewDelegationsScrollsNowhereAndSaysWhatItsSignsMean) {
    EXPECT_FALSE(map().horizontalScrollBar()->isVisible());
    const int columns = map().verticalHeader()->width() + map().horizontalHeader()->length();
    EXPECT_LE(map().width(), columns + 8) << "what is free is for the words";
    const auto* legend = find<QLabel>("mapLegend");
    ASSERT_NE(legend, nullptr);
    for (const char* words : {"+ adds words", "– deletes", "■ new paragraph", "= the same as another", "between lines"})
        EXPECT_TRUE(legend->text().contains(QString::fromUtf8(words))) << words;
}

TEST_F(MergingMap, TheKeysOfTheBenchOpenItAndSettleNothingUnseen) {
    openBench("OP1");
    view().closeBench();
    ASSERT_TRUE(window->selectLabel(QStringLiteral("PP1")));
    const auto before = window->session().negotiation().history.size();
    for (const char* id : {"merge.acceptUncontested", "merge.useResult", "merge.agree"}) {
        view().closeBench();
        command(id)->trigger();
        waitUntilDrawn();
        EXPECT_TRUE(view().isBenchOpen()) << id;
        EXPECT_EQ(title(), "PP1") << id;
        EXPECT_EQ(window->session().negotiation().history.size(), before) << id;
    }
}

TEST_F(MergingMap, TheNextConflictIsTheNextFromWhereOneIs) {
    ASSERT_TRUE(window->selectLabel(QStringLiteral("OP2")));
    command("merge.previousConflict")->trigger();
    EXPECT_EQ(window->selection().current(), window->session().text().idOf("OP1"));
    ASSERT_TRUE(window->selectLabel(QStringLiteral("PP1")));
    command("merge.nextConflict")->trigger();
    EXPECT_EQ(window->selection().current(), window->session().text().idOf("OP1"));
}

TEST_F(MergingMap, TheChosenParagraphIsChosenInAMirroredMapToo) {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    ASSERT_TRUE(window->selectLabel(QStringLiteral("OP2")));
    QCoreApplication::processEvents();
    const bool chosen = map().selectionModel()->isRowSelected(4);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    EXPECT_TRUE(chosen);
}

TEST_F(MergingMap, ALineStandsBeforeTheFirstOfAGroupOnTheSideWhereItBegins) {
    const auto* model = static_cast<const MapModel*>(map().model());
    ASSERT_TRUE(model->beginsGroup(2)) << "China and Pakistan stand together, the European Union apart";
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QImage cell{40, 24, QImage::Format_RGB32};
        QStyleOptionViewItem option;
        option.initFrom(&map());
        option.direction = direction;
        option.rect = cell.rect();
        QPainter painter{&cell};
        map().itemDelegate()->paint(&painter, option, model->index(0, 2));
        painter.end();
        const QRgb line = themeOf(map().palette()).quiet.rgb();
        EXPECT_EQ(cell.pixel(0, 4) == line, direction == Qt::LeftToRight);
        EXPECT_EQ(cell.pixel(39, 4) == line, direction == Qt::RightToLeft);
    }
}

TEST_F(MergingMap, HoveringACellShowsTheChangeMarkedUp) {
    const QString tip = map().model()->index(3, 0).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(QStringLiteral("guiding principles"))) << tip.toStdString();
    EXPECT_TRUE(tip.contains(QStringLiteral("underline"))) << tip.toStdString();
    EXPECT_TRUE(tip.contains(QStringLiteral("China"))) << tip.toStdString();
}

TEST_F(MergingMap, WhatItSaysOfEachRowStaysInSight) {
    auto* list = find<QListView>("mapWords");
    ASSERT_NE(list, nullptr);
    const auto said = list->model()->index(3, list->modelColumn()).data().toString().toStdString();
    EXPECT_EQ(said, "2 alternatives, 1 conflict, 1 uncontested");
    EXPECT_TRUE(map().isColumnHidden(list->modelColumn())) << "it is not among the delegations";
    EXPECT_EQ(list->visualRect(list->model()->index(3, list->modelColumn())).top(), map().visualRect(map().model()->index(3, 0)).top());
}

TEST_F(MergingMap, RowsAreSortedAndFiltered) {
    setOrder("rowOrder", 1);
    EXPECT_EQ(rows().front(), "OP1");
    setOrder("rowFilter", 2);
    EXPECT_EQ(rows(), std::vector<std::string>{"OP1"});
    setOrder("rowFilter", 1);
    setOrder("rowOrder", 0);
    EXPECT_EQ(rows(), (std::vector<std::string>{"+PP2 bis", "OP1", "OP2"}));
}

TEST_F(MergingMap, ColumnsAreSortedByNameAndByWishes) {
    setOrder("columnOrder", 1);
    ASSERT_TRUE(QTest::qWaitFor([this] { return columns() == std::vector<std::string>{"CHN", "EU", "PAK", "USA"}; }, 10000));
    setOrder("columnOrder", 2);
    ASSERT_TRUE(QTest::qWaitFor([this] { return columns() == std::vector<std::string>{"CHN", "USA", "EU", "PAK"}; }, 10000));
}

TEST_F(MergingMap, AClickOpensTheBenchAndEscapeGoesBack) {
    QTest::mouseClick(map().viewport(), Qt::LeftButton, Qt::NoModifier, map().visualRect(map().model()->index(3, 1)).center());
    ASSERT_TRUE(view().isBenchOpen());
    EXPECT_EQ(title(), "OP1");
    EXPECT_EQ(selected(), "OP1");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(view().isBenchOpen());
    EXPECT_EQ(QApplication::focusWidget(), &map());
}

TEST_F(MergingMap, ManyDelegationsHaveTurnedNamesAndNarrowColumns) {
    MapPage page;
    auto many = std::make_shared<MergeMap>();
    many->columns.resize(193, DelegationCode{"AAA"});
    many->rows.resize(3);
    for (auto& row : many->rows) row.cells.resize(193);
    page.resize(1280, 500);
    page.setMap({many, nullptr, std::vector<QString>(193, QStringLiteral("Somewhere"))});
    const auto* table = page.findChild<QTableView*>(QStringLiteral("map"));
    EXPECT_TRUE(static_cast<MapHeader*>(table->horizontalHeader())->isTurned());
    EXPECT_LT(table->columnWidth(0), 30);
    EXPECT_GT(table->horizontalHeader()->height(), QFontMetrics{page.font()}.horizontalAdvance(QStringLiteral("AAA")));
}

TEST_F(MergingMap, WhereNothingIsProposedTheMapSaysWhatToDo) {
    for (int i = 0; i < 4; ++i) {
        const auto& proposals = window->session().negotiation().proposals;
        for (const auto& proposal : SharedList<Proposal>{proposals})
            if (isOpen(proposal))
                window->session().perform([&](Workspace& workspace) { return decide(workspace, proposal.id, Decision::reject); });
    }
    waitUntilDrawn();
    auto* empty = find<QLabel>("mapEmpty");
    ASSERT_NE(empty, nullptr);
    EXPECT_TRUE(empty->text().startsWith(QStringLiteral("Nobody has proposed a change yet."))) << empty->text().toStdString();
    EXPECT_FALSE(find<QPushButton>("acceptAll")->isEnabled());
    picture(window.get(), "map-empty");
}

TEST_F(MergingMap, AFilterThatHidesAllSaysSo) {
    openBench("OP1");
    choose("practical");
    press("useResult");
    view().closeBench();
    waitUntilDrawn();
    setOrder("rowFilter", 2);
    ASSERT_TRUE(QTest::qWaitFor([this] { return find("mapEmpty") != nullptr; }, 10000));
    EXPECT_TRUE(find<QLabel>("mapEmpty")->text().startsWith(QStringLiteral("Nothing is in conflict.")));
}

} // namespace
} // namespace chapeau
