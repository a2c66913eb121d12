#include "ui/justifying/reasons_command.h"

#include "ui/justifying/reasons_dialog.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};

QString labelOf(const Session& session, const ParagraphId& paragraph) {
    const auto row = std::ranges::find(session.rows(), std::optional{paragraph}, &ParagraphRow::id);
    return row == session.rows().end() ? QString{} : row->label;
}

} // namespace

void askReasons(ViewContext& context, const std::optional<ProposalId>& proposal) {
    const Session& session = context.session;
    const auto& paragraph = context.selection.current();
    if (!session.canChange() || !paragraph) return;
    auto targets = reasonTargets(session.negotiation(), session.text(), session.merged(), context.surroundings.registry, *paragraph);
    if (targets.empty()) return;
    auto* dialog =
        new ReasonsDialog{labelOf(session, *paragraph), std::move(targets), headingsInUse(session.negotiation()), &context.window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (proposal) dialog->choose(*proposal);
    QObject::connect(&session, &Session::closed, dialog, &QDialog::reject);
    QObject::connect(dialog, &ReasonsDialog::saveWanted, &context.window, [&context, dialog] {
        if (context.session.perform([&](Workspace& workspace) { return justify(workspace, dialog->changes()); })) dialog->accept();
    });
    dialog->open();
}

FreeCommand reasonsCommand() {
    return {{QStringLiteral("reasons.give"),
             Menu::paragraph,
             Words::tr("Reason and &sources…"),
             {QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_R}},
             Needs::change,
             {}},
            [](ViewContext& context) { askReasons(context); }};
}

} // namespace chapeau
