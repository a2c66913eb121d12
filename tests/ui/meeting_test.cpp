// The meeting: the paragraph under discussion in large type, by the keys that an officer presses.
#include "core/workspace/drafting.h"
#include "ui/shell/views.h"

#include "meeting_page.h"

namespace chapeau {
namespace {

using Meeting = test::MeetingPage;
using test::rollingOp1;

TEST_F(Meeting, TheParagraphUnderDiscussionStandsThereWithItsBrackets) {
    EXPECT_EQ(discussed(), rollingOp1);
    EXPECT_EQ(part<QLabel>("meetingLabel")->text().toStdString(), "OP1");
    EXPECT_EQ(part<QLabel>("meetingStanding")->text().toStdString(), "open · 4 proposals · 1 conflict");
    EXPECT_EQ(part<QLabel>("meetingPlace")->text().toStdString(), "6 of 8");
}

TEST_F(Meeting, PagesDownAndUpGoFromParagraphToParagraph) {
    for (int parts = 0; parts < 8 && QApplication::focusWidget() != part<StageText>("meetingText"); ++parts) press(Qt::Key_F6);
    ASSERT_EQ(QApplication::focusWidget(), part<StageText>("meetingText"));
    std::vector<std::string> visited;
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_PageDown);
        visited.push_back(part<QLabel>("meetingLabel")->text().toStdString());
    }
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_PageUp);
        visited.push_back(part<QLabel>("meetingLabel")->text().toStdString());
    }
    EXPECT_EQ(visited, (std::vector<std::string>{"OP2", "OP3", "OP3", "OP2", "OP1", "PP2 bis"})) << "the end is the end";
    EXPECT_EQ(discussed(), "[Emphasizing the role of capacity-building, – CHN]");
}

TEST_F(Meeting, TheNextParagraphIsReachedFromTheCaptureBarToo) {
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(part<CaptureLine>("captureLine"), QStringLiteral("eu"));
    press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(part<QLabel>("meetingLabel")->text().toStdString(), "OP2");
    press(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(part<QLabel>("meetingLabel")->text().toStdString(), "OP1");
    EXPECT_EQ(part<CaptureLine>("captureLine")->text().toStdString(), "eu") << "what was typed stays";
}

TEST_F(Meeting, EscapeInTheEmptyCaptureLineGoesBack) {
    part<StageText>("meetingText")->setFocus();
    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(part<CaptureLine>("captureLine")->hasFocus())
        << QApplication::focusWidget()->metaObject()->className() << QApplication::focusWidget()->objectName().toStdString();
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), part<StageText>("meetingText"));
}

TEST_F(Meeting, WhatIsTabledStandsThereAMomentLater) {
    capture("jpn op1 'concrete' -> 'effective'");
    EXPECT_NE(discussed().find("effective – JPN"), std::string::npos) << discussed();
    EXPECT_EQ(part<QLabel>("meetingStanding")->text().toStdString(), "open · 5 proposals · 1 conflict");
}

TEST_F(Meeting, AgreedAdRefByKeyAndOpenAgain) {
    select("OP3");
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(state("OP3"), ParagraphState::agreedAdRef);
    EXPECT_EQ(status(), "OP3 is agreed ad ref.");
    EXPECT_EQ(part<QLabel>("meetingStanding")->text().toStdString(), "agreed ad ref");
    EXPECT_EQ(part<QPushButton>("agree")->text().toStdString(), "Open again");
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(state("OP3"), ParagraphState::open);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(state("OP3"), ParagraphState::agreedAdRef) << "one step of undo";
}

TEST_F(Meeting, AgreeingSaysWhatIsStillOpen) {
    QTest::mouseClick(part<QPushButton>("agree"), Qt::LeftButton);
    EXPECT_EQ(status(), "OP1 is agreed ad ref. 4 proposals on it still open.");
}

TEST_F(Meeting, WhatIsOnlyProposedCantBeAgreed) {
    select("PP2 bis");
    EXPECT_FALSE(part<QPushButton>("agree")->isEnabled());
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(status(), "PP2 bis is only proposed. Accept it first.");
}

TEST_F(Meeting, ALongParagraphIsSetSmallerBeforeItScrolls) {
    window->resize(1280, 720);
    const double usual = part<StageText>("meetingText")->size();
    EXPECT_EQ(usual, 28);
    std::string words;
    for (int i = 0; i < 14; ++i) words += "the promotion of cooperation among all Member States in its many forms, ";
    perform([&](Workspace& workspace) {
        const auto edited = editParagraph(workspace, "OP3", "Decides to continue " + words + "and to meet again.");
        return edited ? Done{} : Done{tl::unexpected(edited.error())};
    });
    select("OP3");
    EXPECT_LT(part<StageText>("meetingText")->size(), usual);
    EXPECT_GE(part<StageText>("meetingText")->size(), 18);
}

TEST_F(Meeting, EveryPartHasAName) {
    openProjector();
    for (const auto* root : {static_cast<const QWidget*>(projector()), static_cast<const QWidget*>(window->findChild<MeetingView*>())})
        for (const auto* widget : root->findChildren<QWidget*>()) {
            const bool takesKeys = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0;
            if (!takesKeys) continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            EXPECT_TRUE(!widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty()))
                << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        }
    EXPECT_FALSE(projector()->accessibleName().isEmpty());
}

/// To OP2, an amendment heard and tabled, the next paragraph agreed; the room sees each step.
TEST_F(Meeting, TheRoomSeesEachStep) {
    window->showView(QStringLiteral("draft"));
    select("PP1");
    const auto number = static_cast<Qt::Key>(Qt::Key_1 + viewIds().indexOf(QStringLiteral("meeting")));
    press(number, Qt::ControlModifier);
    openProjector();
    for (int i = 0; i < 4; ++i) press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(projected(), "OP2 | Promoting cooperation | [Requests the Secretary-General to report on the implementation of the present "
                           "resolution; / delete – USA]");
    capture("jpn op2 'report' -> 'report orally'");
    EXPECT_NE(projected().find("orally – JPN"), std::string::npos) << projected();
    press(Qt::Key_Down, Qt::ControlModifier);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(projected(), "OP3 | Promoting cooperation | Decides to include the item in the provisional agenda of its eightieth session. "
                           "(agreed ad ref)");
    press(Qt::Key_F5);
    EXPECT_FALSE(projector()->isVisible());
}

} // namespace
} // namespace chapeau
