// Where a widget names the keys of a command, they are those that a person has set; and lines of a menu that would do nothing are grey.
#include "core/workspace/deciding.h"
#include "ui/draft/draft_view.h"
#include "ui/merge/conflict_stepper.h"
#include "ui/proposals/paragraph_pane.h"

#include "merge_page.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QToolButton>

namespace chapeau {
namespace {

class KeysShown : public test::WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        startAndOpen();
    }
    void set(const char* id, const char* keys) {
        ASSERT_TRUE(window->shortcuts().choose(*command(id), QKeySequence{QString::fromLatin1(keys)})) << id;
    }
    std::string keysInMenu(const char* line) {
        auto* draft = window->findChild<DraftView*>();
        QContextMenuEvent event{QContextMenuEvent::Keyboard, {}, {}};
        QApplication::sendEvent(draft, &event);
        auto* menu = window->findChild<QMenu*>(QStringLiteral("draftMenu"));
        if (menu == nullptr) return "no menu";
        std::string keys = "no such line";
        for (const auto* action : menu->actions())
            if (action->text().remove(u'&').startsWith(QString::fromLatin1(line)))
                keys = action->shortcut().toString(QKeySequence::PortableText).toStdString();
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return keys;
    }
    /// The pane of proposals on a paragraph that nobody wants changed.
    bool paneSays(const char* words) {
        window->selectLabel(QStringLiteral("OP1"));
        window->selectLabel(QStringLiteral("PP1"));
        const auto labels = window->findChild<ParagraphPane*>()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text().contains(QString::fromUtf8(words)); });
    }
    std::string toolTipOf(const char* spoken) {
        for (auto* button : window->findChildren<QToolButton*>()) {
            if (button->accessibleName() != QString::fromLatin1(spoken)) continue;
            QHelpEvent event{QEvent::ToolTip, {}, {}};
            QApplication::sendEvent(button, &event);
            return button->toolTip().toStdString();
        }
        return "no such button";
    }
};

TEST_F(KeysShown, InTheMenuOfTheDraft) {
    window->selectLabel(QStringLiteral("OP1"));
    EXPECT_EQ(keysInMenu("New paragraph"), "Ctrl+Shift+Return");
    set("draft.add", "Ctrl+Alt+N");
    set("reasons.give", "");
    EXPECT_EQ(keysInMenu("New paragraph"), "Ctrl+Alt+N");
    EXPECT_EQ(keysInMenu("Reason and sources"), "");
    EXPECT_EQ(keysInMenu("Delete"), "Del") << "which the text itself takes";
}

TEST_F(KeysShown, WhereNothingIsProposedYet) {
    EXPECT_TRUE(paneSays("or press Ctrl+K and type what you hear"));
    set("capture.start", "Ctrl+Alt+K");
    EXPECT_TRUE(paneSays("or press Ctrl+Alt+K and type what you hear"));
    set("capture.start", "");
    EXPECT_TRUE(paneSays("or choose “Capture what is said” and type what you hear"));
}

TEST_F(KeysShown, OverAButtonAsSoonAsTheyAreSet) {
    window->showView(QStringLiteral("merge"));
    EXPECT_EQ(toolTipOf("Next conflict"), "Next conflict (F8)");
    set("merge.nextConflict", "Ctrl+Alt+F8");
    EXPECT_EQ(toolTipOf("Next conflict"), "Next conflict (Ctrl+Alt+F8)");
    set("merge.nextConflict", "");
    EXPECT_EQ(toolTipOf("Next conflict"), "Next conflict");
    EXPECT_EQ(toolTipOf("Help on the shorthand"), "The shorthand on one page (Shift+F1)");
}

class BenchLines : public test::MergePage {
protected:
    /// "UA-": what is uncontested can be accepted, the result can be agreed, but nothing is there to be used.
    std::string possible() {
        return std::string{isEnabled("merge.acceptUncontested") ? "U" : "-"} + (isEnabled("merge.useResult") ? "R" : "-") +
               (isEnabled("merge.agree") ? "A" : "-");
    }
    bool isEnabled(const char* id) { return command(id)->isEnabled(); }
};

TEST_F(BenchLines, AreGreyWhereTheyWouldDoNothing) {
    EXPECT_EQ(possible(), "URA") << "they open the bench";
    openBench("OP3");
    EXPECT_EQ(possible(), "--A") << "nobody wants it changed";
    ASSERT_TRUE(window->selectLabel(QStringLiteral("OP1")));
    EXPECT_EQ(possible(), "UR-") << "there is a conflict";
    view().closeBench();
    EXPECT_EQ(possible(), "URA");
    openBench("OP3");
    window->showView(QStringLiteral("draft"));
    EXPECT_EQ(possible(), "URA") << "what nobody sees is opened first";
    window->showView(QStringLiteral("merge"));
    EXPECT_EQ(possible(), "--A");
    command("window.close")->trigger();
    EXPECT_EQ(possible(), "---");
}

TEST_F(BenchLines, NothingToAcceptIsGreyToo) {
    EXPECT_TRUE(isEnabled("merge.acceptAll"));
    const auto proposals = window->session().snapshot();
    for (const auto& proposal : proposals->proposals)
        ASSERT_TRUE(window->session().perform([&](Workspace& workspace) { return decide(workspace, proposal.id, Decision::reject); }));
    waitUntilIdle();
    EXPECT_FALSE(isEnabled("merge.acceptAll"));
}

} // namespace
} // namespace chapeau
