#include "ui/issuing/issue_command.h"

#include "ui/frame/unsaved.h"
#include "ui/issuing/issue_dialog.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>
#include <QPointer>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Issue)
};

void issueAsShown(ViewContext& context, IssueDialog& dialog) {
    // Asked for twice, it is done once.
    context.session.finishChange();
    if (!dialog.isVisible()) return;
    context.session.performLong(
        Words::tr("Issuing the next version…"),
        [basis = dialog.negotiation(), revision = dialog.revision(), symbol = utf8(dialog.symbol())](Workspace& workspace) {
            return issue(workspace, symbol, *revision, *basis);
        },
        [&context, shown = QPointer{&dialog}] {
            if (shown) shown->accept();
            context.notices.say(Words::tr("Issued: %1").arg(qs(context.session.negotiation().current().symbol)));
        });
}

void askIssue(ViewContext& context) {
    if (!context.session.canChange()) return;
    auto* dialog = new IssueDialog{context.session.snapshot(), context.surroundings.registry, &context.window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setUnsaved(unsavedPlaces(context));
    QObject::connect(&context.session, &Session::closed, dialog, &QDialog::reject);
    // A moment later: by then the dialog that made the change is closed.
    const auto again = [&context, dialog] {
        if (dialog->isVisible() && context.session.isOpen()) dialog->setNegotiation(context.session.snapshot());
    };
    QObject::connect(&context.session, &Session::changed, dialog, again, Qt::QueuedConnection);
    QObject::connect(dialog, &IssueDialog::issueWanted, &context.window, [&context, dialog] { issueAsShown(context, *dialog); });
    dialog->open();
}

} // namespace

FreeCommand issueCommand() {
    return {{QStringLiteral("issuing.issue"),
             Menu::negotiation,
             Words::tr("&Issue as next version…"),
             {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_I}},
             Needs::change,
             {}},
            askIssue};
}

} // namespace chapeau
