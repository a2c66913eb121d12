// Whole tasks without a mouse: issuing a version, reasons and sources, and reading the lineage.
#include "core/workspace/drafting.h"
#include "ui/issuing/issue_dialog.h"
#include "ui/justifying/reasons_dialog.h"

#include "by_keyboard.h"

#include <QLabel>
#include <QTextBrowser>
#include <QTreeWidget>

namespace chapeau {
namespace {

using test::ByKeyboard;

class Issuing : public ByKeyboard {
protected:
    std::string title() { return window->windowTitle().toStdString(); }
    std::string status() { return window->findChild<QLabel*>(QStringLiteral("progress"))->text().toStdString(); }
    std::string part(const QWidget* in, const char* name) {
        return in->findChild<QLabel*>(QString::fromLatin1(name))->text().toStdString();
    }
    /// The dialog with its preview there.
    IssueDialog* askIssue() {
        press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        auto* asked = dialog<IssueDialog>();
        if (asked != nullptr) (void)QTest::qWaitFor([asked] { return asked->isCurrent(); }, 10000);
        return asked;
    }
    void acceptTheNewParagraph() {
        command("pp2 bis");
        tabTo("accept");
        press(Qt::Key_Space);
        ASSERT_EQ(words("PP2 bis"), "Emphasizing the role of capacity-building,");
    }
    const Proposal& lastProposal() { return negotiation().proposals.back(); }
    /// An edit of our own to OP1.
    void editOp1() {
        command("op1");
        press(Qt::Key_F2);
        press(Qt::Key_End, Qt::ControlModifier);
        press(Qt::Key_Backspace);
        type(" everywhere;");
        press(Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(lastProposal().ours);
    }
};

TEST_F(Issuing, IssueTheNextVersionAndUndo) {
    startAndOpen();
    acceptTheNewParagraph();
    const auto before = negotiation().current().symbol;
    const auto* asked = askIssue();
    ASSERT_NE(asked, nullptr);
    const auto suggested = asked->symbol().toStdString();
    EXPECT_EQ(suggested, before + "/Rev.1");
    EXPECT_NE(part(asked, "renumbered").find("PP2\u00a0bis\u00a0→\u00a0PP3"), std::string::npos) << part(asked, "renumbered");
    EXPECT_NE(part(asked, "carriedNumbers").find("1 conflict left open"), std::string::npos) << part(asked, "carriedNumbers");
    press(Qt::Key_Return);
    EXPECT_EQ(negotiation().current().symbol, suggested);
    EXPECT_EQ(words("PP3"), "Emphasizing the role of capacity-building,");
    EXPECT_EQ(words("PP2 bis"), "no PP2 bis");
    EXPECT_NE(title().find(suggested), std::string::npos) << title();
    waitUntilIdle();
    EXPECT_NE(status().find("1 conflict"), std::string::npos) << status();
    undo();
    EXPECT_EQ(negotiation().current().symbol, before);
    EXPECT_EQ(title().find(suggested), std::string::npos) << title();
    EXPECT_EQ(words("PP2 bis"), "Emphasizing the role of capacity-building,") << "issuing was one step";
}

TEST_F(Issuing, ASymbolThatIsTakenIsRefusedInTheDialog) {
    startAndOpen();
    const auto before = negotiation().current().symbol;
    auto* asked = askIssue();
    ASSERT_NE(asked, nullptr);
    EXPECT_TRUE(asked->findChild<QLabel*>(QStringLiteral("symbolRefusal"))->isHidden());
    type(before.c_str());
    EXPECT_NE(part(asked, "symbolRefusal").find(before), std::string::npos) << part(asked, "symbolRefusal");
    EXPECT_TRUE(asked->findChild<QLabel*>(QStringLiteral("symbolRefusal"))->isVisible());
    press(Qt::Key_Return);
    EXPECT_TRUE(asked->isVisible());
    EXPECT_EQ(negotiation().versions.size(), 1U);
    type("/Rev.7");
    EXPECT_TRUE(asked->findChild<QLabel*>(QStringLiteral("symbolRefusal"))->isHidden());
    press(Qt::Key_Return);
    EXPECT_EQ(negotiation().current().symbol, before + "/Rev.7");
}

TEST_F(Issuing, NoSymbolIsGuessedAfterAnAdoptedText) {
    startAndOpen();
    auto* first = askIssue();
    ASSERT_NE(first, nullptr);
    type("A/RES/81/9");
    press(Qt::Key_Return);
    waitUntilIdle();
    auto* asked = askIssue();
    ASSERT_NE(asked, nullptr);
    EXPECT_EQ(asked->symbol().toStdString(), "");
    EXPECT_FALSE(asked->findChild<QPushButton*>(QStringLiteral("issue"))->isEnabled());
    EXPECT_NE(part(asked, "symbolHint").find("A/RES/81/9 is adopted"), std::string::npos) << part(asked, "symbolHint");
    press(Qt::Key_Escape);
    EXPECT_EQ(negotiation().versions.size(), 2U);
}

TEST_F(Issuing, WhatChangedMeanwhileIsPreviewedAnew) {
    startAndOpen();
    auto* asked = askIssue();
    ASSERT_NE(asked, nullptr);
    EXPECT_EQ(part(asked, "renumbered"), "Every paragraph keeps its number.");
    auto other = Workspace::open(file, test::surroundings()).value();
    ASSERT_TRUE(deleteParagraph(other, "OP1"));
    press(Qt::Key_Return);
    ASSERT_NE(dialog<QMessageBox>(), nullptr) << "the file was changed by another program";
    press(Qt::Key_Escape);
    ASSERT_EQ(dialog<IssueDialog>(), asked);
    EXPECT_EQ(negotiation().versions.size(), 1U);
    EXPECT_NE(part(asked, "renumbered").find("OP2"), std::string::npos) << part(asked, "renumbered");
    press(Qt::Key_Return);
    EXPECT_EQ(negotiation().versions.size(), 2U);
    EXPECT_EQ(negotiation().current().draft.paragraphs.size(), 4U);
}

TEST_F(Issuing, GiveAReasonWithASourceAndUndo) {
    startAndOpen();
    editOp1();
    const auto steps = negotiation().history.size();
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_NE(dialog<ReasonsDialog>(), nullptr);
    ASSERT_TRUE(isOn("reason"));
    type("No region is left out.");
    tabTo("Heading of the explanatory note");
    type("Structure");
    tabTo("point");
    type("The wording is universal");
    tabTo("sourceDocument");
    type("A/RES/80/1");
    tabTo("sourceParagraph");
    type("para. 3");
    tabTo("anotherSource");
    press(Qt::Key_Space);
    ASSERT_TRUE(isOn("sourceDocument"));
    type("A/80/5");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(lastProposal().reason, "No region is left out.");
    EXPECT_EQ(lastProposal().heading, "Structure");
    EXPECT_EQ(lastProposal().pointToStress, "The wording is universal");
    ASSERT_EQ(lastProposal().sources.size(), 2U);
    EXPECT_EQ(lastProposal().sources[0].document, "A/RES/80/1");
    EXPECT_EQ(lastProposal().sources[0].paragraph, "para. 3");
    EXPECT_EQ(lastProposal().sources[1].document, "A/80/5");
    EXPECT_EQ(negotiation().history.size(), steps + 1);
    undo();
    EXPECT_EQ(lastProposal().reason, "");
    EXPECT_TRUE(lastProposal().sources.empty());
}

TEST_F(Issuing, TakeASourceBack) {
    startAndOpen();
    editOp1();
    command("reason and sources");
    ASSERT_NE(dialog<ReasonsDialog>(), nullptr);
    tabTo("sourceDocument");
    type("A/RES/80/1");
    press(Qt::Key_Return);
    ASSERT_EQ(lastProposal().sources.size(), 1U);
    command("reason and sources");
    ASSERT_NE(dialog<ReasonsDialog>(), nullptr);
    tabTo("removeSource");
    press(Qt::Key_Space);
    tabTo("saveReasons");
    press(Qt::Key_Space);
    EXPECT_TRUE(lastProposal().sources.empty());
    undo();
    EXPECT_EQ(lastProposal().sources.size(), 1U);
}

TEST_F(Issuing, ASourceNeedsItsDocument) {
    startAndOpen();
    command("op3");
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto* asked = dialog<ReasonsDialog>();
    ASSERT_NE(asked, nullptr);
    tabTo("sourceQuote");
    type("in good time");
    EXPECT_TRUE(asked->findChild<QLabel*>(QStringLiteral("sourceRefusal"))->isVisible());
    EXPECT_FALSE(asked->findChild<QPushButton*>(QStringLiteral("saveReasons"))->isEnabled());
    tabTo("sourceDocument", Qt::Key_Backtab);
    type("A/RES/80/1");
    press(Qt::Key_Return);
    ASSERT_EQ(negotiation().sources.size(), 1U);
    EXPECT_EQ(negotiation().sources.front().source.quote, "in good time");
    EXPECT_EQ(window->session().text().labelOf(negotiation().sources.front().paragraph), "OP3");
}

TEST_F(Issuing, WhatIsRefusedIsNotLost) {
    startAndOpen();
    editOp1();
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto* asked = dialog<ReasonsDialog>();
    ASSERT_NE(asked, nullptr);
    type("No region is left out.");
    auto other = Workspace::open(file, test::surroundings()).value();
    ASSERT_TRUE(editParagraph(other, "OP3", "Decides to include the item in its next agenda."));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_NE(dialog<QMessageBox>(), nullptr) << "the file was changed by another program";
    press(Qt::Key_Escape);
    ASSERT_EQ(dialog<ReasonsDialog>(), asked) << "it has the keyboard again";
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(words("OP3"), "Decides to include the item in its next agenda.");
    EXPECT_TRUE(
        std::ranges::any_of(negotiation().proposals, [](const Proposal& proposal) { return proposal.reason == "No region is left out."; }));
}

TEST_F(Issuing, ReasonsOfAProposalFromItsCard) {
    startAndOpen();
    command("pp2 bis");
    tabTo("reasons");
    press(Qt::Key_Space);
    ASSERT_NE(dialog<ReasonsDialog>(), nullptr);
    type("They say it helps.");
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto found = std::ranges::find(negotiation().proposals, Operation::insert, &Proposal::operation);
    ASSERT_NE(found, negotiation().proposals.end());
    EXPECT_EQ(found->reason, "They say it helps.");
}

TEST_F(Issuing, ReadWhatAVersionChanged) {
    startAndOpen();
    acceptTheNewParagraph();
    ASSERT_NE(askIssue(), nullptr);
    press(Qt::Key_Return);
    command("history view");
    const auto* text = window->findChild<QTextBrowser*>(QStringLiteral("lineageText"));
    EXPECT_FALSE(text->isVisible());
    tabTo("lineage");
    EXPECT_FALSE(text->isVisible()) << "the keyboard only passes by";
    press(Qt::Key_Down);
    ASSERT_TRUE(text->isVisible());
    EXPECT_NE(text->toPlainText().toStdString().find("PP3, new"), std::string::npos) << text->toPlainText().toStdString();
    EXPECT_NE(text->toPlainText().toStdString().find("Emphasizing the role of capacity-building,"), std::string::npos);
    EXPECT_NE(text->toPlainText().toStdString().find("Title to PP2 unchanged"), std::string::npos) << text->toPlainText().toStdString();
    tabTo("closeLineage");
    press(Qt::Key_Space);
    EXPECT_FALSE(text->isVisible());
}

} // namespace
} // namespace chapeau
