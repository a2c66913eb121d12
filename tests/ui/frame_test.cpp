// The frame: its views, panes, undo, drag and drop, and what it says.
#include "ui/intake/new_dialog.h"
#include "ui/intake/take_in_dialog.h"
#include "ui/outline/outline_view.h"
#include "ui/shell/views.h"

#include "window_fixture.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QDockWidget>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QProgressDialog>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>

#include <fstream>

namespace chapeau {
namespace {

class Frame : public test::WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        startAndOpen();
    }
    QDockWidget* pane(const char* id) { return window->findChild<QDockWidget*>(QStringLiteral("pane.%1").arg(QString::fromLatin1(id))); }
    std::string status(const char* name) { return window->findChild<QLabel*>(QString::fromLatin1(name))->text().toStdString(); }
    void drop(const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter{{10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(window.get(), &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event{{10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
        QApplication::sendEvent(window.get(), &event);
    }
    void acceptFirstProposalOn(const char* label) {
        ASSERT_TRUE(window->selectLabel(QString::fromLatin1(label)));
        auto* accept = window->findChild<QPushButton*>(QStringLiteral("accept"));
        ASSERT_NE(accept, nullptr);
        QTest::mouseClick(accept, Qt::LeftButton);
    }
};

TEST_F(Frame, EveryViewIsReachedByItsKey) {
    int key = Qt::Key_1;
    for (const auto& view : viewIds()) {
        QTest::keyClick(window.get(), static_cast<Qt::Key>(key++), Qt::ControlModifier);
        EXPECT_EQ(window->desk().current().toStdString(), view.toStdString());
    }
}

TEST_F(Frame, EveryViewIsReachedByItsTab) {
    auto* tabs = window->findChild<QTabBar*>(QStringLiteral("views"));
    for (int i = tabs->count() - 1; i >= 0; --i) {
        QTest::mouseClick(tabs, Qt::LeftButton, Qt::NoModifier, tabs->tabRect(i).center());
        EXPECT_EQ(window->desk().current().toStdString(), viewIds()[i].toStdString());
    }
}

TEST_F(Frame, PanesStandBesideTheViewsTheyWereListedFor) {
    EXPECT_TRUE(pane("outline")->isVisible());
    EXPECT_TRUE(pane("proposals")->isVisible());
    window->showView(QStringLiteral("history"));
    EXPECT_FALSE(pane("outline")->isVisible());
    window->showView(QStringLiteral("draft"));
    EXPECT_TRUE(pane("outline")->isVisible());
}

TEST_F(Frame, EachViewRemembersItsPanes) {
    command("pane.comments")->trigger();
    EXPECT_FALSE(pane("comments")->isVisible());
    window->showView(QStringLiteral("merge"));
    command("pane.outline")->trigger();
    EXPECT_TRUE(pane("outline")->isVisible());
    window->showView(QStringLiteral("draft"));
    EXPECT_FALSE(pane("comments")->isVisible());
    window->close();
    startAndOpen();
    EXPECT_FALSE(pane("comments")->isVisible()) << "after a restart too";
    window->showView(QStringLiteral("merge"));
    EXPECT_TRUE(pane("outline")->isVisible());
}

TEST_F(Frame, AMovedPaneStaysWhereItWasPutUntilTheLayoutIsReset) {
    auto* desk = &window->desk();
    desk->addDockWidget(Qt::RightDockWidgetArea, pane("outline"));
    window->close();
    startAndOpen();
    EXPECT_EQ(window->desk().dockWidgetArea(pane("outline")), Qt::RightDockWidgetArea);
    command("pane.reset")->trigger();
    EXPECT_EQ(window->desk().dockWidgetArea(pane("outline")), Qt::LeftDockWidgetArea);
    EXPECT_TRUE(pane("comments")->isVisible());
}

TEST_F(Frame, AFloatingPaneGoesAndComesWithTheNegotiation) {
    pane("comments")->setFloating(true);
    command("window.close")->trigger();
    EXPECT_FALSE(pane("comments")->isVisible());
    open();
    EXPECT_TRUE(pane("comments")->isVisible());
    EXPECT_TRUE(pane("comments")->isFloating());
}

TEST_F(Frame, TheKeyboardGoesFromPartToPart) {
    window->activateWindow();
    std::vector<QWidget*> visited;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(window.get(), Qt::Key_F6);
        visited.push_back(QApplication::focusWidget());
    }
    EXPECT_NE(visited[0], visited[1]);
    EXPECT_NE(visited[1], visited[2]);
    QTest::keyClick(window.get(), Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), visited[2]);
}

TEST_F(Frame, AViewMadeLaterKnowsTheSelection) {
    ASSERT_TRUE(window->selectLabel(QStringLiteral("OP2")));
    command("pane.outline")->trigger();
    ASSERT_TRUE(window->selectLabel(QStringLiteral("PP1")));
    command("pane.outline")->trigger();
    EXPECT_EQ(window->findChild<OutlineView*>()->currentIndex().data().toString().toStdString(), "PP1") << "what was hidden meanwhile too";
}

TEST_F(Frame, UndoAndRedoSayWhatTheyDo) {
    EXPECT_EQ(command("history.redo")->text().toStdString(), "&Redo");
    EXPECT_FALSE(command("history.redo")->isEnabled());
    acceptFirstProposalOn("PP2 bis");
    const QString undo = command("history.undo")->text();
    EXPECT_TRUE(undo.startsWith(QStringLiteral("&Undo “")) && undo.contains(QStringLiteral("CHN"))) << undo.toStdString();
    command("history.undo")->trigger();
    window->session().finishChange();
    EXPECT_EQ(command("history.redo")->text().mid(1, 4).toStdString(), "Redo");
    EXPECT_TRUE(command("history.redo")->isEnabled());
    EXPECT_EQ(command("history.redo")->text().mid(5), undo.mid(5)) << "the same change by the same name";
}

TEST_F(Frame, TheStatusLineSaysWhenItWasSaved) {
    EXPECT_EQ(status("saved").substr(0, 6), "Saved ");
    EXPECT_NE(status("progress").find("5 paragraphs"), std::string::npos) << status("progress");
    acceptFirstProposalOn("PP2 bis");
    EXPECT_NE(status("progress").find("6 paragraphs"), std::string::npos) << status("progress");
    EXPECT_EQ(status("saved").substr(0, 6), "Saved ");
    command("window.close")->trigger();
    EXPECT_EQ(status("saved"), "");
}

TEST_F(Frame, ADroppedWorkspaceIsOpened) {
    command("window.close")->trigger();
    QSignalSpy ready{window.get(), &MainWindow::ready};
    drop(QString::fromStdString(file.string()));
    ASSERT_TRUE(ready.wait(10000));
    EXPECT_TRUE(window->session().isOpen());
}

TEST_F(Frame, ADroppedDocumentIsTakenIn) {
    drop(QStringLiteral("/tmp/answer of the EU.docx"));
    auto* dialog = window->findChild<TakeInDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->reject();
}

TEST_F(Frame, ADroppedDocumentStartsANegotiationWhereNoneIsOpen) {
    command("window.close")->trigger();
    drop(QStringLiteral("/tmp/zero draft.docx"));
    auto* dialog = window->findChild<NewDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->reject();
}

TEST_F(Frame, OnlyAnEarlierTextThatIsChosenIsRemoved) {
    command("window.close")->trigger();
    drop(QStringLiteral("/tmp/zero draft.docx"));
    auto* dialog = window->findChild<NewDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* list = dialog->findChild<QListWidget*>(QStringLiteral("previous"));
    auto* remove = list->parentWidget()->findChildren<QPushButton*>().last();
    ASSERT_EQ(remove->text().toStdString(), "&Remove");
    list->addItem(QStringLiteral("76-999.docx"));
    EXPECT_FALSE(remove->isEnabled());
    list->setCurrentRow(0);
    ASSERT_TRUE(remove->isEnabled());
    remove->click();
    EXPECT_EQ(list->count(), 0);
    EXPECT_FALSE(remove->isEnabled());
    dialog->reject();
}

TEST_F(Frame, BeginningThatIsStoppedLeavesNothing) {
    command("window.close")->trigger();
    const QString text = folder.filePath(QStringLiteral("long draft.txt"));
    {
        std::ofstream draft{text.toStdString()};
        draft << "The General Assembly,\n\n";
        for (int i = 1; i <= 2000; ++i) draft << i << ". Requests meeting " << i << " to consider the lathe of workshop " << i << ";\n\n";
    }
    drop(text);
    auto* dialog = window->findChild<NewDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->accept();
    auto* progress = window->findChild<QProgressDialog*>();
    ASSERT_NE(progress, nullptr);
    Q_EMIT progress->canceled();
    waitUntilIdle();
    EXPECT_FALSE(window->session().isOpen());
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("long draft.chapeau"))));
    EXPECT_EQ(window->findChild<QMessageBox*>(QStringLiteral("errorBox")), nullptr) << "who stopped it needn't be told";
}

TEST_F(Frame, ADialogAboutANegotiationClosesWithIt) {
    command("intake.take")->trigger();
    QPointer<TakeInDialog> dialog{window->findChild<TakeInDialog*>()};
    ASSERT_TRUE(dialog && dialog->isVisible());
    QSignalSpy ready{window.get(), &MainWindow::ready};
    window->openFile(QString::fromStdString(file.string()));
    ASSERT_TRUE(ready.wait(10000));
    EXPECT_TRUE(!dialog || !dialog->isVisible()) << "what it read can't be tabled elsewhere";
}

TEST_F(Frame, CommandsAreGreyWhileNothingIsOpen) {
    EXPECT_TRUE(command("intake.take")->isEnabled());
    command("window.close")->trigger();
    for (const auto* id : {"intake.take", "intake.export", "comments.add", "sponsors.add", "view.merge", "pane.outline", "history.undo"})
        EXPECT_FALSE(command(id)->isEnabled()) << id;
    for (const auto* id : {"file.new", "file.open", "go.palette", "help.shortcuts"}) EXPECT_TRUE(command(id)->isEnabled()) << id;
}

TEST_F(Frame, AboutSaysWhichVersionItIs) {
    const QString before = QCoreApplication::applicationVersion();
    QCoreApplication::setApplicationVersion(QStringLiteral("7.8.9"));
    QString said;
    QTimer::singleShot(0, window.get(), [&] {
        auto* box = window->findChild<QMessageBox*>();
        ASSERT_NE(box, nullptr);
        said = box->text();
        box->accept();
    });
    command("help.about")->trigger();
    EXPECT_TRUE(said.startsWith(QStringLiteral("Chapeau 7.8.9"))) << said.toStdString();
    QCoreApplication::setApplicationVersion(before);
}

TEST_F(Frame, AnErrorHasACodeThatCanBeCopied) {
    auto* box = openNoWorkspace();
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->informativeText().contains(QStringLiteral("notAWorkspace"))) << box->informativeText().toStdString();
    auto* copy = box->findChild<QPushButton*>(QStringLiteral("copy"));
    ASSERT_NE(copy, nullptr);
    QTest::mouseClick(copy, Qt::LeftButton);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("notAWorkspace")));
    EXPECT_FALSE(QApplication::clipboard()->text().contains(QStringLiteral("wrong.chapeau"))) << "names of files stay here";
    EXPECT_TRUE(box->isVisible()) << "copying doesn't put it away";
    box->close();
}

} // namespace
} // namespace chapeau
