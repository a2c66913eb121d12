// What is taken in as a file: whose it is, where it lands, what is refused.
#include "core/workspace/commenting.h"
#include "core/workspace/drafting.h"
#include "core/workspace/revising.h"

#include "intake_page.h"

#include <QMimeData>
#include <QPointer>

#include <functional>

namespace chapeau {
namespace {

using namespace test;
using Intake = test::IntakePage;

/// Another program changes the file while the wizard is open: tabling is refused once.
class IntakeRefused : public IntakePage {
protected:
    void refuse(const std::function<Done(Workspace&)>& elsewhere) {
        const QPointer<TakeInDialog> wizard{dialog};
        auto other = Workspace::open(file, surroundings()).value();
        ASSERT_TRUE(elsewhere(other));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        window->session().finishChange();
        QCoreApplication::processEvents();
        ASSERT_TRUE(wizard && wizard->isVisible()) << "the wizard stays";
        const QPointer<QMessageBox> box{dialog->findChild<QMessageBox*>(QStringLiteral("errorBox"))};
        ASSERT_TRUE(box && box->isVisible()) << "what was refused is said over it";
        box->close();
        waitUntilRead();
    }
    static Done comment(Workspace& workspace) {
        const auto added = addComment(workspace, findTarget(*workspace.negotiation(), "OP3").value(), "Elsewhere", "somebody", true);
        return added ? Done{} : Done{tl::unexpected(added.error())};
    }
    /// What was PP2 is PP1 then.
    static Done issueWithoutPp1(Workspace& workspace) {
        if (const auto gone = deleteParagraph(workspace, "PP1"); !gone) return tl::unexpected(gone.error());
        const auto issued = revise(workspace, "Rev.1");
        return issued ? Done{} : Done{tl::unexpected(issued.error())};
    }
    [[nodiscard]] const IntakeRow& chosenRow() const {
        return static_cast<LandedModel*>(list("landed")->model())->row(list("landed")->currentIndex().row());
    }
    void expectTabled(const char* proposals) {
        const QPointer<TakeInDialog> wizard{dialog};
        table();
        EXPECT_EQ(tabled(), proposals);
        EXPECT_TRUE(!wizard || !wizard->isVisible()) << "now it closes";
    }
};

TEST_F(IntakeRefused, TheWizardStaysWithItsCorrections) {
    take(write("EU.txt", front + pp1 + newPp + pp2 + useful + op2 + op3));
    chooseThat("useful");
    QTest::keyClick(list("landed"), Qt::Key_Space);
    chooseThat("Mindful");
    layAt("after PP2");
    refuse(comment);
    EXPECT_EQ(tabled(), "");
    EXPECT_EQ(forward(), "Table 1 proposal") << "what was left out stays so";
    EXPECT_NE(shown().find("PP2 ter · new paragraph"), std::string::npos) << shown();
    EXPECT_EQ(label("notices").find("could not be made again"), std::string::npos) << label("notices");
    expectTabled("EU insert\n");
}

TEST_F(IntakeRefused, ADeletionThatWasLeftOutStaysSo) {
    take(write("EU.txt", front + pp1 + newPp + pp2 + op1 + op3));
    for (int i = 0; i < list("landed")->model()->rowCount(); ++i)
        if (static_cast<LandedModel*>(list("landed")->model())->row(i).label == u"OP2") choose(i);
    ASSERT_EQ(chosenRow().label.toStdString(), "OP2") << shown();
    QTest::keyClick(list("landed"), Qt::Key_Space);
    ASSERT_EQ(forward(), "Table 1 proposal");
    refuse(comment);
    expectTabled("EU insert\n");
}

TEST_F(IntakeRefused, AmendmentsInWordsStayAsTheyWereCorrected) {
    paste("OP1: replace 'concrete' by 'useful'.\n\nDelete OP2.\n");
    say("Brazil");
    ASSERT_EQ(forward(), "Table 2 proposals") << shown();
    chooseThat("Delete");
    QTest::keyClick(list("landed"), Qt::Key_Space);
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    refuse(comment);
    EXPECT_EQ(forward(), "Table 1 proposal") << shown();
    expectTabled("BRA replace\n");
}

TEST_F(IntakeRefused, APartStaysAtItsParagraphThoughThatHasAnotherNumber) {
    take(write("EU.txt", front + pp1 + newPp + pp2 + op1 + op2 + op3));
    layAt("after PP2");
    refuse(issueWithoutPp1);
    chooseThat("Mindful");
    EXPECT_TRUE(chosenRow().isNew) << shown();
    EXPECT_EQ(chosenRow().target, 0U) << "after the first paragraph now: " << shown();
    EXPECT_EQ(label("notices").find("could not be made again"), std::string::npos) << label("notices");
}

TEST_F(IntakeRefused, WhatNoLongerFitsIsSaid) {
    take(write("EU.txt", front + pp1 + pp2 + newPp + op1 + op2 + op3));
    layAt("after PP1");
    refuse(issueWithoutPp1);
    EXPECT_NE(label("notices").find("1 correction could not be made again."), std::string::npos) << label("notices");
}

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
    window->session().finishChange();
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
    window->session().finishChange();
    command("history.redo")->trigger();
    window->session().finishChange();
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
