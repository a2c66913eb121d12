// Footnotes of a paragraph that is edited: put in, reworded and taken out, with the keys a person presses.
#include "draft_page.h"

#include "core/workspace/drafting.h"
#include "core/workspace/unsaved_words.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>

namespace chapeau {
namespace {

class DraftFootnotes : public test::DraftPage {
protected:
    static constexpr const char* pp1 = "Recalling its resolution 77/999 of 1 December 2022,";

    /// "31 1 See …" a line for each footnote of the paragraph as it stands.
    [[nodiscard]] std::string notes(const char* label) const {
        std::string lines;
        const auto paragraph = session.text().paragraphOf(*session.text().idOf(label)).value();
        for (const auto& note : paragraph.text.notes) lines += std::to_string(note.at) + " " + note.mark + " " + note.text + "\n";
        return lines;
    }
    void write(const char* label, std::vector<NoteCall> notes) {
        ASSERT_TRUE(session.perform([&](Workspace& workspace) -> Done {
            const auto made = editParagraph(workspace, label, RichText{words(label), {}, std::move(notes)});
            return made ? Done{} : Done{tl::unexpected(made.error())};
        }));
    }
    /// The boxes that are shown, in their order on the page.
    [[nodiscard]] std::vector<QLineEdit*> boxes() const {
        QCoreApplication::processEvents();
        std::vector<QLineEdit*> shown;
        for (auto* box : panel->findChildren<QLineEdit*>(QStringLiteral("footnoteWords")))
            if (box->isVisible()) shown.push_back(box);
        std::ranges::sort(shown, {}, [this](const QLineEdit* box) { return box->mapTo(panel, QPoint{}).y(); });
        return shown;
    }
    [[nodiscard]] std::string shown() const {
        std::string lines;
        for (const auto* box : boxes()) lines += box->accessibleName().toStdString() + ": " + box->text().toStdString() + "\n";
        return lines;
    }
    void insertBehind(const char* words) {
        ASSERT_TRUE(editor()->find(QString::fromLatin1(words)));
        panel->insertFootnote();
    }
    void typeInBox(const char* words) {
        auto* box = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        ASSERT_NE(box, nullptr) << "the keyboard is not in a footnote";
        QTest::keyClicks(box, QString::fromLatin1(words));
    }
    void save() { key(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
};

TEST_F(DraftFootnotes, ALongOneShowsItsBeginningOnceItIsLeft) {
    edit("PP1");
    insertBehind("77/999");
    typeInBox("See A/77/1, and what was said on it in the debate.");
    auto* box = boxes().front();
    key(box, Qt::Key_Tab);
    ASSERT_FALSE(box->hasFocus());
    EXPECT_EQ(box->cursorPosition(), 0);
}

TEST_F(DraftFootnotes, OneIsPutInWhereTheCursorIs) {
    edit("PP1");
    insertBehind("77/999");
    typeInBox("See A/77/1.");
    EXPECT_EQ(shown(), "Footnote 1 of PP1: See A/77/1.\n");
    waitForCheck();
    const auto* change = panel->findChild<QLabel*>(QStringLiteral("paragraphChange"));
    EXPECT_TRUE(change->isVisible());
    EXPECT_EQ(change->accessibleName().toStdString(), "footnote 1 inserts “See A/77/1.”");
    save();
    EXPECT_FALSE(isEditing());
    EXPECT_EQ(words("PP1"), pp1);
    EXPECT_EQ(notes("PP1"), "31 1 See A/77/1.\n");
    EXPECT_TRUE(session.negotiation().proposals.back().ours);
    EXPECT_EQ(row("PP1").footnotes.size(), 1U);
    undoLast(context);
    session.finishChange();
    EXPECT_EQ(notes("PP1"), "") << "one step";
    EXPECT_EQ(words("PP1"), pp1);
}

TEST_F(DraftFootnotes, WithoutAnEditorOneIsPutAtTheEnd) {
    select("PP1");
    panel->insertFootnote();
    ASSERT_TRUE(isEditing());
    typeInBox("See A/77/1.");
    save();
    EXPECT_EQ(notes("PP1"), "51 1 See A/77/1.\n");
}

TEST_F(DraftFootnotes, OneStandsBehindAWordAndNotItsBlank) {
    edit("PP1");
    editor()->moveCursor(QTextCursor::Start);
    editor()->moveCursor(QTextCursor::NextWord);
    panel->insertFootnote();
    typeInBox("First.");
    key(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(editor()->textCursor().position(), 10) << "behind the mark";
    save();
    EXPECT_EQ(notes("PP1"), "9 1 First.\n");
}

TEST_F(DraftFootnotes, OneIsReworded) {
    write("PP1", {{31, "", "See A/77/1."}});
    edit("PP1");
    ASSERT_EQ(boxes().size(), 1U);
    QTest::keyClick(editor(), Qt::Key_Tab);
    EXPECT_TRUE(boxes()[0]->hasFocus()) << "next to the words";
    key(boxes()[0], Qt::Key_End);
    key(boxes()[0], Qt::Key_Backspace);
    typeInBox(" and A/77/2.");
    key(boxes()[0], Qt::Key_Return);
    EXPECT_TRUE(editor()->hasFocus()) << "Enter goes back to the words";
    waitForCheck();
    EXPECT_EQ(panel->findChild<QLabel*>(QStringLiteral("paragraphChange"))->accessibleName().toStdString(),
              "footnote 1 inserts “and A/77/2”");
    save();
    EXPECT_EQ(notes("PP1"), "31 1 See A/77/1 and A/77/2.\n");
}

TEST_F(DraftFootnotes, OneGoesWithItsMarkAndComesBackWithIt) {
    write("PP1", {{31, "", "See A/77/1."}});
    edit("PP1");
    ASSERT_TRUE(editor()->find(QStringLiteral("77/999")));
    key(editor(), Qt::Key_Right);
    key(editor(), Qt::Key_Right);
    key(editor(), Qt::Key_Backspace);
    EXPECT_EQ(shown(), "");
    key(editor(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(shown(), "Footnote 1 of PP1: See A/77/1.\n");
    key(editor(), Qt::Key_Y, Qt::ControlModifier);
    save();
    EXPECT_EQ(notes("PP1"), "");
    EXPECT_EQ(words("PP1"), pp1);
}

TEST_F(DraftFootnotes, OneIsRemovedByItsButton) {
    write("PP1", {{9, "", "First."}, {31, "", "Second."}});
    edit("PP1");
    auto* remove = panel->findChild<QPushButton*>(QStringLiteral("removeFootnote"));
    ASSERT_EQ(remove->accessibleName().toStdString(), "Remove footnote 1");
    remove->setFocus();
    key(remove, Qt::Key_Space);
    EXPECT_TRUE(editor()->hasFocus());
    EXPECT_EQ(shown(), "Footnote 1 of PP1: Second.\n") << "numbered anew";
    save();
    EXPECT_EQ(notes("PP1"), "31 1 Second.\n");
}

TEST_F(DraftFootnotes, BoxesStandInTheOrderOfTheMarks) {
    write("PP1", {{31, "", "Second."}});
    edit("PP1");
    insertBehind("Recalling");
    typeInBox("First.");
    EXPECT_EQ(shown(), "Footnote 1 of PP1: First.\nFootnote 2 of PP1: Second.\n");
    key(boxes()[0], Qt::Key_Tab);
    key(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(boxes()[1]->hasFocus()) << "so does the keyboard";
    save();
    EXPECT_EQ(notes("PP1"), "9 1 First.\n31 2 Second.\n");
}

TEST_F(DraftFootnotes, NumbersGoOnFromTheParagraphsBefore) {
    write("PP1", {{9, "", "First."}});
    edit("PP2");
    insertBehind("Charter");
    typeInBox("Of 1945.");
    EXPECT_EQ(shown(), "Footnote 2 of PP2: Of 1945.\n");
    save();
    EXPECT_EQ(notes("PP2"), "54 2 Of 1945.\n");
    write("PP1", {});
    EXPECT_EQ(notes("PP2"), "54 1 Of 1945.\n");
}

TEST_F(DraftFootnotes, WordsAreWrittenAroundAMark) {
    write("PP1", {{31, "", "See A/77/1."}});
    edit("PP1");
    editor()->moveCursor(QTextCursor::Start);
    editor()->moveCursor(QTextCursor::NextWord);
    QTest::keyClicks(editor(), QStringLiteral("also "));
    ASSERT_TRUE(editor()->find(QStringLiteral("1 December")));
    QTest::keyClicks(editor(), QStringLiteral("2 December"));
    waitForCheck();
    const auto marks = editor()->extraSelections();
    ASSERT_GE(marks.size(), 2);
    EXPECT_EQ(marks[1].cursor.selectedText().trimmed().toStdString(), "2") << "behind the mark, what is new is marked in its place";
    save();
    EXPECT_EQ(words("PP1"), "Recalling also its resolution 77/999 of 2 December 2022,");
    EXPECT_EQ(notes("PP1"), "36 1 See A/77/1.\n");
}

TEST_F(DraftFootnotes, AMarkThatIsCutIsPastedWithItsFootnote) {
    write("PP1", {{31, "", "See A/77/1."}});
    edit("PP1");
    ASSERT_TRUE(editor()->find(QStringLiteral("resolution 77/999")));
    QTextCursor cursor = editor()->textCursor();
    cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor);
    editor()->setTextCursor(cursor);
    key(editor(), Qt::Key_X, Qt::ControlModifier);
    EXPECT_EQ(shown(), "");
    EXPECT_EQ(QApplication::clipboard()->text().toStdString(), "resolution 77/999") << "for others, the words";
    editor()->moveCursor(QTextCursor::Start);
    key(editor(), Qt::Key_V, Qt::ControlModifier);
    key(editor(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(shown(), "Footnote 1 of PP1: See A/77/1.\n") << "once";
    save();
    EXPECT_EQ(words("PP1"), "resolution 77/999resolution 77/999Recalling its of 1 December 2022,");
    EXPECT_EQ(notes("PP1"), "17 1 See A/77/1.\n");
}

TEST_F(DraftFootnotes, WithoutWordsOneIsAskedFor) {
    edit("PP1");
    insertBehind("77/999");
    editor()->setFocus();
    save();
    ASSERT_TRUE(isEditing());
    EXPECT_EQ(said.toStdString(), "Footnote 1 has no words yet. Write them, or remove it; nothing is saved yet.");
    ASSERT_EQ(boxes().size(), 1U);
    EXPECT_TRUE(boxes()[0]->hasFocus());
    EXPECT_EQ(session.negotiation().history.back().what.find("Edited"), std::string::npos);
}

TEST_F(DraftFootnotes, KeysInABoxLeaveTheDraftWhereItIs) {
    write("PP1", {{31, "", "See A/77/1."}});
    edit("PP1");
    boxes()[0]->setFocus();
    for (const auto pressed : {Qt::Key_Down, Qt::Key_Up, Qt::Key_PageDown, Qt::Key_Delete}) key(boxes()[0], pressed);
    EXPECT_TRUE(isEditing());
    EXPECT_EQ(panel->draft().currentRow()->label.toStdString(), "PP1");
}

TEST_F(DraftFootnotes, EscapeAsksForThemToo) {
    write("PP1", {{31, "", "See A/77/1."}});
    edit("PP1");
    boxes()[0]->setFocus();
    typeInBox(" More.");
    answer("leaveBox", QStringLiteral("Discard it"));
    key(boxes()[0], Qt::Key_Escape);
    EXPECT_TRUE(answered);
    EXPECT_FALSE(isEditing());
    EXPECT_EQ(notes("PP1"), "31 1 See A/77/1.\n");
}

TEST_F(DraftFootnotes, TheTitleBearsNone) {
    select("Title");
    panel->insertFootnote();
    EXPECT_FALSE(isEditing());
    EXPECT_EQ(said.toStdString(), "Title bears no footnotes. Choose a paragraph.");
    edit("Title");
    panel->insertFootnote();
    EXPECT_TRUE(boxes().empty());
    said.clear();
    QContextMenuEvent event{QContextMenuEvent::Keyboard, {}, {}};
    QApplication::sendEvent(editor()->viewport(), &event);
    auto* menu = window.findChild<QMenu*>(QStringLiteral("wordsMenu"));
    ASSERT_NE(menu, nullptr);
    for (auto* action : menu->actions())
        if (action->text() == u"Insert &footnote") action->trigger();
    menu->close();
    EXPECT_TRUE(boxes().empty()) << "nor from the menu of the words";
    EXPECT_EQ(said.toStdString(), "Title bears no footnotes. Choose a paragraph.");
}

TEST_F(DraftFootnotes, ANewParagraphMayHaveSome) {
    write("PP1", {{9, "", "First."}});
    select("PP1");
    panel->addAfter();
    QTest::keyClicks(editor(), QStringLiteral("Welcoming the lathe,"));
    panel->insertFootnote();
    typeInBox("A lathe of 1931.");
    EXPECT_EQ(shown(), "Footnote 2 of New after PP1: A lathe of 1931.\n");
    save();
    EXPECT_EQ(notes("PP1 bis"), "20 2 A lathe of 1931.\n");
}

TEST_F(DraftFootnotes, SurviveACrash) {
    edit("PP2");
    insertBehind("Charter");
    typeInBox("Of 1945.");
    ASSERT_TRUE(QTest::qWaitFor([this] { return unsavedWords(file) && unsavedWords(file)->notes.size() == 1; }, 10000));
    delete panel;
    openPanel();
    panel->refresh();
    auto* banner = panel->findChild<RecoveryBanner*>();
    ASSERT_TRUE(banner->isVisible());
    QTest::mouseClick(banner->findChild<QPushButton*>(QStringLiteral("continueUnsaved")), Qt::LeftButton);
    ASSERT_TRUE(isEditing());
    EXPECT_EQ(shown(), "Footnote 1 of PP2: Of 1945.\n");
    editor()->setFocus();
    save();
    EXPECT_EQ(notes("PP2"), "54 1 Of 1945.\n");
}

TEST_F(DraftFootnotes, StayBesideWhatChangesMeanwhile) {
    edit("PP1");
    insertBehind("77/999");
    typeInBox("See A/77/1.");
    ASSERT_TRUE(session.perform([&](Workspace& workspace) -> Done {
        const RichText other{"Recalling also its resolution 77/999 of 1 December 2022,", {}, {{14, "", "As before."}}};
        const auto made = editParagraph(workspace, "PP1", other);
        return made ? Done{} : Done{tl::unexpected(made.error())};
    }));
    EXPECT_EQ(shown(), "Footnote 1 of PP1: As before.\nFootnote 2 of PP1: See A/77/1.\n");
    EXPECT_TRUE(boxes()[1]->hasFocus()) << "the keyboard stays where it was";
    write("PP1", {{14, "", "As before."}, {56, "", "At the end."}});
    EXPECT_EQ(panel->findChild<QLabel*>(QStringLiteral("paragraphNotice"))->text().toStdString(),
              "The footnotes of PP1 have changed meanwhile; yours are kept beside them.");
    save();
    EXPECT_EQ(notes("PP1"), "14 1 As before.\n36 2 See A/77/1.\n56 3 At the end.\n");
}

TEST_F(DraftFootnotes, OnesOwnIsNoChangeByOthers) {
    edit("PP1");
    insertBehind("77/999");
    typeInBox("See A/77/1.");
    said.clear();
    save();
    QCoreApplication::processEvents();
    EXPECT_EQ(notes("PP1"), "31 1 See A/77/1.\n");
    EXPECT_FALSE(said.contains(QStringLiteral("meanwhile"))) << said.toStdString();
}

TEST_F(DraftFootnotes, TheRedlineMarksThem) {
    write("PP1", {{31, "", "See A/77/1."}});
    panel->showRedline();
    EXPECT_EQ(row("PP1").text.toStdString(), "Recalling its resolution 77/999+1 of 1 December 2022,");
    EXPECT_EQ(row("PP1").change.toStdString(), "footnote 1 inserts “See A/77/1.”");
    EXPECT_EQ(row("PP1").footnotes.at(0).toStdString(), "+1\u2002See A/77/1.");
}

TEST_F(DraftFootnotes, MarksAreSmallerThanTheLettersAndInTheirLine) {
    edit("PP1");
    const int before = static_cast<int>(editor()->document()->size().height());
    insertBehind("77/999");
    EXPECT_EQ(static_cast<int>(editor()->document()->size().height()), before) << "the line is as high as it was";
    EXPECT_TRUE(panel->draft().rect().contains(QRect{boxes()[0]->mapTo(&panel->draft(), QPoint{}), boxes()[0]->size()})) << "in sight";
}

} // namespace
} // namespace chapeau
