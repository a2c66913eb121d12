// A QAction for each command, and the menus that they stand in.
#pragma once

#include "ui/frame/command.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

#include <functional>
#include <map>
#include <vector>

namespace chapeau {

class CommandActions final {
public:
    /// The window owns the actions; they bear the command's id as their objectName.
    explicit CommandActions(QMainWindow* window);

    QAction* add(const Command& command, const std::function<void()>& run);
    /// An action made elsewhere, such as that which shows a dock.
    void adopt(QAction* action, Menu menu, Needs needs);
    /// A menu within a menu; `id` places it, as that of a command would.
    QMenu* addMenu(Menu menu, const QString& id, const QString& title);
    /// Null where there is none.
    [[nodiscard]] QAction* find(const QString& id) const;
    [[nodiscard]] std::vector<QAction*> all() const;

    void enable(bool isOpen, bool canChange);
    /// A command that isn't possible is greyed, whatever else it needs.
    void allow(const QString& id, bool possible);

private:
    struct Entry {
        QAction* action;
        Needs needs;
        bool possible = true;
    };

    void show(const Entry& entry) const;
    void place(QAction* action, Menu menu, const QString& id);

    QMainWindow* m_window;
    std::map<Menu, QMenu*> m_menus;
    std::map<Menu, QString> m_lastGroup;
    std::vector<Entry> m_entries;
    bool m_isOpen = false;
    bool m_canChange = false;
};

} // namespace chapeau
