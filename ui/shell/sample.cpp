#include "ui/shell/sample.h"

#include "core/base/resource_folder.h"
#include "ui/text/qt_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace chapeau {

QString deliveredSample() {
    // Beside the registry once installed; beside the program's folder where it was built.
    const QString name = QStringLiteral("/sample/sample.chapeau");
    for (const auto& folder : {resourceFolder(), programFile().parent_path().parent_path()})
        if (const QString file = fileName(folder) + name; QFileInfo::exists(file)) return file;
    return {};
}

QString ownSample() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/chapeau");
    const QString own = folder + QStringLiteral("/sample.chapeau");
    if (QFileInfo::exists(own)) return own;
    if (!QDir{}.mkpath(folder) || !QFile::copy(deliveredSample(), own)) return {};
    QFile::setPermissions(own, QFile::ReadOwner | QFile::WriteOwner);
    return own;
}

} // namespace chapeau
