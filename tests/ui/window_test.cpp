// The window as a person uses it: real widgets, a real workspace in a temporary folder.
#include "ui/intake/new_dialog.h"
#include "ui/intake/take_in_dialog.h"
#include "ui/publish/export_dialog.h"
#include "ui/shell/views.h"
#include "ui/sponsors/sponsor_dialog.h"

#include "window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QMessageBox>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabBar>

#include <algorithm>
#include <fstream>
#include <set>

namespace chapeau {
namespace {

bool isInteractive(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) != nullptr || qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QComboBox*>(widget) != nullptr || qobject_cast<const QAbstractItemView*>(widget) != nullptr ||
           qobject_cast<const QTabBar*>(widget) != nullptr || qobject_cast<const QAbstractSpinBox*>(widget) != nullptr;
}

/// Parts that Qt makes inside of a widget speak through that widget.
bool isPartOfQt(const QWidget* widget) {
    return widget->objectName().startsWith(QStringLiteral("qt_")) || widget->inherits("QTableCornerButton") ||
           widget->inherits("QComboBoxListView") || widget->inherits("QLineEditIconButton") ||
           (widget->parentWidget() != nullptr &&
            (widget->parentWidget()->inherits("QToolBar") || widget->parentWidget()->inherits("QDateEdit") ||
             widget->parentWidget()->inherits("QTabBar"))) ||
           widget->inherits("QMenu") || widget->inherits("QCalendarView");
}

std::set<std::string> nameless(const QWidget& window) {
    std::set<std::string> found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!isInteractive(widget) || isPartOfQt(widget) || !widget->accessibleName().isEmpty()) continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (button != nullptr && !button->text().isEmpty()) continue;
        found.insert(std::string{widget->metaObject()->className()} + " " + widget->objectName().toStdString());
    }
    return found;
}

class Window : public test::WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        startAndOpen();
    }
    std::string text(const char* label) {
        const auto& text = window->session().text();
        return text.draft.paragraphs[*text.find(std::string{label})].text.text;
    }
    template <class T>
    T* visible(const char* name) {
        T* found = nullptr;
        const auto look = [&] {
            for (T* widget : window->findChildren<T*>(QString::fromLatin1(name)))
                if (widget->isVisible()) found = widget;
            return found != nullptr;
        };
        return QTest::qWaitFor(look) ? found : nullptr;
    }
};

TEST_F(Window, PanesKeepTheirWidthsFromViewToView) {
    startAndOpen();
    window->resize(1280, 720);
    waitUntilIdle();
    const auto widthsOf = [&] {
        QCoreApplication::processEvents();
        std::vector<int> widths;
        for (const char* pane : {"pane.outline", "pane.proposals"})
            widths.push_back(window->findChild<QDockWidget*>(QString::fromLatin1(pane))->width());
        return widths;
    };
    const auto before = widthsOf();
    for (const auto& view : viewIds()) {
        window->showView(view);
        waitUntilIdle();
        QCoreApplication::processEvents();
        EXPECT_EQ(window->width(), 1280) << view.toStdString();
        window->showView(QStringLiteral("draft"));
        EXPECT_EQ(widthsOf(), before) << "after " << view.toStdString();
    }
}

TEST_F(Window, TitleSaysWhatIsOpen) {
    EXPECT_EQ(window->windowTitle().toStdString(), "Chapeau — A/C.1/79/L.999  Promoting cooperation");
}

TEST_F(Window, EveryInteractiveWidgetHasAName) {
    EXPECT_TRUE(window->selectLabel(QStringLiteral("OP1")));
    for (const auto& view : viewIds()) window->showView(view);
    EXPECT_EQ(nameless(*window), std::set<std::string>{});
}

TEST_F(Window, EveryInteractiveWidgetOfTheDialogsHasAName) {
    EXPECT_EQ(nameless(NewDialog{test::registry()}), std::set<std::string>{});
    EXPECT_EQ(nameless(TakeInDialog{window->session().snapshot(), test::registry(), test::clock()}), std::set<std::string>{});
    EXPECT_EQ(nameless(ExportDialog{window->session().snapshot(), test::registry(), QStringLiteral("draft")}), std::set<std::string>{});
    EXPECT_EQ(nameless(SponsorDialog{test::registry(), SponsorAct::joined, dayOf(test::clock().now())}), std::set<std::string>{});
}

TEST_F(Window, OneSelectionRunsThroughAllViews) {
    ASSERT_TRUE(window->selectLabel(QStringLiteral("OP2")));
    EXPECT_EQ(window->findChild<QAbstractItemView*>(QStringLiteral("draft"))->currentIndex().row(), 6);
    const auto* outline = window->findChild<QAbstractItemView*>(QStringLiteral("outline"));
    EXPECT_EQ(outline->currentIndex().data().toString().toStdString(), "OP2");
    window->showView(QStringLiteral("merge"));
    const auto* map = window->findChild<QAbstractItemView*>(QStringLiteral("map"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return map->currentIndex().row() == 4; }, 10000)) << "a view made later knows the selection";
    map->selectionModel()->setCurrentIndex(map->model()->index(0, 0), QItemSelectionModel::ClearAndSelect);
    window->showView(QStringLiteral("draft"));
    EXPECT_EQ(outline->currentIndex().data().toString().toStdString(), "PP1");
}

TEST_F(Window, AcceptByTheButtonThenUndo) {
    ASSERT_TRUE(window->selectLabel(QStringLiteral("PP2 bis")));
    auto* accept = visible<QPushButton>("accept");
    ASSERT_NE(accept, nullptr);
    QTest::mouseClick(accept, Qt::LeftButton);
    EXPECT_EQ(text("PP2 bis"), "Emphasizing the role of capacity-building,");
    waitUntilIdle();
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    window->session().finishChange();
    EXPECT_FALSE(window->session().text().find(std::string{"PP2 bis"}));
    waitUntilIdle();
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    window->session().finishChange();
    EXPECT_TRUE(window->session().text().find(std::string{"PP2 bis"}));
}

TEST_F(Window, WhatNeedsALookCantBeAcceptedByTheButton) {
    ASSERT_TRUE(window->selectLabel(QStringLiteral("OP1")));
    const auto buttons = [&] {
        return window->findChild<QScrollArea*>(QStringLiteral("cards"))->findChildren<QPushButton*>(QStringLiteral("accept"));
    };
    ASSERT_NE(visible<QPushButton>("accept"), nullptr);
    QTest::mouseClick(buttons().front(), Qt::LeftButton);
    waitUntilIdle();
    const auto refused = [](const QPushButton* button) { return !button->isEnabled(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return std::ranges::any_of(buttons(), refused); })) << "others want other words in the same place";
    const auto found = buttons();
    EXPECT_NE((*std::ranges::find_if(found, refused))->toolTip(), QString{});
}

TEST_F(Window, RejectByTheButton) {
    ASSERT_TRUE(window->selectLabel(QStringLiteral("OP2")));
    QTest::mouseClick(visible<QPushButton>("reject"), Qt::LeftButton);
    waitUntilIdle();
    EXPECT_EQ(window->session().merged()->merge.paragraphs[3].deletedBy.size(), 0U);
}

TEST_F(Window, StepsThroughConflictsByKey) {
    ASSERT_TRUE(window->selectLabel(QStringLiteral("PP1")));
    QTest::keyClick(window.get(), Qt::Key_F8);
    const auto op1 = window->session().text().find(std::string{"OP1"});
    EXPECT_EQ(window->selection().current(), window->session().text().draft.paragraphs[*op1].id);
}

TEST_F(Window, AddACommentFromTheKeyboard) {
    ASSERT_TRUE(window->selectLabel(QStringLiteral("OP1")));
    auto* line = window->findChild<QLineEdit*>(QStringLiteral("comment"));
    QTest::keyClicks(line, QStringLiteral("Ask capital"));
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_EQ(window->session().negotiation().comments.size(), 1U);
    EXPECT_TRUE(window->session().negotiation().comments.front().internal);
    EXPECT_EQ(window->session().negotiation().comments.front().author, "tester");
}

TEST_F(Window, TakesInAFileOnceItIsKnownFromWhom) {
    const auto answer = std::filesystem::path{folder.path().toStdString()} / "answer.txt";
    std::ofstream{answer} << "Recalling its resolution 77/999 of 1 December 2022,\n\n"
                             "Reaffirming the purposes and principles of the Charter of the United Nations and international law,\n\n"
                             "1. Encourages all Member States to take concrete measures to promote international cooperation;\n\n"
                             "2. Requests the Secretary-General to report on the implementation of the present resolution;\n\n"
                             "3. Decides to include the item in the provisional agenda of its eightieth session.\n";
    TakeInDialog dialog{window->session().snapshot(), test::registry(), test::clock(), window.get()};
    QSignalSpy tabled{&dialog, &TakeInDialog::tableWanted};
    dialog.show();
    dialog.setFile(QString::fromStdString(answer.string()));
    auto* forward = dialog.findChild<QPushButton*>(QStringLiteral("forward"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return forward->text() == u"Say from whom it is"; }, 10000));
    EXPECT_FALSE(forward->isEnabled()) << "nobody is named yet";
    dialog.findChild<DelegationField*>()->setText(QStringLiteral("Brazil"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return forward->isEnabled(); }, 10000));
    EXPECT_EQ(forward->text().toStdString(), "&Table 1 proposal");
    EXPECT_EQ(dialog.findChild<QAbstractItemView*>(QStringLiteral("landed"))->model()->index(0, 0).data().toString().left(3).toStdString(),
              "PP2");
    forward->click();
    EXPECT_EQ(tabled.count(), 1);
}

TEST_F(Window, AFileThatIsNoWorkspaceIsRefusedInASentence) {
    const QString wrong = folder.filePath(QStringLiteral("wrong.chapeau"));
    std::ofstream{wrong.toStdString()} << "not a workspace at all, but long enough to look like something";
    QSignalSpy failed{window.get(), &MainWindow::failed};
    window->openFile(wrong);
    ASSERT_TRUE(failed.wait(10000));
    EXPECT_TRUE(failed.front().front().toString().contains(QStringLiteral("is not a Chapeau workspace")));
    EXPECT_TRUE(window->session().isOpen()) << "what was open stays open";
    auto* box = window->findChild<QMessageBox*>(QStringLiteral("errorBox"));
    ASSERT_NE(box, nullptr);
    box->close();
}

TEST_F(Window, NoShortcutIsAmbiguous) {
    std::set<std::string> keys;
    for (const auto* action : window->actions()) {
        for (const auto& key : action->shortcuts())
            EXPECT_TRUE(keys.insert(key.toString().toStdString()).second) << action->text().toStdString() << key.toString().toStdString();
    }
}

} // namespace
} // namespace chapeau
