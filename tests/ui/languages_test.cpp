// The window in a language that isn't there yet: every text two fifths longer and in marks, so that what is cut off or was never given to
// the translators shows; and mirrored, as Arabic will be.
#include "ui/draft/draft_view.h"
#include "ui/guide/guide_window.h"
#include "ui/intake/new_dialog.h"
#include "ui/intake/take_in_dialog.h"
#include "ui/issuing/issue_dialog.h"
#include "ui/justifying/reasons_dialog.h"
#include "ui/outline/outline_delegate.h"
#include "ui/outline/outline_view.h"
#include "ui/publish/export_dialog.h"
#include "ui/reintroducing/reintroduce_dialog.h"
#include "ui/shell/views.h"
#include "ui/shortcuts/shortcut_dialog.h"
#include "ui/sponsors/sponsor_dialog.h"
#include "ui/text/in_window.h"
#include "ui/text/qt_text.h"

#include "window_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>

#include <fstream>
#include <set>

namespace chapeau {
namespace {

/// "Export…" becomes "⟦Export… ~~~⟧".
class PseudoLocale final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int n) const override {
        // Qt's own words come with Qt's own translations.
        if (QByteArray{context}.startsWith('Q')) return {};
        QString text = QString::fromUtf8(source);
        text.replace(QStringLiteral("(s)"), n == 1 ? QString{} : QStringLiteral("s"));
        return QStringLiteral("⟦%1 %2⟧").arg(text, QString{(text.size() * 2 + 4) / 5, u'~'});
    }
};

bool isMarked(const QString& text) {
    return text.contains(u'⟦');
}

/// A text that is data, a sign or a number needs no translation.
bool isData(const QString& text) {
    const QString plain = text.trimmed();
    for (const QChar c : plain)
        if (c.isLower()) return false;
    return true;
}

class Languages : public test::WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        QCoreApplication::installTranslator(&pseudo);
    }
    void TearDown() override {
        window.reset();
        QCoreApplication::removeTranslator(&pseudo);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QSettings{}.clear();
    }

    /// Buttons and short labels of which a part is cut off.
    static std::set<std::string> clipped(const QWidget& top) {
        // Layouts follow one another in the event loop.
        (void)QTest::qWaitFor([&] { return clippedNow(top).empty(); }, 2000);
        return clippedNow(top);
    }
    static std::set<std::string> clippedNow(const QWidget& top) {
        std::set<std::string> found;
        const auto look = [&](const QWidget& widget, const QString& text, bool wraps) {
            if (!widget.isVisible() || text.isEmpty() || wraps) return;
            const QSize wanted = widget.sizeHint();
            if (wanted.width() > widget.width() + 1 || wanted.height() > widget.height() + 1)
                found.insert(QStringLiteral("%1 “%2” has %3x%4 of %5x%6")
                                 .arg(QString::fromLatin1(widget.metaObject()->className()), text)
                                 .arg(widget.width())
                                 .arg(widget.height())
                                 .arg(wanted.width())
                                 .arg(wanted.height())
                                 .toStdString());
        };
        for (const auto* button : top.findChildren<QAbstractButton*>())
            if (button->parentWidget() == nullptr || !button->parentWidget()->inherits("QTabBar")) look(*button, button->text(), false);
        for (const auto* label : top.findChildren<QLabel*>()) look(*label, label->text(), label->wordWrap());
        return found;
    }

    /// Texts that were never given to the translators: of buttons, menus, tabs and titles, which hold no data.
    static std::set<std::string> untranslated(const QWidget& top) {
        std::set<std::string> found;
        const auto look = [&](const QString& text) {
            if (!text.isEmpty() && !isMarked(text) && !isData(text)) found.insert(text.toStdString());
        };
        for (const auto* button : top.findChildren<QAbstractButton*>())
            // A dialog's standard buttons come with Qt's translations, and the start page has names of negotiations on buttons.
            if (button->isVisible() && !button->parentWidget()->inherits("QDialogButtonBox") &&
                button->property("role").toString() != u"link")
                look(button->text());
        for (const auto* action : top.findChildren<QAction*>())
            if (!action->text().isEmpty() && action->isVisible() && action->parent() != nullptr &&
                !action->parent()->inherits("QLineEdit") && !action->parent()->inherits("QTextEdit"))
                look(action->text());
        for (const auto* tabs : top.findChildren<QTabBar*>())
            for (int i = 0; i < tabs->count(); ++i) look(tabs->tabText(i));
        for (const auto* box : top.findChildren<QGroupBox*>()) look(box->title());
        for (const auto* widget : top.findChildren<QWidget*>()) {
            if (!widget->objectName().startsWith(QStringLiteral("qt_"))) look(widget->property("placeholderText").toString());
            // Qt's own words again: the buttons of a dock, and those that scroll tabs.
            const bool isOfQt = widget->inherits("QDockWidgetTitleButton") ||
                                (widget->parentWidget() != nullptr && widget->parentWidget()->inherits("QTabBar"));
            if (widget->isVisible() && !isOfQt && qobject_cast<const QLabel*>(widget) == nullptr) look(widget->accessibleName());
        }
        return found;
    }

    PseudoLocale pseudo;
};

TEST_F(Languages, NothingIsCutOffAndEverythingIsTranslatedInTheViews) {
    start();
    EXPECT_EQ(clipped(*window), std::set<std::string>{}) << "start page";
    EXPECT_EQ(untranslated(*window), std::set<std::string>{}) << "start page";
    open();
    ASSERT_TRUE(window->selectLabel(QStringLiteral("OP1")));
    for (const auto& view : viewIds()) {
        window->showView(view);
        waitUntilIdle();
        QTest::qWait(30);
        EXPECT_EQ(clipped(*window), std::set<std::string>{}) << view.toStdString();
        EXPECT_EQ(untranslated(*window), std::set<std::string>{}) << view.toStdString();
    }
}

TEST_F(Languages, NothingIsCutOffAndEverythingIsTranslatedInTheDialogs) {
    startAndOpen();
    NewDialog begin{test::registry()};
    TakeInDialog take{window->session().snapshot(), test::registry(), test::clock()};
    ExportDialog exporting{window->session().snapshot(), test::registry(), QStringLiteral("draft")};
    SponsorDialog sponsor{test::registry(), SponsorAct::joined, dayOf(test::clock().now())};
    ShortcutDialog shortcuts{window->shortcuts()};
    GuideWindow guide{documentationFolder()};
    IssueDialog issuing{window->session().snapshot(), test::registry()};
    ReasonsDialog reasons{QStringLiteral("OP1"), targetsOn("OP1"), {}};
    ReintroduceDialog reintroducing{test::registry()};
    for (QDialog* dialog :
         std::initializer_list<QDialog*>{&begin, &take, &exporting, &sponsor, &shortcuts, &issuing, &reasons, &reintroducing, &guide}) {
        dialog->show();
        QTest::qWait(30);
        EXPECT_EQ(clipped(*dialog), std::set<std::string>{}) << dialog->metaObject()->className();
        EXPECT_EQ(untranslated(*dialog), std::set<std::string>{}) << dialog->metaObject()->className();
        EXPECT_LE(dialog->height(), 720) << dialog->metaObject()->className() << " has to fit on a small screen";
        EXPECT_LE(dialog->width(), 1280) << dialog->metaObject()->className();
        dialog->hide();
    }
}

TEST_F(Languages, WhatWentWrongIsSaidInTheLanguageOfTheWindow) {
    startAndOpen();
    auto* box = openNoWorkspace();
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->text().startsWith(u'⟦')) << box->text().toStdString();
    EXPECT_TRUE(box->text().contains(QStringLiteral("wrong.chapeau is not a Chapeau workspace."))) << "filled in after it is translated";
    box->close();
}

TEST_F(Languages, EveryErrorIsTranslatedBeforeItIsFilledIn) {
    for (int code = 0; code <= static_cast<int>(ErrorCode::internal); ++code) {
        const QString said = sentence({static_cast<ErrorCode>(code), "SUBJECT", "PLACE"});
        EXPECT_TRUE(said.startsWith(u'⟦') && said.endsWith(u'⟧')) << said.toStdString();
        EXPECT_FALSE(said.contains(u'{')) << said.toStdString();
    }
}

TEST_F(Languages, WhyWordingIsNotPlacedIsSaidInTheLanguageOfTheWindow) {
    startAndOpen();
    TakeInDialog take{window->session().snapshot(), test::registry(), test::clock()};
    take.show();
    take.setWords(QStringLiteral("USA: delete PP9."));
    ASSERT_TRUE(QTest::qWaitFor([&] { return take.isCurrent(); }, 20000));
    EXPECT_EQ(take.findChild<QLabel*>(QStringLiteral("reason"))->text().section(QStringLiteral(" ~"), 0, 0).toStdString(),
              "⟦⟦There is no PP9 in the text.")
        << "the reason and what is nearest";
    auto* line = window->findChild<QLineEdit*>(QStringLiteral("captureLine"));
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("us op1"));
    const QString preview = window->findChild<QLabel*>(QStringLiteral("capturePreview"))->text();
    EXPECT_TRUE(preview.contains(QStringLiteral("⟦It doesn’t say what is to be changed."))) << preview.toStdString();
}

TEST_F(Languages, WhatAReaderNoticedIsSaidInTheLanguageOfTheWindow) {
    startAndOpen();
    const QString sent = folder.filePath(QStringLiteral("EU.txt"));
    std::ofstream{sent.toStdString()} << "Another title\n\nThe General Assembly,\n\nRecalling the post- war order,\n\n1. Decides so.\n";
    TakeInDialog take{window->session().snapshot(), test::registry(), test::clock()};
    take.findChild<QComboBox*>(QStringLiteral("readAs"))->setCurrentIndex(1);
    take.show();
    take.setFile(sent);
    ASSERT_TRUE(QTest::qWaitFor([&] { return take.isCurrent(); }, 20000));
    const QString notices = take.findChild<QLabel*>(QStringLiteral("notices"))->text();
    EXPECT_TRUE(notices.startsWith(QStringLiteral("⟦⟦Line 5 ~"))) << notices.toStdString();
    EXPECT_TRUE(notices.contains(QStringLiteral(": a broken hyphen was closed up (“"))) << notices.toStdString();
    const IgnoredPart ignored{IgnoredPart::Kind::footnotesMissing, {{"CHN"}}, "PP1", {}, {}};
    EXPECT_EQ(qs(sentenceOf(ignored, inWindow)).count(u'⟦'), 2) << "who, and what";
}

TEST_F(Languages, NumbersOfCoreHaveTheirPluralInTheWindow) {
    QCoreApplication::removeTranslator(&pseudo);
    const auto said = [](int count) { return sentenceOf(Notice{NoticeCode::textUnderChangesDiffers, {}, {}, count}, inWindow); };
    EXPECT_NE(said(1).find("(1 part)"), std::string::npos) << said(1);
    EXPECT_NE(said(3).find("(3 parts)"), std::string::npos) << said(3);
}

TEST_F(Languages, MirroredTheOutlineStandsOnTheRight) {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    startAndOpen();
    const auto* outline = window->findChild<QWidget*>(QStringLiteral("outline"));
    const auto* draft = window->findChild<QWidget*>(QStringLiteral("draft"));
    EXPECT_GT(outline->mapTo(window.get(), QPoint{}).x(), draft->mapTo(window.get(), QPoint{}).x());
    for (const auto& view : viewIds()) {
        window->showView(view);
        waitUntilIdle();
        QTest::qWait(30);
        EXPECT_EQ(clipped(*window), std::set<std::string>{}) << view.toStdString();
    }
}

TEST_F(Languages, NothingIsCutOffInTextOfTwiceTheSize) {
    QCoreApplication::removeTranslator(&pseudo);
    startAndOpen();
    for (int i = 0; i < 10; ++i) command("text.larger")->trigger();
    ASSERT_EQ(window->appearance().percent(), 200);
    ASSERT_TRUE(window->selectLabel(QStringLiteral("OP1")));
    window->resize(1280, 720);
    for (const auto& view : viewIds()) {
        window->showView(view);
        waitUntilIdle();
        QTest::qWait(30);
        EXPECT_EQ(clipped(*window), std::set<std::string>{}) << view.toStdString();
        EXPECT_LE(window->minimumSizeHint().width(), 1280) << view.toStdString() << ": it has to fit on a small screen";
    }
    command("text.normal")->trigger();
}

TEST_F(Languages, NoLabelIsCutShortInTextOfTwiceTheSize) {
    QCoreApplication::removeTranslator(&pseudo);
    startAndOpen();
    window->resize(1280, 720);
    for (int i = 0; i < 10; ++i) command("text.larger")->trigger();
    window->showView(QStringLiteral("draft"));
    waitUntilIdle();
    QTest::qWait(30);
    const auto* outline = window->findChild<OutlineView*>();
    ASSERT_NE(outline, nullptr);
    const auto& lines = static_cast<const OutlineModel&>(*outline->model());
    ASSERT_GT(lines.rowCount(), 0);
    for (int i = 0; i < lines.rowCount(); ++i) {
        const ParagraphRow& line = lines.row(lines.index(i));
        EXPECT_LE(OutlineDelegate::widthFor(line, outline->font()), outline->viewport()->width()) << line.label.toStdString();
    }
    const auto* draft = window->findChild<DraftView*>();
    const auto& delegate = static_cast<const DraftDelegate&>(*draft->itemDelegate());
    bool anyWord = false;
    for (int i = 0; i < draft->rows().rowCount(); ++i) {
        const auto words = delegate.picture(draft->rows().index(i)).marginWords();
        anyWord = anyWord || words.size() > 1;
        EXPECT_FALSE(words.join(u' ').contains(QChar{0x2026})) << words.join(u' ').toStdString();
    }
    EXPECT_TRUE(anyWord);
    EXPECT_LE(window->minimumSizeHint().width(), 1280);
    EXPECT_LE(window->width(), 1280);
    command("text.normal")->trigger();
}

} // namespace
} // namespace chapeau
