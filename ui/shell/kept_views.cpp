#include "ui/shell/kept_views.h"

#include "ui/start/recent_files.h"

#include <QSettings>

#include <algorithm>

namespace chapeau {

namespace {

const QString listKey = QStringLiteral("session/views");
const QString fileKey = QStringLiteral("file");
const QString viewsKey = QStringLiteral("views");

QString fileOf(const QVariant& entry) {
    return entry.toMap().value(fileKey).toString();
}

} // namespace

QVariantMap keptViews(const QString& file) {
    const QVariantList list = QSettings{}.value(listKey).toList();
    const auto found = std::ranges::find(list, file, fileOf);
    return found == list.end() ? QVariantMap{} : found->toMap().value(viewsKey).toMap();
}

void keepViews(const QString& file, const QVariantMap& views) {
    const auto recent = recentFiles();
    QVariantList list = QSettings{}.value(listKey).toList();
    list.removeIf([&](const QVariant& entry) {
        return fileOf(entry) == file || std::ranges::find(recent, fileOf(entry), &RecentFile::file) == recent.end();
    });
    list.prepend(QVariantMap{{fileKey, file}, {viewsKey, views}});
    QSettings{}.setValue(listKey, list);
}

} // namespace chapeau
