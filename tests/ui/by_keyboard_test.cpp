// Whole tasks without a mouse: the text, its merge, the meeting and the window itself.
#include "ui/capture/capture_line.h"
#include "ui/meeting/projector.h"
#include "ui/meeting/stage_text.h"
#include "ui/merge/merge_view.h"
#include "ui/merge/uncontested_dialog.h"
#include "ui/sponsors/sponsor_dialog.h"

#include "by_keyboard.h"

#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

namespace chapeau {
namespace {

using test::ByKeyboard;

TEST_F(ByKeyboard, FindAParagraphEditItAndUndo) {
    startAndOpen();
    press(Qt::Key_F, Qt::ControlModifier);
    type("secretary-general");
    press(Qt::Key_Return);
    ASSERT_EQ(selected(), "OP2");
    const auto before = words("OP2");
    press(Qt::Key_F2);
    press(Qt::Key_End, Qt::ControlModifier);
    press(Qt::Key_Backspace);
    type(" and on its costs;");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(words("OP2"), before.substr(0, before.size() - 1) + " and on its costs;");
    undo();
    EXPECT_EQ(words("OP2"), before);
}

TEST_F(ByKeyboard, PutAFootnoteInRewordItAndTakeItOut) {
    startAndOpen();
    const auto notes = [this] { return window->session().text().paragraphOf(*window->session().text().idOf("PP1"))->text.notes; };
    command("pp1");
    ASSERT_EQ(selected(), "PP1");
    press(Qt::Key_F2);
    press(Qt::Key_End, Qt::ControlModifier);
    press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    type("See the record.");
    press(Qt::Key_Return);
    type(" as updated,");
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(notes().size(), 1U);
    EXPECT_EQ(notes()[0].text, "See the record.");
    EXPECT_EQ(words("PP1").substr(notes()[0].at), " as updated,");
    press(Qt::Key_F2);
    press(Qt::Key_Tab);
    press(Qt::Key_End);
    press(Qt::Key_Backspace);
    type("s of the workshops.");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(notes()[0].text, "See the records of the workshops.");
    undo();
    EXPECT_EQ(notes()[0].text, "See the record.");
    press(Qt::Key_F2);
    tabTo("Remove footnote 1");
    press(Qt::Key_Space);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(notes().empty());
}

TEST_F(ByKeyboard, WriteANewParagraph) {
    startAndOpen();
    command("pp2");
    ASSERT_EQ(selected(), "PP2");
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    type("Noting the role of small workshops,");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(words("PP2 bis"), "Noting the role of small workshops,");
}

TEST_F(ByKeyboard, ReplaceAWordEverywhereAndUndo) {
    startAndOpen();
    const auto before = words("OP1");
    press(Qt::Key_H, Qt::ControlModifier);
    type("international");
    tabTo("replaceWords");
    type("global");
    const auto* replace = window->findChild<QPushButton*>(QStringLiteral("replaceChosen"));
    waitUntil([replace] { return replace->isEnabled(); });
    EXPECT_EQ(replace->text().toStdString(), "Replace 1") << "only our own drafting is checked";
    tabTo("replaceChosen");
    press(Qt::Key_Space);
    EXPECT_NE(words("OP1").find("global cooperation"), std::string::npos) << words("OP1");
    undo();
    EXPECT_EQ(words("OP1"), before);
}

TEST_F(ByKeyboard, AcceptAProposalBesideItsParagraphAndUndo) {
    startAndOpen();
    command("pp2 bis");
    tabTo("accept");
    press(Qt::Key_Space);
    EXPECT_EQ(words("PP2 bis"), "Emphasizing the role of capacity-building,");
    undo();
    EXPECT_EQ(words("PP2 bis"), "no PP2 bis");
}

TEST_F(ByKeyboard, CommentAndResolve) {
    startAndOpen();
    command("op1");
    press(Qt::Key_M, Qt::ControlModifier);
    type("Ask the capital");
    press(Qt::Key_Return);
    ASSERT_EQ(negotiation().comments.size(), 1U);
    EXPECT_EQ(negotiation().comments.front().text, "Ask the capital");
    EXPECT_TRUE(negotiation().comments.front().internal);
    tabTo("Resolve the comment of tester", Qt::Key_Backtab);
    press(Qt::Key_Space);
    EXPECT_TRUE(negotiation().comments.front().resolved);
}

TEST_F(ByKeyboard, SettleAConflictOnTheBench) {
    startAndOpen();
    press(Qt::Key_F8);
    ASSERT_EQ(selected(), "OP1");
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(window->findChild<MergeView*>()->isBenchOpen());
    const auto isInConflict = [] { return qobject_cast<QRadioButton*>(QApplication::focusWidget()) != nullptr; };
    for (int i = 0; i < 20 && !isInConflict(); ++i) press(Qt::Key_Tab);
    ASSERT_TRUE(isInConflict());
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_NE(words("OP1").find("take practical measures, including"), std::string::npos) << words("OP1");
    press(Qt::Key_Escape);
    EXPECT_FALSE(window->findChild<MergeView*>()->isBenchOpen());
}

TEST_F(ByKeyboard, WriteACompromiseOnTheBench) {
    startAndOpen();
    press(Qt::Key_F8);
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    const auto isWriting = [] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; };
    for (int i = 0; i < 6 && !isWriting(); ++i) press(Qt::Key_Down);
    ASSERT_TRUE(isWriting()) << "choosing to write leads into the field";
    type("effective");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_NE(words("OP1").find("take effective measures"), std::string::npos) << words("OP1");
}

TEST_F(ByKeyboard, AcceptAllThatIsUncontestedAndUndo) {
    startAndOpen();
    const auto before = words("OP1");
    press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    const auto* preview = dialog<UncontestedDialog>();
    ASSERT_NE(preview, nullptr);
    const auto* accept = preview->findChild<QPushButton*>(QStringLiteral("acceptChosen"));
    waitUntil([accept] { return accept->isEnabled(); });
    tabTo("uncontestedItems");
    press(Qt::Key_End);
    press(Qt::Key_Space);
    EXPECT_EQ(accept->text().toStdString(), "Accept 3 proposals") << "the deletion is left out";
    tabTo("acceptChosen");
    press(Qt::Key_Space);
    EXPECT_NE(words("OP1"), before);
    EXPECT_NE(words("PP2 bis"), "no PP2 bis");
    undo();
    EXPECT_EQ(words("OP1"), before) << "all of it is one step";
    EXPECT_EQ(words("PP2 bis"), "no PP2 bis");
}

TEST_F(ByKeyboard, AddTheMainSponsor) {
    startAndOpen();
    command("add sponsors");
    ASSERT_NE(dialog<SponsorDialog>(), nullptr);
    type("Kenya");
    tabTo("Main sponsor");
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    ASSERT_EQ(negotiation().sponsorships.size(), 1U);
    EXPECT_EQ(negotiation().sponsorships.front().delegation, DelegationCode{"KEN"});
    EXPECT_TRUE(negotiation().sponsorships.front().main);
}

TEST_F(ByKeyboard, CaptureInTheMeetingWhileTheRoomLooksOn) {
    startAndOpen();
    command("meeting view");
    press(Qt::Key_F5);
    const auto* projector = window->findChild<Projector*>();
    ASSERT_NE(projector, nullptr);
    waitUntil([projector] { return projector->isVisible(); });
    bringToFront();
    const auto projected = [projector] { return projector->findChild<StageText*>()->toPlainText().toStdString(); };
    command("op2");
    EXPECT_NE(projected().find("Requests the Secretary-General"), std::string::npos) << projected();
    press(Qt::Key_K, Qt::ControlModifier);
    type("jpn op2 'report' -> 'report orally'");
    press(Qt::Key_Return);
    EXPECT_NE(projected().find("orally"), std::string::npos) << projected();
    press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(selected(), "OP3");
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_NE(projected().find("agreed ad ref"), std::string::npos) << projected();
    press(Qt::Key_F5);
    EXPECT_FALSE(projector->isVisible());
}

TEST_F(ByKeyboard, GoThroughTheViewsByThePalette) {
    startAndOpen();
    command("merge view");
    EXPECT_EQ(window->desk().current().toStdString(), "merge");
    command("op3");
    EXPECT_EQ(selected(), "OP3");
    command("history view");
    EXPECT_EQ(window->desk().current().toStdString(), "history");
}

TEST_F(ByKeyboard, PutPanesAwayAndRestoreThem) {
    startAndOpen();
    const auto isShown = [this](const char* pane) {
        return window->findChild<QDockWidget*>(QStringLiteral("pane.%1").arg(QString::fromLatin1(pane)))->isVisible();
    };
    ASSERT_TRUE(isShown("outline") && isShown("comments"));
    command("outline");
    command("comments view");
    EXPECT_FALSE(isShown("outline"));
    EXPECT_FALSE(isShown("comments"));
    window->close();
    startAndOpen();
    EXPECT_FALSE(isShown("outline")) << "as it was left";
    command("reset the layout");
    EXPECT_TRUE(isShown("outline"));
    EXPECT_TRUE(isShown("comments"));
}

} // namespace
} // namespace chapeau
