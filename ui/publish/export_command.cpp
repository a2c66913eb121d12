#include "ui/publish/export_command.h"

#include "ui/publish/export_dialog.h"
#include "ui/text/qt_text.h"
#include "ui/work/progress_box.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

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
            context.notices.say(Words::tr("Written: %1").arg(fileName(request.file)));
        });
}

} // namespace

void askExport(ViewContext& context) {
    if (!context.session.isOpen()) return;
    const QFileInfo file{fileName(context.session.workspace().path())};
    auto* dialog = new ExportDialog{QStringLiteral("%1/%2").arg(file.absolutePath(), file.completeBaseName()), &context.window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [&context, dialog] { write(context, dialog->request()); });
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
