#include "ui/draft/draft_entry.h"

#include "ui/draft/draft_view.h"
#include "ui/frame/refresher.h"

#include <QCoreApplication>

namespace chapeau {

namespace {

QWidget* make(ViewContext& context) {
    auto* view = new DraftView;
    auto* refresher = new Refresher{view, [view, &context] {
                                        view->setRows(context.session.rows());
                                        view->select(context.selection.current());
                                    }};
    for (const auto signal : {&Session::opened, &Session::closed, &Session::changed, &Session::mergeReady})
        QObject::connect(&context.session, signal, refresher, &Refresher::refresh);
    QObject::connect(&context.selection, &Selection::changed, view, [view, &context] { view->select(context.selection.current()); });
    QObject::connect(view, &DraftView::chosen, &context.selection, &Selection::select);
    refresher->refresh();
    return view;
}

} // namespace

ViewEntry draftEntry() {
    return {QStringLiteral("draft"), QCoreApplication::translate("DraftView", "&Draft"), Glyph::newFile, make, {}, {}};
}

} // namespace chapeau
