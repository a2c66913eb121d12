// What somebody who can't see the window, or uses no mouse, meets in it: every part has a name and a role, and Tab reaches it.
#include "ui/guide/guide_window.h"
#include "ui/intake/new_dialog.h"
#include "ui/intake/take_in_dialog.h"
#include "ui/issuing/issue_dialog.h"
#include "ui/justifying/reasons_dialog.h"
#include "ui/merge/uncontested_dialog.h"
#include "ui/publish/export_dialog.h"
#include "ui/reintroducing/reintroduce_dialog.h"
#include "ui/shell/views.h"
#include "ui/shortcuts/shortcut_dialog.h"
#include "ui/sponsors/sponsor_dialog.h"

#include "window_fixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QTextEdit>

#include <functional>
#include <map>
#include <set>

namespace chapeau {
namespace {

using Findings = std::set<std::string>;

std::string named(const QWidget& widget) {
    return std::string{widget.metaObject()->className()} + " " + widget.objectName().toStdString() + " “" +
           widget.accessibleName().toStdString() + "”";
}

// The tree that a screen reader walks.

/// Those that a person does something with.
bool isInteractive(QAccessible::Role role) {
    static const std::set<QAccessible::Role> roles{
        QAccessible::Button,       QAccessible::ButtonMenu,  QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::ComboBox,
        QAccessible::EditableText, QAccessible::SpinBox,     QAccessible::List,     QAccessible::Table,       QAccessible::Tree,
        QAccessible::PageTab,      QAccessible::PageTabList, QAccessible::Slider,   QAccessible::Dialog,      QAccessible::Window,
        QAccessible::MenuItem,     QAccessible::MenuBar,     QAccessible::ToolBar};
    return roles.contains(role);
}

/// Parts that Qt makes inside of a widget, and that speak through it.
bool isOfQt(const QAccessibleInterface& node) {
    const auto* object = node.object();
    if (object == nullptr) return false;
    const auto* parent = qobject_cast<const QWidget*>(object->parent());
    return object->objectName().startsWith(QStringLiteral("qt_")) || object->inherits("QTableCornerButton") ||
           object->inherits("QLineEditIconButton") || object->inherits("QComboBoxListView") ||
           (parent != nullptr && (parent->inherits("QTabBar") || parent->inherits("QComboBoxPrivateContainer")));
}

/// What is wrong with that node or below it. Rows and cells of a list are told by its model, and have tests of their own.
void walk(QAccessibleInterface* node, Findings& found, std::size_t& nodes) {
    if (node == nullptr || !node->isValid() || node->state().invisible) return;
    ++nodes;
    const auto role = node->role();
    const QString name = node->text(QAccessible::Name);
    const auto* widget = qobject_cast<const QWidget*>(node->object());
    const std::string who = widget == nullptr ? "part “" + name.toStdString() + "”" : named(*widget);
    if (role == QAccessible::NoRole) found.insert(who + " has no role");
    const bool takesKeys = widget != nullptr && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
    if (!isOfQt(*node) && name.trimmed().isEmpty() && (isInteractive(role) || takesKeys) && role != QAccessible::Separator)
        found.insert(who + " has no name, role " + std::to_string(role));
    if (role == QAccessible::List || role == QAccessible::Table || role == QAccessible::Tree) return;
    for (int i = 0; i < node->childCount(); ++i) walk(node->child(i), found, nodes);
}

Findings spoken(QWidget& window, std::size_t least) {
    Findings found;
    std::size_t nodes = 0;
    walk(QAccessible::queryAccessibleInterface(&window), found, nodes);
    if (nodes < least) found.insert("only " + std::to_string(nodes) + " parts are there at all");
    return found;
}

// Tab by tab.

bool takesTab(const QWidget& widget) {
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
           widget.focusProxy() == nullptr;
}

/// Those that Tab never comes to, from wherever it starts, and where it stays.
Findings unreached(QWidget& window) {
    std::set<const QWidget*> left;
    for (const auto* widget : window.findChildren<QWidget*>())
        if (widget->window() == &window && takesTab(*widget)) left.insert(widget);
    const std::size_t most = left.size() * 8 + 8; // a field may have parts, as a date has
    for (std::size_t i = 0; i < most && !left.empty(); ++i) {
        auto* on = QApplication::focusWidget();
        left.erase(on);
        QTest::keyClick(on == nullptr ? &window : on, Qt::Key_Tab);
    }
    Findings found;
    for (const auto* widget : left) found.insert(named(*widget));
    return found;
}

/// Two texts of one dialog with the same letter behind Alt.
Findings ambiguousLetters(const QWidget& dialog) {
    std::map<QString, std::string> holders;
    Findings found;
    const auto look = [&](const QString& text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty()) return;
        const auto [held, isNew] = holders.emplace(key.toString(), text.toStdString());
        if (!isNew) found.insert(held->second + " and " + text.toStdString());
    };
    for (const auto* button : dialog.findChildren<QAbstractButton*>())
        if (button->isVisible()) look(button->text());
    for (const auto* label : dialog.findChildren<QLabel*>())
        if (label->isVisible() && label->buddy() != nullptr) look(label->text());
    return found;
}

class Accessible : public test::WindowFixture {
protected:
    void SetUp() override {
        WindowFixture::SetUp();
        start();
    }
    /// Each dialog in turn, in front and with the keyboard.
    void inEachDialog(const std::function<void(QDialog&)>& look) {
        open();
        const auto snapshot = window->session().snapshot();
        NewDialog begin{test::registry()};
        TakeInDialog take{snapshot, test::registry(), test::clock()};
        ExportDialog exporting{snapshot, test::registry(), QStringLiteral("draft")};
        SponsorDialog sponsor{test::registry(), SponsorAct::joined, dayOf(test::clock().now())};
        SponsorDialog withdrawal{test::registry(), SponsorAct::withdrew, dayOf(test::clock().now())};
        ShortcutDialog shortcuts{window->shortcuts()};
        IssueDialog issuing{snapshot, test::registry()};
        ReasonsDialog reasons{QStringLiteral("OP1"), targetsOn("OP1"), {}};
        UncontestedDialog uncontested;
        ReintroduceDialog reintroducing{test::registry()};
        GuideWindow guide{documentationFolder()};
        for (QDialog* dialog : std::initializer_list<QDialog*>{&begin, &take, &exporting, &sponsor, &withdrawal, &shortcuts, &uncontested,
                                                               &issuing, &reasons, &reintroducing, &guide}) {
            SCOPED_TRACE(dialog->windowTitle().toStdString());
            dialog->show();
            dialog->activateWindow();
            ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
            look(*dialog);
            dialog->hide();
        }
    }
    void inEachView(const std::function<void()>& look) {
        open();
        ASSERT_TRUE(window->selectLabel(QStringLiteral("OP1")));
        for (const auto& view : viewIds()) {
            SCOPED_TRACE(view.toStdString());
            window->showView(view);
            waitUntilIdle();
            bringToFront();
            look();
        }
    }
};

TEST_F(Accessible, EveryPartOfTheStartPageIsSpoken) {
    EXPECT_EQ(spoken(*window, 20), Findings{});
}

TEST_F(Accessible, EveryPartOfEachViewIsSpoken) {
    inEachView([this] { EXPECT_EQ(spoken(*window, 30), Findings{}); });
}

TEST_F(Accessible, EveryPartOfEachDialogIsSpoken) {
    inEachDialog([](QDialog& dialog) { EXPECT_EQ(spoken(dialog, 5), Findings{}); });
}

TEST_F(Accessible, TabReachesEveryPartOfTheStartPage) {
    EXPECT_EQ(unreached(*window), Findings{});
}

TEST_F(Accessible, TabReachesEveryPartOfEachView) {
    inEachView([this] { EXPECT_EQ(unreached(*window), Findings{}); });
}

TEST_F(Accessible, TabGoesFromTheCardsOfAParagraphToItsComments) {
    open();
    ASSERT_TRUE(window->selectLabel(QStringLiteral("OP1")));
    waitUntilIdle();
    bringToFront();
    window->findChild<QWidget*>(QStringLiteral("cards"))->setFocus();
    std::vector<std::string> visited;
    for (int i = 0; i < 17; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        visited.push_back(QApplication::focusWidget()->accessibleName().left(6).toStdString());
    }
    std::vector<std::string> expected;
    for (int card = 0; card < 4; ++card)
        for (const auto* button : {"Accept", "Reject", "Withdr", "Reason"}) expected.emplace_back(button);
    expected.emplace_back("Commen");
    EXPECT_EQ(visited, expected);
}

TEST_F(Accessible, TabReachesEveryPartOfEachDialog) {
    inEachDialog([](QDialog& dialog) { EXPECT_EQ(unreached(dialog), Findings{}); });
}

TEST_F(Accessible, NoLetterOfADialogIsAmbiguous) {
    inEachDialog([](QDialog& dialog) { EXPECT_EQ(ambiguousLetters(dialog), Findings{}); });
}

} // namespace
} // namespace chapeau
