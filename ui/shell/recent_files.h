// The workspaces opened last, newest first: names of files only, never titles. Kept in the settings.
#pragma once

#include <QMenu>
#include <QString>
#include <QStringList>

#include <functional>

namespace chapeau {

inline constexpr int mostRecentFiles = 20;

[[nodiscard]] QStringList recentFiles();
void rememberFile(const QString& file);
/// Fills `menu` anew; `open` is called with the file chosen.
void fillRecentMenu(QMenu& menu, const std::function<void(const QString&)>& open);

} // namespace chapeau
