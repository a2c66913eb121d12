#include "ui/shell/opening.h"

#include "ui/files/dropped_file.h"
#include "ui/intake/intake_commands.h"
#include "ui/intake/new_dialog.h"
#include "ui/text/qt_text.h"
#include "ui/work/progress_box.h"

#include <QFileDialog>

namespace chapeau {

Opening::Opening(ViewContext& context, QObject* parent) : QObject{parent}, m_context{context}, m_background{this} {
    connect(&m_background, &Background::failed, this, [this] { Q_EMIT failed({ErrorCode::internal, "", ""}); });
}

void Opening::open(const QString& file) {
    struct Ready {
        Workspace workspace;
        Shown shown;
    };
    using Opened = std::shared_ptr<Result<Ready>>;
    showProgress(&m_context.window, m_background, tr("Opening the workspace…"));
    m_background.start<Opened>(
        [path = pathOf(file), surroundings = m_context.surroundings](const Job& job) {
            return std::make_shared<Result<Ready>>(Workspace::open(path, surroundings, job).map([](Workspace&& workspace) {
                Shown shown = shownOf(workspace);
                return Ready{std::move(workspace), std::move(shown)};
            }));
        },
        [this](const Opened& opened) {
            if (!*opened) return Q_EMIT failed(opened->error());
            m_context.session.adopt(std::move((*opened)->workspace), std::move((*opened)->shown));
        });
}

void Opening::ask() {
    const QString file = QFileDialog::getOpenFileName(&m_context.window, tr("Open a workspace"), {}, workspaceFilter());
    if (!file.isEmpty()) open(file);
}

bool Opening::canTake(const QMimeData& dropped) {
    return !onlyFileIn(dropped).isEmpty();
}

void Opening::take(const QMimeData& dropped) {
    const QString file = onlyFileIn(dropped);
    if (file.isEmpty()) return;
    if (file.endsWith(QLatin1String(".chapeau"), Qt::CaseInsensitive)) return open(file);
    if (m_context.session.canChange()) return askTakeIn(m_context, file);
    askNew(m_context, file);
}

} // namespace chapeau
