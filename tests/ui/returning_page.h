// A window that keeps where one is while one works, and what the next start makes of it.
#pragma once

#include "window_fixture.h"

#include <QDockWidget>

namespace chapeau::test {

class Returning : public WindowFixture {
protected:
    void startWorking() {
        start();
        window->keepWhileWorking();
    }
    void startWorkingAndOpen() {
        startWorking();
        open();
    }
    /// Nothing is kept on the way.
    void crash() { window.reset(); }
    void startAndReturn() {
        start();
        QSignalSpy ready{window.get(), &MainWindow::ready};
        window->returnToLast();
        ASSERT_TRUE(ready.wait(10000));
    }
    void startAndReturnToNothing() {
        start();
        window->returnToLast();
        waitUntilIdle();
        EXPECT_FALSE(window->session().isOpen());
    }
    static bool waitUntilKept(const char* key, const QVariant& value) {
        return QTest::qWaitFor([&] { return QSettings{}.value(QString::fromLatin1(key)) == value; }, 10000);
    }
    bool waitUntilPlaceIsKept() {
        const auto& current = window->selection().current();
        return current && waitUntilKept("session/paragraph", QString::fromStdString(current->text()));
    }
    static bool waitUntilNothingIsKept() { return waitUntilKept("session/file", {}); }
    QDockWidget* pane(const char* id) { return window->findChild<QDockWidget*>(QStringLiteral("pane.%1").arg(QString::fromLatin1(id))); }
};

} // namespace chapeau::test
