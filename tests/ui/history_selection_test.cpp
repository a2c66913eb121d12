// The history and the selected paragraph: a chosen change selects the paragraph that it is about, and what is about it is marked.
#include "core/workspace/deciding.h"
#include "core/workspace/drafting.h"
#include "core/workspace/revising.h"

#include "window_fixture.h"

#include <QTableView>

#include <chrono>

namespace chapeau {
namespace {

constexpr int paragraphColumn = 3;
constexpr int whatColumn = 4;

class HistorySelection : public test::WindowFixture {
protected:
    void SetUp() override {
        before = test::clock().now();
        WindowFixture::SetUp();
        startAndOpen();
        agree("OP2");
        agree("PP2");
        window->selectLabel(QStringLiteral("PP1"));
        window->showView(QStringLiteral("history"));
    }
    void TearDown() override { test::clock().set(before); }

    void agree(const char* label) {
        ASSERT_TRUE(window->session().perform(
            [label](Workspace& workspace) { return setParagraphState(workspace, label, ParagraphState::agreed); }));
    }
    /// What was OP2 is OP1 then.
    void issueWithoutOp1() {
        test::clock().set(before + std::chrono::hours{1});
        ASSERT_TRUE(window->session().perform([](Workspace& workspace) -> Done {
            const auto gone = deleteParagraph(workspace, "OP1");
            return gone ? Done{} : Done{tl::unexpected(gone.error())};
        }));
        test::clock().set(before + std::chrono::hours{2});
        ASSERT_TRUE(window->session().perform([](Workspace& workspace) -> Done {
            const auto issued = revise(workspace, "Rev.1");
            return issued ? Done{} : Done{tl::unexpected(issued.error())};
        }));
    }
    [[nodiscard]] QTableView* table() { return window->findChild<QTableView*>(QStringLiteral("history")); }
    /// The latest row that names this paragraph; without a label the latest that names none.
    [[nodiscard]] QModelIndex row(const char* label, int column = paragraphColumn) {
        const auto* model = table()->model();
        for (int i = 0; i < model->rowCount(); ++i)
            if (model->index(i, paragraphColumn).data().toString() == QLatin1String{label}) return model->index(i, column);
        return {};
    }
    void choose(const char* label) {
        ASSERT_TRUE(row(label).isValid()) << label;
        table()->scrollTo(row(label));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(row(label)).center());
    }
    [[nodiscard]] bool isMarked(const char* label) {
        const auto isBold = [](const QModelIndex& index) { return index.data(Qt::FontRole).value<QFont>().bold(); };
        EXPECT_EQ(isBold(row(label)), isBold(row(label, whatColumn)));
        EXPECT_EQ(isBold(row(label)), !row(label).data(Qt::AccessibleDescriptionRole).toString().isEmpty()) << "it is said, too";
        return isBold(row(label));
    }

    Timestamp before{};
};

TEST_F(HistorySelection, AChosenChangeSelectsItsParagraph) {
    choose("OP2");
    EXPECT_EQ(selected(), "OP2");
    EXPECT_EQ(window->desk().current().toStdString(), "history") << "the view stays";
    choose("PP2");
    EXPECT_EQ(selected(), "PP2");
    choose("");
    EXPECT_EQ(selected(), "PP2") << "a change about no paragraph selects none";
    choose("PP2");
    window->selectLabel(QStringLiteral("OP3"));
    choose("PP2");
    EXPECT_EQ(selected(), "PP2") << "a row that is chosen already, too";
}

TEST_F(HistorySelection, TheKeyboardPassingByChoosesNone) {
    table()->setFocus(Qt::TabFocusReason);
    EXPECT_EQ(selected(), "PP1");
    choose("OP2");
    QTest::keyClick(table(), Qt::Key_Up);
    EXPECT_EQ(selected(), "PP2") << "the arrows choose";
}

TEST_F(HistorySelection, WhatIsAboutTheSelectedParagraphIsMarked) {
    EXPECT_FALSE(isMarked("OP2"));
    window->selectLabel(QStringLiteral("OP2"));
    EXPECT_TRUE(isMarked("OP2"));
    EXPECT_FALSE(isMarked("PP2"));
    EXPECT_FALSE(isMarked(""));
    window->selectLabel(QStringLiteral("PP2"));
    EXPECT_FALSE(isMarked("OP2"));
    EXPECT_TRUE(isMarked("PP2"));
}

TEST_F(HistorySelection, ComingBackToTheHistoryItIsMarkedToo) {
    window->showView(QStringLiteral("draft"));
    window->selectLabel(QStringLiteral("OP2"));
    window->showView(QStringLiteral("history"));
    EXPECT_TRUE(isMarked("OP2"));
}

TEST_F(HistorySelection, AParagraphIsKnownUnderTheNumberThatItHadThen) {
    issueWithoutOp1();
    choose("OP2");
    EXPECT_EQ(selected(), "OP1") << "it has another number now";
    EXPECT_TRUE(isMarked("OP2"));
    EXPECT_FALSE(isMarked("OP1")) << "that was about the one that is gone";
    choose("OP1");
    EXPECT_EQ(selected(), "OP1") << "what is gone can't be selected";
}

} // namespace
} // namespace chapeau
