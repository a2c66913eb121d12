// What a person corrects before it is tabled.
#include "intake_page.h"

namespace chapeau {
namespace {

using namespace test;
using Corrected = test::IntakePage;

TEST_F(Corrected, APartIsLaidElsewhereByItsLabel) {
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

TEST_F(Corrected, APlaceThatIsNoneIsSaid) {
    take(write("EU.txt", front + pp1 + pp2 + useful + op2 + op3));
    layAt("OP9");
    EXPECT_EQ(label("reason").find("“OP9” is no place for this part."), 0U) << label("reason");
    EXPECT_EQ(forward(), "Table 1 proposal");
    QTest::keyClick(place(), Qt::Key_Escape);
    EXPECT_EQ(place()->text().toStdString(), "OP1");
    EXPECT_TRUE(dialog->isVisible()) << "Escape leaves the field, not the wizard";
}

TEST_F(Corrected, ALineIsDrawnToAnotherParagraph) {
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

TEST_F(Corrected, ADragThatStaysAmongWhatTheySentLaysNothing) {
    take(write("EU.txt", front + pp1 + newPp + pp2 + useful + op2 + op3));
    const auto was = shown();
    draw(0, middle(*list("landed"), 1));
    EXPECT_EQ(shown(), was);
}

TEST_F(Corrected, SpaceAndTheBoxLeaveAPartOut) {
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

TEST_F(Corrected, PartsAreJoinedAndTakenApart) {
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

TEST_F(Corrected, CorrectionsOutlastAnotherSender) {
    take(write("answer.txt", front + pp1 + newPp + pp2 + useful + op2 + op3));
    chooseThat("Mindful");
    layAt("after PP2");
    say("Norway");
    EXPECT_NE(shown().find("PP2 ter · new paragraph"), std::string::npos) << shown();
    EXPECT_EQ(forward(), "Table 2 proposals");
}

TEST_F(Corrected, PartsThatWereJoinedOrTakenApartStaySoForAnotherSender) {
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

TEST_F(Corrected, CancelAsksOnlyWhereSomethingWasCorrected) {
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

} // namespace
} // namespace chapeau
