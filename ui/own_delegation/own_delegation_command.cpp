#include "ui/own_delegation/own_delegation_command.h"

#include "core/workspace/own_delegation.h"
#include "ui/own_delegation/own_delegation_dialog.h"

#include <QCoreApplication>
#include <QPointer>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OwnDelegation)
};

void askOwnDelegation(ViewContext& context) {
    if (!context.session.canChange()) return;
    auto* dialog = new OwnDelegationDialog{context.surroundings.registry, context.session.negotiation().own, &context.window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(&context.session, &Session::closed, dialog, &QDialog::reject);
    QObject::connect(dialog, &OwnDelegationDialog::nameWanted, &context.window, [&context, dialog] {
        // Asked for twice, it is done once.
        context.session.finishChange();
        if (!dialog->isVisible()) return;
        context.session.performLong(
            Words::tr("Naming our delegation…"), [own = dialog->own()](Workspace& workspace) { return nameOwnDelegation(workspace, own); },
            [shown = QPointer{dialog}] {
                if (shown) shown->accept();
            });
    });
    dialog->open();
}

} // namespace

FreeCommand ownDelegationCommand() {
    return {{QStringLiteral("own.name"), Menu::negotiation, Words::tr("Our &delegation…"), {}, Needs::change, {}}, askOwnDelegation};
}

} // namespace chapeau
