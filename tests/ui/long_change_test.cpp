// Changes that may take longer than a moment, and those that another program makes.
#include "window_fixture.h"

#include "core/workspace/deciding.h"
#include "core/workspace/drafting.h"
#include "core/workspace/undoing.h"
#include "ui/frame/elsewhere.h"

#include <QProgressDialog>
#include <QPushButton>
#include <QStatusBar>

#include <atomic>
#include <stdexcept>
#include <thread>

namespace chapeau {
namespace {

using namespace std::chrono_literals;

/// A change that goes on until it is let go.
class Held {
public:
    [[nodiscard]] std::function<Done(Workspace&)> editing(const char* label) {
        return [this, label](Workspace& workspace) {
            there = std::this_thread::get_id();
            while (!m_letGo) std::this_thread::sleep_for(1ms);
            return editParagraph(workspace, label, "Recalling everything,").map([](const ProposalId&) {});
        };
    }
    void letGo() { m_letGo = true; }

    std::thread::id there{};

private:
    std::atomic<bool> m_letGo = false;
};

class LongChange : public test::WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        startAndOpen();
    }
    [[nodiscard]] Session& session() { return window->session(); }
    [[nodiscard]] std::string words(const char* label) {
        const auto& text = session().text();
        return text.paragraphOf(*text.idOf(label))->text.text;
    }
    [[nodiscard]] std::string wordsInFile(const char* label) {
        const auto other = Workspace::open(file, test::surroundings()).value();
        const auto text = workingText(*other.negotiation());
        return text.paragraphOf(*text.idOf(label))->text.text;
    }
    [[nodiscard]] QMessageBox* error() const { return window->findChild<QMessageBox*>(QStringLiteral("errorBox")); }
    /// That the file is no longer where it was; nobody asked for anything.
    void expectToldOnce() const {
        ASSERT_TRUE(QTest::qWaitFor([this] { return error() != nullptr; }, 10000));
        const auto told = error()->text();
        EXPECT_TRUE(told.contains(QStringLiteral("was moved, deleted or replaced by another program"))) << told.toStdString();
        delete error();
        QTest::qWait(2500);
        EXPECT_EQ(error(), nullptr) << "once";
    }
};

TEST_F(LongChange, runsBesideTheWindowsThreadAndIsShownOnIt) {
    Held held;
    bool isDone = false;
    std::thread::id shownOn{};
    QObject::connect(&session(), &Session::changed, window.get(), [&] { shownOn = std::this_thread::get_id(); });
    session().performLong(QStringLiteral("Editing…"), held.editing("PP1"), [&] {
        EXPECT_EQ(words("PP1"), "Recalling everything,") << "shown before it is said to be done";
        isDone = true;
    });
    EXPECT_TRUE(session().isChanging());
    EXPECT_NE(words("PP1"), "Recalling everything,");
    held.letGo();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isDone; }, 10000));
    EXPECT_NE(held.there, std::this_thread::get_id());
    EXPECT_EQ(shownOn, std::this_thread::get_id());
    EXPECT_FALSE(session().isChanging());
}

TEST_F(LongChange, anotherChangeComesAfterIt) {
    Held held;
    held.letGo();
    session().performLong(QStringLiteral("Editing…"), held.editing("PP1"));
    ASSERT_TRUE(session().perform(
        [](Workspace& workspace) { return editParagraph(workspace, "PP2", "Noting everything,").map([](const ProposalId&) {}); }));
    EXPECT_EQ(words("PP1"), "Recalling everything,");
    EXPECT_EQ(words("PP2"), "Noting everything,");
    const auto& history = session().negotiation().history;
    ASSERT_GE(history.size(), 2U);
    EXPECT_EQ(history[history.size() - 2].what, "Edited PP1");
    EXPECT_EQ(history.back().what, "Edited PP2");
}

/// As a look at what others changed goes on while a person decides.
TEST_F(LongChange, whatIsAskedForMeanwhileIsDoneAfterIt) {
    Held held;
    held.letGo();
    const auto before = words("PP1");
    session().performLong(QStringLiteral("Editing…"), held.editing("PP1"));
    command("history.undo")->trigger();
    waitUntilIdle();
    EXPECT_EQ(words("PP1"), before);
    EXPECT_EQ(nextRedo(session().negotiation()), "Edited PP1");
}

/// A label, or one of several wordings, is that of the text that a person sees.
TEST_F(LongChange, whatIsChosenFromWhatIsShownIsRefusedWhereThatChanges) {
    Held held;
    held.letGo();
    QSignalSpy refused{&session(), &Session::refused};
    const auto agree = [](Workspace& workspace) { return setParagraphState(workspace, "PP1", ParagraphState::agreedAdRef); };
    session().performLong(QStringLiteral("Editing…"), held.editing("PP1"));
    EXPECT_FALSE(session().performOnShown(agree));
    ASSERT_EQ(refused.count(), 1);
    EXPECT_EQ(refused.front().front().value<Error>().code, ErrorCode::workspaceChanged);
    EXPECT_EQ(session().negotiation().history.back().what, "Edited PP1");
    EXPECT_TRUE(session().performOnShown(agree)) << "it is seen now";
}

TEST_F(LongChange, oneThatFailsStopsNoOther) {
    session().performLong(QStringLiteral("Editing…"), [](Workspace&) -> Done { throw std::runtime_error{"out of something"}; });
    waitUntilIdle(); // its thread goes by itself then, which asks it to stop
    EXPECT_NE(window->findChild<QMessageBox*>(QStringLiteral("errorBox")), nullptr);
    ASSERT_TRUE(session().perform(
        [](Workspace& workspace) { return editParagraph(workspace, "PP1", "Recalling everything,").map([](const ProposalId&) {}); }));
    EXPECT_EQ(wordsInFile("PP1"), "Recalling everything,");
}

TEST_F(LongChange, showsItsProgressAndIsStopped) {
    Held held;
    const auto before = words("PP1");
    bool isDone = false;
    session().performLong(QStringLiteral("Editing…"), held.editing("PP1"), [&] { isDone = true; });
    QProgressDialog* box = nullptr;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            box = window->findChild<QProgressDialog*>();
            return box != nullptr && box->isVisible();
        },
        10000));
    EXPECT_EQ(box->labelText(), QStringLiteral("Editing…"));
    box->findChild<QPushButton*>()->click();
    held.letGo();
    waitUntilIdle();
    EXPECT_FALSE(isDone);
    EXPECT_EQ(words("PP1"), before);
    EXPECT_EQ(wordsInFile("PP1"), before);
    EXPECT_EQ(window->findChild<QMessageBox*>(QStringLiteral("errorBox")), nullptr) << "a person stopped it";
}

TEST_F(LongChange, whatIsRefusedIsSaidAndChangesNothing) {
    QSignalSpy refused{&session(), &Session::refused};
    bool isDone = false;
    session().performLong(
        QStringLiteral("Editing…"),
        [](Workspace& workspace) { return editParagraph(workspace, "OP99", "Words").map([](const ProposalId&) {}); },
        [&] { isDone = true; });
    session().finishChange();
    EXPECT_EQ(refused.count(), 1);
    EXPECT_FALSE(isDone);
    EXPECT_NE(window->findChild<QMessageBox*>(QStringLiteral("errorBox")), nullptr);
}

TEST_F(LongChange, closingTheWindowLosesNothingOfIt) {
    Held held;
    held.letGo();
    session().performLong(QStringLiteral("Editing…"), held.editing("PP1"));
    window->close();
    window.reset();
    EXPECT_EQ(wordsInFile("PP1"), "Recalling everything,");
}

TEST_F(LongChange, undoAndRedoAreSuch) {
    const auto before = words("PP1");
    ASSERT_TRUE(session().perform(
        [](Workspace& workspace) { return editParagraph(workspace, "PP1", "Recalling everything,").map([](const ProposalId&) {}); }));
    command("history.undo")->trigger();
    EXPECT_TRUE(session().isChanging());
    waitUntilIdle();
    EXPECT_EQ(words("PP1"), before);
    command("history.redo")->trigger();
    waitUntilIdle();
    EXPECT_EQ(words("PP1"), "Recalling everything,");
}

TEST_F(LongChange, whatAnotherProgramChangesIsShown) {
    {
        auto other = Workspace::open(file, test::surroundings()).value();
        ASSERT_TRUE(editParagraph(other, "PP1", "Recalling everything,"));
    }
    ASSERT_TRUE(QTest::qWaitFor([this] { return words("PP1") == "Recalling everything,"; }, 10000)) << "within two seconds";
    EXPECT_TRUE(window->statusBar()->currentMessage().contains(QStringLiteral("changed this negotiation elsewhere: Edited PP1")))
        << window->statusBar()->currentMessage().toStdString();
}

/// As programs do that keep a folder alike on several computers.
TEST_F(LongChange, aFileThatAnotherProgramReplacesIsToldOnceAndTakesNoMore) {
    const auto incoming = file.parent_path() / "incoming.chapeau";
    std::filesystem::copy_file(file, incoming);
    std::filesystem::last_write_time(incoming, std::filesystem::last_write_time(file) + 5s);
    std::filesystem::rename(incoming, file);
    expectToldOnce();
    const auto before = words("PP1");
    EXPECT_FALSE(session().perform(
        [](Workspace& workspace) { return editParagraph(workspace, "PP1", "Recalling everything,").map([](const ProposalId&) {}); }));
    ASSERT_NE(error(), nullptr) << "what would be written would be in no file";
    EXPECT_EQ(words("PP1"), before);
    EXPECT_EQ(wordsInFile("PP1"), before);
    delete error();
    QSignalSpy ready{window.get(), &MainWindow::ready};
    window->openWhenFree(QString::fromStdString(file.string()));
    ASSERT_TRUE(ready.wait(10000)) << "opened from the file manager, too";
    EXPECT_TRUE(session().perform(
        [](Workspace& workspace) { return editParagraph(workspace, "PP1", "Recalling everything,").map([](const ProposalId&) {}); }));
    EXPECT_EQ(wordsInFile("PP1"), "Recalling everything,");
}

TEST_F(LongChange, aFileThatIsDeletedIsToldOnce) {
    std::filesystem::remove(file);
    expectToldOnce();
    EXPECT_TRUE(session().isOpen()) << "what is shown can still be read and exported";
}

TEST_F(LongChange, ourOwnChangesAreNotSaidToBeOfOthers) {
    Notices notices;
    QSignalSpy said{&notices, &Notices::said};
    QSignalSpy changed{&session(), &Session::changed};
    Elsewhere elsewhere{session(), notices, nullptr};
    ASSERT_TRUE(session().perform(
        [](Workspace& workspace) { return editParagraph(workspace, "PP1", "Recalling everything,").map([](const ProposalId&) {}); }));
    elsewhere.look();
    session().finishChange();
    EXPECT_EQ(said.count(), 0);
    EXPECT_EQ(changed.count(), 1);
}

} // namespace
} // namespace chapeau
