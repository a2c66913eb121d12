// Corrections that a person made in the wizard outlast a second start with another file, and a file that is gone.
#include "intake_page.h"

#include <QFile>

namespace chapeau {
namespace {

using namespace test;

class Waiting : public test::IntakePage {
protected:
    void SetUp() override {
        IntakePage::SetUp();
        const auto path = std::filesystem::path{folder.filePath(QStringLiteral("other")).toStdString()};
        std::filesystem::create_directory(path);
        other = QString::fromStdString(sampleFile(path).string());
    }
    void correctSomething() {
        take(write("EU.txt", front + pp1 + pp2 + useful + doubtful + op3));
        chooseThat("Invites");
        layAt("after OP2");
    }
    [[nodiscard]] QMessageBox* waitingBox() {
        for (auto* box : window->findChildren<QMessageBox*>(QStringLiteral("waitingBox")))
            if (box->isVisible()) return box;
        return nullptr;
    }
    [[nodiscard]] QPushButton* inBox(const char* words) {
        for (auto* button : waitingBox()->findChildren<QPushButton*>())
            if (button->text().remove(u'&') == QString::fromUtf8(words)) return button;
        return nullptr;
    }
    [[nodiscard]] std::filesystem::path opened() { return window->session().workspace().path(); }
    bool waitUntilOtherIsOpen() {
        return QTest::qWaitFor([this] { return window->session().isOpen() && opened() == pathOf(other) && window->isIdle(); }, 10000);
    }
    /// What was asked for a moment later would have come by now.
    void settle() {
        QCoreApplication::processEvents();
        waitUntilIdle();
        QCoreApplication::processEvents();
    }

    QString other;
};

TEST_F(Waiting, AnotherFileOpensOnceTheWizardIsClosed) {
    correctSomething();
    const auto corrected = shown();
    window->openWhenFree(other);
    ASSERT_NE(waitingBox(), nullptr);
    EXPECT_EQ(waitingBox()->text().toStdString(), "“sample.chapeau” opens once “Take in” is closed.");
    inBox("OK")->click();
    settle();
    EXPECT_EQ(opened(), file);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(shown(), corrected);
    table();
    EXPECT_TRUE(waitUntilOtherIsOpen());
    EXPECT_EQ(Workspace::open(file, surroundings())->negotiation()->proposals.size(), before + 2) << "what was corrected is tabled";
}

TEST_F(Waiting, LeavingTheWizardAsksAsEver) {
    correctSomething();
    window->openWhenFree(other);
    inBox("OK")->click();
    dialog->reject();
    auto* discard = dialog->findChild<QMessageBox*>(QStringLiteral("discardBox"));
    ASSERT_NE(discard, nullptr);
    settle();
    EXPECT_EQ(opened(), file);
    for (auto* button : discard->buttons())
        if (discard->buttonRole(button) == QMessageBox::DestructiveRole) button->click();
    EXPECT_TRUE(waitUntilOtherIsOpen());
}

TEST_F(Waiting, APersonMayDoWithoutTheOtherFile) {
    correctSomething();
    window->openWhenFree(other);
    inBox("Don’t open it")->click();
    table();
    settle();
    EXPECT_EQ(opened(), file);
}

TEST_F(Waiting, WithoutADialogItOpensAtOnce) {
    window->openWhenFree(other);
    EXPECT_EQ(waitingBox(), nullptr);
    EXPECT_TRUE(waitUntilOtherIsOpen());
}

TEST_F(Waiting, TheFileThatIsOpenIsLeftAlone) {
    correctSomething();
    window->openWhenFree(QString::fromStdString(file.string()));
    EXPECT_EQ(waitingBox(), nullptr);
    settle();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(opened(), file);
}

TEST_F(Waiting, AFileThatIsGoneLeavesTheCorrections) {
    correctSomething();
    say("EU");
    const auto corrected = shown();
    const QString path = folder.filePath(QStringLiteral("EU.txt"));
    const QString elsewhere = folder.filePath(QStringLiteral("elsewhere.txt"));
    ASSERT_TRUE(QFile::rename(path, elsewhere));
    say("Norway");
    EXPECT_EQ(shown(), corrected);
    EXPECT_NE(label("notices").find("There is no file"), std::string::npos) << label("notices");
    EXPECT_NE(label("notices").find("What was read before stays here with your corrections."), std::string::npos) << label("notices");
    EXPECT_EQ(forward(), "Read it again") << "nothing is tabled as another delegation's";
    table();
    waitUntilRead();
    EXPECT_EQ(forward(), "Read it again");
    EXPECT_EQ(tabled(), "");
    ASSERT_TRUE(QFile::rename(elsewhere, path));
    table();
    waitUntilRead();
    EXPECT_EQ(shown(), corrected) << "made again";
    EXPECT_EQ(label("notices").find("There is no file"), std::string::npos) << label("notices");
    table();
    EXPECT_EQ(tabled(), "NOR replace\nNOR insert\n");
}

TEST_F(Waiting, AFileThatIsGoneIsRefusedWhereNothingWasCorrected) {
    take(write("EU.txt", front + pp1 + pp2 + useful + op2 + op3));
    ASSERT_TRUE(QFile::remove(folder.filePath(QStringLiteral("EU.txt"))));
    say("Norway");
    EXPECT_EQ(label("refusal").find("There is no file"), 0U) << label("refusal");
    EXPECT_FALSE(button("forward")->isEnabled());
}

} // namespace
} // namespace chapeau
