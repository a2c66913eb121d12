#include "ui/shortcuts/shortcut_dialog.h"

#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QMenuBar>

#include <map>
#include <set>

namespace chapeau {
namespace {

class ShortcutsTest : public test::WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        startAndOpen();
    }
};

/// Every action that a key could reach while this window is in front, those of its views and panes included.
std::vector<QAction*> reachable(const MainWindow& window) {
    std::set<QAction*> actions;
    for (auto* action : window.findChildren<QAction*>()) actions.insert(action);
    for (const auto* widget : window.findChildren<QWidget*>())
        for (auto* action : widget->actions()) actions.insert(action);
    return {actions.begin(), actions.end()};
}

TEST_F(ShortcutsTest, NoKeyIsAmbiguousInAnyView) {
    for (const auto& view : window->desk().views()) {
        window->showView(view.id);
        waitUntilIdle();
        std::map<std::string, std::string> holders;
        for (const auto* action : reachable(*window))
            for (const auto& key : action->shortcuts()) {
                // Those of a widget hold only while it has the keyboard.
                if (action->shortcutContext() == Qt::WidgetShortcut) continue;
                const auto [held, isNew] = holders.emplace(key.toString().toStdString(), action->text().toStdString());
                EXPECT_TRUE(isNew) << held->first << " stands for “" << held->second << "” and “" << action->text().toStdString() << "”";
            }
    }
}

void expectDistinctMnemonics(const QList<QAction*>& actions, const QString& where) {
    std::map<QString, QString> seen;
    for (const auto* action : actions) {
        const QKeySequence key = QKeySequence::mnemonic(action->text());
        if (key.isEmpty()) continue;
        const auto [held, isNew] = seen.emplace(key.toString(), action->text());
        EXPECT_TRUE(isNew) << where.toStdString() << ": " << held->second.toStdString() << " and " << action->text().toStdString();
        if (action->menu() != nullptr) expectDistinctMnemonics(action->menu()->actions(), action->text());
    }
}

TEST_F(ShortcutsTest, NoLetterOfAMenuIsAmbiguous) {
    expectDistinctMnemonics(window->menuBar()->actions(), QStringLiteral("menu bar"));
}

TEST_F(ShortcutsTest, EveryCommandHasAnIdAndANameOfItsOwn) {
    std::set<std::string> ids;
    std::set<std::string> names;
    for (const auto* action : window->commands().all()) {
        EXPECT_FALSE(action->objectName().isEmpty()) << action->text().toStdString();
        EXPECT_TRUE(ids.insert(action->objectName().toStdString()).second) << action->objectName().toStdString();
        EXPECT_TRUE(names.insert(plainName(*action).toStdString()).second) << action->text().toStdString();
    }
}

TEST_F(ShortcutsTest, TheToolTipNamesTheKeys) {
    EXPECT_EQ(command("intake.take")->toolTip().toStdString(), "Take in a file… (Ctrl+I)");
}

TEST_F(ShortcutsTest, ChosenKeysHoldAtOnceAndAfterARestart) {
    ASSERT_TRUE(window->shortcuts().choose(*command("comments.add"), QKeySequence{Qt::CTRL | Qt::ALT | Qt::Key_M}));
    EXPECT_EQ(command("comments.add")->shortcut(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M));
    start();
    EXPECT_EQ(command("comments.add")->shortcut(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M));
    EXPECT_EQ(window->shortcuts().reset(*command("comments.add")), QString{});
    EXPECT_EQ(command("comments.add")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_M));
    start();
    EXPECT_EQ(command("comments.add")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_M));
}

TEST_F(ShortcutsTest, KeysThatANewerProgramDeliversGiveWayToThoseThatWereChosen) {
    QSettings{}.setValue(QStringLiteral("shortcuts/comments.add"), QStringLiteral("Ctrl+Shift+Y"));
    start();
    EXPECT_EQ(command("comments.add")->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y));
    EXPECT_TRUE(command("proposals.accept")->shortcut().isEmpty()) << "else neither would do anything";
    EXPECT_EQ(command("proposals.reject")->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
}

TEST_F(ShortcutsTest, KeysOfAnotherCommandAreRefusedInASentence) {
    auto& shortcuts = window->shortcuts();
    const QKeySequence taken{Qt::CTRL | Qt::Key_I};
    EXPECT_FALSE(shortcuts.choose(*command("comments.add"), taken));
    EXPECT_EQ(shortcuts.objectionTo(taken, *command("comments.add")).toStdString(),
              "Ctrl+I stands for “Take in a file” already. Choose other keys, or take them away there first.");
    EXPECT_EQ(command("comments.add")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_M)) << "as before";
}

TEST_F(ShortcutsTest, ALetterAloneIsRefused) {
    EXPECT_FALSE(window->shortcuts().choose(*command("comments.add"), QKeySequence{Qt::Key_M}));
    EXPECT_FALSE(window->shortcuts().choose(*command("comments.add"), QKeySequence{Qt::SHIFT | Qt::Key_M}));
    EXPECT_TRUE(window->shortcuts().choose(*command("comments.add"), QKeySequence{Qt::Key_F9}));
}

TEST_F(ShortcutsTest, TheDialogAssignsRefusesAndResets) {
    ShortcutDialog dialog{window->shortcuts(), window.get()};
    dialog.show();
    QTest::keyClicks(dialog.findChild<QLineEdit*>(), QStringLiteral("comment"));
    auto* table = dialog.findChild<QTableView*>(QStringLiteral("shortcuts"));
    int row = 0;
    while (row < table->model()->rowCount() && table->model()->index(row, 0).data().toString() != u"Add a comment") ++row;
    ASSERT_LT(row, table->model()->rowCount());
    table->selectRow(row);
    auto* keys = dialog.findChild<QKeySequenceEdit*>();
    auto* assign = dialog.findChild<QPushButton*>(QStringLiteral("assign"));
    const auto* message = dialog.findChild<QLabel*>(QStringLiteral("message"));
    keys->setKeySequence(QKeySequence{Qt::CTRL | Qt::Key_E});
    QTest::mouseClick(assign, Qt::LeftButton);
    EXPECT_TRUE(message->text().startsWith(QStringLiteral("Ctrl+E stands for “Export” already"))) << message->text().toStdString();
    keys->setKeySequence(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_M});
    QTest::mouseClick(assign, Qt::LeftButton);
    EXPECT_TRUE(message->text().isEmpty());
    EXPECT_EQ(command("comments.add")->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("resetAll")), Qt::LeftButton);
    EXPECT_EQ(command("comments.add")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_M));
}

TEST_F(ShortcutsTest, TheModelKeepsItsPromises) {
    ShortcutModel model{window->shortcuts()};
    const QAbstractItemModelTester tester{&model};
    EXPECT_GT(model.rowCount(), 20);
}

} // namespace
} // namespace chapeau
