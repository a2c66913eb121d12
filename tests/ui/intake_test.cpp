// Taking in as a person does it: real widgets in the real window, files in a folder of their own. The texts are our own invention.
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
#include <QMimeData>
#include <QPointer>
#include <QScrollArea>

#include <fstream>

namespace chapeau {
namespace {

const std::string front = "Promoting cooperation\n\nThe General Assembly,\n\n";
const std::string pp1 = "Recalling its resolution 77/999 of 1 December 2022,\n\n";
const std::string pp2 = "Reaffirming the purposes and principles of the Charter of the United Nations,\n\n";
const std::string op1 = "1. Encourages all Member States to take concrete measures to promote international cooperation;\n\n";
const std::string op2 = "2. Requests the Secretary-General to report on the implementation of the present resolution;\n\n";
const std::string op3 = "3. Decides to include the item in the provisional agenda of its eightieth session.\n";
const std::string useful = "1. Encourages all Member States to take useful measures to promote international cooperation;\n\n";
const std::string newPp = "Mindful of the smallest delegations,\n\n";
/// Half of its words are those of OP2.
const std::string doubtful =
    "2. Invites the Secretary-General to report yearly to the small delegations on the state of their resolution;\n\n";

class Intake : public test::WindowFixture {
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
        const auto isRead = [this] {
            const auto* pages = dialog->findChild<QStackedWidget*>();
            return isQuiet() && pages->currentIndex() != 0;
        };
        ASSERT_TRUE(QTest::qWaitFor(isRead, 20000)) << "it was not read";
    }
    bool isQuiet() {
        // A person types on; then it is read in the background, and the button says how it stands.
        QTest::qWait(300);
        return std::ranges::none_of(dialog->findChildren<Background*>(), &Background::isRunning);
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

TEST_F(Intake, TheEmptyWizardSaysWhatToDo) {
    askDialog("intake.take");
    EXPECT_NE(dialog->findChild<QFileDialog*>(), nullptr) << "the file is chosen first";
    dialog->findChild<QFileDialog*>()->reject();
    EXPECT_NE(label("nothingYet").find("Drop a file here, choose one, or paste an e-mail."), std::string::npos);
    EXPECT_FALSE(button("forward")->isEnabled());
    picture("empty");
}

TEST_F(Intake, AFileIsReadAtOnceAndTheCountsAreTrue) {
    take(write("EU.txt", front + pp1 + newPp + pp2 + useful + op2 + op3));
    EXPECT_EQ(label("summary"), "2 landed · 4 unchanged");
    EXPECT_EQ(shown(), "PP1 bis · new paragraph\nOP1 · edited · 92 % sure\n");
    EXPECT_EQ(forward(), "Table 2 proposals") << "the name of the file said from whom it is";
    picture("landed");
    table();
    EXPECT_EQ(tabled(), "EU insert\nEU replace\n");
    EXPECT_EQ(undoable(), "Took in 2 proposals of EU");
    command("history.undo")->trigger();
    EXPECT_EQ(tabled(), "");
}

TEST_F(Intake, NothingCanBeTabledBeforeItIsSaidFromWhom) {
    take(write("answer.txt", front + pp1 + pp2 + useful + op2 + op3));
    EXPECT_EQ(forward(), "Say from whom it is");
    EXPECT_FALSE(button("forward")->isEnabled());
    EXPECT_EQ(label("summary"), "1 landed · 4 unchanged") << "but where it lands is seen";
    say("Brazil");
    EXPECT_EQ(forward(), "Table 1 proposal");
    table();
    EXPECT_EQ(tabled(), "BRA replace\n");
    EXPECT_EQ(selected(), "OP1") << "what was tabled is shown beside its paragraph";
}

TEST_F(Intake, WhatIsDoubtfulIsChosenFirstAndReachedByKey) {
    take(write("EU.txt", front + pp1 + newPp + pp2 + useful + doubtful + op3));
    EXPECT_NE(label("summary").find("1 to look at"), std::string::npos) << label("summary") << shown();
    EXPECT_TRUE(list("landed")->currentIndex().data().toString().endsWith(QStringLiteral("look"))) << shown();
    EXPECT_FALSE(label("reason").empty());
    picture("doubtful");
    choose(0);
    QTest::keyClick(dialog, Qt::Key_F8);
    EXPECT_TRUE(list("landed")->currentIndex().data().toString().endsWith(QStringLiteral("look")));
}

TEST_F(Intake, TheFilterShowsOnlyWhatToLookAt) {
    take(write("EU.txt", front + pp1 + newPp + pp2 + useful + doubtful + op3));
    auto* filter = dialog->findChild<QComboBox*>(QStringLiteral("shown"));
    filter->setCurrentIndex(1);
    EXPECT_EQ(list("landed")->model()->rowCount(), 1) << shown();
    filter->setCurrentIndex(2);
    EXPECT_EQ(list("landed")->model()->rowCount(), 6) << shown();
}

TEST_F(Intake, APartIsLaidElsewhereByItsLabel) {
    take(write("EU.txt", front + pp1 + pp2 + useful + doubtful + op3));
    chooseThat("Invites");
    layAt("after OP2");
    EXPECT_NE(shown().find("OP2 bis · new paragraph\n"), std::string::npos) << shown();
    EXPECT_NE(shown().find("OP2 · left out by them · look\n"), std::string::npos) << shown();
    EXPECT_EQ(forward(), "Table 2 proposals") << "what nobody answers any more isn't deleted unasked";
    EXPECT_TRUE(list("landed")->currentIndex().data().toString().startsWith(QStringLiteral("OP2 bis"))) << "it stays chosen";
    picture("reaimed");
    chooseThat("Invites");
    layAt("op 2");
    EXPECT_EQ(shown().find("left out by them"), std::string::npos) << shown();
}

TEST_F(Intake, APlaceThatIsNoneIsSaid) {
    take(write("EU.txt", front + pp1 + pp2 + useful + op2 + op3));
    layAt("OP9");
    EXPECT_EQ(label("reason").find("“OP9” is no place for this part."), 0U) << label("reason");
    EXPECT_EQ(forward(), "Table 1 proposal");
    QTest::keyClick(place(), Qt::Key_Escape);
    EXPECT_EQ(place()->text().toStdString(), "OP1");
    EXPECT_TRUE(dialog->isVisible()) << "Escape leaves the field, not the wizard";
}

TEST_F(Intake, ALineIsDrawnToAnotherParagraph) {
    take(write("EU.txt", front + pp1 + newPp + pp2 + op1 + op2 + op3));
    ASSERT_EQ(shown(), "PP1 bis · new paragraph\n");
    draw(0, middle(*list("landsOn"), 1));
    EXPECT_NE(shown().find("PP2 · "), std::string::npos) << shown();
    EXPECT_TRUE(list("landed")->currentIndex().data().toString().startsWith(QStringLiteral("PP2"))) << shown();
    chooseThat("Mindful");
    const auto* draft = list("landsOn");
    const QRect last = draft->visualRect(draft->model()->index(4, 0));
    draw(list("landed")->currentIndex().row(), draft->viewport()->mapToGlobal(QPoint{last.center().x(), last.bottom() - 2}));
    chooseThat("Mindful");
    EXPECT_NE(list("landed")->currentIndex().data().toString().indexOf(QStringLiteral("new paragraph")), -1) << shown();
}

TEST_F(Intake, ADragThatStaysAmongWhatTheySentLaysNothing) {
    take(write("EU.txt", front + pp1 + newPp + pp2 + useful + op2 + op3));
    const auto was = shown();
    draw(0, middle(*list("landed"), 1));
    EXPECT_EQ(shown(), was);
}

TEST_F(Intake, SpaceAndTheBoxLeaveAPartOut) {
    take(write("EU.txt", front + pp1 + newPp + pp2 + useful + op2 + op3));
    choose(1);
    QTest::keyClick(list("landed"), Qt::Key_Space);
    EXPECT_EQ(forward(), "Table 1 proposal");
    QStyleOptionViewItem option;
    option.rect = list("landed")->visualRect(list("landed")->model()->index(0, 0));
    QTest::mouseClick(list("landed")->viewport(), Qt::LeftButton, {}, CardDelegate::boxIn(option).center());
    EXPECT_EQ(forward(), "Table 0 proposals");
    EXPECT_FALSE(button("forward")->isEnabled());
    choose(1);
    QTest::keyClick(list("landed"), Qt::Key_Space);
    table();
    EXPECT_EQ(tabled(), "EU replace\n");
    EXPECT_EQ(undoable(), "Took in 1 proposal of EU");
}

TEST_F(Intake, PartsAreJoinedAndTakenApart) {
    take(write("EU.txt", front + pp1 + pp2 + "Mindful of the smallest delegations,\n\n" + op1 + op2 + op3));
    dialog->findChild<QComboBox*>(QStringLiteral("shown"))->setCurrentIndex(2);
    choose(1);
    ASSERT_TRUE(button("join")->isEnabled());
    button("join")->click();
    EXPECT_NE(shown().find("PP2 · split"), std::string::npos) << shown();
    ASSERT_TRUE(button("apart")->isEnabled());
    button("apart")->click();
    EXPECT_NE(shown().find("PP2 ter · new paragraph"), std::string::npos) << shown() << "PP2 bis is China's";
    EXPECT_EQ(forward(), "Table 1 proposal");
}

/// The text of the sample as a Word file with somebody's changes in it.
std::string tracked(const std::string& first, const std::string& second) {
    const auto line = [](std::string text) { return text.substr(0, text.find('\n')) + "\n"; };
    return wordFile(revised("The General Assembly,\n" + line(pp1) + line(pp2) + "1. Encourages all Member States to take {-" + first +
                            "|concrete-}{+" + first + "|useful+} measures to promote international cooperation;\n" +
                            "2. Requests the Secretary-General to report {+" + second +
                            "|yearly +}on the implementation of the present resolution;\n" + line(op3)));
}

TEST_F(Intake, AuthorsOfTrackedChangesWriteForDelegationsAndThatIsRemembered) {
    const auto path = write("EU.docx", tracked("Ana Example", "Ben Example"));
    take(path);
    auto* ana = dialog->findChild<QComboBox*>(QStringLiteral("author0"));
    ASSERT_NE(ana, nullptr);
    EXPECT_EQ(ana->currentText().toStdString(), "EU") << "as the sender until something else is said";
    ana->setFocus();
    ana->setEditText(QStringLiteral("Chile"));
    QTest::keyClick(ana->lineEdit(), Qt::Key_Return);
    waitUntilRead();
    picture("authors");
    table();
    EXPECT_EQ(tabled(), "CHL replace\nEU replace\n");
    command("history.undo")->trigger();
    command("history.redo")->trigger();
    take(path);
    EXPECT_EQ(dialog->findChild<QComboBox*>(QStringLiteral("author0"))->currentText().toStdString(), "CHL");
    button("allToSender")->click();
    waitUntilRead();
    EXPECT_EQ(dialog->findChild<QComboBox*>(QStringLiteral("author0"))->currentText().toStdString(), "EU");
}

TEST_F(Intake, OnBehalfOfAndTheRoundAreKept) {
    take(write("answer.txt", front + pp1 + pp2 + useful + op2 + op3));
    dialog->findChildren<DelegationField*>().at(1)->setText(QStringLiteral("G77"));
    say("Pakistan");
    table();
    const auto& proposal = window->session().negotiation().proposals.back();
    EXPECT_EQ(proposal.onBehalfOf, DelegationCode{"G77"});
}

TEST_F(Intake, CorrectionsOutlastAnotherSender) {
    take(write("answer.txt", front + pp1 + newPp + pp2 + useful + op2 + op3));
    chooseThat("Mindful");
    layAt("after PP2");
    say("Norway");
    EXPECT_NE(shown().find("PP2 ter · new paragraph"), std::string::npos) << shown();
    EXPECT_EQ(forward(), "Table 2 proposals");
}

TEST_F(Intake, PartsThatWereJoinedOrTakenApartStaySoForAnotherSender) {
    take(write("EU.txt", front + pp1 + pp2 + newPp + op1 + op2 + op3));
    dialog->findChild<QComboBox*>(QStringLiteral("shown"))->setCurrentIndex(2);
    choose(1);
    button("join")->click();
    ASSERT_NE(shown().find("PP2 · split"), std::string::npos) << shown();
    say("Norway");
    EXPECT_NE(shown().find("PP2 · split"), std::string::npos) << shown();
    chooseThat("Mindful");
    button("apart")->click();
    say("Chile");
    EXPECT_EQ(shown().find("split"), std::string::npos) << shown();
    EXPECT_NE(shown().find("PP2 ter · new paragraph"), std::string::npos) << shown();
}

TEST_F(Intake, CancelAsksOnlyWhereSomethingWasCorrected) {
    const auto box = [this] { return dialog->findChild<QMessageBox*>(QStringLiteral("discardBox")); };
    take(write("EU.txt", front + pp1 + newPp + pp2 + useful + op2 + op3));
    button("cancel")->click();
    EXPECT_EQ(box(), nullptr);
    EXPECT_FALSE(dialog->isVisible()) << "nothing was corrected";

    take(write("EU.txt", front + pp1 + newPp + pp2 + useful + op2 + op3));
    choose(1);
    QTest::keyClick(list("landed"), Qt::Key_Space);
    chooseThat("Mindful");
    layAt("after PP2");
    button("cancel")->click();
    ASSERT_NE(box(), nullptr);
    EXPECT_EQ(box()->text().toStdString(), "2 corrections would be lost.");
    QTest::keyClick(box(), Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keyClick(dialog, Qt::Key_Escape);
    ASSERT_NE(box(), nullptr) << "Escape asks too";
    for (auto* one : box()->buttons())
        if (box()->buttonRole(one) == QMessageBox::DestructiveRole) one->click();
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(tabled(), "");
}

TEST_F(Intake, WhereTheNegotiationIsClosedNothingIsAsked) {
    take(write("EU.txt", front + pp1 + newPp + pp2 + useful + op2 + op3));
    choose(1);
    QTest::keyClick(list("landed"), Qt::Key_Space);
    const QPointer<TakeInDialog> wizard{dialog};
    window->session().close();
    EXPECT_TRUE(!wizard || !wizard->isVisible());
}

TEST_F(Intake, AnEmailIsReadAsWordsAndWhatItDoesNotSayIsAsked) {
    paste("Dear colleagues,\n\nOP1: replace 'concrete' by 'useful'.\n\nDelete PP9.\n\nKind regards\n");
    say("Brazil");
    EXPECT_EQ(label("summary"), "1 landed · 1 not placed");
    EXPECT_EQ(forward(), "Table 1 proposal");
    EXPECT_NE(label("reason").find("There is no PP9 in the text."), std::string::npos) << label("reason");
    picture("email");
    table();
    EXPECT_EQ(tabled(), "BRA replace\n");
    EXPECT_EQ(undoable(), "Took in 1 proposal in words of BRA");
}

TEST_F(Intake, WordsWithoutAPlaceAreLaidByItsLabel) {
    paste("OP2: delete 'present'. Replace 'concrete' by 'useful'.");
    say("Brazil");
    const auto* model = static_cast<LandedModel*>(list("landed")->model());
    for (int i = 0; i < model->rowCount(); ++i)
        if (model->row(i).unplaced) choose(i);
    if (!model->row(list("landed")->currentIndex().row()).unplaced) GTEST_SKIP() << "the parser placed it: " << shown();
    layAt("OP1");
    EXPECT_EQ(forward(), "Table 2 proposals") << shown() << label("reason");
}

TEST_F(Intake, APastedWholeTextIsComparedAsAText) {
    paste((front + pp1 + pp2 + useful + op2 + op3).c_str());
    say("Brazil");
    EXPECT_EQ(shown(), "OP1 · edited · 92 % sure\n");
    table();
    EXPECT_EQ(undoable(), "Took in 1 proposal of BRA");
    EXPECT_EQ(window->session().negotiation().documents.back().name, "Pasted words");
}

TEST_F(Intake, AFileThatIsNotUnderstoodIsSaidWithWhatToDo) {
    take(write("EU.docx", std::string{"\0\1\2\3", 4} + "no text at all"));
    EXPECT_NE(label("refusal").find("nothing was saved"), std::string::npos) << label("refusal");
    EXPECT_FALSE(button("forward")->isEnabled());
    button("copy")->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(), "fileNotText");
    picture("refused");
    dialog->setFile(write("EU.txt", front + pp1 + pp2 + useful + op2 + op3));
    waitUntilRead();
    EXPECT_EQ(forward(), "Table 1 proposal") << "another file may be chosen";
}

TEST_F(Intake, ATextThatReadsAsOursHasNothingToTable) {
    take(write("EU.txt", front + pp1 + pp2 + op1 + op2 + op3));
    EXPECT_EQ(label("noParts"), "It reads word for word as the draft does: there is nothing to table.");
    EXPECT_FALSE(button("forward")->isEnabled());
    picture("same");
}

TEST_F(Intake, AFileMayBeDroppedOnTheWizard) {
    askDialog("intake.take");
    dialog->findChild<QFileDialog*>()->reject();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(write("EU.txt", front + pp1 + pp2 + useful + op2 + op3))});
    QDragEnterEvent enter{{100, 100}, Qt::CopyAction, &dropped, Qt::LeftButton, {}};
    QApplication::sendEvent(dialog, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop{{100, 100}, Qt::CopyAction, &dropped, Qt::LeftButton, {}};
    QApplication::sendEvent(dialog, &drop);
    waitUntilRead();
    EXPECT_EQ(forward(), "Table 1 proposal");
}

TEST_F(Intake, EveryWidgetHasAName) {
    take(write("EU.docx", tracked("Ana Example", "Ben Example")));
    for (const auto* widget : dialog->findChildren<QWidget*>()) {
        const bool isInteractive = widget->inherits("QAbstractButton") || widget->inherits("QLineEdit") || widget->inherits("QComboBox") ||
                                   widget->inherits("QAbstractItemView");
        const bool isQts = widget->objectName().startsWith(QStringLiteral("qt_")) || widget->inherits("QComboBoxListView") ||
                           (widget->parentWidget() != nullptr && widget->parentWidget()->inherits("QComboBoxPrivateContainer"));
        if (isInteractive && !isQts) {
            EXPECT_FALSE(widget->accessibleName().isEmpty())
                << widget->metaObject()->className() << " " << widget->objectName().toStdString();
        }
    }
}

} // namespace
} // namespace chapeau
