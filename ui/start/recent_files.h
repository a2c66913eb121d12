// The workspaces opened last, newest first, and how far each was seen. Kept in the settings: names of files and numbers only, never titles
// or texts. Nothing is kept where a person doesn't want it.
#pragma once

#include "core/store/negotiation.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace chapeau {

inline constexpr std::size_t mostRecentFiles = 20;

/// How far a negotiation had come; what came after is news.
struct Seen {
    int history = 0;   ///< number of the last change
    int proposals = 0; ///< how many there were
    int decided = 0;   ///< of them no longer open
    int comments = 0;

    friend bool operator==(const Seen&, const Seen&) = default;
};
[[nodiscard]] Seen seenOf(const Negotiation& negotiation);

struct RecentFile {
    QString file; ///< absolute
    QDateTime opened{};
    Seen seen{};

    friend bool operator==(const RecentFile&, const RecentFile&) = default;
};

[[nodiscard]] std::vector<RecentFile> recentFiles();
/// Puts it first. Nothing where recent files aren't kept.
void rememberFile(const QString& file, const QDateTime& opened, const Seen& seen);
void forgetFile(const QString& file);
void forgetAllFiles();

[[nodiscard]] bool keepsRecentFiles();
/// Off: what was kept is forgotten too.
void setKeepsRecentFiles(bool keeps);

} // namespace chapeau
