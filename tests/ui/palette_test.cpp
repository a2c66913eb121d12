#include "ui/palette/command_palette.h"
#include "ui/palette/palette_matching.h"
#include "ui/shell/palette_entries.h"

#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QListView>

#include <set>

namespace chapeau {
namespace {

struct MatchRow {
    const char* name;
    const char* query;
    const char* text;
    bool found;
};

class Matching : public testing::TestWithParam<MatchRow> {};

TEST_P(Matching, FindsByWords) {
    EXPECT_EQ(matchOf(QString::fromUtf8(GetParam().query), QString::fromUtf8(GetParam().text)).has_value(), GetParam().found);
}

INSTANTIATE_TEST_SUITE_P(Rows, Matching,
                         testing::Values(MatchRow{"nothingTyped", "", "Export…", true}, MatchRow{"beginning", "exp", "Export…", true},
                                         MatchRow{"middle", "port", "Export…", true}, MatchRow{"lettersInOrder", "xprt", "Export…", true},
                                         MatchRow{"otherOrderOfWords", "sponsors add", "Add sponsors…", true},
                                         MatchRow{"byMenu", "file export", "Export… File", true},
                                         MatchRow{"accents", "resume", "Résumé", true}, MatchRow{"upperCase", "OP2", "op2", true},
                                         MatchRow{"oneWordMissing", "add hats", "Add sponsors…", false},
                                         MatchRow{"otherLetters", "zzz", "Export…", false}),
                         [](const auto& row) { return std::string{row.param.name}; });

TEST(Matches, TheBeginningOfAWordBeatsItsMiddle) {
    EXPECT_GT(matchOf(QStringLiteral("port"), QStringLiteral("Portrait")), matchOf(QStringLiteral("port"), QStringLiteral("Export")));
    EXPECT_GT(matchOf(QStringLiteral("op2"), QStringLiteral("OP2")), matchOf(QStringLiteral("op2"), QStringLiteral("OP21")));
}

PaletteEntry entry(const char* id, const char* text, bool onlyWhenTyped = false) {
    return {QString::fromLatin1(id), QString::fromLatin1(text), {}, {}, true, onlyWhenTyped, [] {}};
}

std::vector<std::string> shown(const PaletteModel& model) {
    std::vector<std::string> texts;
    for (int row = 0; row < model.rowCount(); ++row) texts.push_back(model.index(row).data().toString().toStdString());
    return texts;
}

TEST(PaletteModel, WhatWasUsedLastComesFirst) {
    PaletteModel model{{entry("a", "Open"), entry("b", "Close"), entry("c", "Quit"), entry("p", "OP1", true)}, {QStringLiteral("c")}};
    const QAbstractItemModelTester tester{&model};
    EXPECT_EQ(shown(model), (std::vector<std::string>{"Quit", "Open", "Close"}));
    model.setQuery(QStringLiteral("o"));
    EXPECT_EQ(shown(model), (std::vector<std::string>{"Open", "OP1", "Close"}));
}

class Palette : public test::WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        startAndOpen();
    }
    CommandPalette* palette() {
        QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        return window->findChild<CommandPalette*>();
    }
    /// Types words into the palette and presses Enter.
    void run(const char* words) {
        auto* line = palette()->findChild<QLineEdit*>();
        QTest::keyClicks(line, QString::fromUtf8(words));
        QTest::keyClick(line, Qt::Key_Return);
        QTest::qWait(20);
    }
};

TEST_F(Palette, JumpsToAParagraphByItsLabel) {
    ASSERT_TRUE(window->selectLabel(QStringLiteral("PP1")));
    run("op2");
    EXPECT_EQ(selected(), "OP2");
}

TEST_F(Palette, RunsACommandByItsWords) {
    run("merge view");
    EXPECT_EQ(window->desk().current().toStdString(), "merge");
}

TEST_F(Palette, ListsEveryCommandOfTheWindow) {
    std::set<std::string> listed;
    for (const auto& entry : paletteEntries(*window)) listed.insert(entry.id.toStdString());
    for (const auto* action : window->commands().all()) {
        if (action->objectName() == u"go.palette") continue;
        EXPECT_TRUE(listed.contains(action->objectName().toStdString())) << action->objectName().toStdString();
    }
}

TEST_F(Palette, EscapeClosesIt) {
    auto* open = palette();
    ASSERT_NE(open, nullptr);
    QTest::keyClick(open->findChild<QLineEdit*>(), Qt::Key_Escape);
    EXPECT_FALSE(open->isVisible());
}

TEST_F(Palette, SaysThatNothingIsCalledSo) {
    auto* open = palette();
    QTest::keyClicks(open->findChild<QLineEdit*>(), QStringLiteral("qqqq"));
    EXPECT_EQ(open->findChild<QListView*>()->model()->rowCount(), 0);
    EXPECT_TRUE(open->findChild<QLabel*>()->isVisible());
}

} // namespace
} // namespace chapeau
