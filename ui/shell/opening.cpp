#include "ui/shell/opening.h"

#include "ui/files/chooser_folder.h"
#include "ui/files/dropped_file.h"
#include "ui/intake/intake_commands.h"
#include "ui/intake/new_dialog.h"
#include "ui/text/qt_text.h"
#include "ui/work/progress_box.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace chapeau {

namespace {

/// A dialog of the window that nothing may be opened behind; null where there is none.
QDialog* dialogOver(const QWidget& window) {
    const auto all = window.findChildren<QDialog*>();
    const auto found = std::ranges::find_if(all, [](const QDialog* dialog) { return dialog->isVisible() && dialog->isModal(); });
    return found == all.end() ? nullptr : *found;
}

/// What says something, or shows how far work has come, has nothing in it that could be lost.
bool isFilledIn(const QDialog& dialog) {
    return qobject_cast<const QMessageBox*>(&dialog) == nullptr && qobject_cast<const QProgressDialog*>(&dialog) == nullptr;
}

} // namespace

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

void Opening::openWhenFree(const QString& file) {
    Session& session = m_context.session;
    if (session.isOpen() && QFileInfo{fileName(session.workspace().path())} == QFileInfo{file}) {
        session.finishChange();
        if (!session.workspace().isReplaced()) return;
    }
    m_waiting = file;
    auto* dialog = dialogOver(m_context.window);
    if (dialog != nullptr && isFilledIn(*dialog)) sayThatItWaits(*dialog);
    openWaiting();
}

/// Doesn't wait for an answer: it is only to be known.
void Opening::sayThatItWaits(QDialog& dialog) {
    auto* box = new QMessageBox{
        QMessageBox::Information, dialog.windowTitle(),
        tr("“%1” opens once “%2” is closed.", "a file; the title of a dialog").arg(QFileInfo{m_waiting}.fileName(), dialog.windowTitle()),
        QMessageBox::Ok, &dialog};
    box->setObjectName(QStringLiteral("waitingBox"));
    box->setInformativeText(tr("What you entered there stays as it is."));
    auto* forget = box->addButton(tr("&Don’t open it"), QMessageBox::RejectRole);
    connect(forget, &QPushButton::clicked, this, [this] { m_waiting.clear(); });
    box->setDefaultButton(QMessageBox::Ok);
    box->setEscapeButton(QMessageBox::Ok);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

/// Dialogs may stand over one another, and close in any order: each that goes asks again.
void Opening::openWaiting() {
    if (m_waiting.isEmpty()) return;
    auto* dialog = dialogOver(m_context.window);
    if (dialog == nullptr) return open(std::exchange(m_waiting, {}));
    const auto later = static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection);
    connect(dialog, &QDialog::finished, this, &Opening::openWaiting, later);
    connect(dialog, &QObject::destroyed, this, &Opening::openWaiting, later);
}

void Opening::ask() {
    const QString current = m_context.session.isOpen() ? fileName(m_context.session.workspace().path()) : QString{};
    const QString file =
        QFileDialog::getOpenFileName(&m_context.window, tr("Open a workspace"), folderFor(Choosing::workspace, current), workspaceFilter());
    if (file.isEmpty()) return;
    keepFolder(Choosing::workspace, file);
    open(file);
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
