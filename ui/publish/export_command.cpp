#include "ui/publish/export_command.h"

#include "ui/frame/unsaved.h"
#include "ui/publish/export_dialog.h"
#include "ui/text/qt_text.h"
#include "ui/work/progress_box.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

void sayWritten(QWidget& window, const QFileInfo& file) {
    auto* box = new QMessageBox{QMessageBox::Information, Words::tr("Export"), Words::tr("Wrote %1.").arg(file.fileName()),
                                QMessageBox::Close, &window};
    box->setObjectName(QStringLiteral("written"));
    box->setInformativeText(Words::tr("In the folder %1").arg(file.absolutePath()));
    auto* open = box->addButton(Words::tr("&Open folder"), QMessageBox::ActionRole);
    open->setObjectName(QStringLiteral("openFolder"));
    QObject::connect(open, &QPushButton::clicked, box,
                     [folder = file.absolutePath()] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    box->setDefaultButton(QMessageBox::Close);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void write(ViewContext& context, const ExportRequest& request) {
    if (!context.session.isOpen()) return;
    auto* work = new Background{&context.window};
    showProgress(&context.window, *work, Words::tr("Writing the document…"));
    QObject::connect(work, &Background::failed, work, [&context] { context.notices.fail({ErrorCode::internal, "", ""}); });
    QObject::connect(work, &Background::finished, work, &QObject::deleteLater);
    work->start<Done>(
        [negotiation = context.session.snapshot(), registry = &context.surroundings.registry, request,
         print = context.printPdf](const Job& job) { return exportNegotiation(*negotiation, *registry, request, print, job); },
        [&context, request](const Done& done) {
            if (!done) return context.notices.fail(done.error());
            const QFileInfo file{fileName(request.file)};
            context.notices.say(Words::tr("Written: %1").arg(file.filePath()));
            sayWritten(context.window, file);
        });
}

} // namespace

void askExport(ViewContext& context) {
    if (!context.session.isOpen()) return;
    const QFileInfo file{fileName(context.session.workspace().path())};
    auto* dialog = new ExportDialog{context.session.snapshot(), context.surroundings.registry,
                                    QStringLiteral("%1/%2").arg(file.absolutePath(), file.completeBaseName()), &context.window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setUnsaved(unsavedPlaces(context));
    QObject::connect(&context.session, &Session::closed, dialog, &QDialog::reject);
    QObject::connect(dialog, &ExportDialog::wanted, &context.window, [&context](const ExportRequest& request) { write(context, request); });
    dialog->open();
}

FreeCommand exportCommand() {
    return {{QStringLiteral("intake.export"),
             Menu::file,
             Words::tr("&Export…"),
             {QKeySequence{Qt::CTRL | Qt::Key_E}},
             Needs::open,
             Glyph::exportOut},
            askExport};
}

} // namespace chapeau
