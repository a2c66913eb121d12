// What others change in a paragraph while it is edited: both are kept, and where both changed the same words a person decides.
#include "draft_page.h"

#include "core/workspace/deciding.h"
#include "core/workspace/unsaved_words.h"

#include <QClipboard>

#include <algorithm>
#include <utility>

namespace chapeau {
namespace {

/// The paragraph changes behind the editor.
class DraftEditingMeanwhile : public test::DraftPage {
protected:
    /// What a delegation wants of OP1, or the deletion of OP2, is accepted on its card.
    void accept(const char* delegation, Operation operation = Operation::replace) {
        ASSERT_TRUE(
            session.perform([&](Workspace& workspace) { return decide(workspace, proposalOf(delegation, operation), Decision::accept); }));
        QCoreApplication::processEvents();
    }
    [[nodiscard]] ProposalId proposalOf(const char* delegation, Operation operation) const {
        const auto& all = session.negotiation().proposals;
        const auto found = std::ranges::find_if(all, [&](const Proposal& proposal) {
            return proposal.operation == operation && proposal.proponents == std::vector{DelegationCode{delegation}};
        });
        return found == all.end() ? ProposalId::random() : found->id;
    }
    void typeBehindTheFirstWord(const char* words) {
        editor()->moveCursor(QTextCursor::Start);
        editor()->moveCursor(QTextCursor::NextWord);
        QTest::keyClicks(editor(), QString::fromLatin1(words));
    }
    void replaceInEditor(const char* what, const char* with) {
        editor()->moveCursor(QTextCursor::Start);
        ASSERT_TRUE(editor()->find(QString::fromLatin1(what)));
        QTest::keyClicks(editor(), QString::fromLatin1(with));
    }
    void save() { key(editor(), Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] std::string typed() const { return editor()->toPlainText().toStdString(); }
    [[nodiscard]] std::string notice() const { return panel->findChild<QLabel*>(QStringLiteral("paragraphNotice"))->text().toStdString(); }
    [[nodiscard]] QPushButton* button(const char* name) const { return panel->findChild<QPushButton*>(QString::fromLatin1(name)); }

    const std::string asIssued = "Encourages all Member States to take concrete measures to promote international cooperation;";
    const std::string both = "Encourages also all Member States to take practical measures to promote international cooperation;";
};

TEST_F(DraftEditingMeanwhile, WhatIsAcceptedIsKeptBesideWhatIsTyped) {
    edit("OP1");
    typeBehindTheFirstWord("also ");
    accept("EU");
    ASSERT_TRUE(isEditing());
    EXPECT_EQ(typed(), both);
    EXPECT_EQ(editor()->textCursor().position(), 16) << "behind what was typed";
    EXPECT_EQ(notice(), "OP1 has changed meanwhile; what you typed is kept in it.");
    EXPECT_EQ(said.toStdString(), notice());
    waitForCheck();
    EXPECT_EQ(panel->findChild<QLabel*>(QStringLiteral("paragraphChange"))->accessibleName().toStdString(), "inserts “also”");
    EXPECT_NE(words("OP1"), both) << "nothing is saved by itself";
    save();
    EXPECT_FALSE(isEditing());
    EXPECT_EQ(words("OP1"), both);
    const auto& ours = session.negotiation().proposals.back();
    EXPECT_TRUE(ours.ours);
    EXPECT_EQ(spokenChange(ours.base.text, ours.text.text).toStdString(), "inserts “also”") << "only ours is ours";
}

TEST_F(DraftEditingMeanwhile, AStepBackInTheEditorKeepsTheWordsOfOthers) {
    edit("OP1");
    typeBehindTheFirstWord("also ");
    accept("EU");
    editor()->undo();
    EXPECT_EQ(typed(), both);
}

TEST_F(DraftEditingMeanwhile, WithNothingTypedTheEditorFollows) {
    edit("OP1");
    accept("EU");
    EXPECT_EQ(typed(), words("OP1"));
    EXPECT_EQ(notice(), "OP1 has changed meanwhile; these are its words now.");
    key(editor(), Qt::Key_Escape);
    EXPECT_FALSE(isEditing()) << "there is nothing to ask about";
}

TEST_F(DraftEditingMeanwhile, ForTheSameWordsSavingAsks) {
    edit("OP1");
    replaceInEditor("concrete", "robust");
    const std::string mine = typed();
    accept("EU");
    ASSERT_TRUE(isEditing());
    EXPECT_EQ(typed(), mine) << "what is typed stays";
    EXPECT_EQ(notice(), "OP1 has changed meanwhile where you changed it too: replaces “concrete” by “practical”. Saving your words would "
                        "undo that; you are asked first.");
    waitForCheck();
    EXPECT_EQ(panel->findChild<QLabel*>(QStringLiteral("paragraphChange"))->accessibleName().toStdString(),
              "replaces “practical” by “robust”");
    answer("changedBox", QStringLiteral("Keep writing"));
    save();
    EXPECT_TRUE(answered);
    EXPECT_NE(boxText.indexOf(QStringLiteral("replaces “concrete” by “practical”")), -1) << boxText.toStdString();
    ASSERT_TRUE(isEditing());
    EXPECT_EQ(typed(), mine);
    EXPECT_NE(words("OP1").find("practical"), std::string::npos) << "nothing is saved";
    answer("changedBox", QStringLiteral("Save mine over it"));
    save();
    EXPECT_TRUE(answered);
    EXPECT_FALSE(isEditing());
    EXPECT_EQ(words("OP1"), mine);
}

TEST_F(DraftEditingMeanwhile, TheSameWordsAreNoLongerContestedOnceThatIsUndone) {
    edit("OP1");
    replaceInEditor("concrete", "robust");
    const std::string mine = typed();
    accept("EU");
    undoLast(context);
    session.finishChange();
    EXPECT_EQ(typed(), mine);
    EXPECT_EQ(notice(), "");
    save();
    EXPECT_FALSE(isEditing()) << "unasked";
    EXPECT_EQ(words("OP1"), mine);
}

TEST_F(DraftEditingMeanwhile, WhatIsUndoneIsGoneFromTheEditorToo) {
    accept("EU");
    edit("OP1");
    typeBehindTheFirstWord("also ");
    undoLast(context);
    session.finishChange();
    ASSERT_TRUE(isEditing());
    EXPECT_EQ(typed(), "Encourages also" + asIssued.substr(asIssued.find(' ')));
    save();
    EXPECT_EQ(words("OP1"), "Encourages also" + asIssued.substr(asIssued.find(' ')));
}

TEST_F(DraftEditingMeanwhile, WhatAnotherProgramSavedIsKept) {
    edit("OP1");
    typeBehindTheFirstWord("also ");
    {
        auto other = Workspace::open(file, test::surroundings()).value();
        ASSERT_TRUE(decide(other, proposalOf("EU", Operation::replace), Decision::accept));
    }
    save();
    ASSERT_TRUE(isEditing()) << "the first time it is only read";
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->code, ErrorCode::workspaceChanged);
    EXPECT_EQ(typed(), both);
    save();
    EXPECT_FALSE(isEditing());
    EXPECT_EQ(words("OP1"), both);
}

TEST_F(DraftEditingMeanwhile, WordsOfADeletedParagraphAreKeptAndCanBeCopied) {
    edit("OP2");
    typeBehindTheFirstWord("also ");
    const std::string mine = typed();
    accept("USA", Operation::remove);
    EXPECT_FALSE(isEditing());
    EXPECT_EQ(said.toStdString(), "OP2 is no longer in the text; what you typed is kept above it, where you can copy it.");
    EXPECT_EQ(unsavedWords(file)->words, mine);
    ASSERT_TRUE(button("copyUnsaved")->isVisible());
    EXPECT_FALSE(button("continueUnsaved")->isVisible());
    QTest::mouseClick(button("copyUnsaved"), Qt::LeftButton);
    EXPECT_EQ(QApplication::clipboard()->text().toStdString(), mine);
    EXPECT_EQ(words("OP2"), "no OP2") << "nothing is saved by itself";
}

TEST_F(DraftEditingMeanwhile, WordsOfADeletedParagraphOutlastOtherWriting) {
    edit("OP2");
    typeBehindTheFirstWord("also ");
    const std::string mine = typed();
    accept("USA", Operation::remove);
    edit("PP1");
    typeBehindTheFirstWord("also ");
    save();
    EXPECT_FALSE(isEditing());
    ASSERT_TRUE(unsavedWords(file));
    EXPECT_EQ(unsavedWords(file)->words, mine);
}

TEST_F(DraftEditingMeanwhile, WordsOfAParagraphThatComesBackAreTakenUpAgain) {
    edit("OP2");
    typeBehindTheFirstWord("also ");
    const std::string mine = typed();
    accept("USA", Operation::remove);
    undoLast(context);
    session.finishChange();
    ASSERT_TRUE(button("continueUnsaved")->isVisible());
    QTest::mouseClick(button("continueUnsaved"), Qt::LeftButton);
    ASSERT_TRUE(isEditing());
    EXPECT_EQ(typed(), mine);
    save();
    EXPECT_EQ(words("OP2"), mine);
    EXPECT_FALSE(unsavedWords(file)) << "once saved";
}

TEST_F(DraftEditingMeanwhile, AnUntouchedEditorOfADeletedParagraphCloses) {
    edit("OP2");
    accept("USA", Operation::remove);
    EXPECT_FALSE(isEditing());
    EXPECT_FALSE(unsavedWords(file));
    EXPECT_TRUE(said.startsWith(QStringLiteral("OP2 is no longer in the text"))) << said.toStdString();
}

} // namespace
} // namespace chapeau
