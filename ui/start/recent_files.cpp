#include "ui/start/recent_files.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace chapeau {

namespace {

const QString listKey = QStringLiteral("recent/files");
const QString keepsKey = QStringLiteral("recent/kept");

QVariantMap mapOf(const RecentFile& recent) {
    return {{QStringLiteral("file"), recent.file},
            {QStringLiteral("opened"), recent.opened.toMSecsSinceEpoch()},
            {QStringLiteral("history"), recent.seen.history},
            {QStringLiteral("proposals"), recent.seen.proposals},
            {QStringLiteral("decided"), recent.seen.decided},
            {QStringLiteral("comments"), recent.seen.comments}};
}

RecentFile recentFrom(const QVariantMap& map) {
    const auto number = [&](const char* key) { return map.value(QString::fromLatin1(key)).toInt(); };
    return {map.value(QStringLiteral("file")).toString(),
            QDateTime::fromMSecsSinceEpoch(map.value(QStringLiteral("opened")).toLongLong()),
            {number("history"), number("proposals"), number("decided"), number("comments")}};
}

void keep(const std::vector<RecentFile>& files) {
    QVariantList list;
    for (const auto& recent : files)
        if (list.size() < static_cast<qsizetype>(mostRecentFiles)) list << mapOf(recent);
    QSettings{}.setValue(listKey, list);
}

} // namespace

Seen seenOf(const Negotiation& negotiation) {
    const auto decided = std::ranges::count_if(negotiation.proposals, [](const Proposal& proposal) { return !isOpen(proposal); });
    return {negotiation.history.empty() ? 0 : static_cast<int>(negotiation.history.back().number),
            static_cast<int>(negotiation.proposals.size()), static_cast<int>(decided), static_cast<int>(negotiation.comments.size())};
}

std::vector<RecentFile> recentFiles() {
    std::vector<RecentFile> files;
    const QVariantList list = QSettings{}.value(listKey).toList();
    for (const auto& entry : list)
        if (const RecentFile recent = recentFrom(entry.toMap()); !recent.file.isEmpty()) files.push_back(recent);
    return files;
}

void rememberFile(const QString& file, const QDateTime& opened, const Seen& seen) {
    if (!keepsRecentFiles()) return;
    const QString absolute = QFileInfo{file}.absoluteFilePath();
    auto files = recentFiles();
    std::erase_if(files, [&](const RecentFile& recent) { return recent.file == absolute; });
    files.insert(files.begin(), {absolute, opened, seen});
    keep(files);
}

void forgetFile(const QString& file) {
    auto files = recentFiles();
    std::erase_if(files, [&](const RecentFile& recent) { return recent.file == file; });
    keep(files);
}

void forgetAllFiles() {
    QSettings{}.remove(listKey);
}

bool keepsRecentFiles() {
    return QSettings{}.value(keepsKey, true).toBool();
}

void setKeepsRecentFiles(bool keeps) {
    QSettings{}.setValue(keepsKey, keeps);
    if (!keeps) forgetAllFiles();
}

} // namespace chapeau
