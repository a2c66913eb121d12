// Something a person can do by name: a line in a menu, in the command palette and in the table of shortcuts. Plain values; the shell makes
// a QAction of each (ui/shell/command_actions.h).
#pragma once

#include "ui/theme/icons.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace chapeau {

/// The menu it stands in; commands follow one another there in the order of the list of views.
enum class Menu { file, edit, paragraph, negotiation, go, view, help };

enum class Needs {
    nothing,
    open,  ///< an open workspace
    change ///< an open workspace that may be changed
};

struct Command {
    QString id; ///< "sponsors.add": for settings and tests, never shown, the same in every language and every release
    Menu menu = Menu::edit;
    QString text;                ///< with its mnemonic: "&Add sponsors…"
    QList<QKeySequence> keys{};  ///< as delivered; a person may choose others
    Needs needs = Needs::change; ///< it is greyed where that is missing
    std::optional<Glyph> glyph{};
};

struct ViewContext;

/// A command that needs no view: a dialog, a window of its own.
struct FreeCommand {
    Command command;
    std::function<void(ViewContext&)> run;
};

} // namespace chapeau
