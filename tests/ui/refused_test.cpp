// What a person has typed stays where it is refused, and goes once it is done.
#include "core/workspace/commenting.h"
#include "ui/sponsors/sponsor_dialog.h"

#include "window_fixture.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPointer>

namespace chapeau {
namespace {

class Refused : public test::WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        startAndOpen();
        window->selectLabel(QStringLiteral("OP1"));
    }
    /// Another program changes the file: what is asked next is refused, once.
    void changeElsewhere() {
        auto other = Workspace::open(file, test::surroundings()).value();
        ASSERT_TRUE(addComment(other, findTarget(*other.negotiation(), "OP3").value(), "Elsewhere", "somebody", true));
    }
    void closeErrorBox() {
        const QPointer<QMessageBox> box{window->findChild<QMessageBox*>(QStringLiteral("errorBox"))};
        ASSERT_TRUE(box && box->isVisible());
        box->close();
    }
    [[nodiscard]] QLineEdit* line() { return window->findChild<QLineEdit*>(QStringLiteral("comment")); }
    [[nodiscard]] QCheckBox* internal() { return window->findChild<QCheckBox*>(QStringLiteral("commentIsInternal")); }
    void comment(const char* words) {
        QTest::keyClicks(line(), QString::fromLatin1(words));
        QTest::keyClick(line(), Qt::Key_Return);
    }
    [[nodiscard]] const Negotiation& negotiation() { return window->session().negotiation(); }
    [[nodiscard]] SponsorDialog* ask(const char* id) {
        command(id)->trigger();
        for (auto* dialog : window->findChildren<SponsorDialog*>())
            if (dialog->isVisible()) return dialog;
        return nullptr;
    }
    static void pressOk(SponsorDialog& dialog) { dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click(); }
    static bool isGone(const QPointer<SponsorDialog>& dialog) { return !dialog || !dialog->isVisible(); }
};

TEST_F(Refused, TheWordsOfACommentStay) {
    changeElsewhere();
    internal()->click();
    comment("Ask capital");
    EXPECT_EQ(line()->text().toStdString(), "Ask capital");
    EXPECT_FALSE(internal()->isChecked()) << "nor is it another kind of comment now";
    EXPECT_EQ(negotiation().comments.size(), 1U) << "only the other one is there";
    closeErrorBox();
    QTest::keyClick(line(), Qt::Key_Return);
    ASSERT_EQ(negotiation().comments.size(), 2U);
    EXPECT_EQ(negotiation().comments.back().text, "Ask capital");
    EXPECT_EQ(line()->text().toStdString(), "");
}

TEST_F(Refused, TheDialogOfSponsorsStays) {
    const QPointer<SponsorDialog> dialog{ask("sponsors.add")};
    ASSERT_TRUE(dialog);
    dialog->setDelegations(QStringLiteral("Norway, CHE"));
    changeElsewhere();
    pressOk(*dialog);
    ASSERT_FALSE(isGone(dialog));
    EXPECT_EQ(dialog->request().delegations.size(), 2U);
    EXPECT_TRUE(negotiation().sponsorships.empty());
    closeErrorBox();
    pressOk(*dialog);
    EXPECT_EQ(negotiation().sponsorships.size(), 2U);
    EXPECT_TRUE(isGone(dialog));
}

TEST_F(Refused, TheDialogOfWithdrawalStays) {
    pressOk(*[this] {
        auto* dialog = ask("sponsors.add");
        dialog->setDelegations(QStringLiteral("Norway"));
        return dialog;
    }());
    const QPointer<SponsorDialog> dialog{ask("sponsors.withdraw")};
    ASSERT_TRUE(dialog);
    dialog->setDelegations(QStringLiteral("Norway"));
    changeElsewhere();
    pressOk(*dialog);
    ASSERT_FALSE(isGone(dialog));
    closeErrorBox();
    pressOk(*dialog);
    EXPECT_EQ(negotiation().sponsorships.back().act, SponsorAct::withdrew);
    EXPECT_TRUE(isGone(dialog));
}

TEST_F(Refused, EachCommentIsInternalUnlessItIsSaidOtherwise) {
    EXPECT_TRUE(internal()->isChecked());
    EXPECT_FALSE(internal()->accessibleDescription().isEmpty());
    internal()->click();
    window->selectLabel(QStringLiteral("OP2"));
    EXPECT_TRUE(internal()->isChecked()) << "on another paragraph";
    internal()->click();
    comment("For all to read");
    ASSERT_EQ(negotiation().comments.size(), 1U);
    EXPECT_FALSE(negotiation().comments.back().internal);
    EXPECT_TRUE(internal()->isChecked()) << "after a comment";
    comment("For us");
    EXPECT_TRUE(negotiation().comments.back().internal);
}

} // namespace
} // namespace chapeau
