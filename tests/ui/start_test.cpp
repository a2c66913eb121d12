#include "core/workspace/taking/proposing.h"
#include "core/workspace/workspace.h"
#include "ui/start/start_page.h"

#include "variable.h"
#include "window_fixture.h"

#include <QAbstractScrollArea>
#include <QPushButton>
#include <QScrollBar>

namespace chapeau {
namespace {

TEST(News, SaysWhatIsNewInNumbers) {
    EXPECT_EQ(newsBetween({5, 4, 1, 0}, {9, 7, 2, 0}).toStdString(), "3 new proposals · 1 new decision");
    EXPECT_EQ(newsBetween({5, 4, 1, 0}, {6, 4, 1, 1}).toStdString(), "1 new comment");
    EXPECT_EQ(newsBetween({5, 4, 1, 0}, {7, 4, 1, 0}).toStdString(), "2 changes") << "of another kind, such as sponsors";
    EXPECT_EQ(newsBetween({5, 4, 1, 0}, {5, 4, 1, 0}).toStdString(), "");
}

class RecentFiles : public testing::Test {
protected:
    void SetUp() override { QSettings{}.clear(); }
    void TearDown() override { QSettings{}.clear(); }
};

TEST_F(RecentFiles, TheLastComesFirstAndEachOnce) {
    const auto now = QDateTime::currentDateTime();
    rememberFile(QStringLiteral("/a.chapeau"), now, {});
    rememberFile(QStringLiteral("/b.chapeau"), now, {});
    rememberFile(QStringLiteral("/a.chapeau"), now, {1, 2, 3, 4});
    ASSERT_EQ(recentFiles().size(), 2U);
    EXPECT_EQ(recentFiles().front().file.toStdString(), "/a.chapeau");
    EXPECT_EQ(recentFiles().front().seen, (Seen{1, 2, 3, 4}));
}

TEST_F(RecentFiles, NoMoreThanTwenty) {
    for (int i = 0; i < 30; ++i) rememberFile(QStringLiteral("/%1.chapeau").arg(i), QDateTime::currentDateTime(), {});
    EXPECT_EQ(recentFiles().size(), mostRecentFiles);
    EXPECT_EQ(recentFiles().front().file.toStdString(), "/29.chapeau");
}

TEST_F(RecentFiles, SwitchedOffNothingIsKept) {
    rememberFile(QStringLiteral("/a.chapeau"), QDateTime::currentDateTime(), {});
    setKeepsRecentFiles(false);
    EXPECT_TRUE(recentFiles().empty()) << "what was kept is forgotten";
    rememberFile(QStringLiteral("/b.chapeau"), QDateTime::currentDateTime(), {});
    EXPECT_TRUE(recentFiles().empty());
}

class Start : public test::WindowFixture {
protected:
    std::vector<RecentCard*> cards() {
        std::vector<RecentCard*> visible;
        for (auto* card : window->findChildren<RecentCard*>())
            if (card->isVisible()) visible.push_back(card);
        return visible;
    }
    std::string words(const RecentCard& card) {
        QStringList all;
        for (const auto* label : card.findChildren<QLabel*>())
            if (label->isVisible()) all << label->text();
        return all.join(u'\n').toStdString();
    }
};

TEST_F(Start, SaysWhatToDoWhereNothingWasOpen) {
    start();
    EXPECT_TRUE(cards().empty());
    const auto* page = window->findChild<StartPage*>();
    ASSERT_TRUE(page->isVisible());
    EXPECT_NE(page->findChild<QPushButton*>(QStringLiteral("file.new")), nullptr);
    EXPECT_NE(page->findChild<QPushButton*>(QStringLiteral("file.open")), nullptr);
}

TEST_F(Start, ShowsWhatChangedSinceItWasOpen) {
    startAndOpen();
    window->close();
    {
        auto other = Workspace::open(file, test::surroundings());
        ASSERT_TRUE(other);
        ProposeRequest request;
        request.wording = "Brazil: delete OP1";
        const auto proposing = prepareProposing(*other->negotiation(), test::registry(), request, test::clock().now());
        ASSERT_TRUE(proposing);
        ASSERT_TRUE(tableProposing(*other, *proposing));
    }
    start();
    ASSERT_EQ(cards().size(), 1U);
    waitUntilIdle();
    const auto* card = cards().front();
    EXPECT_TRUE(card->findChild<QPushButton*>(QStringLiteral("open"))->text().startsWith(QStringLiteral("A/C.1/79/L.999")));
    EXPECT_NE(words(*card).find("Kenya"), std::string::npos) << words(*card);
    EXPECT_NE(words(*card).find("Since then: 1 new proposal"), std::string::npos) << words(*card);
}

TEST_F(Start, AMissingFileIsGreyedAndCanBeRemoved) {
    startAndOpen();
    window->close();
    std::filesystem::remove(file);
    start();
    waitUntilIdle();
    ASSERT_EQ(cards().size(), 1U);
    EXPECT_FALSE(cards().front()->findChild<QPushButton*>(QStringLiteral("open"))->isEnabled());
    EXPECT_NE(words(*cards().front()).find("not there any more"), std::string::npos);
    QTest::mouseClick(cards().front()->findChild<QPushButton*>(QStringLiteral("remove")), Qt::LeftButton);
    EXPECT_TRUE(cards().empty());
    EXPECT_TRUE(recentFiles().empty());
}

TEST_F(Start, ACardOpensItsNegotiation) {
    startAndOpen();
    command("window.close")->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return cards().size() == 1; }));
    QSignalSpy ready{window.get(), &MainWindow::ready};
    QTest::mouseClick(cards().front()->findChild<QPushButton*>(QStringLiteral("open")), Qt::LeftButton);
    ASSERT_TRUE(ready.wait(10000));
    EXPECT_TRUE(window->session().isOpen());
}

TEST_F(Start, ReturnsToWhereOneLeftOff) {
    startAndOpen();
    window->showView(QStringLiteral("merge"));
    ASSERT_TRUE(window->selectLabel(QStringLiteral("OP2")));
    window->close();
    start();
    QSignalSpy ready{window.get(), &MainWindow::ready};
    window->returnToLast();
    ASSERT_TRUE(ready.wait(10000));
    EXPECT_EQ(window->desk().current().toStdString(), "merge");
    EXPECT_EQ(selected(), "OP2");
}

TEST_F(Start, TheTextStandsWhereItWasScrolledTo) {
    const auto scrollBar = [this] { return window->findChild<QAbstractScrollArea*>(QStringLiteral("draft"))->verticalScrollBar(); };
    start();
    window->resize(1000, 420);
    open();
    waitUntilIdle();
    ASSERT_TRUE(QTest::qWaitFor([&] { return scrollBar()->maximum() > 20; })) << "the text is longer than the window";
    const int at = scrollBar()->maximum() / 2;
    scrollBar()->setValue(at);
    window->close();
    window = std::make_unique<MainWindow>(test::surroundings(), PdfPrinter{});
    window->show();
    window->returnToLast();
    EXPECT_TRUE(QTest::qWaitFor([&] { return window->session().isOpen() && scrollBar()->value() == at; }, 10000)) << scrollBar()->value();
}

TEST_F(Start, TheSampleIsOpenedAsACopyOfOnesOwn) {
    // As delivered: beside the registry.
    const auto resources = std::filesystem::path{folder.path().toStdString()} / "resources";
    std::filesystem::create_directories(resources / "sample");
    std::filesystem::copy_file(file, resources / "sample" / "sample.chapeau");
    const test::Variable delivered{"CHAPEAU_RESOURCES", resources.string()};
    const test::Variable own{"XDG_DATA_HOME", (std::filesystem::path{folder.path().toStdString()} / "data").string()};
    start();
    ASSERT_TRUE(command("file.sample")->isEnabled());
    QSignalSpy ready{window.get(), &MainWindow::ready};
    QTest::mouseClick(window->findChild<StartPage*>()->findChild<QPushButton*>(QStringLiteral("file.sample")), Qt::LeftButton);
    ASSERT_TRUE(ready.wait(10000));
    EXPECT_NE(window->session().workspace().path(), resources / "sample" / "sample.chapeau") << "what was delivered stays as it is";
    EXPECT_EQ(window->session().text().draft.paragraphs.size(), 5U);
    EXPECT_TRUE(window->session().canChange());
}

TEST_F(Start, WithoutASampleItIsGrey) {
    const test::Variable none{"CHAPEAU_RESOURCES", folder.path().toStdString()};
    start();
    EXPECT_FALSE(command("file.sample")->isEnabled());
}

TEST_F(Start, ReturnsToNothingWhereThatIsSwitchedOff) {
    startAndOpen();
    command("file.returns")->trigger();
    window->close();
    start();
    window->returnToLast();
    waitUntilIdle();
    EXPECT_FALSE(window->session().isOpen());
}

TEST_F(Start, ReturnsToNothingAfterTheNegotiationWasClosed) {
    startAndOpen();
    command("window.close")->trigger();
    window->close();
    start();
    window->returnToLast();
    waitUntilIdle();
    EXPECT_FALSE(window->session().isOpen());
}

} // namespace
} // namespace chapeau
