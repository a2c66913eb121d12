// The guide inside the program, as a person reads it: by F1, by its contents, by words.
#include "ui/guide/guide_window.h"

#include "window_fixture.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

namespace chapeau {
namespace {

class GuideInWindow : public test::WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        start();
        QTest::keyClick(window.get(), Qt::Key_F1);
        guide = window->findChild<GuideWindow*>();
        ASSERT_NE(guide, nullptr);
        ASSERT_TRUE(QTest::qWaitForWindowActive(guide));
        text = guide->findChild<GuideBrowser*>();
        contents = guide->findChild<QListWidget*>();
        words = guide->findChild<QLineEdit*>(QStringLiteral("guideWords"));
        EXPECT_TRUE(QTest::qWaitFor([this] { return contents->hasFocus(); })) << "the contents are chosen first";
    }
    [[nodiscard]] std::string heading() const { return contents->currentItem()->text().toStdString(); }
    /// The first line that is seen.
    [[nodiscard]] std::string top() const {
        const double y = text->verticalScrollBar()->value();
        for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next())
            if (text->document()->documentLayout()->blockBoundingRect(block).bottom() > y) return block.text().toStdString();
        return {};
    }
    std::vector<QTextImageFormat> pictures() const {
        std::vector<QTextImageFormat> all;
        for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next())
            for (auto at = block.begin(); !at.atEnd(); ++at)
                if (at.fragment().charFormat().isImageFormat()) all.push_back(at.fragment().charFormat().toImageFormat());
        return all;
    }

    GuideWindow* guide = nullptr;
    GuideBrowser* text = nullptr;
    QListWidget* contents = nullptr;
    QLineEdit* words = nullptr;
};

TEST_F(GuideInWindow, ItsContentsAreItsHeadings) {
    EXPECT_EQ(text->headings().front().text.toStdString(), "The guide");
    EXPECT_GE(contents->count(), 12);
    EXPECT_EQ(contents->count(), static_cast<int>(text->headings().size()));
    EXPECT_EQ(heading(), "The guide");
}

TEST_F(GuideInWindow, ItsContentsAreReadInFull) {
    EXPECT_GE(contents->viewport()->width(), contents->sizeHintForColumn(0));
}

TEST_F(GuideInWindow, TheContentsLeadToTheirPlaceByKey) {
    for (int i = 0; i < 4; ++i) QTest::keyClick(contents, Qt::Key_Down);
    EXPECT_EQ(top(), heading());
    EXPECT_NE(top(), "The guide");
}

TEST_F(GuideInWindow, TheLastOfTheContentsIsReachedByKey) {
    for (int i = 0; i < contents->count(); ++i) QTest::keyClick(contents, Qt::Key_Down);
    EXPECT_EQ(heading(), text->headings().back().text.toStdString());
}

TEST_F(GuideInWindow, TheContentsFollowTheText) {
    text->verticalScrollBar()->setValue(text->verticalScrollBar()->maximum());
    EXPECT_EQ(heading(), text->headings().back().text.toStdString());
    text->verticalScrollBar()->setValue(0);
    EXPECT_EQ(heading(), "The guide");
}

TEST_F(GuideInWindow, EveryLinkInItLeadsSomewhere) {
    std::set<std::string> anchors;
    for (const auto& one : text->headings()) anchors.insert(anchorOf(one.text).toStdString());
    std::size_t links = 0;
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next())
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QString link = at.fragment().charFormat().anchorHref();
            if (!link.startsWith(u'#')) continue;
            ++links;
            EXPECT_TRUE(anchors.contains(link.mid(1).toStdString())) << link.toStdString();
        }
    EXPECT_GE(links, 10U);
    text->setSource(QUrl{QStringLiteral("#find-and-replace")});
    EXPECT_EQ(top(), "Find and replace");
    for (const auto& one : text->headings()) {
        const QTextBlock block = text->document()->findBlock(one.position);
        EXPECT_GT(text->document()->documentLayout()->blockBoundingRect(block).height(), 0) << one.text.toStdString() << " isn't seen";
    }
}

TEST_F(GuideInWindow, AnotherPageIsShownAndLeftAgain) {
    text->setSource(QUrl{QStringLiteral("cli.md")});
    EXPECT_EQ(text->headings().front().text.toStdString(), "chapeau-cli");
    EXPECT_EQ(contents->item(0)->text().toStdString(), "chapeau-cli");
    text->backward();
    EXPECT_EQ(text->headings().front().text.toStdString(), "The guide");
}

TEST_F(GuideInWindow, ItsPicturesAreThereAndFitThePage) {
    const auto all = pictures();
    EXPECT_GE(all.size(), 10U);
    for (const auto& picture : all) {
        EXPECT_FALSE(text->document()->resource(QTextDocument::ImageResource, QUrl{picture.name()}).value<QImage>().isNull())
            << picture.name().toStdString();
        EXPECT_GT(picture.width(), 100) << picture.name().toStdString();
        EXPECT_LE(picture.width(), text->viewport()->width()) << picture.name().toStdString();
    }
    EXPECT_EQ(text->horizontalScrollBar()->maximum(), 0);
}

TEST_F(GuideInWindow, WordsAreFoundByKeyAndRoundTheEnd) {
    QTest::keyClick(guide, Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(words->hasFocus());
    QTest::keyClicks(words, QStringLiteral("projector"));
    QTest::keyClick(words, Qt::Key_Return);
    const int first = text->textCursor().selectionStart();
    EXPECT_EQ(text->textCursor().selectedText().toLower().toStdString(), "projector");
    QTest::keyClick(guide, Qt::Key_F3);
    EXPECT_GT(text->textCursor().selectionStart(), first);
    QTest::keyClick(guide, Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(text->textCursor().selectionStart(), first);
    QTest::keyClick(guide, Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_GT(text->textCursor().selectionStart(), first) << "before the first comes the last";
    words->clear();
    QTest::keyClicks(words, QStringLiteral("xyzzy"));
    QTest::keyClick(words, Qt::Key_Return);
    EXPECT_TRUE(guide->findChild<QLabel*>(QStringLiteral("guideNowhere"))->isVisible());
}

TEST_F(GuideInWindow, ThereIsOneAndEscapeClosesIt) {
    QTest::keyClick(window.get(), Qt::Key_F1);
    EXPECT_EQ(window->findChildren<GuideWindow*>().size(), 1);
    QTest::keyClick(guide, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([this] { return window->findChild<GuideWindow*>() == nullptr; }));
}

TEST(Guide, IsShownWithoutItsFolder) {
    const GuideWindow guide{QStringLiteral("/no/such/folder")};
    EXPECT_EQ(guide.findChild<GuideBrowser*>()->headings().front().text.toStdString(), "The guide");
}

} // namespace
} // namespace chapeau
