#include "ui/shell/recent_menu.h"

#include "ui/start/recent_files.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecentMenu)
};

} // namespace

void fillRecentMenu(QMenu& menu, const std::function<void(const QString&)>& open, const std::function<void()>& changed) {
    menu.clear();
    const auto files = recentFiles();
    for (const auto& recent : files) {
        auto* action = menu.addAction(QFileInfo{recent.file}.fileName().replace(u'&', QStringLiteral("&&")));
        action->setObjectName(QStringLiteral("recent.%1").arg(recent.file));
        action->setToolTip(recent.file);
        action->setStatusTip(recent.file);
        QObject::connect(action, &QAction::triggered, &menu, [open, file = recent.file] { open(file); });
    }
    menu.addSeparator();
    auto* forget = menu.addAction(Words::tr("&Clear this list"));
    forget->setObjectName(QStringLiteral("file.clearRecent"));
    forget->setEnabled(!files.empty());
    QObject::connect(forget, &QAction::triggered, &menu, [changed] {
        forgetAllFiles();
        changed();
    });
    auto* keeps = menu.addAction(Words::tr("&Remember recent files"));
    keeps->setObjectName(QStringLiteral("file.keepRecent"));
    keeps->setCheckable(true);
    keeps->setChecked(keepsRecentFiles());
    QObject::connect(keeps, &QAction::toggled, &menu, [changed](bool on) {
        setKeepsRecentFiles(on);
        changed();
    });
}

} // namespace chapeau
