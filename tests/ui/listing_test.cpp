// The views of all proposals and of all comments as a person looks through them.
#include "core/workspace/commenting.h"
#include "core/workspace/deciding.h"
#include "core/workspace/starting.h"
#include "core/workspace/taking/proposing.h"
#include "ui/delegations/delegation_field.h"

#include "listing_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>

namespace chapeau {
namespace {

using ListingViews = test::ListingPage;

TEST_F(ListingViews, CountsAndFiltersWhileOneTypes) {
    showView("proposals");
    EXPECT_EQ(count(), "6 proposals");
    search("united states");
    EXPECT_EQ(count(), "2 of 6 proposals");
    search("voluntary");
    EXPECT_EQ(count(), "1 of 6 proposals");
    EXPECT_EQ(cell(0, 1), "USA");
    part<QLineEdit>("proposalSearch")->clear();
    EXPECT_EQ(count(), "6 proposals");
}

TEST_F(ListingViews, FiltersByDelegationByStateAndByWhatIsOurs) {
    showView("proposals");
    auto* who = part<DelegationField>("proposalDelegations");
    who->setText(QStringLiteral("China, Pakis"));
    EXPECT_EQ(count(), "6 proposals") << "one that isn't known yet filters nothing";
    EXPECT_NE(shownWords().find("“Pakis” is not known yet."), std::string::npos) << shownWords();
    who->setText(QStringLiteral("China, PAK"));
    EXPECT_EQ(count(), "3 of 6 proposals");
    auto* status = part<QComboBox>("proposalStatus");
    status->setCurrentText(QStringLiteral("accepted"));
    EXPECT_TRUE(part<QLabel>("proposalEmpty")->isVisible());
    who->setText({});
    status->setCurrentText(QStringLiteral("tabled"));
    EXPECT_EQ(count(), "6 proposals");
    QTest::mouseClick(part<QCheckBox>("onlyOurs"), Qt::LeftButton);
    EXPECT_EQ(count(), "0 of 6 proposals");
}

TEST_F(ListingViews, AFilterThatLetsNothingThroughIsClearedByItsButton) {
    showView("proposals");
    search("no such words");
    part<QCheckBox>("onlyOurs")->setChecked(true);
    EXPECT_EQ(said("proposalEmpty"), "No proposal matches. Clear the filter to see all of them.");
    EXPECT_FALSE(table()->isVisible());
    for (auto* clear : window->findChildren<QPushButton*>())
        if (clear->isVisible() && clear->text() == u"Clear the filter") QTest::mouseClick(clear, Qt::LeftButton);
    EXPECT_EQ(count(), "6 proposals");
    EXPECT_TRUE(table()->isVisible());
    EXPECT_FALSE(part<QCheckBox>("onlyOurs")->isChecked());
}

TEST_F(ListingViews, TheChosenRowSelectsItsParagraphAndTheOtherWayRound) {
    showView("proposals");
    click(5);
    EXPECT_EQ(selected(), "OP2");
    select("OP1");
    EXPECT_EQ(chosen(), "PAK OP1\n") << "the first on it";
    click(3);
    EXPECT_EQ(chosen(), "EU OP1\n");
    EXPECT_EQ(selected(), "OP1");
    select("PP2 bis");
    EXPECT_EQ(chosen(), "CHN PP2 bis\n") << "a proposed paragraph, too";
    select("PP1");
    EXPECT_EQ(chosen(), "") << "nobody wants it changed";
}

TEST_F(ListingViews, WhatTheFilterHidesIsNotChosen) {
    showView("proposals");
    select("OP1");
    search("usa");
    EXPECT_EQ(chosen(), "USA OP1\n") << "the first on it that is let through";
    search("delete");
    EXPECT_EQ(chosen(), "");
    EXPECT_EQ(selected(), "OP1") << "typing selects nothing";
    EXPECT_FALSE(button("proposals.withdraw")->isEnabled());
    EXPECT_EQ(button("proposals.withdraw")->toolTip().toStdString(), "Choose a proposal first.");
}

TEST_F(ListingViews, FillsOnlyWhatIsSeen) {
    showView("proposals");
    showView("draft");
    perform([](Workspace& workspace) { return decide(workspace, workspace.negotiation()->proposals.front().id, Decision::reject); });
    select("OP2");
    waitUntilIdle();
    EXPECT_EQ(cell(1, 4), "tabled") << "as it was";
    showView("proposals");
    EXPECT_EQ(cell(1, 4), "rejected");
    EXPECT_EQ(chosen(), "USA OP2\n");
}

TEST_F(ListingViews, WhatIsChosenStaysSoWhereOthersComeAroundIt) {
    showView("proposals");
    click(2);
    click(3, Qt::ControlModifier);
    const auto before = chosen();
    ASSERT_EQ(before, "CHN OP1\nEU OP1\n");
    perform([](Workspace& workspace) -> Done {
        const auto wording = prepareProposing(*workspace.negotiation(), test::registry(), {"Delete PP1.\n\nDelete OP3.", {}, {{"NOR"}}, ""},
                                              test::clock().now());
        return wording ? tableProposing(workspace, *wording) : Done{tl::unexpected(wording.error())};
    });
    ASSERT_EQ(count(), "8 proposals");
    EXPECT_EQ(chosen(), before);
    EXPECT_EQ(selected(), "OP1");
    search("op1");
    EXPECT_EQ(chosen(), before) << "while one looks for others, too";
}

TEST_F(ListingViews, OneThatIsNoLongerChosenLeavesTheOthersSo) {
    showView("proposals");
    click(1);
    click(2, Qt::ControlModifier);
    click(3, Qt::ControlModifier);
    click(3, Qt::ControlModifier);
    perform([](Workspace& workspace) { return setParagraphState(workspace, "PP1", ParagraphState::agreedAdRef); });
    EXPECT_EQ(chosen(), "PAK OP1\nCHN OP1\n");
}

TEST_F(ListingViews, EnterOpensTheParagraphInTheMergeView) {
    showView("proposals");
    click(5);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_EQ(window->desk().current().toStdString(), "merge");
    EXPECT_EQ(selected(), "OP2");
}

TEST_F(ListingViews, TheMenuHasTheButtonsTheirKeysAndTheColumnsToSortBy) {
    showView("proposals");
    click(1);
    Q_EMIT table()->customContextMenuRequested(table()->visualRect(table()->currentIndex()).center());
    auto* menu = window->findChild<QMenu*>(QStringLiteral("listMenu"));
    ASSERT_NE(menu, nullptr);
    std::map<std::string, QAction*> actions;
    for (auto* action : menu->actions()) actions[action->text().toStdString()] = action;
    EXPECT_TRUE(actions.at("Withdraw")->isEnabled());
    EXPECT_EQ(actions.at("Withdraw")->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    EXPECT_FALSE(actions.at("Reintroduce…")->isEnabled());
    for (auto* column : actions.at("Sort by")->menu()->actions())
        if (column->text() == u"Who") column->trigger();
    EXPECT_EQ(cell(0, 1), "CHN");
    EXPECT_EQ(cell(5, 1), "USA");
    EXPECT_EQ(chosen(), "PAK OP1\n") << "it stays chosen";
    menu->close();
}

TEST_F(ListingViews, MirroredTheTableBeginsOnTheRight) {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    startAndOpen();
    showView("proposals");
    EXPECT_GT(table()->columnViewportPosition(0), table()->columnViewportPosition(1));
    click(5);
    EXPECT_EQ(selected(), "OP2");
}

TEST_F(ListingViews, ClosedAndOpenedAgainItIsFilledAnew) {
    showView("proposals");
    search("voluntary");
    command("window.close")->trigger();
    open();
    EXPECT_EQ(window->desk().current().toStdString(), "proposals");
    EXPECT_EQ(count(), "1 of 6 proposals") << "the filter stays";
}

TEST_F(ListingViews, WithNothingProposedItSaysWhatToDo) {
    NewNegotiation what;
    const auto text = std::filesystem::path{folder.path().toStdString()} / "fresh.txt";
    std::ofstream{text} << "The General Assembly,\n\nRecalling its resolution 80/1,\n\n1. Decides to remain seized of the matter.\n";
    what.from = text;
    file = std::filesystem::path{folder.path().toStdString()} / "fresh.chapeau";
    ASSERT_TRUE(startNegotiation(file, what, test::surroundings()));
    open();
    showView("proposals");
    EXPECT_TRUE(said("proposalEmpty").starts_with("Nobody has proposed a change yet.")) << said("proposalEmpty");
    EXPECT_EQ(count(), "No proposals yet");
    EXPECT_NE(said("proposalEmpty").find("press Ctrl+K"), std::string::npos) << said("proposalEmpty");
    ASSERT_TRUE(window->shortcuts().choose(*command("capture.start"), QKeySequence{Qt::Key_F9}));
    showView("draft");
    showView("proposals");
    EXPECT_NE(said("proposalEmpty").find("press F9"), std::string::npos) << said("proposalEmpty");
    showView("comments");
    EXPECT_TRUE(said("commentEmpty").starts_with("Nobody has commented yet.")) << said("commentEmpty");
}

TEST_F(ListingViews, CommentsAreFilteredResolvedAndOpenedAgain) {
    const auto comment = [this](const char* label, const char* words, bool internal) {
        perform([&](Workspace& workspace) -> Done {
            const auto target = findTarget(*workspace.negotiation(), label);
            const auto added = addComment(workspace, *target, words, "Ann", internal);
            return added ? Done{} : Done{tl::unexpected(added.error())};
        });
    };
    comment("OP2", "Ask capital.", true);
    comment("PP1", "Check the date.", false);
    showView("comments");
    auto* comments = part<QTableView>("commentTable");
    const auto label = [&](int row) { return comments->model()->index(row, 0).data().toString().toStdString(); };
    EXPECT_EQ(said("commentCount"), "2 comments");
    EXPECT_EQ(label(0), "PP1") << "in the order of the text";
    comments->selectRow(1);
    EXPECT_EQ(selected(), "OP2");
    command("comments.resolve")->trigger();
    EXPECT_TRUE(window->session().negotiation().comments.front().resolved);
    EXPECT_EQ(button("comments.resolve")->text().toStdString(), "Open again");
    part<QCheckBox>("onlyUnresolved")->setChecked(true);
    EXPECT_EQ(said("commentCount"), "1 of 2 comments");
    part<QCheckBox>("onlyInternal")->setChecked(true);
    EXPECT_EQ(said("commentEmpty"), "No comment matches. Clear the filter to see all of them.");
    part<QCheckBox>("onlyInternal")->setChecked(false);
    part<QCheckBox>("onlyUnresolved")->setChecked(false);
    select("OP2");
    QTest::mouseClick(button("comments.resolve"), Qt::LeftButton);
    EXPECT_FALSE(window->session().negotiation().comments.front().resolved);
    command("history.undo")->trigger();
    window->session().finishChange();
    EXPECT_TRUE(window->session().negotiation().comments.front().resolved);
}

} // namespace
} // namespace chapeau
