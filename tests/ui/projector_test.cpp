// The projector: what the room sees, and never more.
#include "core/workspace/commenting.h"
#include "core/workspace/drafting.h"

#include "meeting_page.h"

#include <QScrollBar>

#include <algorithm>

namespace chapeau {
namespace {

using OnProjector = test::MeetingPage;
using test::rollingOp1;

TEST_F(OnProjector, TheProjectorShowsLabelTitleAndRollingText) {
    openProjector();
    EXPECT_EQ(projected(), std::string{"OP1 | Promoting cooperation | "} + rollingOp1);
    EXPECT_EQ(part<QLabel>("onProjector")->text().toStdString(), "On the projector: OP1");
    EXPECT_EQ(projector()->findChild<StageText*>()->size(), 28);
    EXPECT_TRUE(part<QPushButton>("openProjector")->isChecked());
    EXPECT_EQ(projector()->findChild<StageText*>()->cursorWidth(), 0) << "nothing blinks before the room";
}

TEST_F(OnProjector, TheProjectorFollowsWhatIsTabled) {
    openProjector();
    capture("jpn op1 'concrete' -> 'effective'");
    EXPECT_NE(projected().find("effective – JPN"), std::string::npos) << projected();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(projected().find("effective"), std::string::npos) << projected();
}

TEST_F(OnProjector, FrozenItStaysWithItsParagraphUntilItFollowsAgain) {
    openProjector();
    press(Qt::Key_F5, Qt::ControlModifier);
    select("OP2");
    EXPECT_EQ(projected().substr(0, 6), "OP1 | ");
    EXPECT_FALSE(part<QAbstractButton>("follow")->isChecked());
    capture("jpn op1 'concrete' -> 'effective'");
    EXPECT_NE(projected().find("effective – JPN"), std::string::npos) << "its own text stays true";
    select("OP2");
    pressOnProjector(Qt::Key_F);
    EXPECT_EQ(projected().substr(0, 6), "OP2 | ");
}

TEST_F(OnProjector, ALongParagraphIsWrittenSmallerRatherThanRunOffTheProjector) {
    openProjector();
    const auto* text = projector()->findChild<StageText*>();
    const auto words = [](int count) {
        std::string all = "Decides";
        for (int i = 0; i < count; ++i) all += " to keep under review the measures taken";
        return all + ";";
    };
    perform([&](Workspace& workspace) -> Done {
        const auto made = editParagraph(workspace, "OP1", words(14));
        return made ? Done{} : Done{tl::unexpected(made.error())};
    });
    command("meeting.own")->trigger();
    waitUntilIdle();
    ASSERT_TRUE(window->selectLabel(QStringLiteral("OP1")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return plain(*text).find("keep under review") != std::string::npos; }, 5000));
    EXPECT_FALSE(text->verticalScrollBar()->isVisible());
    EXPECT_LT(text->size(), 28);
}

TEST_F(OnProjector, BlankIsAnEmptyWhitePage) {
    openProjector();
    pressOnProjector(Qt::Key_B);
    EXPECT_EQ(projected(), "");
    const QImage page = projector()->grab().toImage();
    for (int x = 0; x < page.width(); x += 7)
        for (int y = 0; y < page.height(); y += 7) ASSERT_EQ(page.pixelColor(x, y).lightness(), 255) << x << ' ' << y;
    EXPECT_EQ(part<QLabel>("onProjector")->text().toStdString(), "The projector is blank.");
    press(Qt::Key_F5, Qt::ShiftModifier);
    EXPECT_EQ(projected().substr(0, 6), "OP1 | ");
}

TEST_F(OnProjector, ARemoteTurnsTheParagraphsFromTheProjector) {
    openProjector();
    pressOnProjector(Qt::Key_PageDown);
    EXPECT_EQ(projected().substr(0, 6), "OP2 | ");
    EXPECT_EQ(selected(), "OP2") << "one selection";
    pressOnProjector(Qt::Key_PageUp);
    EXPECT_EQ(projected().substr(0, 6), "OP1 | ");
}

TEST_F(OnProjector, TheKeysOfTheOfficerWorkWithTheProjectorInFront) {
    openProjector();
    projector()->activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return QApplication::activeWindow() == projector(); }));
    const auto pressThere = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(projector()->findChild<StageText*>(), key, modifiers);
        waitUntilIdle();
    };
    pressThere(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(selected(), "OP2");
    pressThere(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(state("OP2"), ParagraphState::agreedAdRef);
    pressThere(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(state("OP2"), ParagraphState::open);
    EXPECT_TRUE(projector()->isActiveWindow());
    pressThere(Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return part<CaptureLine>("captureLine")->hasFocus(); })) << "what is typed goes into the line";
}

TEST_F(OnProjector, NothingInternalReachesTheProjector) {
    const auto& session = window->session();
    for (const auto& paragraph : std::vector<Paragraph>{session.text().draft.paragraphs})
        perform([&](Workspace& workspace) {
            const auto added = addComment(workspace, CommentTarget{paragraph.id}, "CANARY of ours", "CANARY", true);
            return added ? Done{} : Done{tl::unexpected(added.error())};
        });
    perform([](Workspace& workspace) {
        const auto edited = editParagraph(workspace, "OP3", "Decides to include the CANARY in the provisional agenda.", "CANARY reason");
        return edited ? Done{} : Done{tl::unexpected(edited.error())};
    });
    perform([](Workspace& workspace) {
        const auto added = insertParagraph(workspace, "OP3", "Decides to think of CANARY.");
        return added ? Done{} : Done{tl::unexpected(added.error())};
    });
    openProjector();
    for (const auto* label : {"PP1", "PP2", "PP2 bis", "OP1", "OP2", "OP3", "OP3 bis"}) {
        select(label);
        EXPECT_EQ(projected().find("CANARY"), std::string::npos) << projected();
        EXPECT_EQ(projector()->findChild<StageText*>()->accessibleDescription().indexOf(QStringLiteral("CANARY")), -1);
    }
    EXPECT_EQ(projected(), " | Promoting cooperation | ") << "of a paragraph of our own nothing";
    select("OP3");
    EXPECT_NE(discussed().find("CANARY"), std::string::npos) << "at the table it is shown";
    EXPECT_EQ(part<QLabel>("onProjector")->text().toStdString(), "On the projector: OP3 Our own drafting here is kept back.");
}

TEST_F(OnProjector, OurOwnDraftingIsShownOnlyWhileItIsWanted) {
    perform([](Workspace& workspace) {
        const auto edited = editParagraph(workspace, "OP3", "Decides to include the canary in the provisional agenda.");
        return edited ? Done{} : Done{tl::unexpected(edited.error())};
    });
    select("OP3");
    openProjector();
    EXPECT_EQ(projected().find("canary"), std::string::npos);
    QTest::mouseClick(part<QAbstractButton>("own"), Qt::LeftButton);
    waitUntilIdle();
    EXPECT_NE(projected().find("canary"), std::string::npos);
    part<QAbstractButton>("own")->click();
    EXPECT_EQ(projected().find("canary"), std::string::npos) << "at once, before anything is composed anew";
    waitUntilIdle();
    EXPECT_NE(projected().find("item"), std::string::npos);
}

TEST_F(OnProjector, BlackOnWhiteWhateverTheTheme) {
    window->appearance().preview(QStringLiteral("dark"));
    openProjector();
    EXPECT_EQ(projector()->grab().toImage().pixelColor(2, 2).lightness(), 255);
    const auto darkestOf = [](QWidget& part) {
        const QImage shown = part.grab().toImage();
        int darkest = 255;
        for (int x = 0; x < shown.width(); ++x)
            for (int y = 0; y < shown.height(); ++y) darkest = std::min(darkest, shown.pixelColor(x, y).lightness());
        return darkest;
    };
    for (auto* label : projector()->findChildren<QLabel*>()) EXPECT_EQ(darkestOf(*label), 0) << label->objectName().toStdString();
    EXPECT_EQ(darkestOf(*projector()->findChild<StageText*>()), 0);
    window->appearance().preview(QStringLiteral("light"));
}

TEST_F(OnProjector, ItsSizeIsChosenByKeyAndRemembered) {
    openProjector();
    pressOnProjector(Qt::Key_Plus);
    pressOnProjector(Qt::Key_Plus);
    EXPECT_NEAR(projector()->findChild<StageText*>()->size(), 28 * 1.2, 0.01);
    start();
    open();
    openProjector();
    EXPECT_NEAR(projector()->findChild<StageText*>()->size(), 28 * 1.2, 0.01);
    pressOnProjector(Qt::Key_0);
    EXPECT_EQ(projector()->findChild<StageText*>()->size(), 28);
}

TEST_F(OnProjector, FullScreenAndAwayByKey) {
    openProjector();
    EXPECT_FALSE(projector()->isFullScreen()) << "there is no second screen";
    pressOnProjector(Qt::Key_F11);
    EXPECT_TRUE(projector()->isFullScreen());
    pressOnProjector(Qt::Key_Escape);
    EXPECT_FALSE(projector()->isFullScreen());
    EXPECT_TRUE(projector()->isVisible());
    pressOnProjector(Qt::Key_Escape);
    EXPECT_FALSE(projector()->isVisible());
    EXPECT_EQ(part<QLabel>("onProjector")->text().toStdString(), "Nothing is projected.");
    EXPECT_FALSE(part<QAbstractButton>("blank")->isEnabled());
}

TEST(ProjectorScreen, IsOneWhereTheWindowIsNot) {
    QScreen* only = QGuiApplication::primaryScreen();
    EXPECT_EQ(Projector::otherScreen({only}, only), nullptr);
    EXPECT_EQ(Projector::otherScreen({only}, nullptr), only);
    EXPECT_EQ(Projector::otherScreen({}, nullptr), nullptr);
}

TEST_F(OnProjector, TheProjectorIsEmptyOnceTheNegotiationIsClosed) {
    openProjector();
    QTest::keyClick(window.get(), Qt::Key_F5, Qt::ControlModifier);
    command("window.close")->trigger();
    waitUntilIdle();
    EXPECT_EQ(projected(), " |  | ");
}

} // namespace
} // namespace chapeau
