// What a start begins with after the program was closed, ended from outside or lost.
#include "ui/shell/returning.h"

#include "program.h"
#include "returning_page.h"

#include <QFile>
#include <QScreen>

#include <csignal>

namespace chapeau {
namespace {

TEST(FirstSize, IsTheUsualOneWhereThereIsRoom) {
    EXPECT_EQ(firstSize({0, 0, 1920, 1080}), usualSize);
    EXPECT_EQ(firstSize({1920, 0, 2560, 1440}), usualSize) << "wherever the screen stands";
}

TEST(FirstSize, FitsASmallScreenWithItsFrame) {
    struct Row {
        const char* name;
        QRect available;
    };
    for (const auto& [name, available] : {Row{"a projector's", {0, 0, 1280, 720}}, Row{"below a panel", {0, 28, 1280, 692}},
                                          Row{"an old laptop", {0, 0, 1024, 768}}, Row{"beside a dock", {70, 27, 1210, 741}}}) {
        const QSize size = firstSize(available);
        EXPECT_LT(size.height(), available.height()) << name << ": the title bar stands above";
        EXPECT_LE(size.width(), available.width()) << name;
        EXPECT_GT(size.height(), available.height() - 60) << name << ": as much as there is";
    }
}

TEST(BroughtOnto, MovesAndShrinksNoMoreThanIsNeeded) {
    const QRect screen{0, 0, 1280, 720};
    EXPECT_EQ(broughtOnto(screen, {100, 100, 800, 500}), QRect(100, 100, 800, 500)) << "it is there already";
    EXPECT_EQ(broughtOnto(screen, {1000, 100, 800, 500}).size(), QSize(800, 500)) << "it only hangs over";
    for (const QRect& lost :
         {QRect{2500, 100, 800, 500}, QRect{-3000, -900, 800, 500}, QRect{100, 300, 1900, 1000}, QRect{0, 0, 1280, 720}})
        EXPECT_TRUE(screen.contains(broughtOnto(screen, lost))) << lost.x() << "," << lost.y();
    EXPECT_GT(broughtOnto(screen, {0, -50, 800, 500}).top(), 0) << "the title bar is to be seen";
    EXPECT_TRUE(QRect(1920, 0, 1024, 768).contains(broughtOnto({1920, 0, 1024, 768}, {0, 0, 1280, 800}))) << "wherever the screen stands";
}

using Returning = test::Returning;

TEST_F(Returning, AfterACrashToTheFileTheViewAndTheParagraph) {
    startWorkingAndOpen();
    window->showView(QStringLiteral("merge"));
    ASSERT_TRUE(window->selectLabel(QStringLiteral("OP2")));
    ASSERT_TRUE(waitUntilPlaceIsKept());
    crash();
    startAndReturn();
    EXPECT_EQ(window->desk().current().toStdString(), "merge");
    EXPECT_EQ(selected(), "OP2");
}

TEST_F(Returning, EachStepIsKept) {
    startWorkingAndOpen();
    for (const auto* label : {"PP2", "OP1"}) {
        ASSERT_TRUE(window->selectLabel(QString::fromLatin1(label)));
        EXPECT_TRUE(waitUntilPlaceIsKept()) << label;
    }
    window->showView(QStringLiteral("history"));
    EXPECT_TRUE(waitUntilKept("window/view", QStringLiteral("history")));
}

TEST_F(Returning, AfterACrashThePanesStandAsTheyStood) {
    startWorkingAndOpen();
    ASSERT_TRUE(waitUntilPlaceIsKept());
    const QVariant before = QSettings{}.value(QStringLiteral("desk/layout/draft"));
    command("pane.comments")->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return QSettings{}.value(QStringLiteral("desk/layout/draft")) != before; }, 10000));
    crash();
    startAndReturn();
    EXPECT_FALSE(pane("comments")->isVisible());
    EXPECT_TRUE(pane("outline")->isVisible());
}

TEST_F(Returning, AfterACrashTheWindowHasItsSize) {
    startWorking();
    const QSize size = window->screen()->availableSize() / 2;
    window->resize(size);
    const auto isKept = [this] { return QSettings{}.value(QStringLiteral("window/geometry")).toByteArray() == window->saveGeometry(); };
    ASSERT_TRUE(QTest::qWaitFor(isKept, 10000));
    crash();
    window = std::make_unique<MainWindow>(test::surroundings(), PdfPrinter{});
    EXPECT_EQ(window->size(), size);
}

TEST_F(Returning, WhatWasClosedStaysClosedAfterACrash) {
    startWorkingAndOpen();
    ASSERT_TRUE(waitUntilPlaceIsKept());
    command("window.close")->trigger();
    ASSERT_TRUE(waitUntilNothingIsKept());
    crash();
    startAndReturnToNothing();
}

TEST_F(Returning, AFloatingPaneIsKeptWithTheNegotiationThatWasClosed) {
    startWorkingAndOpen();
    pane("comments")->setFloating(true);
    command("window.close")->trigger();
    QSettings{}.remove(QStringLiteral("window/geometry"));
    ASSERT_TRUE(QTest::qWaitFor([] { return QSettings{}.contains(QStringLiteral("window/geometry")); }, 10000));
    open();
    EXPECT_TRUE(pane("comments")->isVisible() && pane("comments")->isFloating()) << "though it was kept while it was hidden";
    command("window.close")->trigger();
    crash();
    startAndOpen();
    EXPECT_TRUE(pane("comments")->isVisible() && pane("comments")->isFloating()) << "after a restart too";
}

TEST_F(Returning, AStartThatEndedOnTheWayIsNotRepeated) {
    startWorkingAndOpen();
    ASSERT_TRUE(waitUntilPlaceIsKept());
    crash();
    start();
    window->returnToLast();
    crash();
    startAndReturnToNothing();
    window->keepWhileWorking();
    ASSERT_TRUE(waitUntilNothingIsKept());
    crash();
    startAndReturnToNothing();
}

TEST_F(Returning, AReturnThatCameThroughIsRepeated) {
    startWorkingAndOpen();
    ASSERT_TRUE(waitUntilPlaceIsKept());
    for (int crashes = 0; crashes < 2; ++crashes) {
        crash();
        startAndReturn();
        EXPECT_TRUE(isReturnUnfinished());
        window->keepWhileWorking();
        ASSERT_TRUE(QTest::qWaitFor([] { return !isReturnUnfinished(); }, 10000));
    }
}

TEST_F(Returning, ClosedOnTheWayItReturnsAllTheSame) {
    startWorkingAndOpen();
    ASSERT_TRUE(window->selectLabel(QStringLiteral("OP2")));
    window->close();
    start();
    window->returnToLast();
    window->close();
    startAndReturn();
    EXPECT_EQ(selected(), "OP2");
}

TEST_F(Returning, AWindowThatNoScreenShowsIsBroughtBack) {
    start();
    window->resize(400, 300);
    window->move(20000, -9000);
    window->close();
    window = std::make_unique<MainWindow>(test::surroundings(), PdfPrinter{});
    EXPECT_TRUE(window->screen()->availableGeometry().contains(window->geometry()))
        << window->x() << "," << window->y() << " " << window->width() << "x" << window->height();
}

TEST_F(Returning, AWindowOfALargerScreenIsMadeToFit) {
    start();
    const QRect available = window->screen()->availableGeometry();
    window->resize(available.size() * 2);
    window->close();
    window = std::make_unique<MainWindow>(test::surroundings(), PdfPrinter{});
    EXPECT_LT(window->height(), available.height());
    EXPECT_LE(window->width(), available.width());
}

/// The program in a process of its own, on the same folders at each start.
class ReturningProgram : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        file = QString::fromStdString(test::sampleFile(folder.path().toStdString()).string());
    }
    [[nodiscard]] QString settingsFile() const { return folder.filePath(QStringLiteral("chapeau/chapeau.conf")); }
    [[nodiscard]] QVariant kept(const char* key) const {
        return QSettings{settingsFile(), QSettings::IniFormat}.value(QString::fromLatin1(key));
    }
    bool waitUntilFileIsKept() const {
        return QTest::qWaitFor([this] { return kept("session/file") == file; }, 20000);
    }
    bool waitUntilFileIsOpened() const {
        return QTest::qWaitFor([this] { return kept("recent/files").isValid(); }, 20000);
    }
    /// A start without a file has opened it again once it is in the list of recent files.
    void forgetOpened() const { QSettings{settingsFile(), QSettings::IniFormat}.remove(QStringLiteral("recent")); }
    void expectReturn() const {
        forgetOpened();
        const test::Program next{folder.path(), {}};
        EXPECT_TRUE(waitUntilFileIsOpened());
    }

    QTemporaryDir folder;
    QString file;
};

TEST_F(ReturningProgram, AfterItWasKilled) {
    test::Program program{folder.path(), {file}};
    ASSERT_TRUE(waitUntilFileIsKept());
    program.kill();
    ASSERT_TRUE(program.waitForFinished());
    expectReturn();
}

TEST_F(ReturningProgram, AfterItWasAskedToEnd) {
    for (const int signal : {SIGTERM, SIGHUP, SIGINT}) {
        test::Program program{folder.path(), {QStringLiteral("--view"), QStringLiteral("merge"), file}};
        ASSERT_TRUE(waitUntilFileIsOpened()) << signal;
        ::kill(static_cast<pid_t>(program.processId()), signal);
        ASSERT_TRUE(program.waitForFinished());
        EXPECT_EQ(program.exitStatus(), QProcess::NormalExit) << signal;
        EXPECT_EQ(program.exitCode(), 0) << signal;
        EXPECT_EQ(kept("session/file"), file) << signal;
        EXPECT_EQ(kept("window/view"), QStringLiteral("merge")) << signal;
        expectReturn();
        ASSERT_TRUE(QFile::remove(settingsFile()));
    }
}

TEST_F(ReturningProgram, APictureIsNoPlaceToReturnTo) {
    test::Program program{folder.path(), {QStringLiteral("--screenshot"), folder.filePath(QStringLiteral("picture.png")), file}};
    ASSERT_TRUE(program.waitForFinished());
    EXPECT_EQ(program.exitCode(), 0);
    EXPECT_FALSE(kept("session/file").isValid());
}

} // namespace
} // namespace chapeau
