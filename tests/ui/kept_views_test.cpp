// How a view shows what it shows, from one start to the next: for each file, and as delivered where it fits no more.
#include "core/workspace/deciding.h"
#include "ui/draft/text_mode_bar.h"
#include "ui/merge/merge_view.h"
#include "ui/shell/kept_views.h"
#include "ui/start/recent_files.h"

#include "returning_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QListView>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>

namespace chapeau {
namespace {

class KeptViews : public test::Returning {
protected:
    template <class W>
    W* find(const char* name) {
        return window->findChild<W*>(QString::fromLatin1(name));
    }
    TextView text() { return window->findChild<TextModeBar*>()->view(); }
    void choose(const char* box, const char* words) {
        auto* combo = find<QComboBox>(box);
        ASSERT_NE(combo, nullptr) << box;
        const int index = combo->findText(QString::fromLatin1(words), Qt::MatchContains);
        ASSERT_GE(index, 0) << words;
        combo->setCurrentIndex(index);
    }
    void showTextOf(const char* delegation) {
        command("draft.delegation")->trigger();
        choose("delegationChoice", delegation);
    }
    QVariantMap kept(const char* view) { return keptViews(QString::fromStdString(file.string())).value(QString::fromLatin1(view)).toMap(); }
    void closeWindow() {
        waitUntilIdle();
        window->close();
    }
    /// A second negotiation, with the same delegations in it.
    std::filesystem::path otherFile() {
        const auto other = std::filesystem::path{folder.filePath(QStringLiteral("other")).toStdString()};
        std::filesystem::create_directory(other);
        return test::sampleFile(other);
    }
};

TEST_F(KeptViews, TheTextOfADelegationIsReadAgain) {
    startWorkingAndOpen();
    showTextOf("United States");
    closeWindow();
    startAndReturn();
    EXPECT_EQ(text().mode, TextMode::delegation);
    EXPECT_EQ(text().delegation, DelegationCode{"USA"});
    EXPECT_TRUE(find<QComboBox>("delegationChoice")->isVisible());
}

TEST_F(KeptViews, WithoutOpenProposalsOfTheDelegationTheTextIsClean) {
    startWorkingAndOpen();
    showTextOf("European Union");
    closeWindow();
    {
        auto elsewhere = Workspace::open(file, test::surroundings()).value();
        const auto before = elsewhere.negotiation();
        for (const auto& proposal : before->proposals) {
            if (proposal.proponents.front() == DelegationCode{"EU"}) {
                EXPECT_TRUE(decide(elsewhere, proposal.id, Decision::reject));
            }
        }
    }
    startAndReturn();
    EXPECT_EQ(text().mode, TextMode::clean);
}

TEST_F(KeptViews, AViewThatIsNotShownMeanwhileKeepsItToo) {
    startWorkingAndOpen();
    showTextOf("China");
    window->showView(QStringLiteral("history"));
    closeWindow();
    for (int i = 0; i < 2; ++i) {
        startAndReturn();
        EXPECT_EQ(window->desk().current().toStdString(), "history");
        closeWindow();
    }
    startAndReturn();
    window->showView(QStringLiteral("draft"));
    EXPECT_EQ(text().mode, TextMode::delegation);
    EXPECT_EQ(text().delegation, DelegationCode{"CHN"});
}

TEST_F(KeptViews, TheMapIsArrangedAsItWas) {
    startWorkingAndOpen();
    window->showView(QStringLiteral("merge"));
    choose("rowOrder", "Most contested");
    choose("columnOrder", "by name");
    choose("rowFilter", "Only conflicts");
    closeWindow();
    startAndReturn();
    EXPECT_EQ(find<QComboBox>("rowOrder")->currentText().toStdString(), "Most contested first");
    EXPECT_EQ(find<QComboBox>("columnOrder")->currentText().toStdString(), "Columns by name");
    EXPECT_EQ(find<QComboBox>("rowFilter")->currentText().toStdString(), "Only conflicts");
    waitUntilIdle();
    EXPECT_TRUE(QTest::qWaitFor([this] { return find<QTableView>("map")->model()->rowCount() == 1; }, 10000)) << "it is drawn like that";
}

TEST_F(KeptViews, WhatCountsAsAHitStays) {
    startWorkingAndOpen();
    command("find.find")->trigger();
    find<QCheckBox>("matchCase")->click();
    find<QCheckBox>("wholeWords")->click();
    closeWindow();
    startAndReturn();
    command("find.find")->trigger();
    EXPECT_TRUE(find<QCheckBox>("matchCase")->isChecked());
    EXPECT_FALSE(find<QCheckBox>("matchAccents")->isChecked());
    EXPECT_TRUE(find<QCheckBox>("wholeWords")->isChecked());
    EXPECT_FALSE(find<QCheckBox>("expression")->isChecked());
}

TEST_F(KeptViews, EachFileHasItsOwn) {
    const auto first = file;
    const auto second = otherFile();
    startWorkingAndOpen();
    command("draft.rolling")->trigger();
    file = second;
    open();
    EXPECT_EQ(text().mode, TextMode::clean) << "as delivered";
    command("draft.redline")->trigger();
    file = first;
    open();
    EXPECT_EQ(text().mode, TextMode::rolling);
    closeWindow();
    start();
    file = second;
    open();
    EXPECT_EQ(text().mode, TextMode::redline);
    EXPECT_EQ(text().against, "A/C.1/79/L.999");
}

TEST_F(KeptViews, AChoiceIsKeptAMomentAfterIt) {
    startWorkingAndOpen();
    ASSERT_TRUE(waitUntilPlaceIsKept());
    command("draft.rolling")->trigger();
    EXPECT_TRUE(QTest::qWaitFor([this] { return kept("draft").value(QStringLiteral("text")) == QStringLiteral("rolling"); }, 10000));
    crash();
    startAndReturn();
    EXPECT_EQ(text().mode, TextMode::rolling);
}

TEST_F(KeptViews, ASplitterIsKeptAMomentAfterItIsDrawn) {
    startWorkingAndOpen();
    window->showView(QStringLiteral("merge"));
    ASSERT_TRUE(waitUntilKept("window/view", QStringLiteral("merge")));
    auto* sides = find<QSplitter>("mapSides");
    const QVariant before = QSettings{}.value(QStringLiteral("desk/splitter/mapSides"));
    auto* handle = sides->handle(1);
    const QPoint middle = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, middle);
    QTest::mouseMove(handle, middle - QPoint{60, 0});
    QTest::mouseRelease(handle, Qt::LeftButton, {}, middle - QPoint{60, 0});
    EXPECT_TRUE(QTest::qWaitFor([&] { return QSettings{}.value(QStringLiteral("desk/splitter/mapSides")) != before; }, 10000));
}

TEST_F(KeptViews, ScrollingIsKeptAMomentAfterIt) {
    startWorkingAndOpen();
    window->resize(1000, 420);
    auto* bar = find<QListView>("draft")->verticalScrollBar();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->maximum() > 0; }, 10000));
    const auto isKept = [&] { return QSettings{}.value(QStringLiteral("desk/scroll/draft/draft")).toInt() == bar->value(); };
    ASSERT_TRUE(QTest::qWaitFor(isKept, 10000));
    bar->setValue(bar->value() == bar->maximum() ? 0 : bar->maximum());
    EXPECT_FALSE(isKept());
    EXPECT_TRUE(QTest::qWaitFor(isKept, 10000));
}

TEST_F(KeptViews, AFileThatLeavesTheRecentOnesLeavesNothing) {
    const auto first = QString::fromStdString(file.string());
    startWorkingAndOpen();
    closeWindow();
    EXPECT_FALSE(keptViews(first).isEmpty());
    forgetAllFiles();
    file = otherFile();
    startAndOpen();
    closeWindow();
    EXPECT_TRUE(keptViews(first).isEmpty());
    EXPECT_FALSE(keptViews(QString::fromStdString(file.string())).isEmpty());
}

} // namespace
} // namespace chapeau
