#include "ui/shell/command_actions.h"

#include <QCoreApplication>
#include <QMenuBar>

#include <algorithm>
#include <utility>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

constexpr Menu menus[] = {Menu::file, Menu::edit, Menu::paragraph, Menu::negotiation, Menu::go, Menu::view, Menu::help};

QString titleOf(Menu menu) {
    switch (menu) {
    case Menu::file: return Words::tr("&File");
    case Menu::edit: return Words::tr("&Edit");
    case Menu::paragraph: return Words::tr("&Paragraph");
    case Menu::negotiation: return Words::tr("&Negotiation");
    case Menu::go: return Words::tr("&Go");
    case Menu::view: return Words::tr("&View");
    case Menu::help: return Words::tr("&Help");
    }
    return {};
}

/// The tool tip of an action names its keys, whatever they are at the moment.
void followKeys(QAction* action) {
    const auto show = [action] {
        const QString name = QString{action->text()}.remove(u'&');
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? name : Words::tr("%1 (%2)", "command and its keys").arg(name, keys));
    };
    QObject::connect(action, &QAction::changed, action, show);
    show();
}

} // namespace

CommandActions::CommandActions(QMainWindow* window) : m_window{window} {
    window->menuBar()->setAccessibleName(Words::tr("Menus"));
    for (const auto menu : menus) {
        m_menus[menu] = window->menuBar()->addMenu(titleOf(menu));
        m_menus[menu]->setToolTipsVisible(true);
    }
}

QAction* CommandActions::add(const Command& command, const std::function<void()>& run) {
    auto* action = new QAction{command.text, m_window};
    action->setObjectName(command.id);
    if (command.glyph) action->setIcon(iconOf(*command.glyph));
    action->setIconVisibleInMenu(false);
    action->setShortcuts(command.keys);
    // Keys that are held a moment too long change nothing twice.
    action->setAutoRepeat(command.needs != Needs::change);
    QObject::connect(action, &QAction::triggered, m_window, run);
    adopt(action, command.menu, command.needs);
    return action;
}

void CommandActions::adopt(QAction* action, Menu menu, Needs needs) {
    m_window->addAction(action);
    place(action, menu, action->objectName());
    followKeys(action);
    m_entries.push_back({action, needs, true});
}

QMenu* CommandActions::addMenu(Menu menu, const QString& id, const QString& title) {
    auto* made = new QMenu{title, m_window};
    made->setToolTipsVisible(true);
    place(made->menuAction(), menu, id);
    return made;
}

/// What begins with the same word belongs together, and a line parts it from the rest.
void CommandActions::place(QAction* action, Menu menu, const QString& id) {
    const QString group = id.section(u'.', 0, 0);
    QString& last = m_lastGroup[menu];
    if (!last.isEmpty() && last != group) m_menus[menu]->addSeparator();
    last = group;
    m_menus[menu]->addAction(action);
}

QAction* CommandActions::find(const QString& id) const {
    const auto found = std::ranges::find_if(m_entries, [&](const Entry& entry) { return entry.action->objectName() == id; });
    return found == m_entries.end() ? nullptr : found->action;
}

std::vector<QAction*> CommandActions::all() const {
    std::vector<QAction*> actions;
    for (const auto& entry : m_entries) actions.push_back(entry.action);
    return actions;
}

void CommandActions::enable(bool isOpen, bool canChange) {
    m_isOpen = isOpen;
    m_canChange = canChange;
    for (const auto& entry : m_entries) show(entry);
}

void CommandActions::allow(const QString& id, bool possible) {
    const auto found = std::ranges::find_if(m_entries, [&](const Entry& entry) { return entry.action->objectName() == id; });
    if (found == m_entries.end() || std::exchange(found->possible, possible) == possible) return;
    show(*found);
}

void CommandActions::show(const Entry& entry) const {
    switch (entry.needs) {
    case Needs::nothing: return;
    case Needs::open: return entry.action->setEnabled(m_isOpen && entry.possible);
    case Needs::change: return entry.action->setEnabled(m_canChange && entry.possible);
    }
}

} // namespace chapeau
