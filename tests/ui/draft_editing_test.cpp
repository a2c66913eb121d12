// Our own drafting in the draft view, with the keys a person presses.
#include "draft_page.h"

#include "core/workspace/drafting.h"

#include "core/workspace/unsaved_words.h"

#include <QClipboard>
#include <QMenu>

namespace chapeau {
namespace {

using DraftEditing = test::DraftPage;

TEST_F(DraftEditing, EnterOpensTheWordsWhereTheyStand) {
    edit("PP1");
    EXPECT_EQ(editor()->toPlainText().toStdString(), words("PP1"));
    EXPECT_TRUE(editor()->hasFocus());
    const QRect shown{editor()->mapTo(&panel->draft(), QPoint{}), editor()->size()};
    EXPECT_TRUE(panel->draft().rect().contains(shown)) << "in sight";
}

TEST_F(DraftEditing, DoubleClickOpensThem) {
    select("PP2");
    const QPoint at = panel->draft().visualRect(panel->draft().currentIndex()).center();
    QTest::mouseClick(panel->draft().viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(panel->draft().viewport(), Qt::LeftButton, {}, at);
    ASSERT_TRUE(isEditing());
    EXPECT_EQ(editor()->toPlainText().toStdString(), words("PP2"));
}

TEST_F(DraftEditing, ControlEnterSavesAsOurOwnDrafting) {
    edit("PP1");
    editor()->moveCursor(QTextCursor::Start);
    editor()->moveCursor(QTextCursor::NextWord);
    QTest::keyClicks(editor(), QStringLiteral("also "));
    key(editor(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(isEditing());
    EXPECT_EQ(words("PP1"), "Recalling also its resolution 77/999 of 1 December 2022,");
    const auto& proposal = session.negotiation().proposals.back();
    EXPECT_TRUE(proposal.ours);
    EXPECT_EQ(proposal.status, ProposalStatus::accepted);
    EXPECT_TRUE(panel->draft().hasFocus()) << "where one was";
}

TEST_F(DraftEditing, TheTitleIsEditedWhereItStands) {
    edit("Title");
    EXPECT_EQ(editor()->toPlainText().toStdString(), "Promoting cooperation");
    editor()->selectAll();
    QTest::keyClicks(editor(), QStringLiteral("Promoting international cooperation"));
    key(editor(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(words("Title"), "Promoting international cooperation");
    EXPECT_EQ(row("Title").plain.toStdString(), "Promoting international cooperation");
    EXPECT_EQ(session.negotiation().history.back().what, "Edited Title");
    undoLast(context);
    session.finishChange();
    EXPECT_EQ(row("Title").plain.toStdString(), "Promoting cooperation");
}

TEST_F(DraftEditing, TheTitleIsNotDeletedAndNothingIsPutBehindIt) {
    select("Title");
    key(&panel->draft(), Qt::Key_Delete);
    EXPECT_EQ(said.toStdString(), "Title can be reworded, but not deleted: press Enter to edit it.");
    panel->desk().addAfter();
    EXPECT_FALSE(isEditing());
    EXPECT_TRUE(said.startsWith(QStringLiteral("No paragraph stands between"))) << said.toStdString();
}

TEST_F(DraftEditing, AfterTheEnactingWordsANewParagraphBegins) {
    select("Enacting words");
    panel->desk().addAfter();
    ASSERT_TRUE(isEditing());
    QTest::keyClicks(editor(), QStringLiteral("Guided by the Charter,"));
    key(editor(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(words("PP0"), "Guided by the Charter,");
}

TEST_F(DraftEditing, ItalicsStayWithTheWordsThatAreKept) {
    edit("PP1");
    editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor(), QStringLiteral(" as updated,"));
    key(editor(), Qt::Key_Return, Qt::ControlModifier);
    const auto& text = session.text().draft.paragraphs[0].text;
    ASSERT_FALSE(text.italic.empty());
    EXPECT_EQ(text.text.substr(text.italic.front().begin, text.italic.front().size()), "Recalling");
}

TEST_F(DraftEditing, TheChangeIsShownAsItIsTyped) {
    edit("PP1");
    editor()->moveCursor(QTextCursor::Start);
    editor()->moveCursor(QTextCursor::NextWord);
    QTest::keyClicks(editor(), QStringLiteral("also "));
    waitForCheck();
    const auto* change = panel->findChild<QLabel*>(QStringLiteral("paragraphChange"));
    EXPECT_TRUE(change->isVisible());
    EXPECT_EQ(change->accessibleName().toStdString(), "inserts “also”");
    const auto marks = editor()->extraSelections();
    ASSERT_FALSE(marks.empty());
    EXPECT_TRUE(marks.front().format.fontUnderline());
    EXPECT_EQ(marks.front().cursor.selectedText().trimmed().toStdString(), "also");
}

TEST_F(DraftEditing, EscapeLeavesWhatWasNotTouched) {
    edit("PP1");
    key(editor(), Qt::Key_Escape);
    EXPECT_FALSE(isEditing());
    EXPECT_TRUE(session.negotiation().proposals.back().proponents != std::vector{DelegationCode{"KEN"}});
}

TEST_F(DraftEditing, EscapeAsksWhereSomethingWasTyped) {
    edit("PP1");
    QTest::keyClicks(editor(), QStringLiteral("x"));
    answer("leaveBox", QStringLiteral("Keep writing"));
    key(editor(), Qt::Key_Escape);
    EXPECT_TRUE(answered);
    ASSERT_TRUE(isEditing());
    answer("leaveBox", QStringLiteral("Discard it"));
    key(editor(), Qt::Key_Escape);
    EXPECT_FALSE(isEditing());
    EXPECT_EQ(words("PP1"), "Recalling its resolution 77/999 of 1 December 2022,");
}

TEST_F(DraftEditing, TheEnterKeyAloneWritesNothing) {
    edit("PP1");
    const QString before = editor()->toPlainText();
    key(editor(), Qt::Key_Return);
    EXPECT_EQ(editor()->toPlainText(), before);
    EXPECT_TRUE(isEditing());
}

TEST_F(DraftEditing, EmptiedWordsAreRefusedAndKept) {
    edit("PP1");
    editor()->selectAll();
    key(editor(), Qt::Key_Delete);
    key(editor(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(isEditing());
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->code, ErrorCode::emptyText);
}

TEST_F(DraftEditing, LineEndsThatArePastedBecomeBlanks) {
    edit("PP1");
    editor()->selectAll();
    QApplication::clipboard()->setText(QStringLiteral("Recalling its resolution\n77/999,"));
    editor()->paste();
    key(editor(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(words("PP1"), "Recalling its resolution 77/999,");
}

TEST_F(DraftEditing, ANewParagraphAfterTheSelectedOne) {
    select("PP1");
    panel->addAfter();
    ASSERT_TRUE(isEditing());
    EXPECT_TRUE(editor()->toPlainText().isEmpty());
    QTest::keyClicks(editor(), QStringLiteral("Welcoming the lathe,"));
    key(editor(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(words("PP1 bis"), "Welcoming the lathe,");
}

TEST_F(DraftEditing, DeleteAsksWithNumbersAndUndoBringsItBack) {
    select("OP1");
    answer("deleteBox", QStringLiteral("Keep it"));
    key(&panel->draft(), Qt::Key_Delete);
    EXPECT_TRUE(boxText.contains(QStringLiteral("4 open proposals by 4 delegations"))) << boxText.toStdString();
    EXPECT_NE(words("OP1"), "no OP1");
    answer("deleteBox", QStringLiteral("Delete OP1"));
    key(&panel->draft(), Qt::Key_Delete);
    EXPECT_EQ(words("OP1"), "no OP1");
    undoLast(context);
    session.finishChange();
    EXPECT_NE(words("OP1"), "no OP1");
}

TEST_F(DraftEditing, WhatChangesWhileDeletingIsAskedAboutIsNotDeleted) {
    select("OP1");
    answer("deleteBox", QStringLiteral("Delete OP1"));
    QTimer::singleShot(0, &window, [this] {
        ASSERT_TRUE(session.perform([](Workspace& workspace) -> Done {
            const auto made = editParagraph(workspace, "OP1", "Encourages all States to take part;");
            return made ? Done{} : Done{tl::unexpected(made.error())};
        }));
    });
    key(&panel->draft(), Qt::Key_Delete);
    EXPECT_EQ(words("OP1"), "Encourages all States to take part;");
    EXPECT_TRUE(said.startsWith(QStringLiteral("OP1 has changed meanwhile. Nothing was deleted"))) << said.toStdString();
}

TEST_F(DraftEditing, WhatIsOnlyProposedSaysSo) {
    select("PP2 bis");
    key(&panel->draft(), Qt::Key_Return);
    EXPECT_FALSE(isEditing());
    EXPECT_TRUE(said.contains(QStringLiteral("PP2 bis is only proposed"))) << said.toStdString();
}

TEST_F(DraftEditing, WordsSurviveACrashAndAreOfferedAsAChange) {
    edit("PP2");
    QTest::keyClicks(editor(), QStringLiteral("Typed "));
    ASSERT_TRUE(QTest::qWaitFor([this] { return unsavedWords(file).has_value(); }, 10000));
    const QString typed = editor()->toPlainText();
    EXPECT_EQ(unsavedWords(file)->words, typed.toStdString());
    delete panel;
    openPanel();
    panel->refresh();
    auto* banner = panel->findChild<RecoveryBanner*>();
    ASSERT_TRUE(banner->isVisible());
    EXPECT_EQ(words("PP2").find("Typed"), std::string::npos) << "never applied by itself";
    QTest::mouseClick(banner->findChild<QPushButton*>(QStringLiteral("continueUnsaved")), Qt::LeftButton);
    ASSERT_TRUE(isEditing());
    EXPECT_EQ(editor()->toPlainText(), typed);
    key(editor(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_NE(words("PP2").find("Typed"), std::string::npos);
    EXPECT_FALSE(unsavedWords(file)) << "once saved";
}

TEST_F(DraftEditing, WordsThatAreDiscardedAreGone) {
    ASSERT_TRUE(keepUnsavedWords(file, {*paragraphLabelled(session, QStringLiteral("PP1")), true, "Noting,", test::clock().now()}));
    delete panel;
    openPanel();
    panel->refresh();
    auto* discard = panel->findChild<QPushButton*>(QStringLiteral("discardUnsaved"));
    ASSERT_TRUE(discard->isVisible());
    QTest::mouseClick(discard, Qt::LeftButton);
    EXPECT_FALSE(discard->isVisible());
    EXPECT_FALSE(unsavedWords(file));
}

TEST_F(DraftEditing, AMergeThatArrivesLeavesTheEditorAsItIs) {
    edit("OP2");
    QTest::keyClicks(editor(), QStringLiteral("typed "));
    const QString typed = editor()->toPlainText();
    Q_EMIT session.mergeReady();
    ASSERT_TRUE(isEditing());
    EXPECT_EQ(editor()->toPlainText(), typed);
    EXPECT_TRUE(editor()->isVisible());
}

TEST_F(DraftEditing, NoBreakSpacesStayWhereTheyAre) {
    const RichText text{"Recalling its resolution\u00a077/999,"};
    ParagraphEditor shown{QStringLiteral("PP1"), text, {}};
    EXPECT_EQ(shown.words().toStdString(), text.text);
}

TEST_F(DraftEditing, WhatMayBeMisspeltHasAWaveAndSuggestions) {
    if (!Spelling{dictionaryFolders(), std::filesystem::path{CHAPEAU_RESOURCES} / "spelling" / "un-words.txt", test::registry()}
             .hasDictionaryFor(Language::english))
        GTEST_SKIP() << "no English dictionary is installed (hunspell-en-gb)";
    edit("PP2");
    editor()->selectAll();
    QTest::keyClicks(editor(), QStringLiteral("Reaffirming the purpozes of the Charter,"));
    waitForCheck();
    QTextCursor wave;
    bool isNew = false;
    for (const auto& mark : editor()->extraSelections()) {
        if (mark.format.underlineStyle() != QTextCharFormat::WaveUnderline) continue;
        wave = mark.cursor;
        isNew = mark.format.hasProperty(QTextFormat::BackgroundBrush);
    }
    EXPECT_EQ(wave.selectedText().toStdString(), "purpozes");
    EXPECT_TRUE(isNew) << "it is drawn anew over the line under what is new, which would hide the wave";
    QTextCursor caret = editor()->textCursor();
    caret.setPosition(wave.selectionStart() + 2);
    editor()->setTextCursor(caret);
    QContextMenuEvent menuKey{QContextMenuEvent::Keyboard, editor()->cursorRect().center(),
                              editor()->mapToGlobal(editor()->cursorRect().center())};
    QApplication::sendEvent(editor(), &menuKey);
    auto* menu = editor()->findChild<QMenu*>(QStringLiteral("wordsMenu"));
    if (menu == nullptr) menu = panel->findChild<QMenu*>(QStringLiteral("wordsMenu"));
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().front()->text().toStdString(), "purposes");
    menu->actions().front()->trigger();
    menu->close();
    EXPECT_EQ(editor()->toPlainText().toStdString(), "Reaffirming the purposes of the Charter,");
}

} // namespace
} // namespace chapeau
