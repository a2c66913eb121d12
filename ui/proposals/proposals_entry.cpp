#include "ui/proposals/proposals_entry.h"

#include "core/workspace/deciding.h"
#include "ui/frame/refresher.h"
#include "ui/proposals/paragraph_pane.h"
#include "ui/reintroducing/reintroduce_dialog.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

namespace chapeau {

namespace {

constexpr int width = 400;

void show(ParagraphPane& pane, const ViewContext& context) {
    const Session& session = context.session;
    const auto& current = context.selection.current();
    if (!session.isOpen() || !current) return pane.setDossier(std::nullopt, false);
    pane.setDossier(paragraphDossier(session.negotiation(), session.text(), session.merged(), context.surroundings.registry, *current),
                    session.canChange());
}

QWidget* make(ViewContext& context) {
    auto* pane = new ParagraphPane;
    auto* refresher = new Refresher{pane, [pane, &context] { show(*pane, context); }};
    for (const auto signal : {&Session::opened, &Session::closed, &Session::changed, &Session::mergeReady})
        QObject::connect(&context.session, signal, refresher, &Refresher::refresh);
    QObject::connect(&context.selection, &Selection::changed, refresher, &Refresher::refresh);
    const auto settle = [&context](const ProposalId& proposal, Decision decision) {
        context.session.perform([&](Workspace& workspace) { return decide(workspace, proposal, decision); });
    };
    QObject::connect(pane, &ParagraphPane::accepted, pane, [settle](const ProposalId& id) { settle(id, Decision::accept); });
    QObject::connect(pane, &ParagraphPane::rejected, pane, [settle](const ProposalId& id) { settle(id, Decision::reject); });
    QObject::connect(pane, &ParagraphPane::withdrawn, pane, [settle](const ProposalId& id) { settle(id, Decision::withdraw); });
    QObject::connect(pane, &ParagraphPane::reintroduceWanted, pane, [&context](const ProposalId& id) { askWhoReintroduces(context, id); });
    QObject::connect(pane, &ParagraphPane::reasonsWanted, pane, [&context](const ProposalId& id) { context.askReasons(id); });
    QObject::connect(pane, &ParagraphPane::stateChosen, pane, [&context](const QString& label, ParagraphState state) {
        context.session.performOnShown([&](Workspace& workspace) { return setParagraphState(workspace, utf8(label), state); });
    });
    refresher->refresh();
    return pane;
}

} // namespace

PaneEntry proposalsEntry() {
    return {
        QStringLiteral("proposals"), QCoreApplication::translate("ParagraphPane", "&Paragraph"), Qt::RightDockWidgetArea, width, make, {}};
}

} // namespace chapeau
