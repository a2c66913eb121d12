#include "ui/files/chooser_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace chapeau {

namespace {

QString keyOf(Choosing what) {
    switch (what) {
    case Choosing::workspace: return QStringLiteral("folders/workspace");
    case Choosing::draft: return QStringLiteral("folders/draft");
    case Choosing::sent: return QStringLiteral("folders/sent");
    case Choosing::document: return QStringLiteral("folders/document");
    }
    return {};
}

} // namespace

QString folderFor(Choosing what, const QString& workspace) {
    const QString last = QSettings{}.value(keyOf(what)).toString();
    if (!last.isEmpty() && QDir{last}.exists()) return last;
    if (!workspace.isEmpty()) return QFileInfo{workspace}.absolutePath();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir{documents}.exists() ? documents : QDir::homePath();
}

void keepFolder(Choosing what, const QString& file) {
    QSettings{}.setValue(keyOf(what), QFileInfo{file}.absolutePath());
}

} // namespace chapeau
