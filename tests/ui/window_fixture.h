// The window as a person uses it: real widgets, a real workspace in a temporary folder, settings that nobody else sees.
#pragma once

#include "ui/justifying/reason_targets.h"
#include "ui/shell/main_window.h"

#include "sample.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QMessageBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <memory>

namespace chapeau::test {

class WindowFixture : public testing::Test {
protected:
    void SetUp() override {
        QSettings{}.clear();
        file = sampleFile(folder.path().toStdString());
    }
    /// A window without a negotiation in it.
    void start() {
        window = std::make_unique<MainWindow>(surroundings(), PdfPrinter{});
        window->resize(1280, 800);
        window->show();
        bringToFront();
    }
    /// Keys go to the window in front; where no window manager runs, as under Xvfb, none comes there by itself.
    void bringToFront() {
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    void open() {
        QSignalSpy ready{window.get(), &MainWindow::ready};
        window->openFile(QString::fromStdString(file.string()));
        ASSERT_TRUE(ready.wait(10000));
    }
    /// The box that says that "wrong.chapeau" isn't one; null where none came.
    QMessageBox* openNoWorkspace() {
        const QString wrong = folder.filePath(QStringLiteral("wrong.chapeau"));
        std::ofstream{wrong.toStdString()} << "not a workspace at all, but long enough to look like something";
        QSignalSpy failed{window.get(), &MainWindow::failed};
        window->openFile(wrong);
        return failed.wait(10000) ? window->findChild<QMessageBox*>(QStringLiteral("errorBox")) : nullptr;
    }
    void startAndOpen() {
        start();
        open();
    }
    void waitUntilIdle() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return window->isIdle(); }, 10000));
    }
    QAction* command(const char* id) { return window->commands().find(QString::fromLatin1(id)); }
    /// What a reason can be given for at a paragraph.
    std::vector<ReasonTarget> targetsOn(const char* label) {
        const Session& session = window->session();
        const auto paragraph = paragraphLabelled(session, QString::fromLatin1(label)).value();
        return reasonTargets(session.negotiation(), session.text(), session.merged(), registry(), paragraph);
    }
    /// The label of the selected paragraph.
    std::string selected() {
        const auto& current = window->selection().current();
        return current ? window->session().text().labelOf(*current) : std::string{};
    }

    QTemporaryDir folder;
    std::filesystem::path file;
    std::unique_ptr<MainWindow> window;
};

} // namespace chapeau::test
