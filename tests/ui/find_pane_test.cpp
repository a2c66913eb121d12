// Find and replace as a person does it.
#include "draft_page.h"

#include "core/workspace/commenting.h"
#include "core/workspace/undoing.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QTableView>

namespace chapeau {
namespace {

using test::DraftPage;

class FindingWords : public DraftPage {
protected:
    void type(const char* words) {
        auto* query = find->findChild<QLineEdit*>(QStringLiteral("findWords"));
        query->selectAll();
        QTest::keyClicks(query, QString::fromUtf8(words));
        waitForHits();
    }
    void typeReplacement(const char* words) {
        QTest::keyClicks(find->findChild<QLineEdit*>(QStringLiteral("replaceWords")), QString::fromUtf8(words));
        waitForHits();
    }
    void waitForHits() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return find->isIdle(); }, 20000));
    }
    [[nodiscard]] QTableView* table() const { return find->findChild<QTableView*>(QStringLiteral("hits")); }
    [[nodiscard]] std::string cell(int row, int column) const {
        return table()->model()->index(row, column).data().toString().toStdString();
    }
    [[nodiscard]] QString count() const { return find->findChild<QLabel*>(QStringLiteral("findCount"))->text(); }
    [[nodiscard]] QPushButton* button() const { return find->findChild<QPushButton*>(QStringLiteral("replaceChosen")); }
};

TEST_F(FindingWords, HitsSayWhereTheyAre) {
    find->startFinding();
    type("guiding");
    ASSERT_EQ(table()->model()->rowCount(), 2);
    EXPECT_EQ(cell(0, HitModel::label), "OP1");
    EXPECT_EQ(cell(0, HitModel::where), "proposal of PAK");
    EXPECT_EQ(count().toStdString(), "2 times in 2 texts");
}

TEST_F(FindingWords, TheKeysGoFromHitToHitAndAround) {
    find->startFinding();
    type("resolution");
    const int hits = table()->model()->rowCount();
    ASSERT_GT(hits, 1);
    find->next();
    EXPECT_EQ(selection.current(), paragraphLabelled(session, QStringLiteral("PP1")));
    EXPECT_FALSE(selection.words().empty());
    for (int i = 0; i < hits; ++i) find->next();
    EXPECT_EQ(table()->currentIndex().row(), 0);
    find->previous();
    EXPECT_EQ(table()->currentIndex().row(), hits - 1);
}

TEST_F(FindingWords, WhatWasFoundIsMarkedInTheDraft) {
    find->startFinding();
    type("77/999");
    find->next();
    const auto marks = row("PP1").marks;
    const auto found = std::ranges::find(marks, WordMark::found, &MarkedWords::mark);
    ASSERT_NE(found, marks.end());
    EXPECT_EQ(row("PP1").text.mid(found->chars.begin, found->chars.end - found->chars.begin).toStdString(), "77/999");
    select("OP3");
    EXPECT_FALSE(panel->draft().showsFound());
}

TEST_F(FindingWords, OptionsNarrowTheSearch) {
    find->startFinding();
    type("STATES");
    EXPECT_GT(table()->model()->rowCount(), 0);
    find->findChildren<QCheckBox*>()[0]->click();
    waitForHits();
    EXPECT_EQ(table()->model()->rowCount(), 0);
    EXPECT_EQ(count().toStdString(), "Nothing found.");
}

TEST_F(FindingWords, ABadExpressionIsToldInASentence) {
    find->startFinding();
    find->findChildren<QCheckBox*>()[3]->click();
    type("(");
    EXPECT_TRUE(count().contains(QStringLiteral("can’t be read as a regular expression"))) << count().toStdString();
}

TEST_F(FindingWords, AnExpressionFillsInItsGroups) {
    find->startReplacing();
    find->findChildren<QCheckBox*>()[3]->click();
    type("(\\w+) cooperation");
    typeReplacement("cooperation that is $1");
    bool shown = false;
    for (int i = 0; i < table()->model()->rowCount(); ++i)
        shown = shown || cell(i, HitModel::becomes).find("cooperation that is international") != std::string::npos;
    EXPECT_TRUE(shown);
}

TEST_F(FindingWords, ReplacingEverywhereIsPreviewedAndOneStepOfUndo) {
    const auto before = words("OP1");
    find->startReplacing();
    auto* query = find->findChild<QLineEdit*>(QStringLiteral("findWords"));
    EXPECT_TRUE(query->hasFocus());
    type("international");
    key(query, Qt::Key_Tab);
    auto* replacement = find->findChild<QLineEdit*>(QStringLiteral("replaceWords"));
    replacement->setFocus();
    typeReplacement("global");
    EXPECT_NE(cell(0, HitModel::becomes).find("global cooperation"), std::string::npos);
    const HitRow& first = static_cast<HitModel*>(table()->model())->row(0);
    EXPECT_EQ(first.becomes.mid(first.put.begin, first.put.end - first.put.begin).toStdString(), "global")
        << "what is painted bold, and in sight";
    EXPECT_EQ(button()->text().toStdString(), "Replace 1") << "only our own drafting is checked";
    key(button(), Qt::Key_Space);
    session.finishChange();
    EXPECT_NE(words("OP1").find("global cooperation"), std::string::npos) << words("OP1");
    EXPECT_EQ(said.toStdString(), "Replaced in 1 text, as one step of undo.");
    waitForHits();
    undoLast(context);
    session.finishChange();
    EXPECT_EQ(words("OP1"), before);
}

TEST_F(FindingWords, WordsOfOthersAreChangedOnlyOnPurpose) {
    find->startReplacing();
    type("practical");
    typeReplacement("pragmatic");
    ASSERT_EQ(table()->model()->rowCount(), 1);
    EXPECT_FALSE(button()->isEnabled()) << "nothing is checked by itself";
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, HitModel::label));
    key(table(), Qt::Key_Space);
    ASSERT_TRUE(button()->isEnabled());
    answer("othersBox", QStringLiteral("Leave them"));
    button()->click();
    EXPECT_TRUE(boxText.contains(QStringLiteral("EU"))) << boxText.toStdString();
    EXPECT_NE(cell(0, HitModel::words).find("practical"), std::string::npos);
    answer("othersBox", QStringLiteral("Change 1 text"));
    button()->click();
    session.finishChange();
    waitForMerge();
    waitForHits();
    EXPECT_EQ(table()->model()->rowCount(), 0);
    EXPECT_EQ(session.negotiation().proposals.back().text.text.find("practical"), std::string::npos);
}

TEST_F(FindingWords, CommentsCanBeFoundAndNotReplaced) {
    ASSERT_TRUE(session.perform([this](Workspace& workspace) -> Done {
        const auto made =
            addComment(workspace, *paragraphLabelled(session, QStringLiteral("PP1")), "Ask the lathe people", "Capital", true);
        return made ? Done{} : Done{tl::unexpected(made.error())};
    }));
    find->startReplacing();
    type("lathe");
    ASSERT_EQ(table()->model()->rowCount(), 1);
    EXPECT_EQ(cell(0, HitModel::where), "internal comment of Capital");
    EXPECT_FALSE(table()->model()->index(0, HitModel::label).data(Qt::CheckStateRole).isValid());
}

TEST(HitModel, KeepsTheRulesOfModels) {
    HitModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    HitRow ours;
    ours.label = QStringLiteral("PP1");
    ours.replacing = Replacing::ours;
    HitRow others = ours;
    others.replacing = Replacing::ofOthers;
    model.setRows({ours, others, HitRow{}});
    EXPECT_EQ(model.chosenCount(), 1);
    EXPECT_FALSE(model.data(model.index(0, 0), Qt::CheckStateRole).isValid()) << "nothing to check until something is to be replaced";
    model.setReplacing(true);
    EXPECT_EQ(model.data(model.index(1, 0), Qt::CheckStateRole).toInt(), Qt::Unchecked);
    EXPECT_TRUE(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    EXPECT_FALSE(model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(model.chosenCount(), 2);
}

} // namespace
} // namespace chapeau
