// What the window needs to know of a view or a pane. Each stands in a folder of its own, gives one entry like this to the list in
// ui/shell/views.cpp, and knows no other: they share the session and the selection of their ViewContext, and nothing else.
#pragma once

#include "ui/frame/command.h"
#include "ui/frame/view_context.h"

#include <QVariantMap>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace chapeau {

struct ViewCommand {
    Command command;
    std::function<void(QWidget& widget)> run; ///< the widget that `make` made, brought to the front
};

/// Calls a member of the widget: command(…, onView(&MergeView::nextConflict)).
template <class W>
[[nodiscard]] std::function<void(QWidget&)> onView(void (W::*run)()) {
    return [run](QWidget& widget) { (static_cast<W&>(widget).*run)(); };
}

/// How a view or a pane shows what it shows - an order, a filter, which text - as names and numbers. Kept for each workspace file from one
/// start to the next, in the settings: no words of the negotiation or of a person belong in it.
struct ShownAs {
    std::function<QVariantMap(const QWidget& widget)> now;
    /// What is missing, or fits no more, is as it was delivered. Before the widget is filled.
    std::function<void(QWidget& widget, const QVariantMap& kept)> restore;
    /// Calls back whenever a person chooses otherwise.
    std::function<void(const QWidget& widget, QObject* receiver, const std::function<void()>& changed)> follow;
};

/// Of a widget that has shownAs(), showAs(…) and the signal shownAsChanged().
template <class W>
[[nodiscard]] ShownAs shownAsOf() {
    return {[](const QWidget& widget) { return static_cast<const W&>(widget).shownAs(); },
            [](QWidget& widget, const QVariantMap& kept) { static_cast<W&>(widget).showAs(kept); },
            [](const QWidget& widget, QObject* receiver, const std::function<void()>& changed) {
                QObject::connect(static_cast<const W*>(&widget), &W::shownAsChanged, receiver, changed);
            }};
}

/// A page of the window, with a tab. Splitters, headers and scroll areas in it that have an objectName are as they were left at the next
/// start.
struct ViewEntry {
    QString id;    ///< "merge": for settings and the command line, never shown
    QString title; ///< with its mnemonic: "&Merge"
    Glyph glyph{};
    /// Called once, when the view is shown for the first time. The widget is filled when it returns, follows the session from then on, and
    /// is deleted with the window.
    std::function<QWidget*(ViewContext&)> make;
    std::vector<ViewCommand> commands{};
    /// Panes that stand beside it until a person arranges them otherwise. Set in the list of views.
    QStringList panes{};
    std::optional<ShownAs> shownAs{};
};

/// A dock, that can be moved, floated and closed, and can stand beside every view.
struct PaneEntry {
    QString id;
    QString title;
    Qt::DockWidgetArea area = Qt::RightDockWidgetArea;
    int width = 300; ///< or height, below
    std::function<QWidget*(ViewContext&)> make;
    std::vector<ViewCommand> commands{};
    std::optional<ShownAs> shownAs{};
};

} // namespace chapeau
