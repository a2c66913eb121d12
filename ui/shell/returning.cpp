#include "ui/shell/returning.h"

#include <QMargins>
#include <QSettings>

#include <algorithm>

namespace chapeau {

namespace {

const QString returnsKey = QStringLiteral("session/returns");
const QString unfinishedKey = QStringLiteral("session/unfinished");
/// Title bar and borders aren't known before the window is shown; desktops draw less than this.
constexpr QMargins frame{4, 36, 4, 4};

} // namespace

bool returnsToLast() {
    return QSettings{}.value(returnsKey, true).toBool();
}

void setReturnsToLast(bool returns) {
    QSettings{}.setValue(returnsKey, returns);
}

bool isReturnUnfinished() {
    return QSettings{}.value(unfinishedKey, false).toBool();
}

void setReturnUnfinished(bool unfinished) {
    QSettings settings;
    if (unfinished) {
        settings.setValue(unfinishedKey, true);
    } else {
        settings.remove(unfinishedKey);
    }
    settings.sync();
}

QSize firstSize(const QRect& available) {
    return usualSize.boundedTo(available.marginsRemoved(frame).size());
}

QRect broughtOnto(const QRect& available, const QRect& window) {
    const QRect room = available.marginsRemoved(frame);
    QRect brought{window.topLeft(), window.size().boundedTo(room.size())};
    brought.moveRight(std::min(brought.right(), room.right()));
    brought.moveBottom(std::min(brought.bottom(), room.bottom()));
    brought.moveLeft(std::max(brought.left(), room.left()));
    brought.moveTop(std::max(brought.top(), room.top()));
    return brought;
}

} // namespace chapeau
