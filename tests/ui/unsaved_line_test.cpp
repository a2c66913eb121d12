// What the window says while words are typed and not saved.
#include "ui/issuing/issue_dialog.h"
#include "ui/publish/export_dialog.h"

#include "window_fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QStatusBar>
#include <QTextEdit>

namespace chapeau {
namespace {

class UnsavedLine : public test::WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        startAndOpen();
    }
    void go(const char* label) { ASSERT_TRUE(window->selectLabel(QString::fromLatin1(label))); }
    [[nodiscard]] QTextEdit* editor() { return window->findChild<QTextEdit*>(QStringLiteral("paragraphWords")); }
    [[nodiscard]] QLineEdit* comment() { return window->findChild<QLineEdit*>(QStringLiteral("comment")); }
    void typeInto(const char* label, const char* words, const char* opening = "draft.edit") {
        go(label);
        command(opening)->trigger();
        ASSERT_NE(editor(), nullptr);
        QTest::keyClicks(editor(), QString::fromLatin1(words));
    }
    [[nodiscard]] std::string saved() { return window->findChild<QLabel*>(QStringLiteral("saved"))->text().toStdString(); }
    [[nodiscard]] bool saysSaved() { return saved().starts_with("Saved "); }
    template <class Dialog>
    [[nodiscard]] Dialog* ask(const char* id) {
        command(id)->trigger();
        return window->findChild<Dialog*>();
    }
    [[nodiscard]] static QLabel* unsavedIn(const QDialog& dialog) { return dialog.findChild<QLabel*>(QStringLiteral("unsaved")); }
};

TEST_F(UnsavedLine, NamesTheParagraphUntilItIsSaved) {
    EXPECT_TRUE(saysSaved()) << saved();
    go("OP3");
    command("draft.edit")->trigger();
    EXPECT_TRUE(saysSaved()) << saved() << ": nothing is typed yet";
    QTest::keyClicks(editor(), QStringLiteral("also "));
    EXPECT_EQ(saved(), "Unsaved words in OP3");
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(editor() != nullptr && editor()->isVisible());
    EXPECT_TRUE(saysSaved()) << saved();
}

TEST_F(UnsavedLine, GoesWithWhatWasTyped) {
    typeInto("OP3", "a");
    EXPECT_EQ(saved(), "Unsaved words in OP3");
    QTest::keyClick(editor(), Qt::Key_Backspace);
    EXPECT_TRUE(saysSaved()) << saved();
}

TEST_F(UnsavedLine, KnowsANewParagraph) {
    typeInto("OP2", "Invites", "draft.add");
    EXPECT_EQ(saved(), "Unsaved words in a new paragraph after OP2");
}

TEST_F(UnsavedLine, KnowsACommentThatWasBegun) {
    go("OP1");
    QTest::keyClicks(comment(), QStringLiteral("Ask capital"));
    EXPECT_EQ(saved(), "Unsaved words in OP1");
    typeInto("OP3", "also ");
    EXPECT_EQ(saved(), "Unsaved words in OP1, OP3");
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    go("OP1");
    QTest::keyClick(comment(), Qt::Key_Return);
    EXPECT_TRUE(saysSaved()) << saved();
}

TEST_F(UnsavedLine, IssuingSaysThatTheyAreNotInIt) {
    typeInto("OP3", "also ");
    auto* dialog = ask<IssueDialog>("issuing.issue");
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(unsavedIn(*dialog)->isVisible());
    EXPECT_EQ(unsavedIn(*dialog)->text().toStdString(),
              "Words typed in OP3 are not saved, so they are not in this version. To issue them too, cancel and save them first.");
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog->isCurrent(); }, 10000));
}

TEST_F(UnsavedLine, ExportingSaysThatTheyAreNotInIt) {
    typeInto("OP3", "also ");
    auto* dialog = ask<ExportDialog>("intake.export");
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(unsavedIn(*dialog)->isVisible());
    EXPECT_EQ(unsavedIn(*dialog)->text().toStdString(),
              "Words typed in OP3 are not saved, so they are not in the document. To export them too, cancel and save them first.");
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog->isCurrent(); }, 10000));
}

TEST_F(UnsavedLine, NothingIsSaidWhereAllIsSaved) {
    auto* dialog = ask<IssueDialog>("issuing.issue");
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(unsavedIn(*dialog)->isVisible());
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog->isCurrent(); }, 10000));
}

TEST_F(UnsavedLine, ClosingSaysThatTheyAreKept) {
    typeInto("OP3", "also ");
    command("window.close")->trigger();
    EXPECT_EQ(window->statusBar()->currentMessage().toStdString(),
              "The words typed in OP3 are kept, and there again when the file is opened.");
    open();
    EXPECT_TRUE(editor()->isVisible());
    EXPECT_TRUE(editor()->toPlainText().contains(QStringLiteral("also "))) << editor()->toPlainText().toStdString();
    EXPECT_EQ(saved(), "Unsaved words in OP3");
}

} // namespace
} // namespace chapeau
