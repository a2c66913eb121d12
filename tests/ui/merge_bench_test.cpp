// The bench of the merge view as a person uses it.
#include "merge_page.h"

#include "core/workspace/taking/proposing.h"
#include "ui/merge/document_label.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

#include <set>

namespace chapeau {
namespace {

using MergeBench = test::MergePage;

const std::string conflictInOp1 = "Result: Encourages all Member States to take [concrete / practical – EU / voluntary – USA] measures, "
                                  "including guiding principles, to promote international cooperation;";

TEST_F(MergeBench, TheResultLeavesTheChoicesTheRest) {
    openBench("OP1");
    auto* parts = find<QSplitter>("benchParts");
    ASSERT_NE(parts, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([parts] { return parts->sizes().at(1) <= 160; })) << parts->sizes().at(1);
    EXPECT_GT(parts->sizes().at(0), parts->sizes().at(1));
}

TEST_F(MergeBench, TheBenchSaysWhyTheyCollideAndWhoStandsWhere) {
    stand("IND", Stance::opposes, "EU");
    stand("KEN", Stance::redLine, "EU");
    openBench("OP1");
    std::string said;
    for (const auto* label : view().findChildren<QLabel*>())
        if (label->isVisible()) said += label->text().toStdString() + "\n";
    EXPECT_NE(said.find("Conflict 1: they change the same word"), std::string::npos) << said;
    EXPECT_NE(said.find("our red line; opposes: IND; red line: KEN"), std::string::npos) << said;
    EXPECT_NE(said.find("CHN, PAK"), std::string::npos) << said;
    picture(window.get(), "bench");
}

TEST_F(MergeBench, AConflictOnTheTitleIsSettledOnTheBench) {
    EXPECT_EQ(rows().front(), "PP1") << "nothing is proposed on the title";
    propose("EU", "Title", "Promoting partnership");
    propose("USA", "Title", "Promoting friendship");
    waitUntilDrawn();
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows().front() == "Title"; }, 10000));
    window->selection().select(std::nullopt);
    command("merge.nextConflict")->trigger();
    EXPECT_EQ(selected(), "Title");
    openBench("Title");
    EXPECT_EQ(title(), "Title");
    choose("friendship");
    picture(window.get(), "bench-title");
    press("useResult");
    EXPECT_EQ(words("Title"), "Promoting friendship");
    command("history.undo")->trigger();
    window->session().finishChange();
    EXPECT_EQ(words("Title"), "Promoting cooperation");
}

TEST_F(MergeBench, TheResultFollowsEachChoiceAndKeepsBracketsForWhatIsOpen) {
    openBench("OP1");
    EXPECT_EQ(result(), conflictInOp1);
    choose("practical");
    EXPECT_EQ(result(), "Result: Encourages all Member States to take practical measures, including guiding principles, to promote "
                        "international cooperation;");
    choose("Retain");
    EXPECT_NE(result().find("take concrete measures"), std::string::npos) << result();
    choose("open");
    EXPECT_EQ(result(), conflictInOp1);
}

TEST_F(MergeBench, AnUncontestedEditCanBeLeftOpen) {
    openBench("OP1");
    press("edit");
    EXPECT_NE(result().find("measures[, including guiding principles, – CHN, PAK] to promote"), std::string::npos) << result();
    EXPECT_FALSE(find<QPushButton>("acceptUncontested")->isEnabled());
    EXPECT_EQ(find<QLabel>("openHere")->text().toStdString(), "2 still open in the result");
}

TEST_F(MergeBench, ACompromiseIsWrittenAndUsed) {
    openBench("OP1");
    auto* field = find<QLineEdit>("wording");
    QTest::keyClicks(field, QStringLiteral("concrete and effective"));
    EXPECT_NE(result().find("take concrete and effective measures, including"), std::string::npos) << result();
    EXPECT_NE(find<QLabel>("rolling")->accessibleName().toStdString().find("practical – EU"), std::string::npos);
    picture(window.get(), "bench-compromise");
    press("useResult");
    EXPECT_EQ(words("OP1"), "Encourages all Member States to take concrete and effective measures, including guiding principles, to "
                            "promote international cooperation;");
    EXPECT_EQ(title(), "OP1");
    command("history.undo")->trigger();
    window->session().finishChange();
    EXPECT_EQ(result(), conflictInOp1) << "one step of undo, and the bench is as it was";
}

TEST_F(MergeBench, AlternativesAreCombinedInTheField) {
    openBench("OP1");
    std::vector<QToolButton*> combine;
    for (auto* button : view().findChildren<QToolButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Combine")) combine.push_back(button);
    ASSERT_EQ(combine.size(), 2U);
    combine[0]->click();
    EXPECT_EQ(find<QLineEdit>("wording")->text().toStdString(), "practical");
    combine[1]->click();
    EXPECT_EQ(find<QLineEdit>("wording")->text().toStdString(), "practical voluntary");
    EXPECT_NE(result().find("practical voluntary measures"), std::string::npos) << result();
}

TEST_F(MergeBench, AcceptingTheUncontestedKeepsTheChoiceInTheConflict) {
    openBench("OP1");
    choose("practical");
    press("acceptUncontested");
    EXPECT_EQ(
        words("OP1"),
        "Encourages all Member States to take concrete measures, including guiding principles, to promote international cooperation;");
    EXPECT_NE(result().find("take practical measures"), std::string::npos) << result();
    waitUntilDrawn();
    EXPECT_EQ(window->session().merged()->merge.conflicts(), 1U);
}

TEST_F(MergeBench, AgreedAdRefOnlyWhereNothingIsOpen) {
    openBench("OP1");
    EXPECT_FALSE(find<QPushButton>("agree")->isEnabled());
    choose("voluntary");
    press("agree");
    EXPECT_NE(words("OP1").find("voluntary measures, including"), std::string::npos);
    EXPECT_EQ(title(), "OP1 – agreed ad ref");
    EXPECT_FALSE(find<QPushButton>("agree")->isEnabled());
    command("history.undo")->trigger();
    window->session().finishChange();
    EXPECT_EQ(title(), "OP1");
}

TEST_F(MergeBench, AnUntouchedParagraphIsAgreedFromTheBench) {
    openBench("PP1");
    EXPECT_FALSE(find<QPushButton>("useResult")->isEnabled());
    press("agree");
    EXPECT_EQ(title(), "PP1 – agreed ad ref");
}

TEST_F(MergeBench, ADeletionIsRefusedOrTaken) {
    openBench("OP2");
    press("retainParagraph");
    EXPECT_EQ(find<QPushButton>("retainParagraph"), nullptr) << "nobody asks for it any more";
    command("history.undo")->trigger();
    window->session().finishChange();
    press("deleteParagraph");
    EXPECT_EQ(words("OP2"), "no OP2");
}

TEST_F(MergeBench, ADeletionOfWhatOthersEditIsOneConflict) {
    propose("EU", "OP2", "Requests the Secretary-General to report annually on the implementation of the present resolution;");
    openBench("OP2");
    EXPECT_EQ(count(), "2 conflicts · paragraph 2 of 2");
    EXPECT_FALSE(find<QPushButton>("agree")->isEnabled());
    EXPECT_FALSE(find<QPushButton>("acceptUncontested")->isEnabled()) << "what others would delete is not uncontested";
    picture(window.get(), "bench-deletion");
    press("retainParagraph");
    EXPECT_TRUE(find<QPushButton>("acceptUncontested")->isEnabled());
    waitUntilDrawn();
    EXPECT_EQ(count(), "1 conflict");
}

TEST_F(MergeBench, ANewParagraphIsAcceptedFromTheBench) {
    openBench("PP2 bis");
    picture(window.get(), "bench-addition");
    press("acceptAddition");
    EXPECT_EQ(words("PP2 bis"), "Emphasizing the role of capacity-building,");
}

TEST_F(MergeBench, ANewParagraphIsRejectedForAllWhoProposeItAsOneStep) {
    auto& session = window->session();
    ASSERT_TRUE(session.perform([&](Workspace& workspace) {
        const auto same = prepareProposing(
            *workspace.negotiation(), test::registry(),
            {"Insert after PP2 a new paragraph: “Emphasizing the role of capacity-building,”", {}, {{"NOR"}}, ""}, test::clock().now());
        return tableProposing(workspace, *same);
    }));
    waitUntilDrawn();
    const auto open = [&session] {
        std::string who;
        for (const auto& proposal : session.negotiation().proposals)
            if (isOpen(proposal) && proposal.operation == Operation::insert) who += codeList(proposal.proponents) + " ";
        return who;
    };
    ASSERT_EQ(open(), "CHN NOR ");
    const auto lines = session.negotiation().history.size();
    openBench("PP2 bis");
    press("rejectAddition");
    EXPECT_EQ(open(), "");
    EXPECT_EQ(session.negotiation().history.size(), lines + 1);
    EXPECT_EQ(session.negotiation().history.back().what, "Rejected 2 proposals of CHN, NOR");
    command("history.undo")->trigger();
    window->session().finishChange();
    waitUntilDrawn();
    EXPECT_EQ(open(), "CHN NOR ");
}

TEST_F(MergeBench, TheCounterFollowsWhatIsOpen) {
    EXPECT_EQ(count(), "1 conflict");
    openBench("OP1");
    EXPECT_EQ(count(), "1 conflict · paragraph 1 of 1");
    choose("practical");
    press("useResult");
    waitUntilDrawn();
    EXPECT_EQ(count(), "no open conflicts");
}

TEST_F(MergeBench, TheBenchIsRightBeforeTheWholeTextIsMergedAgain) {
    openBench("OP1");
    choose("practical");
    press("useResult");
    EXPECT_FALSE(window->session().mergeIsCurrent());
    EXPECT_EQ(result(), "Result: Encourages all Member States to take practical measures, including guiding principles, to promote "
                        "international cooperation;");
    for (const auto* box : window->findChildren<ClusterBox*>()) EXPECT_FALSE(box->isVisible()) << "the settled conflict is gone at once";
}

TEST_F(MergeBench, EveryPartHasAName) {
    openBench("OP1");
    std::set<std::string> nameless;
    for (const auto* widget : view().findChildren<QWidget*>()) {
        const bool isInteractive =
            widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && qobject_cast<const QLabel*>(widget) == nullptr;
        if (isInteractive && widget->accessibleName().isEmpty() && !widget->objectName().startsWith(QStringLiteral("qt_")))
            nameless.insert(widget->metaObject()->className() + std::string{" "} + widget->objectName().toStdString());
    }
    EXPECT_EQ(nameless, std::set<std::string>{});
}

TEST_F(MergeBench, ATextReadsInItsOwnDirection) {
    QLabel label;
    setWords(label, QStringLiteral("x"), "إذ تشير إلى قراراتها");
    EXPECT_EQ(label.layoutDirection(), Qt::RightToLeft);
    setWords(label, QStringLiteral("x"), "Recalling its resolutions");
    EXPECT_EQ(label.layoutDirection(), Qt::LeftToRight);
}

// By the keys of the bench.

void type(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QCoreApplication::processEvents();
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

TEST_F(MergeBench, SettleAConflictFromTheMapAndGoToTheNextByKeys) {
    propose("EU", "OP3", "Decides to include the item in the provisional agenda of its eighty-first session.");
    propose("USA", "OP3", "Decides to include the item in the provisional agenda of its ninetieth session.");
    map().setFocus();
    EXPECT_EQ(count(), "2 conflicts");
    QTest::keyClick(window.get(), Qt::Key_F8);
    EXPECT_EQ(selected(), "OP1");
    type(Qt::Key_Return);
    ASSERT_TRUE(view().isBenchOpen());
    EXPECT_EQ(count(), "2 conflicts · paragraph 1 of 2");
    ASSERT_NE(qobject_cast<QRadioButton*>(QApplication::focusWidget()), nullptr);
    type(Qt::Key_Down);
    type(Qt::Key_Down);
    EXPECT_NE(result().find("take practical measures"), std::string::npos) << result();
    QTest::keyClick(window.get(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_NE(words("OP1").find("take practical measures, including"), std::string::npos) << words("OP1");
    waitUntilDrawn();
    EXPECT_EQ(count(), "1 conflict");
    QTest::keyClick(window.get(), Qt::Key_F8);
    EXPECT_EQ(title(), "OP3");
    EXPECT_EQ(count(), "1 conflict · paragraph 1 of 1");
    ASSERT_NE(qobject_cast<QRadioButton*>(QApplication::focusWidget()), nullptr) << "the keyboard is in the next conflict";
    for (int i = 0; i < 4; ++i) type(Qt::Key_Down);
    QCoreApplication::processEvents();
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(field, nullptr) << "choosing to write leads into the field";
    QTest::keyClicks(field, QStringLiteral("eighty-second"));
    QTest::keyClick(window.get(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(words("OP3"), "Decides to include the item in the provisional agenda of its eighty-second session.");
    type(Qt::Key_Escape);
    EXPECT_FALSE(view().isBenchOpen());
}

} // namespace
} // namespace chapeau
