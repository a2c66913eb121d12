// The meeting: the paragraph under discussion in large type, and the projector, by the keys that an officer presses.
#include "core/workspace/commenting.h"
#include "core/workspace/drafting.h"
#include "ui/capture/capture_line.h"
#include "ui/meeting/meeting_view.h"
#include "ui/meeting/projector.h"
#include "ui/shell/views.h"
#include "ui/theme/theme.h"

#include "window_fixture.h"

#include <QApplication>
#include <QScrollBar>
#include <QStatusBar>

namespace chapeau {
namespace {

class Meeting : public test::WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        startAndOpen();
        window->activateWindow();
        window->showView(QStringLiteral("meeting"));
        select("OP1");
    }
    void select(const char* label) {
        ASSERT_TRUE(window->selectLabel(QString::fromLatin1(label)));
        waitUntilIdle();
    }
    template <class T>
    T* part(const char* name) {
        return window->findChild<T*>(QString::fromLatin1(name));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        auto* focused = QApplication::focusWidget();
        QTest::keyClick(focused == nullptr ? window.get() : focused, static_cast<Qt::Key>(key), modifiers);
        waitUntilIdle();
    }
    /// What is read in the large text of the view.
    std::string discussed() { return plain(*part<StageText>("meetingText")); }
    static std::string plain(const StageText& text) { return text.toPlainText().simplified().toStdString(); }

    Projector* projector() { return window->findChild<Projector*>(); }
    void openProjector() {
        QTest::keyClick(window.get(), Qt::Key_F5);
        ASSERT_NE(projector(), nullptr);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(projector()));
        window->activateWindow();
        // Not qWaitForWindowActive(): the officer's window counts as active there while the projector, a child of it, has the keys.
        ASSERT_TRUE(QTest::qWaitFor([this] { return QApplication::activeWindow() == window.get(); }));
        waitUntilIdle();
    }
    void pressOnProjector(int key) {
        QTest::keyClick(projector()->findChild<StageText*>(), static_cast<Qt::Key>(key));
        waitUntilIdle();
    }
    /// Everything that stands on it, as it is read from the back of the room.
    std::string projected() {
        std::string all;
        for (const auto* label : projector()->findChildren<QLabel*>())
            if (label->isVisible()) all += label->text().toStdString() + " | ";
        for (const auto* text : projector()->findChildren<StageText*>())
            if (text->isVisible()) all += plain(*text);
        return all;
    }
    void capture(const char* wording) {
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(part<CaptureLine>("captureLine"), QString::fromUtf8(wording));
        QTest::keyClick(part<CaptureLine>("captureLine"), Qt::Key_Return);
        waitUntilIdle();
    }
    void perform(const std::function<Done(Workspace&)>& useCase) {
        ASSERT_TRUE(window->session().perform(useCase));
        waitUntilIdle();
    }
    std::string status() { return window->statusBar()->currentMessage().toStdString(); }
    ParagraphState state(const char* label) {
        const auto& text = window->session().text();
        return text.draft.paragraphs[*text.find(std::string{label})].state;
    }
};

const char* const rollingOp1 = "Encourages all Member States to take [concrete / practical – EU / voluntary – USA] measures[, including "
                               "guiding principles, – CHN, PAK] to promote international cooperation;";

TEST_F(Meeting, TheParagraphUnderDiscussionStandsThereWithItsBrackets) {
    EXPECT_EQ(discussed(), rollingOp1);
    EXPECT_EQ(part<QLabel>("meetingLabel")->text().toStdString(), "OP1");
    EXPECT_EQ(part<QLabel>("meetingStanding")->text().toStdString(), "open · 4 proposals · 1 conflict");
    EXPECT_EQ(part<QLabel>("meetingPlace")->text().toStdString(), "6 of 8");
}

TEST_F(Meeting, PagesDownAndUpGoFromParagraphToParagraph) {
    for (int parts = 0; parts < 8 && QApplication::focusWidget() != part<StageText>("meetingText"); ++parts) press(Qt::Key_F6);
    ASSERT_EQ(QApplication::focusWidget(), part<StageText>("meetingText"));
    std::vector<std::string> visited;
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_PageDown);
        visited.push_back(part<QLabel>("meetingLabel")->text().toStdString());
    }
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_PageUp);
        visited.push_back(part<QLabel>("meetingLabel")->text().toStdString());
    }
    EXPECT_EQ(visited, (std::vector<std::string>{"OP2", "OP3", "OP3", "OP2", "OP1", "PP2 bis"})) << "the end is the end";
    EXPECT_EQ(discussed(), "[Emphasizing the role of capacity-building, – CHN]");
}

TEST_F(Meeting, TheNextParagraphIsReachedFromTheCaptureBarToo) {
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(part<CaptureLine>("captureLine"), QStringLiteral("eu"));
    press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(part<QLabel>("meetingLabel")->text().toStdString(), "OP2");
    press(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(part<QLabel>("meetingLabel")->text().toStdString(), "OP1");
    EXPECT_EQ(part<CaptureLine>("captureLine")->text().toStdString(), "eu") << "what was typed stays";
}

TEST_F(Meeting, EscapeInTheEmptyCaptureLineGoesBack) {
    part<StageText>("meetingText")->setFocus();
    press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(part<CaptureLine>("captureLine")->hasFocus())
        << QApplication::focusWidget()->metaObject()->className() << QApplication::focusWidget()->objectName().toStdString();
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), part<StageText>("meetingText"));
}

TEST_F(Meeting, WhatIsTabledStandsThereAMomentLater) {
    capture("jpn op1 'concrete' -> 'effective'");
    EXPECT_NE(discussed().find("effective – JPN"), std::string::npos) << discussed();
    EXPECT_EQ(part<QLabel>("meetingStanding")->text().toStdString(), "open · 5 proposals · 1 conflict");
}

TEST_F(Meeting, AgreedAdRefByKeyAndOpenAgain) {
    select("OP3");
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(state("OP3"), ParagraphState::agreedAdRef);
    EXPECT_EQ(status(), "OP3 is agreed ad ref.");
    EXPECT_EQ(part<QLabel>("meetingStanding")->text().toStdString(), "agreed ad ref");
    EXPECT_EQ(part<QPushButton>("agree")->text().toStdString(), "Open again");
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(state("OP3"), ParagraphState::open);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(state("OP3"), ParagraphState::agreedAdRef) << "one step of undo";
}

TEST_F(Meeting, AgreeingSaysWhatIsStillOpen) {
    QTest::mouseClick(part<QPushButton>("agree"), Qt::LeftButton);
    EXPECT_EQ(status(), "OP1 is agreed ad ref. 4 proposals on it still open.");
}

TEST_F(Meeting, WhatIsOnlyProposedCantBeAgreed) {
    select("PP2 bis");
    EXPECT_FALSE(part<QPushButton>("agree")->isEnabled());
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(status(), "PP2 bis is only proposed. Accept it first.");
}

TEST_F(Meeting, ALongParagraphIsSetSmallerBeforeItScrolls) {
    window->resize(1280, 720);
    const double usual = part<StageText>("meetingText")->size();
    EXPECT_EQ(usual, 28);
    std::string words;
    for (int i = 0; i < 14; ++i) words += "the promotion of cooperation among all Member States in its many forms, ";
    perform([&](Workspace& workspace) {
        const auto edited = editParagraph(workspace, "OP3", "Decides to continue " + words + "and to meet again.");
        return edited ? Done{} : Done{tl::unexpected(edited.error())};
    });
    select("OP3");
    EXPECT_LT(part<StageText>("meetingText")->size(), usual);
    EXPECT_GE(part<StageText>("meetingText")->size(), 18);
}

TEST_F(Meeting, TheProjectorShowsLabelTitleAndRollingText) {
    openProjector();
    EXPECT_EQ(projected(), std::string{"OP1 | Promoting cooperation | "} + rollingOp1);
    EXPECT_EQ(part<QLabel>("onProjector")->text().toStdString(), "On the projector: OP1");
    EXPECT_EQ(projector()->findChild<StageText*>()->size(), 28);
    EXPECT_TRUE(part<QPushButton>("openProjector")->isChecked());
    EXPECT_EQ(projector()->findChild<StageText*>()->cursorWidth(), 0) << "nothing blinks before the room";
}

TEST_F(Meeting, TheProjectorFollowsWhatIsTabled) {
    openProjector();
    capture("jpn op1 'concrete' -> 'effective'");
    EXPECT_NE(projected().find("effective – JPN"), std::string::npos) << projected();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(projected().find("effective"), std::string::npos) << projected();
}

TEST_F(Meeting, FrozenItStaysWithItsParagraphUntilItFollowsAgain) {
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

TEST_F(Meeting, TheHeadOfTheProjectorIsDarkOnWhiteWhateverTheWindowLooksLike) {
    const QPalette before = QApplication::palette();
    QApplication::setPalette(darkPalette());
    qApp->setStyleSheet(styleSheetOf(themeOf(darkPalette())));
    openProjector();
    for (const char* name : {"projectorLabel", "projectorTitle"}) {
        const QImage shown = projector()->findChild<QLabel*>(QString::fromLatin1(name))->grab().toImage();
        int darkest = 255;
        for (int x = 0; x < shown.width(); ++x)
            for (int y = 0; y < shown.height(); ++y) darkest = std::min(darkest, shown.pixelColor(x, y).lightness());
        EXPECT_LT(darkest, 70) << name;
    }
    qApp->setStyleSheet({});
    QApplication::setPalette(before);
}

TEST_F(Meeting, ALongParagraphIsWrittenSmallerRatherThanRunOffTheProjector) {
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

TEST_F(Meeting, BlankIsAnEmptyWhitePage) {
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

TEST_F(Meeting, ARemoteTurnsTheParagraphsFromTheProjector) {
    openProjector();
    pressOnProjector(Qt::Key_PageDown);
    EXPECT_EQ(projected().substr(0, 6), "OP2 | ");
    EXPECT_EQ(selected(), "OP2") << "one selection";
    pressOnProjector(Qt::Key_PageUp);
    EXPECT_EQ(projected().substr(0, 6), "OP1 | ");
}

TEST_F(Meeting, TheKeysOfTheOfficerWorkWithTheProjectorInFront) {
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

TEST_F(Meeting, NothingInternalReachesTheProjector) {
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

TEST_F(Meeting, OurOwnDraftingIsShownOnlyWhileItIsWanted) {
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

TEST_F(Meeting, BlackOnWhiteWhateverTheTheme) {
    window->appearance().preview(QStringLiteral("dark"));
    openProjector();
    const QImage page = projector()->grab().toImage();
    EXPECT_EQ(page.pixelColor(2, 2).lightness(), 255);
    int darkest = 255;
    for (int x = 0; x < page.width(); ++x)
        for (int y = 0; y < page.height(); ++y) darkest = std::min(darkest, page.pixelColor(x, y).lightness());
    EXPECT_EQ(darkest, 0);
    window->appearance().preview(QStringLiteral("light"));
}

TEST_F(Meeting, ItsSizeIsChosenByKeyAndRemembered) {
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

TEST_F(Meeting, FullScreenAndAwayByKey) {
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

TEST_F(Meeting, TheProjectorIsEmptyOnceTheNegotiationIsClosed) {
    openProjector();
    QTest::keyClick(window.get(), Qt::Key_F5, Qt::ControlModifier);
    command("window.close")->trigger();
    waitUntilIdle();
    EXPECT_EQ(projected(), " |  | ");
}

TEST_F(Meeting, EveryPartHasAName) {
    openProjector();
    for (const auto* root : {static_cast<const QWidget*>(projector()), static_cast<const QWidget*>(window->findChild<MeetingView*>())})
        for (const auto* widget : root->findChildren<QWidget*>()) {
            const bool takesKeys = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0;
            if (!takesKeys) continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            EXPECT_TRUE(!widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty()))
                << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        }
    EXPECT_FALSE(projector()->accessibleName().isEmpty());
}

/// To OP2, an amendment heard and tabled, the next paragraph agreed; the room sees each step.
TEST_F(Meeting, TheRoomSeesEachStep) {
    window->showView(QStringLiteral("draft"));
    select("PP1");
    const auto number = static_cast<Qt::Key>(Qt::Key_1 + viewIds().indexOf(QStringLiteral("meeting")));
    press(number, Qt::ControlModifier);
    openProjector();
    for (int i = 0; i < 4; ++i) press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(projected(), "OP2 | Promoting cooperation | [Requests the Secretary-General to report on the implementation of the present "
                           "resolution; / delete – USA]");
    capture("jpn op2 'report' -> 'report orally'");
    EXPECT_NE(projected().find("orally – JPN"), std::string::npos) << projected();
    press(Qt::Key_Down, Qt::ControlModifier);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(projected(), "OP3 | Promoting cooperation | Decides to include the item in the provisional agenda of its eightieth session. "
                           "(agreed ad ref)");
    press(Qt::Key_F5);
    EXPECT_FALSE(projector()->isVisible());
}

} // namespace
} // namespace chapeau
