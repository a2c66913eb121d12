// What is taken in as a file: whose it is, where it lands, what is refused.
#include "intake_page.h"

#include <QMimeData>
#include <QPointer>

namespace chapeau {
namespace {

using namespace test;
using Intake = test::IntakePage;

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

TEST_F(Intake, WhereTheNegotiationIsClosedNothingIsAsked) {
    take(write("EU.txt", front + pp1 + newPp + pp2 + useful + op2 + op3));
    choose(1);
    QTest::keyClick(list("landed"), Qt::Key_Space);
    const QPointer<TakeInDialog> wizard{dialog};
    window->session().close();
    EXPECT_TRUE(!wizard || !wizard->isVisible());
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
