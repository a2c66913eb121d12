// Whole tasks without a mouse: what comes in and what goes out. The texts are our own invention.
#include "core/base/read_file.h"
#include "tests/core/intake/word_file.h"
#include "ui/intake/new_dialog.h"
#include "ui/intake/take_in_dialog.h"
#include "ui/publish/export_dialog.h"

#include "by_keyboard.h"

#include <QClipboard>
#include <QMessageBox>

#include <fstream>

namespace chapeau {
namespace {

using test::ByKeyboard;

const std::string answer = "The General Assembly,\n"
                           "Recalling its resolution 77/999 of 1 December 2022,\n"
                           "Reaffirming the purposes and principles of the Charter of the United Nations,\n"
                           "1. Encourages all Member States to take useful measures to promote international cooperation;\n"
                           "2. Invites the Secretary-General to report yearly to the small delegations on the state of their resolution;\n"
                           "3. Decides to include the item in the provisional agenda of its eightieth session.\n";

void writeWord(const QString& path, const std::string& text) {
    std::ofstream{path.toStdString(), std::ios::binary} << wordFile(revised(text));
}

/// What the wizard would do now, once it has read.
std::string forward(const TakeInDialog& wizard) {
    const auto* button = wizard.findChild<QPushButton*>(QStringLiteral("forward"));
    (void)QTest::qWaitFor([button] { return button->isEnabled(); }, 20000);
    return button->text().remove(u'&').toStdString();
}

TEST_F(ByKeyboard, StartANegotiationFromAText) {
    start();
    writeWord(folder.filePath(QStringLiteral("zero draft.docx")), answer);
    press(Qt::Key_N, Qt::ControlModifier);
    nameFile(folder.filePath(QStringLiteral("zero draft.docx")));
    ASSERT_NE(dialog<NewDialog>(), nullptr);
    tabTo("Our delegation");
    type("KEN");
    press(Qt::Key_Return);
    waitUntil([this] { return window->session().isOpen(); });
    EXPECT_EQ(negotiation().own, DelegationCode{"KEN"});
    EXPECT_EQ(words("OP3"), "Decides to include the item in the provisional agenda of its eightieth session.");
    EXPECT_EQ(selected(), "PP1");
    EXPECT_EQ(window->desk().current().toStdString(), "draft");
}

TEST_F(ByKeyboard, ReadAllRemarksOnANewTextAndCopyThem) {
    start();
    std::ofstream{folder.filePath(QStringLiteral("scan.txt")).toStdString()}
        << "The General Assembly,\n\nRecalling the post- war order,\n\nNoting the co- operation of all,\n\n"
           "Mindful of the well- known needs,\n\nAware of the pre- war texts,\n\n1. Decides so.\n";
    press(Qt::Key_N, Qt::ControlModifier);
    nameFile(folder.filePath(QStringLiteral("scan.txt")));
    ASSERT_NE(dialog<NewDialog>(), nullptr);
    press(Qt::Key_Return);
    waitUntil([this] { return window->session().isOpen() && isOn("remarks"); });
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    const auto copied = QGuiApplication::clipboard()->text();
    EXPECT_EQ(copied.count(QStringLiteral("a broken hyphen was closed up")), 4) << copied.toStdString();
    press(Qt::Key_Escape);
    waitUntil([this] { return QApplication::activeWindow() == window.get(); });
    EXPECT_EQ(words("PP4"), "Aware of the pre-war texts,");
}

TEST_F(ByKeyboard, NoRemarksOpenNothing) {
    start();
    std::ofstream{folder.filePath(QStringLiteral("plain.txt")).toStdString()}
        << "The General Assembly,\n\nRecalling its work,\n\n1. Decides so.\n";
    press(Qt::Key_N, Qt::ControlModifier);
    nameFile(folder.filePath(QStringLiteral("plain.txt")));
    ASSERT_NE(dialog<NewDialog>(), nullptr);
    press(Qt::Key_Return);
    waitUntil([this] { return window->session().isOpen(); });
    EXPECT_EQ(window->findChild<QDialog*>(QStringLiteral("remarksDialog")), nullptr);
}

TEST_F(ByKeyboard, TakeInAWordFileLayADoubtfulPartElsewhereTableItAndUndo) {
    startAndOpen();
    const auto before = negotiation().proposals.size();
    writeWord(folder.filePath(QStringLiteral("answer.docx")), answer);
    press(Qt::Key_I, Qt::ControlModifier);
    nameFile(folder.filePath(QStringLiteral("answer.docx")));
    const auto* wizard = dialog<TakeInDialog>();
    ASSERT_NE(wizard, nullptr);
    waitUntil([&] { return wizard->findChild<QPushButton*>(QStringLiteral("forward"))->text() == u"Say from whom it is"; });
    type("Norway");
    EXPECT_EQ(forward(*wizard), "Table 2 proposals");
    press(Qt::Key_F8);
    press(Qt::Key_Return);
    ASSERT_TRUE(isOn("place")) << "the field for the place";
    type("OP2 bis");
    press(Qt::Key_Return);
    EXPECT_EQ(forward(*wizard), "Table 2 proposals");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(tabledAfter(before), "NOR replace\nNOR insert\n");
    undo();
    EXPECT_EQ(tabledAfter(before), "");
}

TEST_F(ByKeyboard, PasteAnEmailAndTableIt) {
    startAndOpen();
    const auto before = negotiation().proposals.size();
    QGuiApplication::clipboard()->setText(QStringLiteral("OP1: replace 'concrete' by 'useful'.\nDelete OP3."));
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    const auto* wizard = dialog<TakeInDialog>();
    ASSERT_NE(wizard, nullptr);
    waitUntil([&] { return wizard->findChild<QPushButton*>(QStringLiteral("forward"))->text() == u"Say from whom it is"; });
    type("Brazil");
    EXPECT_EQ(forward(*wizard), "Table 2 proposals");
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(tabledAfter(before), "BRA replace\nBRA delete\n");
}

TEST_F(ByKeyboard, ExportTheRedlineToTheSecretariat) {
    startAndOpen();
    press(Qt::Key_E, Qt::ControlModifier);
    const auto* exporting = dialog<ExportDialog>();
    ASSERT_NE(exporting, nullptr);
    waitUntil([&] { return exporting->isCurrent(); });
    press(Qt::Key_S, Qt::AltModifier);
    waitUntil([&] { return exporting->isCurrent() && exporting->choices().layout == Layout::redline; });
    press(Qt::Key_Return);
    nameFile(folder.filePath(QStringLiteral("to the Secretariat")));
    ASSERT_NE(dialog<QMessageBox>(), nullptr) << "it says that the file is written";
    press(Qt::Key_Escape);
    const auto bytes = readFile(folder.filePath(QStringLiteral("to the Secretariat.docx")).toStdString(), 1U << 24U);
    ASSERT_TRUE(bytes) << "the ending is put behind the name";
    EXPECT_EQ(bytes->substr(0, 2), "PK");
}

} // namespace
} // namespace chapeau
