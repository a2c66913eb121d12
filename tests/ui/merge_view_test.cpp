// The merge view as a person uses it. With CHAPEAU_PICTURES=FOLDER in the environment, each state is drawn into that folder.
#include "ui/merge/merge_view.h"

#include "core/store/store.h"
#include "core/workspace/deciding.h"
#include "ui/merge/document_label.h"
#include "ui/merge/uncontested_dialog.h"

#include "window_fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

#include <set>

namespace chapeau {
namespace {

class Merging : public test::WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        startAndOpen();
        window->activateWindow();
        window->showView(QStringLiteral("merge"));
        waitUntilDrawn();
    }

    template <class W = QWidget>
    W* find(const char* name) {
        QCoreApplication::processEvents(); // layouts, and what they show
        for (auto* widget : window->findChildren<W*>(QString::fromLatin1(name)))
            if (widget->isVisible()) return widget;
        return nullptr;
    }
    MergeView& view() { return *window->findChild<MergeView*>(); }
    QTableView& map() { return *window->findChild<QTableView*>(QStringLiteral("map")); }
    void waitUntilDrawn() {
        waitUntilIdle();
        ASSERT_TRUE(QTest::qWaitFor(
            [this] {
                const auto* empty = find<QLabel>("mapEmpty");
                return map().model()->rowCount() > 0 || (empty != nullptr && !empty->text().startsWith(QStringLiteral("Putting")));
            },
            10000));
        for (int i = 0; i < 5; ++i) QTest::qWait(2); // what is drawn in the background arrives
    }
    void openBench(const char* label) {
        ASSERT_TRUE(window->selectLabel(QString::fromLatin1(label)));
        view().openBench();
        QCoreApplication::processEvents();
    }
    std::string title() { return find<QLabel>("benchTitle")->text().toStdString(); }
    std::string result() { return find<QLabel>("result")->accessibleName().toStdString(); }
    std::string count() { return find<QLabel>("conflictCount")->text().toStdString(); }
    std::string words(const char* label) {
        const auto& text = window->session().text();
        const auto id = text.idOf(label);
        return id ? text.paragraphOf(*id)->text.text : "no " + std::string{label};
    }
    void press(const char* button) {
        auto* found = find<QAbstractButton>(button);
        ASSERT_NE(found, nullptr) << button;
        ASSERT_TRUE(found->isEnabled()) << button;
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void choose(const char* words) {
        for (auto* button : window->findChildren<QRadioButton*>())
            if (button->isVisible() && button->accessibleName().contains(QString::fromUtf8(words))) return button->click();
        FAIL() << words;
    }
    void setOrder(const char* box, int index) { find<QComboBox>(box)->setCurrentIndex(index); }
    std::vector<std::string> rows() {
        std::vector<std::string> labels;
        for (int i = 0; i < map().model()->rowCount(); ++i)
            labels.push_back(map().model()->headerData(i, Qt::Vertical).toString().toStdString());
        return labels;
    }
    std::vector<std::string> columns() {
        std::vector<std::string> codes;
        for (int i = 0; i + 1 < map().model()->columnCount(); ++i)
            codes.push_back(map().model()->headerData(i, Qt::Horizontal).toString().toStdString());
        return codes;
    }
    /// A wording of a whole paragraph, tabled as it is.
    void propose(const char* who, const char* label, const std::string& text) {
        const auto& draft = window->session().text();
        const auto paragraph = *draft.paragraphOf(*draft.idOf(label));
        Proposal proposal;
        proposal.targets = {paragraph.id};
        proposal.kind = paragraph.kind;
        proposal.base = paragraph.text;
        proposal.text = withText(paragraph.text, text);
        proposal.proponents = {{who}};
        ASSERT_TRUE(window->session().perform([&](Workspace& workspace) {
            return workspace.perform("Tabled", label, {Changed::proposals}, [&](Store& store) { return store.add(proposal); });
        }));
        waitUntilDrawn();
    }
    void stand(const char* who, Stance stance, const char* whose) {
        for (const auto& proposal : window->session().negotiation().proposals) {
            if (proposal.proponents.front().value != whose || proposal.operation != Operation::replace) continue;
            ASSERT_TRUE(window->session().perform([&](Workspace& workspace) {
                return workspace.perform("Stand", "", {Changed::proposals}, [&](Store& store) {
                    return store.add(Position{PositionId::random(), proposal.id, {who}, stance, "", "", test::clock().now()});
                });
            }));
            return waitUntilDrawn();
        }
        FAIL() << whose;
    }
    UncontestedDialog* openPreview() {
        press("acceptAll");
        auto* dialog = window->findChild<UncontestedDialog*>();
        if (dialog == nullptr) return nullptr;
        const bool filled = QTest::qWaitFor(
            [dialog] {
                return !dialog->findChild<QLabel*>(QStringLiteral("uncontestedHead"))->text().startsWith(QStringLiteral("Looking"));
            },
            10000);
        EXPECT_TRUE(filled);
        return dialog;
    }
    static void picture(QWidget* what, const char* name) {
        const QString folder = qEnvironmentVariable("CHAPEAU_PICTURES");
        if (folder.isEmpty()) return;
        QCoreApplication::processEvents();
        what->grab().save(QStringLiteral("%1/%2.png").arg(folder, QString::fromLatin1(name)));
    }
};

const std::string conflictInOp1 = "Result: Encourages all Member States to take [concrete / practical – EU / voluntary – USA] measures, "
                                  "including guiding principles, to promote international cooperation;";

TEST_F(Merging, TheMapShowsWhoWantsWhatWhere) {
    EXPECT_EQ(rows(), (std::vector<std::string>{"PP1", "PP2", "+PP2 bis", "OP1", "OP2", "OP3"}));
    EXPECT_EQ(columns(), (std::vector<std::string>{"CHN", "PAK", "EU", "USA"})) << "those who agree side by side";
    EXPECT_EQ(map().model()->index(3, 0).data().toString().toStdString(), "+");
    EXPECT_EQ(map().model()->index(3, 1).data().toString().toStdString(), "=");
    EXPECT_EQ(map().model()->index(4, 3).data().toString().toStdString(), "–");
    picture(window.get(), "map");
}

TEST_F(Merging, TheMapOfAFewDelegationsScrollsNowhereAndSaysWhatItsSignsMean) {
    EXPECT_FALSE(map().horizontalScrollBar()->isVisible());
    const int columns = map().verticalHeader()->width() + map().horizontalHeader()->length();
    EXPECT_LE(map().width(), columns + 8) << "what is free is for the words";
    const auto* legend = find<QLabel>("mapLegend");
    ASSERT_NE(legend, nullptr);
    for (const char* words : {"+ adds words", "– deletes", "■ new paragraph", "= the same as another"})
        EXPECT_TRUE(legend->text().contains(QString::fromUtf8(words))) << words;
}

TEST_F(Merging, TheResultLeavesTheChoicesTheRest) {
    openBench("OP1");
    auto* parts = find<QSplitter>("benchParts");
    ASSERT_NE(parts, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([parts] { return parts->sizes().at(1) <= 160; })) << parts->sizes().at(1);
    EXPECT_GT(parts->sizes().at(0), parts->sizes().at(1));
}

TEST_F(Merging, HoveringACellShowsTheChangeMarkedUp) {
    const QString tip = map().model()->index(3, 0).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(QStringLiteral("guiding principles"))) << tip.toStdString();
    EXPECT_TRUE(tip.contains(QStringLiteral("underline"))) << tip.toStdString();
    EXPECT_TRUE(tip.contains(QStringLiteral("China"))) << tip.toStdString();
}

TEST_F(Merging, WhatItSaysOfEachRowStaysInSight) {
    auto* list = find<QListView>("mapWords");
    ASSERT_NE(list, nullptr);
    const auto said = list->model()->index(3, list->modelColumn()).data().toString().toStdString();
    EXPECT_EQ(said, "2 alternatives, 1 conflict, 1 uncontested");
    EXPECT_TRUE(map().isColumnHidden(list->modelColumn())) << "it is not among the delegations";
    EXPECT_EQ(list->visualRect(list->model()->index(3, list->modelColumn())).top(), map().visualRect(map().model()->index(3, 0)).top());
}

TEST_F(Merging, RowsAreSortedAndFiltered) {
    setOrder("rowOrder", 1);
    EXPECT_EQ(rows().front(), "OP1");
    setOrder("rowFilter", 2);
    EXPECT_EQ(rows(), std::vector<std::string>{"OP1"});
    setOrder("rowFilter", 1);
    setOrder("rowOrder", 0);
    EXPECT_EQ(rows(), (std::vector<std::string>{"+PP2 bis", "OP1", "OP2"}));
}

TEST_F(Merging, ColumnsAreSortedByNameAndByWishes) {
    setOrder("columnOrder", 1);
    ASSERT_TRUE(QTest::qWaitFor([this] { return columns() == std::vector<std::string>{"CHN", "EU", "PAK", "USA"}; }, 10000));
    setOrder("columnOrder", 2);
    ASSERT_TRUE(QTest::qWaitFor([this] { return columns() == std::vector<std::string>{"CHN", "USA", "EU", "PAK"}; }, 10000));
}

TEST_F(Merging, AClickOpensTheBenchAndEscapeGoesBack) {
    QTest::mouseClick(map().viewport(), Qt::LeftButton, Qt::NoModifier, map().visualRect(map().model()->index(3, 1)).center());
    ASSERT_TRUE(view().isBenchOpen());
    EXPECT_EQ(title(), "OP1");
    EXPECT_EQ(selected(), "OP1");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(view().isBenchOpen());
    EXPECT_EQ(QApplication::focusWidget(), &map());
}

TEST_F(Merging, TheBenchSaysWhyTheyCollideAndWhoStandsWhere) {
    stand("IND", Stance::opposes, "EU");
    stand("KEN", Stance::redLine, "EU");
    openBench("OP1");
    std::string said;
    for (const auto* label : view().findChildren<QLabel*>())
        if (label->isVisible()) said += label->text().toStdString() + "\n";
    EXPECT_NE(said.find("Conflict 1: they change the same word"), std::string::npos) << said;
    EXPECT_NE(said.find("our red line; opposes: IND; red line: KEN"), std::string::npos) << said;
    EXPECT_NE(said.find("CHN, PAK"), std::string::npos) << said;
    picture(window.get(), "bench");
}

TEST_F(Merging, AConflictOnTheTitleIsSettledOnTheBench) {
    EXPECT_EQ(rows().front(), "PP1") << "nothing is proposed on the title";
    propose("EU", "Title", "Promoting international cooperation");
    propose("USA", "Title", "Promoting voluntary cooperation");
    waitUntilDrawn();
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows().front() == "Title"; }, 10000));
    window->selection().select(std::nullopt);
    command("merge.nextConflict")->trigger();
    EXPECT_EQ(selected(), "Title");
    openBench("Title");
    EXPECT_EQ(title(), "Title");
    EXPECT_EQ(result(), "Result: Promoting[ international – EU][ voluntary – USA] cooperation");
    press("acceptUncontested");
    EXPECT_NE(words("Title"), "Promoting cooperation");
    command("history.undo")->trigger();
    propose("CHN", "Title", "Promoting competition");
    propose("PAK", "Title", "Promoting friendship");
    waitUntilDrawn();
    choose("friendship");
    picture(window.get(), "bench-title");
    press("useResult");
    EXPECT_NE(words("Title").find("friendship"), std::string::npos) << words("Title");
    command("history.undo")->trigger();
    EXPECT_EQ(words("Title"), "Promoting cooperation");
}

TEST_F(Merging, TheResultFollowsEachChoiceAndKeepsBracketsForWhatIsOpen) {
    openBench("OP1");
    EXPECT_EQ(result(), conflictInOp1);
    choose("practical");
    EXPECT_EQ(result(), "Result: Encourages all Member States to take practical measures, including guiding principles, to promote "
                        "international cooperation;");
    choose("Retain");
    EXPECT_NE(result().find("take concrete measures"), std::string::npos) << result();
    choose("open");
    EXPECT_EQ(result(), conflictInOp1);
}

TEST_F(Merging, AnUncontestedEditCanBeLeftOpen) {
    openBench("OP1");
    press("edit");
    EXPECT_NE(result().find("measures[, including guiding principles, – CHN, PAK] to promote"), std::string::npos) << result();
    EXPECT_FALSE(find<QPushButton>("acceptUncontested")->isEnabled());
    EXPECT_EQ(find<QLabel>("openHere")->text().toStdString(), "2 still open in the result");
}

TEST_F(Merging, ACompromiseIsWrittenAndUsed) {
    openBench("OP1");
    auto* field = find<QLineEdit>("wording");
    QTest::keyClicks(field, QStringLiteral("concrete and effective"));
    EXPECT_NE(result().find("take concrete and effective measures, including"), std::string::npos) << result();
    EXPECT_NE(find<QLabel>("rolling")->accessibleName().toStdString().find("practical – EU"), std::string::npos);
    picture(window.get(), "bench-compromise");
    press("useResult");
    EXPECT_EQ(words("OP1"), "Encourages all Member States to take concrete and effective measures, including guiding principles, to "
                            "promote international cooperation;");
    EXPECT_EQ(title(), "OP1");
    command("history.undo")->trigger();
    EXPECT_EQ(result(), conflictInOp1) << "one step of undo, and the bench is as it was";
}

TEST_F(Merging, AlternativesAreCombinedInTheField) {
    openBench("OP1");
    std::vector<QToolButton*> combine;
    for (auto* button : view().findChildren<QToolButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Combine")) combine.push_back(button);
    ASSERT_EQ(combine.size(), 2U);
    combine[0]->click();
    EXPECT_EQ(find<QLineEdit>("wording")->text().toStdString(), "practical");
    combine[1]->click();
    EXPECT_EQ(find<QLineEdit>("wording")->text().toStdString(), "practical voluntary");
    EXPECT_NE(result().find("practical voluntary measures"), std::string::npos) << result();
}

TEST_F(Merging, AcceptingTheUncontestedKeepsTheChoiceInTheConflict) {
    openBench("OP1");
    choose("practical");
    press("acceptUncontested");
    EXPECT_EQ(
        words("OP1"),
        "Encourages all Member States to take concrete measures, including guiding principles, to promote international cooperation;");
    EXPECT_NE(result().find("take practical measures"), std::string::npos) << result();
    waitUntilDrawn();
    EXPECT_EQ(window->session().merged()->merge.conflicts(), 1U);
}

TEST_F(Merging, AgreedAdRefOnlyWhereNothingIsOpen) {
    openBench("OP1");
    EXPECT_FALSE(find<QPushButton>("agree")->isEnabled());
    choose("voluntary");
    press("agree");
    EXPECT_NE(words("OP1").find("voluntary measures, including"), std::string::npos);
    EXPECT_EQ(title(), "OP1 – agreed ad ref");
    EXPECT_FALSE(find<QPushButton>("agree")->isEnabled());
    command("history.undo")->trigger();
    EXPECT_EQ(title(), "OP1");
}

TEST_F(Merging, AnUntouchedParagraphIsAgreedFromTheBench) {
    openBench("PP1");
    EXPECT_FALSE(find<QPushButton>("useResult")->isEnabled());
    press("agree");
    EXPECT_EQ(title(), "PP1 – agreed ad ref");
}

TEST_F(Merging, ADeletionIsRefusedOrTaken) {
    openBench("OP2");
    press("retainParagraph");
    EXPECT_EQ(find<QPushButton>("retainParagraph"), nullptr) << "nobody asks for it any more";
    command("history.undo")->trigger();
    press("deleteParagraph");
    EXPECT_EQ(words("OP2"), "no OP2");
}

TEST_F(Merging, ADeletionOfWhatOthersEditIsOneConflict) {
    propose("EU", "OP2", "Requests the Secretary-General to report annually on the implementation of the present resolution;");
    openBench("OP2");
    EXPECT_EQ(count(), "2 conflicts · paragraph 2 of 2");
    EXPECT_FALSE(find<QPushButton>("agree")->isEnabled());
    EXPECT_FALSE(find<QPushButton>("acceptUncontested")->isEnabled()) << "what others would delete is not uncontested";
    picture(window.get(), "bench-deletion");
    press("retainParagraph");
    EXPECT_TRUE(find<QPushButton>("acceptUncontested")->isEnabled());
    waitUntilDrawn();
    EXPECT_EQ(count(), "1 conflict");
}

TEST_F(Merging, ANewParagraphIsAcceptedFromTheBench) {
    openBench("PP2 bis");
    picture(window.get(), "bench-addition");
    press("acceptAddition");
    EXPECT_EQ(words("PP2 bis"), "Emphasizing the role of capacity-building,");
}

TEST_F(Merging, TheCounterFollowsWhatIsOpen) {
    EXPECT_EQ(count(), "1 conflict");
    openBench("OP1");
    EXPECT_EQ(count(), "1 conflict · paragraph 1 of 1");
    choose("practical");
    press("useResult");
    waitUntilDrawn();
    EXPECT_EQ(count(), "no conflict open");
}

TEST_F(Merging, TheBenchIsRightBeforeTheWholeTextIsMergedAgain) {
    openBench("OP1");
    choose("practical");
    press("useResult");
    EXPECT_FALSE(window->session().mergeIsCurrent());
    EXPECT_EQ(result(), "Result: Encourages all Member States to take practical measures, including guiding principles, to promote "
                        "international cooperation;");
    for (const auto* box : window->findChildren<ClusterBox*>()) EXPECT_FALSE(box->isVisible()) << "the settled conflict is gone at once";
}

TEST_F(Merging, ThePreviewSaysWhatWouldComeInAndWhatStays) {
    auto* dialog = openPreview();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QLabel*>(QStringLiteral("uncontestedHead"))->text().toStdString(),
              "4 proposals on 3 paragraphs would come into the text.");
    auto* items = dialog->findChild<QTreeWidget*>(QStringLiteral("uncontestedItems"));
    ASSERT_EQ(items->topLevelItemCount(), 3);
    EXPECT_EQ(items->topLevelItem(1)->text(0).toStdString(), "OP1");
    EXPECT_EQ(items->topLevelItem(1)->text(1).toStdString(), "CHN, PAK");
    auto* stays = dialog->findChild<QTreeWidget*>(QStringLiteral("uncontestedStays"));
    ASSERT_EQ(stays->topLevelItemCount(), 1);
    EXPECT_EQ(stays->topLevelItem(0)->text(1).toStdString(), "in conflict: EU, USA");
    picture(dialog, "preview");
    dialog->reject();
    EXPECT_EQ(words("OP2").substr(0, 8), "Requests") << "nothing happened";
}

TEST_F(Merging, OnlyWhatIsTickedIsAccepted) {
    auto* dialog = openPreview();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QTreeWidget*>(QStringLiteral("uncontestedItems"))->topLevelItem(2)->setCheckState(0, Qt::Unchecked);
    auto* accept = dialog->findChild<QPushButton*>(QStringLiteral("acceptChosen"));
    EXPECT_EQ(accept->text().toStdString(), "Accept 3 proposals");
    QTest::mouseClick(accept, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->findChild<UncontestedDialog*>() == nullptr; }, 10000));
    EXPECT_NE(words("OP1").find("measures, including guiding principles,"), std::string::npos);
    EXPECT_EQ(words("OP2").substr(0, 8), "Requests");
    EXPECT_NE(words("PP2 bis"), "no PP2 bis");
}

TEST_F(Merging, WhatSomebodyOpposesIsNotUncontested) {
    stand("IND", Stance::opposes, "PAK");
    stand("IND", Stance::opposes, "CHN");
    auto* dialog = openPreview();
    ASSERT_NE(dialog, nullptr);
    auto* stays = dialog->findChild<QTreeWidget*>(QStringLiteral("uncontestedStays"));
    EXPECT_EQ(stays->topLevelItem(0)->text(1).toStdString(), "opposed by IND");
    dialog->reject();
}

TEST_F(Merging, ManyDelegationsHaveTurnedNamesAndNarrowColumns) {
    MapPage page;
    auto many = std::make_shared<MergeMap>();
    many->columns.resize(193, DelegationCode{"AAA"});
    many->rows.resize(3);
    for (auto& row : many->rows) row.cells.resize(193);
    page.resize(1280, 500);
    page.setMap({many, nullptr, std::vector<QString>(193, QStringLiteral("Somewhere"))});
    const auto* table = page.findChild<QTableView*>(QStringLiteral("map"));
    EXPECT_TRUE(static_cast<MapHeader*>(table->horizontalHeader())->isTurned());
    EXPECT_LT(table->columnWidth(0), 30);
    EXPECT_GT(table->horizontalHeader()->height(), QFontMetrics{page.font()}.horizontalAdvance(QStringLiteral("AAA")));
}

TEST_F(Merging, WhereNothingIsProposedTheMapSaysWhatToDo) {
    for (int i = 0; i < 4; ++i) {
        const auto& proposals = window->session().negotiation().proposals;
        for (const auto& proposal : SharedList<Proposal>{proposals})
            if (isOpen(proposal))
                window->session().perform([&](Workspace& workspace) { return decide(workspace, proposal.id, Decision::reject); });
    }
    waitUntilDrawn();
    auto* empty = find<QLabel>("mapEmpty");
    ASSERT_NE(empty, nullptr);
    EXPECT_TRUE(empty->text().startsWith(QStringLiteral("No proposals yet."))) << empty->text().toStdString();
    EXPECT_FALSE(find<QPushButton>("acceptAll")->isEnabled());
    picture(window.get(), "map-empty");
}

TEST_F(Merging, AFilterThatHidesAllSaysSo) {
    openBench("OP1");
    choose("practical");
    press("useResult");
    view().closeBench();
    waitUntilDrawn();
    setOrder("rowFilter", 2);
    ASSERT_TRUE(QTest::qWaitFor([this] { return find("mapEmpty") != nullptr; }, 10000));
    EXPECT_TRUE(find<QLabel>("mapEmpty")->text().startsWith(QStringLiteral("Nothing is in conflict.")));
}

TEST_F(Merging, EveryPartHasAName) {
    openBench("OP1");
    std::set<std::string> nameless;
    for (const auto* widget : view().findChildren<QWidget*>()) {
        const bool isInteractive =
            widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && qobject_cast<const QLabel*>(widget) == nullptr;
        if (isInteractive && widget->accessibleName().isEmpty() && !widget->objectName().startsWith(QStringLiteral("qt_")))
            nameless.insert(widget->metaObject()->className() + std::string{" "} + widget->objectName().toStdString());
    }
    EXPECT_EQ(nameless, std::set<std::string>{});
}

TEST_F(Merging, ATextReadsInItsOwnDirection) {
    QLabel label;
    setWords(label, QStringLiteral("x"), "إذ تشير إلى قراراتها");
    EXPECT_EQ(label.layoutDirection(), Qt::RightToLeft);
    setWords(label, QStringLiteral("x"), "Recalling its resolutions");
    EXPECT_EQ(label.layoutDirection(), Qt::LeftToRight);
}

// By the keys of the bench.

void type(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QCoreApplication::processEvents();
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

TEST_F(Merging, SettleAConflictFromTheMapAndGoToTheNextByKeys) {
    propose("EU", "OP3", "Decides to include the item in the provisional agenda of its eighty-first session.");
    propose("USA", "OP3", "Decides to include the item in the provisional agenda of its ninetieth session.");
    map().setFocus();
    EXPECT_EQ(count(), "2 conflicts");
    QTest::keyClick(window.get(), Qt::Key_F8);
    EXPECT_EQ(selected(), "OP1");
    type(Qt::Key_Return);
    ASSERT_TRUE(view().isBenchOpen());
    EXPECT_EQ(count(), "2 conflicts · paragraph 1 of 2");
    ASSERT_NE(qobject_cast<QRadioButton*>(QApplication::focusWidget()), nullptr);
    type(Qt::Key_Down);
    type(Qt::Key_Down);
    EXPECT_NE(result().find("take practical measures"), std::string::npos) << result();
    QTest::keyClick(window.get(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_NE(words("OP1").find("take practical measures, including"), std::string::npos) << words("OP1");
    waitUntilDrawn();
    EXPECT_EQ(count(), "1 conflict");
    QTest::keyClick(window.get(), Qt::Key_F8);
    EXPECT_EQ(title(), "OP3");
    EXPECT_EQ(count(), "1 conflict · paragraph 1 of 1");
    ASSERT_NE(qobject_cast<QRadioButton*>(QApplication::focusWidget()), nullptr) << "the keyboard is in the next conflict";
    for (int i = 0; i < 4; ++i) type(Qt::Key_Down);
    QCoreApplication::processEvents();
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(field, nullptr) << "choosing to write leads into the field";
    QTest::keyClicks(field, QStringLiteral("eighty-second"));
    QTest::keyClick(window.get(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(words("OP3"), "Decides to include the item in the provisional agenda of its eighty-second session.");
    type(Qt::Key_Escape);
    EXPECT_FALSE(view().isBenchOpen());
}

} // namespace
} // namespace chapeau
