// The meeting view of the window over the sample of the tests, its projector, and the keys that an officer presses there.
#pragma once

#include "ui/capture/capture_line.h"
#include "ui/meeting/meeting_view.h"
#include "ui/meeting/projector.h"

#include "window_fixture.h"

#include <QApplication>
#include <QStatusBar>

namespace chapeau::test {

inline constexpr const char* rollingOp1 =
    "Encourages all Member States to take [concrete / practical – EU / voluntary – USA] measures[, including "
    "guiding principles, – CHN, PAK] to promote international cooperation;";

class MeetingPage : public WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        startAndOpen();
        window->activateWindow();
        window->showView(QStringLiteral("meeting"));
        select("OP1");
    }
    void select(const char* label) {
        ASSERT_TRUE(window->selectLabel(QString::fromLatin1(label)));
        waitUntilIdle();
    }
    template <class T>
    T* part(const char* name) {
        return window->findChild<T*>(QString::fromLatin1(name));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        auto* focused = QApplication::focusWidget();
        QTest::keyClick(focused == nullptr ? window.get() : focused, static_cast<Qt::Key>(key), modifiers);
        waitUntilIdle();
    }
    /// What is read in the large text of the view.
    std::string discussed() { return plain(*part<StageText>("meetingText")); }
    static std::string plain(const StageText& text) { return text.toPlainText().simplified().toStdString(); }

    Projector* projector() { return window->findChild<Projector*>(); }
    void openProjector() {
        QTest::keyClick(window.get(), Qt::Key_F5);
        ASSERT_NE(projector(), nullptr);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(projector()));
        window->activateWindow();
        // Not qWaitForWindowActive(): the officer's window counts as active there while the projector, a child of it, has the keys.
        ASSERT_TRUE(QTest::qWaitFor([this] { return QApplication::activeWindow() == window.get(); }));
        waitUntilIdle();
    }
    void pressOnProjector(int key) {
        QTest::keyClick(projector()->findChild<StageText*>(), static_cast<Qt::Key>(key));
        waitUntilIdle();
    }
    /// Everything that stands on it, as it is read from the back of the room.
    std::string projected() {
        std::string all;
        for (const auto* label : projector()->findChildren<QLabel*>())
            if (label->isVisible()) all += label->text().toStdString() + " | ";
        for (const auto* text : projector()->findChildren<StageText*>())
            if (text->isVisible()) all += plain(*text);
        return all;
    }
    void capture(const char* wording) {
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(part<CaptureLine>("captureLine"), QString::fromUtf8(wording));
        QTest::keyClick(part<CaptureLine>("captureLine"), Qt::Key_Return);
        waitUntilIdle();
    }
    void perform(const std::function<Done(Workspace&)>& useCase) {
        ASSERT_TRUE(window->session().perform(useCase));
        waitUntilIdle();
    }
    std::string status() { return window->statusBar()->currentMessage().toStdString(); }
    ParagraphState state(const char* label) {
        const auto& text = window->session().text();
        return text.draft.paragraphs[*text.find(std::string{label})].state;
    }
};

} // namespace chapeau::test
