// The draft, the finding and the outline as views that a test can hold: real widgets over a real workspace, with a session and a selection
// of their own and no window around them.
#pragma once

#include "ui/draft/draft_panel.h"
#include "ui/find/find_pane.h"
#include "ui/frame/undo.h"
#include "ui/outline/outline_view.h"

#include "sample.h"

#include <gtest/gtest.h>

#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace chapeau::test {

class DraftPage : public ::testing::Test {
protected:
    void SetUp() override {
        file = sampleFile(folder.path().toStdString());
        window.resize(1100, 800);
        QObject::connect(&session, &Session::refused, &window, [this](const Error& error) { refusal = error; });
        QObject::connect(&notices, &Notices::said, &window, [this](const QString& sentence) { said = sentence; });
        openPanel();
        find = new FindPane{context, &window};
        find->setGeometry(0, 550, 1100, 250);
        for (const auto signal : {&Session::changed, &Session::mergeReady}) {
            QObject::connect(&session, signal, find, &FindPane::refresh);
            QObject::connect(&session, signal, &window, [this] { panel->refresh(); });
        }
        QObject::connect(&selection, &Selection::changed, &window, [this] { panel->refreshSelection(); });
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window)) << "keys go to the window in front";
        session.adopt(Workspace::open(file, surroundings()).value());
        waitForMerge();
    }
    void TearDown() override { session.close(); }

    void openPanel() {
        panel = new DraftPanel{context, &window};
        panel->setGeometry(0, 0, 1100, 550);
        panel->show();
    }
    void waitForMerge() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return session.mergeIsCurrent(); }, 20000));
    }
    void edit(const char* label) {
        select(label);
        key(&panel->draft(), Qt::Key_Return);
        ASSERT_TRUE(isEditing());
    }
    void waitForCheck() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return panel->isIdle(); }, 20000));
    }
    void select(const char* label) {
        const auto paragraph = paragraphLabelled(session, QString::fromLatin1(label));
        ASSERT_TRUE(paragraph) << label;
        selection.select(paragraph);
        panel->draft().setFocus();
    }
    [[nodiscard]] std::string words(const char* label) const {
        const auto id = session.text().idOf(label);
        return id ? session.text().paragraphOf(*id)->text.text : std::string{"no "} + label;
    }
    /// The row of that label as it is shown.
    [[nodiscard]] ParagraphRow row(const char* label) const {
        const auto& model = panel->draft().rows();
        for (int i = 0; i < model.rowCount(); ++i)
            if (model.row(model.index(i)).label == QString::fromLatin1(label)) return model.row(model.index(i));
        return {};
    }
    [[nodiscard]] QTextEdit* editor() const { return panel->findChild<QTextEdit*>(QStringLiteral("paragraphWords")); }
    [[nodiscard]] bool isEditing() const { return panel->desk().isEditing(); }
    void key(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(widget, key, modifiers); }
    /// Presses a button of the box that is about to come up, by its words.
    void answer(const char* box, const QString& button) {
        answered = false;
        QTimer::singleShot(0, &window, [this, box, button] { press(box, button); });
    }

    QTemporaryDir folder;
    std::filesystem::path file;
    QWidget window;
    Session session;
    Selection selection;
    Notices notices;
    Surroundings around = surroundings();
    PdfPrinter printer;
    ViewContext context{around, session, selection, notices, printer, window, [](const QString&) {}, [](const QString&) {}};
    DraftPanel* panel = nullptr;
    FindPane* find = nullptr;
    std::optional<Error> refusal;
    QString said;
    QString boxText;
    bool answered = false;

private:
    void press(const char* name, const QString& words) {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box == nullptr || box->objectName() != QLatin1String(name))
            return QTimer::singleShot(20, &window, [this, name, words] { press(name, words); });
        boxText = box->text() + u'\n' + box->informativeText();
        for (auto* button : box->buttons()) {
            if (button->text() != words) continue;
            answered = true;
            return button->click();
        }
        ADD_FAILURE() << "no button " << words.toStdString();
        box->reject();
    }
};

} // namespace chapeau::test
