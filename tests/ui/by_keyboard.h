// Whole tasks without a mouse. A key goes to whatever has the keyboard, as it does on a desk: no test here gives the focus to a widget,
// presses a widget by its name or calls what a key should reach.
#pragma once

#include "window_fixture.h"

#include <QApplication>
#include <QFileDialog>
#include <QPushButton>
#include <QWindow>

namespace chapeau::test {

class ByKeyboard : public WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }
    void TearDown() override {
        window.reset();
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs, false);
        QSettings{}.clear();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        settle();
        auto* on = keyboardIsOn();
        ASSERT_NE(on, nullptr) << "nothing has the keyboard";
        QTest::keyClick(on, key, modifiers);
        settle();
    }
    void type(const QString& words) {
        settle();
        for (const QChar letter : words) {
            // Asked for at each letter: a list of completions may have come up and taken the keyboard.
            auto* on = keyboardIsOn();
            ASSERT_NE(on, nullptr) << "nothing has the keyboard";
            QTest::keyClick(on, letter.toLatin1());
        }
        settle();
    }
    void type(const char* words) { type(QString::fromLatin1(words)); }
    /// Tab by tab to the part of that name, whether of the object or as it is spoken.
    void tabTo(const char* name, Qt::Key key = Qt::Key_Tab) {
        constexpr int most = 80;
        for (int i = 0; i < most && !isOn(name); ++i) press(key);
        ASSERT_TRUE(isOn(name)) << name << " is not reached; the keyboard is on " << nameOf(keyboardIsOn());
    }
    [[nodiscard]] bool isOn(const char* name) const {
        const auto* on = keyboardIsOn();
        return on != nullptr && (on->objectName() == QLatin1String{name} || on->accessibleName() == QString::fromUtf8(name));
    }
    /// Ctrl+Shift+P, words, Enter.
    void command(const char* words) {
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        type(words);
        press(Qt::Key_Return);
    }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }

    /// The dialog of that kind, once it has the keyboard.
    template <class Dialog>
    Dialog* dialog() {
        const auto inFront = [] { return qobject_cast<Dialog*>(QApplication::activeWindow()); };
        return QTest::qWaitFor([&] { return inFront() != nullptr; }, 10000) ? inFront() : nullptr;
    }
    /// Names a file in the chooser that is open.
    void nameFile(const QString& name) {
        const QPointer<QFileDialog> chooser{dialog<QFileDialog>()};
        ASSERT_NE(chooser, nullptr) << "no chooser is open";
        press(Qt::Key_A, Qt::ControlModifier);
        type(name);
        // A list of the names that are there closes at the first Enter.
        const auto isGone = [&] { return !chooser || !chooser->isVisible(); };
        for (int i = 0; i < 2 && !isGone(); ++i) press(Qt::Key_Return);
        ASSERT_TRUE(isGone()) << "the chooser didn't take " << name.toStdString();
    }
    template <class Condition>
    void waitUntil(Condition&& isSo) {
        ASSERT_TRUE(QTest::qWaitFor(std::forward<Condition>(isSo), 20000));
    }

    [[nodiscard]] const Negotiation& negotiation() { return window->session().negotiation(); }
    [[nodiscard]] std::string words(const char* label) {
        const auto& text = window->session().text();
        const auto at = text.find(std::string{label});
        return at ? text.draft.paragraphs[*at].text.text : std::string{"no "} + label;
    }
    /// "EU replace" a line for each proposal that came after the first `before`.
    [[nodiscard]] std::string tabledAfter(std::size_t before) {
        std::string lines;
        for (std::size_t i = before; i < negotiation().proposals.size(); ++i) {
            const auto& proposal = negotiation().proposals[i];
            for (const auto& code : proposal.proponents) lines += code.value + " ";
            lines += std::string{chapeau::nameOf(proposal.operation)} + "\n";
        }
        return lines;
    }

private:
    static QWidget* keyboardIsOn() {
        if (auto* popup = QApplication::activePopupWidget()) return popup->focusWidget() == nullptr ? popup : popup->focusWidget();
        return QApplication::focusWidget() == nullptr ? QApplication::activeWindow() : QApplication::focusWidget();
    }
    static std::string nameOf(const QWidget* widget) {
        if (widget == nullptr) return "nothing";
        return widget->objectName().toStdString() + " “" + widget->accessibleName().toStdString() + "”";
    }
    /// Until nothing works in the background and something is in front. Where no window manager runs, nobody brings the window to the front
    /// that a closed one stood before; and Qt without a display leaves a list in front that is hidden.
    void settle() {
        QCoreApplication::processEvents();
        waitUntilIdle();
        const auto* active = QApplication::activeWindow();
        if (QApplication::activePopupWidget() != nullptr || (active != nullptr && active->isVisible())) return;
        QWidget* front = QApplication::activeModalWidget();
        if (front == nullptr) front = window.get();
        front->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(front));
    }
};

} // namespace chapeau::test
