#include "ui/history/history_entry.h"

#include "core/workspace/undoing.h"
#include "ui/frame/refresher.h"
#include "ui/frame/undo.h"
#include "ui/history/entry_paragraphs.h"
#include "ui/history/history_view.h"

#include <QCoreApplication>

namespace chapeau {

namespace {

void show(HistoryView& view, const ViewContext& context) {
    view.setNegotiation(context.session.snapshot());
    if (!context.session.isOpen()) return view.setHistory({}, std::nullopt, std::nullopt, false);
    const Negotiation& negotiation = context.session.negotiation();
    view.setHistory(negotiation.history, nextUndo(negotiation), nextRedo(negotiation), context.session.canChange());
}

/// Follows the selected paragraph, and selects the one that a chosen entry is about.
void followSelection(HistoryView& view, ViewContext& context) {
    auto* marker =
        new Refresher{&view, [&view, &context] { view.setSelectedParagraph(namesOf(context.session, context.selection.current())); }};
    for (const auto signal : {&Session::opened, &Session::closed, &Session::changed, &Session::mergeReady})
        QObject::connect(&context.session, signal, marker, &Refresher::refresh);
    QObject::connect(&context.selection, &Selection::changed, marker, &Refresher::refresh);
    QObject::connect(&view, &HistoryView::chosen, &view, [&context](const HistoryEntry& entry) {
        if (const auto paragraph = paragraphOf(context.session, entry)) context.selection.select(paragraph);
    });
    marker->refresh();
}

QWidget* make(ViewContext& context) {
    auto* view = new HistoryView;
    auto* refresher = new Refresher{view, [view, &context] { show(*view, context); }};
    for (const auto signal : {&Session::opened, &Session::closed, &Session::changed})
        QObject::connect(&context.session, signal, refresher, &Refresher::refresh);
    followSelection(*view, context);
    QObject::connect(view, &HistoryView::undoWanted, view, [&context] { undoLast(context); });
    QObject::connect(view, &HistoryView::redoWanted, view, [&context] { redoNext(context); });
    refresher->refresh();
    return view;
}

} // namespace

ViewEntry historyEntry() {
    return {QStringLiteral("history"), QCoreApplication::translate("HistoryView", "&History"), Glyph::undo, make, {}, {}};
}

} // namespace chapeau
