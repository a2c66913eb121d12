// What is decided in the list of all proposals, and on the cards of a paragraph.
#include "ui/reintroducing/reintroduce_dialog.h"

#include "listing_page.h"

#include <QComboBox>

namespace chapeau {
namespace {

using DecidingInList = test::ListingPage;

constexpr const char* allTabled = "tabled tabled tabled tabled tabled tabled ";

TEST_F(DecidingInList, AProposalIsWithdrawnAndThatIsUndone) {
    showView("proposals");
    select("OP1");
    EXPECT_TRUE(button("proposals.withdraw")->toolTip().contains(QStringLiteral("Ctrl+Shift+W")));
    QTest::mouseClick(button("proposals.withdraw"), Qt::LeftButton);
    window->session().finishChange();
    EXPECT_EQ(statuses(), "withdrawn tabled tabled tabled tabled tabled ");
    EXPECT_EQ(chosen(), "PAK OP1\n");
    EXPECT_FALSE(button("proposals.withdraw")->isEnabled());
    EXPECT_EQ(button("proposals.withdraw")->toolTip().toStdString(), "It is decided already: withdrawn.");
    command("history.undo")->trigger();
    window->session().finishChange();
    EXPECT_EQ(statuses(), allTabled);
    EXPECT_TRUE(button("proposals.withdraw")->isEnabled());
}

TEST_F(DecidingInList, SeveralAreRejectedInOneStep) {
    showView("proposals");
    click(1);
    click(3, Qt::ControlModifier);
    QTest::mouseClick(button("proposals.reject"), Qt::LeftButton);
    window->session().finishChange();
    EXPECT_EQ(statuses(), "rejected tabled tabled rejected tabled tabled ");
    click(2, Qt::ControlModifier);
    EXPECT_EQ(button("proposals.accept")->toolTip().toStdString(), "Some of those that are chosen are decided already.");
    EXPECT_EQ(button("proposals.reintroduce")->toolTip().toStdString(), "Choose one proposal only.");
    command("history.undo")->trigger();
    window->session().finishChange();
    EXPECT_EQ(statuses(), allTabled);
}

TEST_F(DecidingInList, AskedForTwiceItIsDecidedOnce) {
    showView("proposals");
    part<QComboBox>("proposalStatus")->setCurrentText(QStringLiteral("tabled"));
    click(1);
    command("proposals.reject")->trigger();
    command("proposals.reject")->trigger();
    window->session().finishChange();
    EXPECT_EQ(statuses(), "rejected tabled tabled tabled tabled tabled ") << "the next one was not seen";
    EXPECT_EQ(window->findChild<QMessageBox*>(QStringLiteral("errorBox")), nullptr);
    EXPECT_FALSE(command("proposals.reject")->autoRepeat()) << "nor by a key that is held";
    EXPECT_TRUE(command("history.undo")->autoRepeat());
}

TEST_F(DecidingInList, AfterADecisionTheNextOneIsChosen) {
    showView("proposals");
    part<QComboBox>("proposalStatus")->setCurrentText(QStringLiteral("tabled"));
    click(4);
    QTest::mouseClick(button("proposals.takenOver"), Qt::LeftButton);
    window->session().finishChange();
    EXPECT_EQ(count(), "5 of 6 proposals");
    EXPECT_EQ(chosen(), "USA OP2\n");
    EXPECT_EQ(selected(), "OP2");
}

TEST_F(DecidingInList, WhatCannotBeAcceptedAsItIsSaysWhy) {
    showView("proposals");
    click(3);
    QTest::mouseClick(button("proposals.accept"), Qt::LeftButton);
    window->session().finishChange();
    EXPECT_EQ(window->session().text().draft.paragraphs[2].text.text,
              "Encourages all Member States to take practical measures to promote international cooperation;");
    click(4);
    EXPECT_FALSE(button("proposals.accept")->isEnabled());
    EXPECT_TRUE(button("proposals.accept")->toolTip().startsWith(QStringLiteral("It changes words that have changed since")))
        << button("proposals.accept")->toolTip().toStdString();
    EXPECT_TRUE(button("proposals.reject")->isEnabled());
}

TEST_F(DecidingInList, WhatWasWithdrawnIsReintroducedByOthers) {
    showView("proposals");
    click(4);
    EXPECT_EQ(button("proposals.reintroduce")->toolTip().toStdString(), "Only what was withdrawn or rejected can be reintroduced.");
    command("proposals.withdraw")->trigger();
    window->session().finishChange();
    QTest::mouseClick(button("proposals.reintroduce"), Qt::LeftButton);
    auto* dialog = window->findChild<ReintroduceDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* ok = dialog->findChild<QPushButton*>();
    for (auto* any : dialog->findChildren<QPushButton*>())
        if (any->text() == u"Reintroduce") ok = any;
    EXPECT_FALSE(ok->isEnabled());
    dialog->setDelegations(QStringLiteral("Japan, CAN"));
    QTest::mouseClick(ok, Qt::LeftButton);
    EXPECT_EQ(count(), "7 proposals");
    const auto& made = window->session().negotiation().proposals.back();
    EXPECT_EQ(made.proponents, (std::vector<DelegationCode>{{"CAN"}, {"JPN"}}));
    EXPECT_TRUE(isOpen(made));
    command("history.undo")->trigger();
    window->session().finishChange();
    EXPECT_EQ(count(), "6 proposals");
}

TEST_F(DecidingInList, ACommandThatBringsTheViewDecidesNothing) {
    showView("proposals");
    showView("draft");
    select("OP1");
    command("proposals.withdraw")->trigger();
    EXPECT_EQ(window->desk().current().toStdString(), "proposals");
    EXPECT_EQ(statuses(), allTabled);
    QCoreApplication::processEvents();
    command("proposals.withdraw")->trigger();
    window->session().finishChange();
    EXPECT_EQ(statuses(), "withdrawn tabled tabled tabled tabled tabled ");
}

TEST_F(DecidingInList, AProposalOfAParagraphThatIsGoneKeepsItsReasons) {
    showView("proposals");
    click(0);
    command("proposals.withdraw")->trigger();
    waitUntilIdle();
    EXPECT_EQ(cell(0, 0), "after PP2");
    click(0);
    command("proposals.reasons")->trigger();
    auto* dialog = window->findChild<QDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->close();
}

TEST_F(DecidingInList, ACardWithdrawsAndReintroducesItsProposal) {
    showView("draft");
    select("PP2 bis");
    settle();
    const auto ofCard = [this](const char* name) -> QPushButton* {
        for (auto* any : window->findChildren<QPushButton*>(QString::fromLatin1(name)))
            if (any->isVisible()) return any;
        return nullptr;
    };
    ASSERT_NE(ofCard("withdraw"), nullptr);
    EXPECT_EQ(ofCard("reintroduce"), nullptr);
    select("OP2");
    settle();
    QTest::mouseClick(ofCard("withdraw"), Qt::LeftButton);
    EXPECT_EQ(statuses(), "tabled tabled tabled tabled tabled withdrawn ");
    settle();
    ASSERT_NE(ofCard("reintroduce"), nullptr);
    QTest::mouseClick(ofCard("reintroduce"), Qt::LeftButton);
    auto* dialog = window->findChild<ReintroduceDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->setDelegations(QStringLiteral("CAN"));
    Q_EMIT dialog->reintroduceWanted();
    EXPECT_EQ(window->session().negotiation().proposals.size(), 7U);
}

} // namespace
} // namespace chapeau
