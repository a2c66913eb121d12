// The draft view as it reads: rows, modes, comments, the outline beside it.
#include "draft_page.h"
#include "variable.h"

#include "core/workspace/commenting.h"
#include "core/workspace/drafting.h"
#include "core/workspace/taking/proposing.h"
#include "ui/draft/word_formats.h"

#include <QAccessible>
#include <QComboBox>
#include <QListView>
#include <QMenu>
#include <QToolButton>

namespace chapeau {
namespace {

using test::DraftPage;

class DraftReading : public DraftPage {
protected:
    /// "+x" and "−x" around what is marked so.
    [[nodiscard]] static std::string marked(const ParagraphRow& row) {
        QString text = row.text;
        for (auto it = row.marks.rbegin(); it != row.marks.rend(); ++it) {
            if (it->mark != WordMark::inserted && it->mark != WordMark::deleted) continue;
            text.insert(it->chars.end, u'}');
            text.insert(it->chars.begin, u'{');
        }
        return text.toStdString();
    }
    void comment(const char* label, const char* text, bool internal) {
        const auto target = findTarget(session.negotiation(), label).value();
        ASSERT_TRUE(session.perform([&](Workspace& workspace) -> Done {
            const auto made = addComment(workspace, target, text, "Capital", internal);
            return made ? Done{} : Done{tl::unexpected(made.error())};
        }));
    }
    void pick(TextMode mode) { panel->modes().choose(mode); }
};

TEST_F(DraftReading, TitleAndEnactingWordsStandOnTop) {
    const auto& model = panel->draft().rows();
    EXPECT_EQ(model.row(model.index(0)).text.toStdString(), "Promoting cooperation");
    EXPECT_EQ(model.row(model.index(1)).text.toStdString(), "The General Assembly,");
}

TEST_F(DraftReading, MostContestedChipsComeFirst) {
    const auto chips = row("OP1").chips;
    ASSERT_EQ(chips.size(), 3U);
    EXPECT_TRUE(chips[0].contested && chips[1].contested);
    EXPECT_EQ(chipText(chips[2]).toStdString(), "CHN, PAK");
}

TEST_F(DraftReading, RedlineMarksWhatWeChanged) {
    ASSERT_TRUE(session.perform([](Workspace& workspace) -> Done {
        const auto made = editParagraph(workspace, "PP1", "Recalling also its resolution 77/999 of 1 December 2022,");
        return made ? Done{} : Done{tl::unexpected(made.error())};
    }));
    pick(TextMode::redline);
    EXPECT_EQ(marked(row("PP1")), "Recalling +{also }its resolution 77/999 of 1 December 2022,");
    EXPECT_EQ(row("PP1").change.toStdString(), "inserts “also”");
    EXPECT_EQ(row("PP2 bis").label, QString{}) << "what is only proposed is in neither text";
    pick(TextMode::clean);
    EXPECT_TRUE(row("PP1").marks.empty());
}

TEST_F(DraftReading, RedlineShowsWhatIsGone) {
    ASSERT_TRUE(session.perform([](Workspace& workspace) -> Done {
        const auto made = deleteParagraph(workspace, "PP2");
        return made ? Done{} : Done{tl::unexpected(made.error())};
    }));
    pick(TextMode::redline);
    const auto gone = row("PP2");
    EXPECT_TRUE(gone.gone);
    EXPECT_FALSE(gone.id) << "nothing to select";
    EXPECT_EQ(marked(gone).substr(0, 15), "\u2212{Reaffirming");
}

TEST_F(DraftReading, RedlineSaysWhereNothingHasChanged) {
    pick(TextMode::redline);
    const auto legend = [this] { return panel->findChild<QLabel*>(QStringLiteral("legend"))->text().toStdString(); };
    EXPECT_EQ(legend(), "nothing has changed since");
    ASSERT_TRUE(session.perform([](Workspace& workspace) -> Done {
        const auto made = deleteParagraph(workspace, "PP2");
        return made ? Done{} : Done{tl::unexpected(made.error())};
    }));
    EXPECT_NE(legend(), "nothing has changed since");
}

TEST_F(DraftReading, TheParagraphThatIsReadStaysWhereItIsWhenTheTextChanges) {
    panel->resize(1100, 260);
    select("OP2");
    auto& view = panel->draft();
    view.scrollTo(view.currentIndex(), QAbstractItemView::PositionAtCenter);
    const int before = view.visualRect(view.currentIndex()).top();
    pick(TextMode::rolling);
    EXPECT_EQ(view.visualRect(view.currentIndex()).top(), before) << "though OP1 above it is longer by its brackets";
}

TEST_F(DraftReading, TheChosenParagraphStaysInSightWhereAPaneOpensBelow) {
    panel->resize(1100, 700);
    auto& draft = panel->draft();
    QModelIndex last;
    const auto isInSight = [&](const QModelIndex& index) { return draft.viewport()->rect().contains(draft.visualRect(index)); };
    for (int i = 0; i < draft.model()->rowCount(); ++i)
        if (isInSight(draft.model()->index(i, 0))) last = draft.model()->index(i, 0);
    ASSERT_GT(last.row(), 1);
    draft.setCurrentIndex(last);
    panel->resize(1100, 300);
    QCoreApplication::processEvents();
    EXPECT_TRUE(isInSight(last));
}

TEST_F(DraftReading, RollingHasTheBrackets) {
    pick(TextMode::rolling);
    EXPECT_NE(row("OP1").text.indexOf(QStringLiteral("[concrete / practical – EU / voluntary – USA]")), -1)
        << row("OP1").text.toStdString();
    EXPECT_TRUE(row("PP2 bis").text.startsWith(u'['));
}

TEST_F(DraftReading, ByDelegationIsTheTextAsItWouldHaveIt) {
    pick(TextMode::delegation);
    panel->modes().chooseDelegation({"USA"});
    EXPECT_NE(marked(row("OP1")).find("\u2212{concrete}+{voluntary}"), std::string::npos) << marked(row("OP1"));
    EXPECT_EQ(marked(row("OP2")).substr(0, 4), "\u2212{");
    EXPECT_EQ(row("PP2 bis").label, QString{}) << "China's";
    panel->modes().chooseDelegation({"CHN"});
    EXPECT_EQ(marked(row("PP2 bis")), "+{Emphasizing the role of capacity-building,}");
}

TEST_F(DraftReading, EveryModeShowsWhatBecomesOfTheTitle) {
    ASSERT_TRUE(session.perform([](Workspace& workspace) -> Done {
        auto made = editParagraph(workspace, "Title", "Promoting international cooperation");
        if (!made) return tl::unexpected(made.error());
        made = editParagraph(workspace, "Enacting words", "The Human Rights Council,");
        if (!made) return tl::unexpected(made.error());
        const auto wording =
            prepareProposing(*workspace.negotiation(), test::registry(),
                             {"In the title, replace “international” by “regional”.", {}, {{"EU"}}, ""}, test::clock().now());
        return wording ? tableProposing(workspace, *wording) : Done{tl::unexpected(wording.error())};
    }));
    waitForMerge();
    EXPECT_EQ(row("Title").openProposals, 1);
    EXPECT_EQ(chipText(row("Title").chips.front()).toStdString(), "EU");
    pick(TextMode::redline);
    EXPECT_EQ(marked(row("Title")), "Promoting +{international }cooperation");
    EXPECT_EQ(row("Title").kind, ParagraphRow::Kind::title);
    EXPECT_EQ(marked(row("Enacting words")), "The \u2212{General Assembly}+{Human Rights Council},");
    EXPECT_FALSE(row("Enacting words").italic.empty());
    pick(TextMode::rolling);
    EXPECT_EQ(row("Title").text.toStdString(), "Promoting [international / regional – EU] cooperation");
    pick(TextMode::delegation);
    panel->modes().chooseDelegation({"EU"});
    EXPECT_EQ(marked(row("Title")), "Promoting \u2212{international}+{regional} cooperation");
}

TEST_F(DraftReading, TheBarOffersVersionsAndDelegations) {
    EXPECT_EQ(panel->findChild<QComboBox*>(QStringLiteral("delegationChoice"))->count(), 4);
    EXPECT_EQ(panel->findChild<QComboBox*>(QStringLiteral("versionChoice"))->itemText(0).toStdString(), "A/C.1/79/L.999");
    pick(TextMode::redline);
    EXPECT_TRUE(panel->findChild<QComboBox*>(QStringLiteral("versionChoice"))->isVisible());
    EXPECT_FALSE(panel->findChild<QLabel*>(QStringLiteral("legend"))->text().isEmpty());
}

TEST_F(DraftReading, CommentsStandBesideTheirParagraphOpenOnesFirst) {
    comment("OP1", "First, to be resolved", true);
    ASSERT_TRUE(
        session.perform([this](Workspace& workspace) { return resolveComment(workspace, session.negotiation().comments.front().id); }));
    comment("OP1", "Second", false);
    const auto balloons = row("OP1").balloons;
    ASSERT_EQ(balloons.size(), 2U);
    EXPECT_EQ(balloons[0].words.toStdString(), "Second");
    EXPECT_FALSE(balloons[0].internal);
    EXPECT_TRUE(balloons[1].resolved);
}

TEST_F(DraftReading, AClickOnACommentOpensTheComments) {
    comment("PP1", "Ask capital", true);
    bool wanted = false;
    QObject::connect(panel, &DraftPanel::commentsWanted, panel, [&] { wanted = true; });
    select("PP1");
    const QRect rect = panel->draft().visualRect(panel->draft().currentIndex());
    RowPicture picture{row("PP1"), {panel->draft().viewport()->width(), panel->draft().font()}, themeOf(panel->draft().palette())};
    QPoint at{-1, -1};
    for (int x = 0; x < rect.width() && at.x() < 0; x += 4)
        for (int y = 0; y < rect.height() && at.x() < 0; y += 4)
            if (picture.isComment({x, y})) at = rect.topLeft() + QPoint{x + 4, y + 4};
    ASSERT_GE(at.x(), 0);
    QTest::mouseClick(panel->draft().viewport(), Qt::LeftButton, {}, at);
    EXPECT_TRUE(wanted);
}

TEST_F(DraftReading, CommentsGoBelowWhereThereIsNoRoomBeside) {
    comment("PP1", "Ask capital what it thinks of this paragraph", true);
    const Theme theme = themeOf(panel->palette());
    RowPicture wide{row("PP1"), {1000, panel->font()}, theme};
    RowPicture narrow{row("PP1"), {420, panel->font()}, theme};
    EXPECT_TRUE(hasRoomBeside(1000, panel->font()));
    EXPECT_FALSE(hasRoomBeside(420, panel->font()));
    EXPECT_LT(wide.textRect().bottom(), narrow.height());
    EXPECT_FALSE(narrow.isComment(narrow.textRect().center()));
}

TEST_F(DraftReading, WhatARowSaysIsHeard) {
    comment("OP1", "Ask", true);
    const auto& model = panel->draft().rows();
    const auto spoken = model.data(model.indexOf(*paragraphLabelled(session, QStringLiteral("OP1"))), Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.startsWith(QStringLiteral("OP1, open, 1 conflict, 4 proposals, 1 comment: Encourages all"))) << spoken.toStdString();
    auto* accessible = QAccessible::queryAccessibleInterface(&panel->draft());
    ASSERT_NE(accessible, nullptr);
    EXPECT_EQ(accessible->childCount(), model.rowCount());
    EXPECT_EQ(accessible->role(), QAccessible::List);
}

TEST_F(DraftReading, ArabicRunsFromTheRight) {
    ParagraphRow arabic;
    arabic.text = QStringLiteral("وإذ تشير إلى قرارها 77/999 المؤرخ 1 كانون الأول/ديسمبر 2022،");
    RowPicture picture{arabic, {800, panel->font()}, themeOf(panel->palette())};
    QImage image{800, picture.height(), QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    picture.paint(painter, image.rect(), false, false);
    painter.end();
    const auto inked = [&](int from, int to) {
        for (int x = from; x < to; ++x)
            for (int y = 0; y < image.height(); ++y)
                if (qGray(image.pixel(x, y)) < 128) return true;
        return false;
    };
    const QRect text = picture.textRect();
    EXPECT_TRUE(inked(text.right() - 40, text.right()));
    EXPECT_FALSE(inked(text.left(), text.left() + 20));
}

/// A window that is mirrored begins on the right, whatever way the text runs.
class DraftMirrored : public DraftReading {
protected:
    /// Where something is painted, of each 20 pixels: "#..#".
    static std::string inked(RowPicture& picture, int width, int bottom) {
        QImage image{width, picture.height(), QImage::Format_RGB32};
        image.fill(Qt::white);
        QPainter painter{&image};
        painter.setLayoutDirection(Qt::RightToLeft);
        picture.paintFrame(painter, image.rect(), false, false);
        painter.end();
        std::string places;
        for (int x = 0; x < width; x += 20) {
            bool any = false;
            for (int at = x; at < std::min(x + 20, width); ++at)
                for (int y = 0; y < bottom; ++y) any = any || qGray(image.pixel(at, y)) < 200;
            places += any ? '#' : '.';
        }
        return places;
    }
};

TEST_F(DraftMirrored, TheMarginIsOnTheRightAndTheCommentsOnTheLeft) {
    comment("OP1", "Ask capital", true);
    ParagraphRow arabic = row("OP1");
    arabic.text = QStringLiteral("وإذ تشير إلى قرارها 77/999 المؤرخ 1 كانون الأول/ديسمبر 2022،");
    for (const ParagraphRow& shown : {row("OP1"), arabic}) {
        const Theme theme = themeOf(panel->palette());
        RowPicture picture{shown, {1000, panel->font(), Qt::RightToLeft}, theme};
        const RowPicture unmirrored{shown, {1000, panel->font()}, theme};
        const auto places = inked(picture, 1000, picture.height());
        EXPECT_EQ(places.substr(0, 44).find('#'), std::string::npos) << places;
        EXPECT_NE(places.substr(44).find('#'), std::string::npos) << places;
        EXPECT_EQ(picture.textRect().size(), unmirrored.textRect().size());
        EXPECT_LT(picture.textRect().right(), 1000 - 110);
        EXPECT_GT(picture.textRect().left(), 150) << "room for comments";
        EXPECT_EQ(picture.height(), unmirrored.height());
        const auto isSomewhere = [](const RowPicture& asked, int from, int to) {
            for (int x = from; x < to; ++x)
                for (int y = 0; y < asked.height(); y += 4)
                    if (asked.isComment({x, y})) return true;
            return false;
        };
        EXPECT_TRUE(isSomewhere(picture, 0, picture.textRect().left()));
        EXPECT_FALSE(isSomewhere(picture, picture.textRect().left(), 1000));
    }
}

TEST_F(DraftMirrored, AClickOnACommentOpensTheComments) {
    comment("PP1", "Ask capital", true);
    window.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    bool wanted = false;
    QObject::connect(panel, &DraftPanel::commentsWanted, panel, [&] { wanted = true; });
    select("PP1");
    const QRect rect = panel->draft().visualRect(panel->draft().currentIndex());
    QTest::mouseClick(panel->draft().viewport(), Qt::LeftButton, {}, {rect.right() - 40, rect.top() + 20});
    EXPECT_FALSE(wanted) << "where the margin is";
    QTest::mouseClick(panel->draft().viewport(), Qt::LeftButton, {}, {60, rect.top() + 20});
    EXPECT_TRUE(wanted);
}

TEST_F(DraftMirrored, TheEditorStandsWhereTheWordsDo) {
    window.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    edit("PP1");
    const QRect editing{editor()->mapTo(panel->draft().viewport(), QPoint{}), editor()->size()};
    EXPECT_LT(editing.right(), panel->draft().viewport()->width() - 100) << "beside the margin";
    EXPECT_GE(editing.left(), 0);
}

TEST_F(DraftReading, EveryWordFitsAtTwiceTheSize) {
    QFont twice = panel->font();
    twice.setPointSizeF(twice.pointSizeF() * 2);
    for (const int width : {420, 700, 1400}) {
        RowPicture picture{row("OP1"), {width, twice}, themeOf(panel->palette())};
        EXPECT_LE(picture.textRect().right(), width);
        EXPECT_GE(picture.height(), picture.textRect().bottom());
    }
}

TEST_F(DraftReading, InsertedAndDeletedDifferWithoutColour) {
    const Theme theme = themeOf(panel->palette());
    EXPECT_TRUE(formatOf(WordMark::inserted, theme).fontUnderline());
    EXPECT_FALSE(formatOf(WordMark::inserted, theme).fontStrikeOut());
    EXPECT_TRUE(formatOf(WordMark::deleted, theme).fontStrikeOut());
    EXPECT_FALSE(formatOf(WordMark::deleted, theme).fontUnderline());
}

TEST_F(DraftReading, AnEmptyPageSaysWhatToDo) {
    session.close();
    panel->refresh();
    EXPECT_EQ(panel->draft().rows().rowCount(), 0);
    const QImage empty = panel->draft().grab().toImage();
    QImage blank{empty.size(), empty.format()};
    blank.fill(empty.pixel(1, 1));
    EXPECT_NE(empty, blank);
}

TEST_F(DraftReading, TheKeyboardWalksTheRowsAndTellsTheSelection) {
    select("PP1");
    key(&panel->draft(), Qt::Key_Down);
    EXPECT_EQ(selection.current(), paragraphLabelled(session, QStringLiteral("PP2")));
    key(&panel->draft(), Qt::Key_End);
    EXPECT_EQ(selection.current(), paragraphLabelled(session, QStringLiteral("OP3")));
}

TEST_F(DraftReading, TypingALabelInTheOutlineJumpsToIt) {
    OutlineView outline{&window};
    outline.setRows(session.rows());
    outline.show();
    ParagraphId chosen = ParagraphId::random();
    QObject::connect(&outline, &OutlineView::chosen, &window, [&](const ParagraphId& id) { chosen = id; });
    QTest::keyClicks(&outline, QStringLiteral("op 2"));
    EXPECT_EQ(chosen, *paragraphLabelled(session, QStringLiteral("OP2")));
    QTest::keyClick(&outline, Qt::Key_Home);
    EXPECT_EQ(chosen, *paragraphLabelled(session, QStringLiteral("title")));
}

/// Where no dictionary is installed.
class DraftWithoutDictionary : public DraftReading {
protected:
    void edit(const char* label, const char* words) {
        select(label);
        key(&panel->draft(), Qt::Key_Return);
        QTest::keyClicks(editor(), QString::fromLatin1(words));
        key(editor(), Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([this] { return panel->isIdle(); }, 20000));
    }

private:
    test::Variable m_nowhere{"XDG_DATA_DIRS", folder.path().toStdString()};
};

TEST_F(DraftWithoutDictionary, ThatIsSaidOnce) {
    ASSERT_TRUE(QTest::qWaitFor([this] { return panel->isIdle(); }, 20000));
    EXPECT_EQ(said.toStdString(), "Spelling is not checked: no dictionary of the text’s language is installed (hunspell-en-gb).");
    said.clear();
    edit("PP1", "also ");
    edit("PP2", "also ");
    EXPECT_EQ(said.toStdString(), "") << "new words are looked at, and it isn't said again";
    QContextMenuEvent menuKey{QContextMenuEvent::Keyboard, {20, 20}, panel->draft().mapToGlobal(QPoint{20, 20})};
    QApplication::sendEvent(&panel->draft(), &menuKey);
    auto* menu = panel->findChild<QMenu*>(QStringLiteral("draftMenu"));
    ASSERT_NE(menu, nullptr);
    for (const auto* action : menu->actions())
        EXPECT_EQ(action->text().indexOf(QStringLiteral("pelling")), -1) << action->text().toStdString();
    menu->close();
}

} // namespace
} // namespace chapeau
