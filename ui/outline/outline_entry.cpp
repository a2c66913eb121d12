#include "ui/outline/outline_entry.h"

#include "ui/frame/refresher.h"
#include "ui/outline/outline_view.h"

#include <QCoreApplication>

namespace chapeau {

namespace {

constexpr int width = 190;

QWidget* make(ViewContext& context) {
    auto* view = new OutlineView;
    auto* refresher = new Refresher{view, [view, &context] {
                                        view->setRows(context.session.rows());
                                        view->select(context.selection.current());
                                    }};
    for (const auto signal : {&Session::opened, &Session::closed, &Session::changed, &Session::mergeReady})
        QObject::connect(&context.session, signal, refresher, &Refresher::refresh);
    QObject::connect(&context.selection, &Selection::changed, view, [view, &context] { view->select(context.selection.current()); });
    QObject::connect(view, &OutlineView::chosen, &context.selection, &Selection::select);
    refresher->refresh();
    return view;
}

} // namespace

PaneEntry outlineEntry() {
    return {QStringLiteral("outline"), QCoreApplication::translate("OutlineView", "&Outline"), Qt::LeftDockWidgetArea, width, make, {}};
}

} // namespace chapeau
