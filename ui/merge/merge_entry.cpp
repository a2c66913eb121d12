#include "ui/merge/merge_entry.h"

#include "core/workspace/deciding.h"
#include "ui/frame/refresher.h"
#include "ui/merge/merge_view.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

namespace chapeau {

namespace {

void showBench(MergeView& view, const ViewContext& context) {
    const Session& session = context.session;
    const auto& current = context.selection.current();
    view.select(current);
    if (!session.isOpen() || !current) return view.setBench(std::nullopt, false);
    if (session.merged() == nullptr) return;
    view.setBench(benchOf(session.negotiation(), *session.merged(), *current), session.canChange() && session.mergeIsCurrent());
}

/// The map takes a while for many proposals: in the background, like the merge that it shows.
void drawMap(MergeView& view, Background& drawing, const ViewContext& context) {
    const Session& session = context.session;
    if (!session.isOpen() || session.merged() == nullptr) return;
    drawing.start<MergeMap>([negotiation = session.snapshot(), merged = session.mergeSnapshot(), registry = &context.surroundings.registry,
                             order = view.columnOrder()](const Job&) { return mergeMap(*negotiation, *merged, *registry, order); },
                            [&view, &context, conflicts = conflictsInOrder(*session.merged())](const MergeMap& map) {
                                std::vector<QString> names;
                                for (const auto& column : map.columns) names.push_back(nameAndCode(context.surroundings.registry, column));
                                view.setMap(map, std::move(names), conflicts);
                            });
}

void wireChanges(MergeView* view, ViewContext& context) {
    const auto settle = [&context](const ProposalId& proposal, Decision decision) {
        context.session.perform([&](Workspace& workspace) { return decide(workspace, proposal, decision); });
    };
    QObject::connect(view, &MergeView::accepted, view, [settle](const ProposalId& id) { settle(id, Decision::accept); });
    QObject::connect(view, &MergeView::rejected, view, [settle](const ProposalId& id) { settle(id, Decision::reject); });
    QObject::connect(
        view, &MergeView::clusterUsed, view, [&context](const QString& label, std::size_t cluster, std::optional<std::size_t> pick) {
            if (!context.session.mergeIsCurrent()) return;
            context.session.perform([&](Workspace& workspace) { return settleCluster(workspace, utf8(label), cluster, pick); });
        });
}

QWidget* make(ViewContext& context) {
    auto* view = new MergeView;
    auto* drawing = new Background{view};
    auto* map = new Refresher{view, [view, drawing, &context] { drawMap(*view, *drawing, context); }};
    auto* bench = new Refresher{view, [view, &context] { showBench(*view, context); }};
    QObject::connect(&context.session, &Session::mergeReady, map, &Refresher::refresh);
    for (const auto signal : {&Session::opened, &Session::closed, &Session::changed, &Session::mergeReady})
        QObject::connect(&context.session, signal, bench, &Refresher::refresh);
    QObject::connect(&context.session, &Session::closed, view, [view] { view->setMap({}, {}, {}); });
    QObject::connect(&context.selection, &Selection::changed, bench, &Refresher::refresh);
    QObject::connect(view, &MergeView::chosen, &context.selection, &Selection::select);
    QObject::connect(view, &MergeView::columnOrderChanged, map, &Refresher::refresh);
    wireChanges(view, context);
    map->refresh();
    bench->refresh();
    return view;
}

} // namespace

ViewEntry mergeEntry() {
    return {QStringLiteral("merge"), QCoreApplication::translate("MergeView", "&Merge"), Glyph::conflict, make, {}, {}};
}

} // namespace chapeau
