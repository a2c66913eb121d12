// The menu of the files opened last.
#pragma once

#include <QMenu>

#include <functional>

namespace chapeau {

/// Fills `menu` anew; `open` is called with the file chosen, `changed` after the list was cleared or switched off or on.
void fillRecentMenu(QMenu& menu, const std::function<void(const QString&)>& open, const std::function<void()>& changed);

} // namespace chapeau
