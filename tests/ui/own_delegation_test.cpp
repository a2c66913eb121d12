// Our delegation, named after the start and without a mouse.
#include "ui/own_delegation/own_delegation_dialog.h"

#include "core/workspace/own_delegation.h"
#include "ui/publish/export_dialog.h"

#include "by_keyboard.h"

#include <QLabel>

namespace chapeau {
namespace {

using test::ByKeyboard;

class OwnDelegation : public ByKeyboard {
protected:
    void SetUp() override {
        ByKeyboard::SetUp();
        auto other = Workspace::open(file, test::surroundings()).value();
        ASSERT_TRUE(nameOwnDelegation(other, std::nullopt));
    }
    OwnDelegationDialog* ask() {
        command("our delegation");
        return dialog<OwnDelegationDialog>();
    }
    std::string own() {
        window->session().finishChange();
        return negotiation().own ? negotiation().own->value : "nobody";
    }
};

TEST_F(OwnDelegation, IsNamedNamedAgainAndUndone) {
    startAndOpen();
    EXPECT_EQ(own(), "nobody");
    ASSERT_NE(ask(), nullptr);
    type("ghana");
    press(Qt::Key_Return);
    EXPECT_EQ(own(), "GHA");
    ASSERT_NE(ask(), nullptr);
    press(Qt::Key_A, Qt::ControlModifier);
    type("KEN");
    press(Qt::Key_Return);
    EXPECT_EQ(own(), "KEN");
    undo();
    EXPECT_EQ(own(), "GHA");
    undo();
    EXPECT_EQ(own(), "nobody");
}

TEST_F(OwnDelegation, OneThatIsNotKnownIsNotTaken) {
    startAndOpen();
    const QPointer<OwnDelegationDialog> asked{ask()};
    ASSERT_NE(asked, nullptr);
    type("atlantis");
    EXPECT_FALSE(asked->findChild<QPushButton*>(QStringLiteral("name"))->isEnabled());
    press(Qt::Key_Return);
    ASSERT_TRUE(asked && asked->isVisible());
    press(Qt::Key_Escape);
    EXPECT_EQ(own(), "nobody");
}

TEST_F(OwnDelegation, AnExportThatWouldBearItSaysThatItIsMissing) {
    startAndOpen();
    const auto warning = [this] {
        press(Qt::Key_E, Qt::ControlModifier);
        const QPointer<ExportDialog> asked{dialog<ExportDialog>()};
        (void)QTest::qWaitFor([&] { return asked->isCurrent(); }, 10000);
        press(Qt::Key_S, Qt::AltModifier);
        (void)QTest::qWaitFor([&] { return asked->isCurrent() && asked->choices().layout == Layout::redline; }, 10000);
        const auto said = asked->findChild<QLabel*>(QStringLiteral("warning"))->text();
        press(Qt::Key_Escape);
        return said.contains(QLatin1String{"our delegation is not named"});
    };
    EXPECT_TRUE(warning());
    ASSERT_NE(ask(), nullptr);
    type("KEN");
    press(Qt::Key_Return);
    EXPECT_FALSE(warning());
}

} // namespace
} // namespace chapeau
