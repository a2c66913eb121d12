#include "ui/shell/returning.h"

#include <QSettings>

namespace chapeau {

namespace {

const QString key = QStringLiteral("session/returns");

}

bool returnsToLast() {
    return QSettings{}.value(key, true).toBool();
}

void setReturnsToLast(bool returns) {
    QSettings{}.setValue(key, returns);
}

} // namespace chapeau
