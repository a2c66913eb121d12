#include "ui/shell/palette_entries.h"

#include "ui/shell/main_window.h"
#include "ui/text/qt_text.h"

#include <QMenu>
#include <QMenuBar>
#include <QPointer>

namespace chapeau {

namespace {

QString withoutMnemonic(const QString& text) {
    QString plain = text;
    plain.replace(QStringLiteral("&&"), QString{QChar::Null}).remove(u'&').replace(QChar::Null, u'&');
    return plain;
}

PaletteEntry entryOf(QAction& action, const QString& menus) {
    return {action.objectName(),
            withoutMnemonic(action.text()),
            menus,
            action.shortcut().toString(QKeySequence::NativeText),
            action.isEnabled(),
            false,
            [guarded = QPointer{&action}] {
                if (guarded) guarded->trigger();
            }};
}

void addMenu(std::vector<PaletteEntry>& entries, QMenu& menu, const QString& above) {
    // Some menus are filled when they are opened.
    Q_EMIT menu.aboutToShow();
    const QString title = withoutMnemonic(menu.title());
    const QString path = above.isEmpty() ? title : QStringLiteral("%1 › %2").arg(above, title);
    for (auto* action : menu.actions()) {
        if (action->menu() != nullptr) {
            addMenu(entries, *action->menu(), path);
        } else if (!action->isSeparator() && action->objectName() != u"go.palette") {
            entries.push_back(entryOf(*action, path));
        }
    }
}

PaletteEntry entryOf(const ParagraphRow& row, MainWindow& window) {
    return {QStringLiteral("paragraph.%1").arg(qs(row.id->text())),
            row.label,
            row.text.simplified(),
            {},
            true,
            true,
            [guarded = QPointer{&window}, id = *row.id] {
                if (guarded) guarded->selection().select(id);
            }};
}

} // namespace

std::vector<PaletteEntry> paletteEntries(MainWindow& window) {
    std::vector<PaletteEntry> entries;
    for (auto* action : window.menuBar()->actions())
        if (action->menu() != nullptr) addMenu(entries, *action->menu(), {});
    if (!window.session().isOpen()) return entries;
    for (const auto& row : window.session().rows())
        if (row.id) entries.push_back(entryOf(row, window));
    return entries;
}

} // namespace chapeau
