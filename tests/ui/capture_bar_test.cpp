// The capture bar as an officer uses it: keys into the real widget, in the window where it matters.
#include "core/workspace/deciding.h"
#include "ui/capture/capture_bar.h"
#include "ui/capture/capture_help.h"
#include "ui/shell/main_window.h"

#include "sample.h"

#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>

#include <unistd.h>

namespace chapeau {
namespace {

/// What a person reads in a label, whether it is rich or plain.
std::string shownIn(const QLabel& label) {
    if (!label.isVisible()) return {};
    if (label.textFormat() != Qt::RichText) return label.text().toStdString();
    QTextDocument document;
    document.setHtml(label.text());
    return document.toPlainText().replace(QChar::Nbsp, u' ').simplified().toStdString();
}

/// The bar with the keys that a person presses.
struct Keys {
    explicit Keys(QWidget& window)
        : line{*window.findChild<CaptureLine*>(QStringLiteral("captureLine"))}, preview{*window.findChild<QLabel*>(
                                                                                    QStringLiteral("capturePreview"))} {}

    void type(const char* text) { QTest::keyClicks(&line, QString::fromUtf8(text)); }
    void press(Qt::Key key) {
        QTest::keyClick(offered().empty() ? static_cast<QWidget*>(&line) : line.findChild<QCompleter*>()->popup(), key);
    }
    [[nodiscard]] std::string shown() const { return shownIn(preview); }
    [[nodiscard]] std::string text() const { return line.text().toStdString(); }
    [[nodiscard]] std::vector<std::string> offered() const {
        std::vector<std::string> list;
        for (const QString& one : line.offered()) list.push_back(one.toStdString());
        return list;
    }

    CaptureLine& line;
    QLabel& preview;
};

class CaptureBarTest : public testing::Test {
protected:
    void SetUp() override {
        bar.setNegotiation(negotiation, true);
        bar.show();
        bar.activateWindow();
        bar.startTyping();
        ASSERT_TRUE(QTest::qWaitFor([this] { return keys.line.hasFocus(); }));
        QObject::connect(&bar, &CaptureBar::landed, &bar,
                         [this](const ParagraphId& paragraph) { landedOn.push_back(workingText(*negotiation).labelOf(paragraph)); });
    }

    std::shared_ptr<const Negotiation> negotiation = std::make_shared<const Negotiation>(test::sample());
    std::vector<Proposing> tabled;
    bool canTable = true;
    CaptureBar bar{test::registry(), test::clock(), [this](const Proposing& proposing) {
                       if (canTable) tabled.push_back(proposing);
                       return canTable;
                   }};
    Keys keys{bar};
    std::vector<std::string> landedOn;
};

TEST_F(CaptureBarTest, DeletingAParagraphIsShownWhileItIsTyped) {
    keys.type("us uk");
    EXPECT_EQ(keys.shown(), "USA, GBR It doesn’t say which paragraph it is about.");
    EXPECT_TRUE(landedOn.empty());
    keys.type(" del op2");
    EXPECT_EQ(keys.shown(),
              "GBR, USA · delete OP2 Requests the Secretary-General to report on the implementation of the present resolution; "
              "Enter tables it");
    EXPECT_TRUE(keys.preview.text().contains(QStringLiteral("line-through"))) << "never by colour alone";
    EXPECT_EQ(landedOn, std::vector<std::string>{"OP2"});
    EXPECT_TRUE(tabled.empty()) << "nothing is tabled before Enter";
}

TEST_F(CaptureBarTest, ReplacingWordsIsMarkedUp) {
    keys.type("eu op1 'concrete' -> 'practical'");
    EXPECT_EQ(keys.shown(), "EU · change OP1 Encourages all Member States to take concrete practical measures to promote international "
                            "cooperation; Enter tables it");
    EXPECT_TRUE(keys.preview.text().contains(QStringLiteral("underline")));
    EXPECT_EQ(keys.preview.accessibleName().toStdString(), "EU · change OP1. replaces “concrete” by “practical”. Enter tables it");
}

TEST_F(CaptureBarTest, EnterTablesClearsAndSaysSo) {
    keys.type("us uk del op2");
    keys.press(Qt::Key_Return);
    ASSERT_EQ(tabled.size(), 1U);
    EXPECT_EQ(tabled[0].landed.placed.at(0).proposal.operation, Operation::remove);
    EXPECT_EQ(keys.text(), "");
    EXPECT_EQ(keys.shown(), "Tabled: GBR, USA · delete OP2");
    keys.type("e");
    EXPECT_NE(keys.shown(), "Tabled: GBR, USA · delete OP2");
}

TEST_F(CaptureBarTest, WhatCouldNotBeTabledStays) {
    canTable = false;
    keys.type("us uk del op2");
    keys.press(Qt::Key_Return);
    EXPECT_EQ(keys.text(), "us uk del op2");
}

TEST_F(CaptureBarTest, MissingWordsStayWithTheReasonAndWhatIsNearest) {
    keys.type("eu op1 'concret' -> 'practical'");
    const std::string reason = "The words “concret” are not in the paragraph as quoted, but nearly. Nearest: “concrete”.";
    EXPECT_EQ(keys.shown(), "EU · OP1 " + reason);
    keys.press(Qt::Key_Return);
    EXPECT_TRUE(tabled.empty());
    EXPECT_EQ(keys.text(), "eu op1 'concret' -> 'practical'");
    EXPECT_EQ(keys.shown(), "Not tabled. EU · OP1 " + reason);
}

TEST_F(CaptureBarTest, AmbiguousWordsAreNotGuessed) {
    keys.type("eu op1 'to' -> 'in order to'");
    EXPECT_EQ(keys.shown().find("EU · OP1 The words “to” stand there more than once, and it doesn’t say which."), 0U) << keys.shown();
    keys.press(Qt::Key_Return);
    EXPECT_TRUE(tabled.empty());
    EXPECT_EQ(keys.text(), "eu op1 'to' -> 'in order to'");
}

TEST_F(CaptureBarTest, EachPieceThatIsNotPlacedIsNamedAndNothingIsTabled) {
    const char* const line = "us del op2; eu op1 'concret' -> 'practical'; jpn del op9";
    keys.type(line);
    EXPECT_EQ(keys.shown(),
              "USA · delete OP2 Requests the Secretary-General to report on the implementation of the present resolution; "
              "“eu op1 'concret' -> 'practical'” is not placed: The words “concret” are not in the paragraph as quoted, but nearly. "
              "Nearest: “concrete”. “jpn del op9” is not placed: There is no OP9 in the text. Nearest: “OP1”, “OP2”, “OP3”.");
    keys.press(Qt::Key_Return);
    EXPECT_TRUE(tabled.empty());
    EXPECT_EQ(keys.text(), line);
}

TEST_F(CaptureBarTest, NoSuchParagraph) {
    keys.type("us del op9");
    EXPECT_EQ(keys.shown().find("USA There is no OP9 in the text."), 0U) << keys.shown();
    keys.press(Qt::Key_Return);
    EXPECT_TRUE(tabled.empty());
}

TEST_F(CaptureBarTest, ActsAreShownInWords) {
    keys.type("us sup op3");
    EXPECT_EQ(keys.shown(), "USA · support OP3 Enter tables it");
    keys.line.clear();
    keys.type("rus res 'eightieth' op3");
    EXPECT_EQ(keys.shown(), "RUS · reserve the position on “eightieth” in OP3 Enter tables it");
    keys.line.clear();
    keys.type("op3 agreed ad ref");
    EXPECT_EQ(keys.shown(), "OP3 agreed ad ref Enter tables it");
}

TEST_F(CaptureBarTest, ANewParagraphAndAMoveAreShownWithTheirPlace) {
    keys.type("bra + a new paragraph after op2: Invites Member States;");
    EXPECT_EQ(keys.shown(), "BRA · add OP2 bis Invites Member States; Enter tables it");
    EXPECT_EQ(landedOn, std::vector<std::string>{"OP2"});
    keys.line.clear();
    keys.type("ken move op3 after op1");
    EXPECT_EQ(keys.shown(), "KEN · move OP3 after OP1 Enter tables it");
}

TEST_F(CaptureBarTest, CompletesStatesLabelsAndPhrases) {
    keys.type("norw");
    EXPECT_EQ(keys.offered(), std::vector<std::string>{"NOR"});
    keys.press(Qt::Key_Tab);
    EXPECT_EQ(keys.text(), "NOR ");
    EXPECT_TRUE(keys.offered().empty());
    keys.type("op");
    EXPECT_EQ(keys.offered().at(0), "OP1");
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return);
    EXPECT_EQ(keys.text(), "NOR OP2 ") << "Enter chooses what is marked in the list, and tables nothing";
    EXPECT_TRUE(tabled.empty());
    keys.type("'impl");
    EXPECT_EQ(keys.offered().at(0), "implementation");
    keys.press(Qt::Key_Tab);
    EXPECT_EQ(keys.text(), "NOR OP2 'implementation");
    EXPECT_TRUE(keys.line.hasFocus());
}

TEST_F(CaptureBarTest, WhatIsUnderstoodIsNotOffered) {
    keys.type("us");
    EXPECT_TRUE(keys.offered().empty());
    keys.type(" del op2");
    EXPECT_TRUE(keys.offered().empty());
}

TEST_F(CaptureBarTest, TheWordsOfANewParagraphAreNotCompleted) {
    keys.type("bra + a new paragraph after op2: Invites Ma");
    EXPECT_TRUE(keys.offered().empty());
    keys.press(Qt::Key_Return);
    EXPECT_EQ(tabled.size(), 1U);
}

TEST_F(CaptureBarTest, EnterTakesNothingFromTheListBeforeSomethingIsChosen) {
    keys.type("norw");
    ASSERT_FALSE(keys.offered().empty());
    keys.press(Qt::Key_Return);
    EXPECT_TRUE(keys.offered().empty());
    EXPECT_EQ(keys.text(), "norw");
    EXPECT_EQ(keys.shown().find("Not tabled."), 0U) << keys.shown();
}

TEST_F(CaptureBarTest, EscapeClosesTheListThenClears) {
    keys.type("norw");
    ASSERT_FALSE(keys.offered().empty());
    keys.press(Qt::Key_Escape);
    EXPECT_TRUE(keys.offered().empty());
    EXPECT_EQ(keys.text(), "norw");
    keys.press(Qt::Key_Escape);
    EXPECT_EQ(keys.text(), "");
    EXPECT_EQ(keys.shown(), "");
    keys.press(Qt::Key_Up);
    EXPECT_EQ(keys.text(), "norw") << "nothing typed is lost";
}

TEST_F(CaptureBarTest, LandsOnceUntilItLandsElsewhere) {
    keys.type("us del op2");
    keys.type(" ");
    EXPECT_EQ(landedOn, std::vector<std::string>{"OP2"});
    keys.press(Qt::Key_Backspace);
    keys.press(Qt::Key_Backspace);
    keys.type("1");
    EXPECT_EQ(landedOn, (std::vector<std::string>{"OP2", "OP1"}));
}

TEST_F(CaptureBarTest, ReadOnlyAndClosedSayWhy) {
    const std::string empty = keys.line.placeholderText().toStdString();
    EXPECT_NE(empty.find("us uk del op9"), std::string::npos);
    bar.setNegotiation(negotiation, false);
    EXPECT_FALSE(keys.line.isEnabled());
    EXPECT_EQ(keys.line.placeholderText().toStdString(), "This workspace is read only: nothing can be tabled");
    bar.setNegotiation(nullptr, false);
    EXPECT_FALSE(keys.line.isEnabled());
    EXPECT_EQ(keys.line.placeholderText().toStdString(), "Open a negotiation to capture what delegations say");
}

TEST_F(CaptureBarTest, TheHelpIsThePageOfTheDocumentation) {
    QTest::mouseClick(bar.findChild<QToolButton*>(QStringLiteral("captureHelpButton")), Qt::LeftButton);
    const auto* help = bar.findChild<CaptureHelp*>();
    ASSERT_NE(help, nullptr);
    EXPECT_TRUE(help->isVisible());
    const QString page = help->findChild<QTextBrowser*>()->toPlainText();
    EXPECT_TRUE(page.contains(QStringLiteral("us uk del op9"))) << page.toStdString();
}

class CaptureInWindow : public testing::Test {
protected:
    void SetUp() override {
        file = test::sampleFile(folder.path().toStdString());
        open();
    }
    void open() {
        window = std::make_unique<MainWindow>(test::surroundings(), PdfPrinter{});
        window->resize(1280, 800);
        static_cast<QWidget*>(window.get())->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        QSignalSpy ready{window.get(), &MainWindow::ready};
        window->openFile(QString::fromStdString(file.string()));
        ASSERT_TRUE(ready.wait(10000));
    }
    [[nodiscard]] std::string selected() const {
        const auto* outline = window->findChild<QAbstractItemView*>(QStringLiteral("outline"));
        return outline->currentIndex().data().toString().toStdString();
    }
    [[nodiscard]] const Negotiation& negotiation() const { return window->session().negotiation(); }

    QTemporaryDir folder;
    std::filesystem::path file;
    std::unique_ptr<MainWindow> window;
};

TEST_F(CaptureInWindow, AKeystrokeAwayAndOneStepOfUndo) {
    Keys keys{*window};
    const auto proposals = negotiation().proposals.size();
    const auto positions = negotiation().positions.size();
    const auto steps = negotiation().history.size();
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return keys.line.hasFocus(); }));
    keys.type("us uk del op3; eu op1 'concrete' -> 'useful'; can sup op2");
    EXPECT_EQ(selected(), "OP3") << keys.shown();
    keys.press(Qt::Key_Return);
    EXPECT_EQ(negotiation().proposals.size(), proposals + 2) << keys.shown();
    EXPECT_EQ(negotiation().positions.size(), positions + 1);
    EXPECT_EQ(negotiation().history.size(), steps + 1);
    EXPECT_EQ(keys.text(), "");
    EXPECT_EQ(keys.shown().find("Tabled: GBR, USA · delete OP3"), 0U) << keys.shown();
    QTest::keyClick(&keys.line, Qt::Key_Z, Qt::ControlModifier);
    window->session().finishChange();
    EXPECT_EQ(keys.shown(), "") << "what was undone is not tabled";
    EXPECT_EQ(negotiation().proposals.size(), proposals);
    EXPECT_EQ(negotiation().positions.size(), positions);
}

TEST_F(CaptureInWindow, AChangeOfTheWorkspaceKeepsTheLine) {
    Keys keys{*window};
    keys.type("us del op3");
    ASSERT_TRUE(setParagraphState(window->session().workspace(), "OP2", ParagraphState::agreed));
    EXPECT_EQ(keys.text(), "us del op3");
    EXPECT_EQ(keys.shown().find("USA · delete OP3"), 0U) << keys.shown();
}

TEST_F(CaptureInWindow, ShiftF1OpensTheHelp) {
    QTest::keyClick(window.get(), Qt::Key_F1, Qt::ShiftModifier);
    EXPECT_NE(window->findChild<CaptureHelp*>(), nullptr);
}

TEST_F(CaptureInWindow, WithoutAWorkspaceThereIsNothingToTypeInto) {
    Keys keys{*window};
    EXPECT_TRUE(keys.line.isEnabled());
    window->session().close();
    EXPECT_FALSE(keys.line.isEnabled());
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    EXPECT_FALSE(keys.line.hasFocus());
}

TEST_F(CaptureInWindow, ReadOnlyWorkspacesTakeNothing) {
    if (::geteuid() == 0) GTEST_SKIP() << "root may write everywhere, so there is no read-only file to try";
    window.reset();
    std::filesystem::permissions(file, std::filesystem::perms::owner_read);
    open();
    const Keys keys{*window};
    EXPECT_FALSE(keys.line.isEnabled());
    EXPECT_EQ(keys.line.placeholderText().toStdString(), "This workspace is read only: nothing can be tabled");
}

} // namespace
} // namespace chapeau
