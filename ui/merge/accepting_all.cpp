#include "ui/merge/accepting_all.h"

#include "ui/text/qt_text.h"

#include <QPointer>

#include <utility>

namespace chapeau {

AcceptingAll::AcceptingAll(UncontestedDialog& dialog, ViewContext& context) : QObject{&dialog}, m_dialog{dialog}, m_context{context} {
    const Session& session = context.session;
    connect(&session, &Session::closed, &dialog, &QDialog::reject);
    connect(&session, &Session::changed, this, &AcceptingAll::planAgain);
    connect(&session, &Session::refused, this, [this] {
        if (std::exchange(m_isAccepting, false)) plan();
    });
    connect(&dialog, &UncontestedDialog::acceptWanted, this, &AcceptingAll::accept);
    plan();
}

void AcceptingAll::plan() {
    using Planned = Result<UncontestedPlan>;
    const Session& session = m_context.session;
    m_planned = session.snapshot();
    m_dialog.setLooking();
    m_planning.start<Planned>(
        [negotiation = m_planned, merged = session.mergeIsCurrent() ? session.mergeSnapshot() : nullptr,
         now = m_context.surroundings.clock.now()](const Job& job) -> Planned {
            if (merged) return planUncontested(*negotiation, *merged, now, job);
            return mergeOpenProposals(*negotiation, job).and_then([&](const MergedNegotiation& fresh) {
                return planUncontested(*negotiation, fresh, now, job);
            });
        },
        [this](Planned plan) {
            if (plan) return m_dialog.setPlan(std::move(*plan));
            m_context.notices.fail(plan.error());
            m_dialog.reject();
        });
}

void AcceptingAll::planAgain() {
    if (!m_isAccepting && m_context.session.isOpen() && m_context.session.snapshot() != m_planned) plan();
}

void AcceptingAll::accept() {
    Session& session = m_context.session;
    session.finishChange();
    // It is looked through again then.
    if (!session.isOpen() || session.snapshot() != m_planned || m_planning.isRunning()) return;
    m_isAccepting = true;
    m_dialog.setBusy(true);
    session.performLong(
        tr("Accepting…"),
        [negotiation = m_planned, chosen = m_dialog.chosen()](Workspace& workspace) {
            return acceptUncontested(workspace, prepareAccepting(*negotiation, chosen));
        },
        [&context = m_context, shown = QPointer{&m_dialog}] {
            context.notices.say(qs(context.session.negotiation().history.back().what));
            if (shown) shown->accept();
        });
}

void acceptAllUncontested(ViewContext& context) {
    if (!context.session.canChange() || context.window.findChild<UncontestedDialog*>() != nullptr) return;
    auto* dialog = new UncontestedDialog{&context.window};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    new AcceptingAll{*dialog, context};
    dialog->show();
}

} // namespace chapeau
