// Taking in as a person does it: real widgets in the real window, files in a folder of their own. The texts are our own invention.
#pragma once

#include "core/workspace/undoing.h"
#include "tests/core/intake/word_file.h"
#include "ui/intake/card_delegate.h"
#include "ui/intake/take_in_dialog.h"

#include "window_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QListView>
#include <QMessageBox>
#include <QScrollArea>

#include <fstream>

namespace chapeau::test {

inline const std::string front = "Promoting cooperation\n\nThe General Assembly,\n\n";
inline const std::string pp1 = "Recalling its resolution 77/999 of 1 December 2022,\n\n";
inline const std::string pp2 = "Reaffirming the purposes and principles of the Charter of the United Nations,\n\n";
inline const std::string op1 = "1. Encourages all Member States to take concrete measures to promote international cooperation;\n\n";
inline const std::string op2 = "2. Requests the Secretary-General to report on the implementation of the present resolution;\n\n";
inline const std::string op3 = "3. Decides to include the item in the provisional agenda of its eightieth session.\n";
inline const std::string useful = "1. Encourages all Member States to take useful measures to promote international cooperation;\n\n";
inline const std::string newPp = "Mindful of the smallest delegations,\n\n";
/// Half of its words are those of OP2.
inline const std::string doubtful =
    "2. Invites the Secretary-General to report yearly to the small delegations on the state of their resolution;\n\n";

/// The text of the sample as a Word file with somebody's changes in it.
inline std::string tracked(const std::string& first, const std::string& second) {
    const auto line = [](std::string text) { return text.substr(0, text.find('\n')) + "\n"; };
    return wordFile(revised("The General Assembly,\n" + line(pp1) + line(pp2) + "1. Encourages all Member States to take {-" + first +
                            "|concrete-}{+" + first + "|useful+} measures to promote international cooperation;\n" +
                            "2. Requests the Secretary-General to report {+" + second +
                            "|yearly +}on the implementation of the present resolution;\n" + line(op3)));
}

class IntakePage : public WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        startAndOpen();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        before = window->session().negotiation().proposals.size();
    }
    QString write(const char* name, const std::string& bytes) const {
        const QString path = folder.filePath(QString::fromLatin1(name));
        std::ofstream{path.toStdString(), std::ios::binary} << bytes;
        return path;
    }
    /// The wizard over that file, read.
    void take(const QString& path) {
        askDialog("intake.take");
        if (auto* chooser = dialog->findChild<QFileDialog*>()) chooser->reject();
        dialog->setFile(path);
        waitUntilRead();
        dialog->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    }
    void paste(const char* words) {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(words));
        askDialog("intake.paste");
        waitUntilRead();
    }
    void askDialog(const char* id) {
        command(id)->trigger();
        dialog = nullptr;
        for (auto* one : window->findChildren<TakeInDialog*>())
            if (one->isVisible()) dialog = one;
        ASSERT_NE(dialog, nullptr);
    }
    void waitUntilRead() {
        const auto isRead = [this] { return dialog->isCurrent() && dialog->findChild<QStackedWidget*>()->currentIndex() != 0; };
        ASSERT_TRUE(QTest::qWaitFor(isRead, 20000)) << "it was not read";
    }
    void say(const char* from) {
        dialog->findChildren<DelegationField*>().at(0)->setText(QString::fromLatin1(from));
        waitUntilRead();
    }
    [[nodiscard]] QListView* list(const char* name) const { return dialog->findChild<QListView*>(QString::fromLatin1(name)); }
    [[nodiscard]] QPushButton* button(const char* name) const { return dialog->findChild<QPushButton*>(QString::fromLatin1(name)); }
    [[nodiscard]] std::string label(const char* name) const {
        return dialog->findChild<QLabel*>(QString::fromLatin1(name))->text().toStdString();
    }
    [[nodiscard]] QLineEdit* place() const { return dialog->findChild<QLineEdit*>(QStringLiteral("place")); }
    [[nodiscard]] std::string forward() const { return button("forward")->text().remove(u'&').toStdString(); }
    /// "OP1 · edited · 93 % sure" a line for each row that is shown.
    [[nodiscard]] std::string shown() const {
        std::string lines;
        const auto* model = list("landed")->model();
        for (int i = 0; i < model->rowCount(); ++i) lines += model->index(i, 0).data().toString().toStdString() + "\n";
        return lines;
    }
    void choose(int row) { list("landed")->setCurrentIndex(list("landed")->model()->index(row, 0)); }
    void chooseThat(const char* words) {
        const auto* model = static_cast<LandedModel*>(list("landed")->model());
        for (int i = 0; i < model->rowCount(); ++i)
            if (model->row(i).sent.contains(QString::fromLatin1(words))) return choose(i);
        FAIL() << "no part " << words;
    }
    void layAt(const char* where) {
        QTest::keyClick(list("landed"), Qt::Key_F2);
        QTest::keyClicks(place(), QString::fromLatin1(where));
        QTest::keyClick(place(), Qt::Key_Return);
    }
    void table() {
        ASSERT_TRUE(button("forward")->isEnabled()) << forward();
        button("forward")->click();
        window->session().finishChange();
    }
    /// "EU replace" a line for each proposal that is new.
    std::string tabled() {
        std::string lines;
        const auto& all = window->session().negotiation().proposals;
        for (std::size_t i = before; i < all.size(); ++i)
            lines += codes(all[i].proponents).toStdString() + " " + std::string{nameOf(all[i].operation)} + "\n";
        return lines;
    }
    std::string undoable() { return nextUndo(window->session().negotiation()).value_or(""); }
    static QString codes(const std::vector<DelegationCode>& list) {
        QStringList all;
        for (const auto& code : list) all << QString::fromStdString(code.value);
        return all.join(u',');
    }
    static QPoint middle(const QListView& list, int row) {
        return list.viewport()->mapToGlobal(list.visualRect(list.model()->index(row, 0)).center());
    }
    /// Draws the line of that row to a point of the screen.
    void draw(int row, const QPoint& to) {
        auto* viewport = list("landed")->viewport();
        const QPoint from = list("landed")->visualRect(list("landed")->model()->index(row, 0)).center();
        QTest::mousePress(viewport, Qt::LeftButton, {}, from);
        for (const QPoint& at : {from + QPoint{20, 0}, from + QPoint{60, 5}, viewport->mapFromGlobal(to)}) {
            QMouseEvent move{QEvent::MouseMove, QPointF{at}, QPointF{viewport->mapToGlobal(at)}, Qt::LeftButton, Qt::LeftButton, {}};
            QApplication::sendEvent(viewport, &move);
        }
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, viewport->mapFromGlobal(to));
    }
    /// A picture of the wizard for a person to look at, where one is asked for.
    void picture(const char* name) const {
        const QString where = qEnvironmentVariable("CHAPEAU_PICTURES");
        if (!where.isEmpty()) dialog->grab().save(QStringLiteral("%1/%2.png").arg(where, QString::fromLatin1(name)));
    }

    TakeInDialog* dialog = nullptr;
    std::size_t before = 0; ///< proposals of the sample
};

} // namespace chapeau::test
