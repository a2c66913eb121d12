// What is pasted from an e-mail.
#include "intake_page.h"

#include <QTextEdit>

namespace chapeau {
namespace {

using namespace test;
using IntakeWords = test::IntakePage;

TEST_F(IntakeWords, AnEmailIsReadAsWordsAndWhatItDoesNotSayIsAsked) {
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

TEST_F(IntakeWords, WhatIsNotAboutTheTextIsCountedAndReadInFull) {
    paste("Dear colleagues,\n\nOP1: replace 'concrete' by 'useful'.\n\nKind regards\n");
    say("Brazil");
    EXPECT_NE(label("notices").find("Not about the text: 2 lines."), std::string::npos) << label("notices");
    ASSERT_TRUE(button("allRemarks")->isVisible());
    button("allRemarks")->click();
    auto* remarks = dialog->findChild<QTextEdit*>(QStringLiteral("remarks"));
    ASSERT_NE(remarks, nullptr);
    EXPECT_TRUE(QTest::qWaitForWindowActive(remarks->window()));
    const std::string all = "Not about the text: “Dear colleagues,”.\nNot about the text: “Kind regards”.";
    EXPECT_EQ(remarks->toPlainText().toStdString(), all);
    picture("remarks");
    remarks->window()->findChild<QPushButton*>(QStringLiteral("copyRemarks"))->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(), all);
    QTest::keyClick(remarks, Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible()) << "the wizard stays";
}

TEST_F(IntakeWords, WhereAllRemarksAreSeenThereIsNothingMoreToOpen) {
    paste("OP1: replace 'concrete' by 'useful'.");
    say("Brazil");
    EXPECT_EQ(label("notices"), "");
    EXPECT_FALSE(button("allRemarks")->isVisible());
}

TEST_F(IntakeWords, WordsWithoutAPlaceAreLaidByItsLabel) {
    paste("OP2: delete 'present'. Replace 'concrete' by 'useful'.");
    say("Brazil");
    const auto* model = static_cast<LandedModel*>(list("landed")->model());
    for (int i = 0; i < model->rowCount(); ++i)
        if (model->row(i).unplaced) choose(i);
    if (!model->row(list("landed")->currentIndex().row()).unplaced) GTEST_SKIP() << "the parser placed it: " << shown();
    layAt("OP1");
    EXPECT_EQ(forward(), "Table 2 proposals") << shown() << label("reason");
}

TEST_F(IntakeWords, APastedWholeTextIsComparedAsAText) {
    paste((front + pp1 + pp2 + useful + op2 + op3).c_str());
    say("Brazil");
    EXPECT_EQ(shown(), "OP1 · edited · 92 % sure\n");
    table();
    EXPECT_EQ(undoable(), "Took in 1 proposal of BRA");
    EXPECT_EQ(window->session().negotiation().documents.back().name, "Pasted words");
}

} // namespace
} // namespace chapeau
