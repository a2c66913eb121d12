#include "ui/shell/recent_files.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

namespace chapeau {

namespace {

QString key() {
    return QStringLiteral("recent/files");
}

} // namespace

QStringList recentFiles() {
    return QSettings{}.value(key()).toStringList();
}

void rememberFile(const QString& file) {
    const QString absolute = QFileInfo{file}.absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings{}.setValue(key(), files.mid(0, mostRecentFiles));
}

void fillRecentMenu(QMenu& menu, const std::function<void(const QString&)>& open) {
    menu.clear();
    const QStringList files = recentFiles();
    for (const auto& file : files) {
        auto* action = menu.addAction(QFileInfo{file}.fileName());
        action->setToolTip(file);
        action->setStatusTip(file);
        QObject::connect(action, &QAction::triggered, &menu, [open, file] { open(file); });
    }
    menu.setEnabled(!files.isEmpty());
    if (files.isEmpty()) return;
    menu.addSeparator();
    QObject::connect(menu.addAction(QCoreApplication::translate("Recent", "&Forget these")), &QAction::triggered, &menu,
                     [] { QSettings{}.remove(key()); });
}

} // namespace chapeau
