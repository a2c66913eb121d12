// The draft view on a long text, where the rows that nobody sees are guessed until there is time to lay them out.
#include "ui/draft/draft_view.h"

#include "sample.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QScrollBar>
#include <QtTest/QTest>

namespace chapeau {
namespace {

constexpr int count = 300;

/// Every row of another height; some with comments, which are not counted in a guess.
std::vector<ParagraphRow> longText() {
    std::vector<ParagraphRow> rows;
    for (int i = 0; i < count; ++i) {
        ParagraphRow row;
        row.id = ParagraphId::random();
        row.label = QStringLiteral("OP%1").arg(i);
        row.text = QStringLiteral("Requests ") + QStringLiteral("illimitable ").repeated(5 + 17 * (i % 5));
        row.plain = row.text;
        row.openProposals = i % 3;
        for (int j = 0; j < i % 4; ++j) row.balloons.push_back({QStringLiteral("Capital"), QStringLiteral("To be seen"), true, false});
        rows.push_back(std::move(row));
    }
    return rows;
}

class LongDraft : public ::testing::Test {
protected:
    void SetUp() override {
        view.resize(640, 480);
        view.show();
        view.setRows(rows);
    }
    void waitUntilMeasured() {
        ASSERT_TRUE(QTest::qWaitFor([this] {
            const auto& delegate = static_cast<const DraftDelegate&>(*view.itemDelegate());
            for (int i = 0; i < count; ++i)
                if (!delegate.isMeasured(view.rows().index(i))) return false;
            return true;
        }));
        QTest::qWait(0);
        QApplication::processEvents();
    }
    [[nodiscard]] QRect rectOf(int row) const { return view.visualRect(view.rows().index(row)); }

    std::vector<ParagraphRow> rows = longText();
    DraftView view{test::registry()};
};

TEST_F(LongDraft, RowsFollowOneAnotherInTheHeightThatTheyHave) {
    waitUntilMeasured();
    const auto& delegate = static_cast<const DraftDelegate&>(*view.itemDelegate());
    for (int i = 1; i < count; ++i) {
        ASSERT_EQ(rectOf(i).top(), rectOf(i - 1).bottom() + 1) << i;
        ASSERT_EQ(rectOf(i).height(), delegate.ownHeight(view.rows().index(i))) << i;
    }
}

TEST_F(LongDraft, TheParagraphThatIsChosenIsInTheMiddleAndStaysThere) {
    for (const int chosen : {150, 20, 290, 151}) {
        view.select(rows[static_cast<std::size_t>(chosen)].id);
        const QRect at = rectOf(chosen);
        EXPECT_LE(std::abs(at.center().y() - view.viewport()->rect().center().y()), 2) << chosen;
        waitUntilMeasured();
        EXPECT_EQ(rectOf(chosen), at) << chosen;
    }
}

TEST_F(LongDraft, WhatIsInSightStaysWhereOthersGrow) {
    view.select(rows[150].id);
    const QRect at = rectOf(150);
    auto changed = rows;
    for (std::size_t i = 0; i < 100; ++i) changed[i].text += QStringLiteral(" interminable").repeated(40);
    view.setRows(changed);
    EXPECT_EQ(rectOf(150), at);
    waitUntilMeasured();
    EXPECT_EQ(rectOf(150), at);
}

TEST_F(LongDraft, WhatIsInSightStaysWhereRowsComeBeforeIt) {
    view.select(rows[150].id);
    const QRect at = rectOf(150);
    auto more = rows;
    auto added = rows.front();
    added.id = ParagraphId::random();
    more.insert(more.begin() + 10, added);
    view.setRows(more);
    EXPECT_EQ(rectOf(151), at);
    waitUntilMeasured();
    EXPECT_EQ(rectOf(151), at);
}

TEST_F(LongDraft, AnotherWidthKeepsTheFirstRowInSight) {
    view.select(rows[150].id);
    waitUntilMeasured();
    const QModelIndex first = view.indexAt({1, 0});
    view.resize(900, 480);
    waitUntilMeasured();
    EXPECT_EQ(view.indexAt({1, 0}), first);
}

} // namespace
} // namespace chapeau
