#include "ui/meeting/meeting_entry.h"

#include "ui/frame/refresher.h"
#include "ui/meeting/meeting_view.h"
#include "ui/meeting/projector.h"
#include "ui/meeting/stepping.h"

#include <QCoreApplication>

namespace chapeau {

namespace {

MeetingState stateOf(const ViewContext& context) {
    MeetingState state;
    const auto standing = placeInText(context);
    if (!standing) return state;
    state.row = *standing->row;
    state.number = standing->number;
    state.count = standing->count;
    state.canChange = context.session.canChange();
    if (const auto merged = context.session.mergeSnapshot())
        state.projection = projected(context.session.negotiation(), *merged, *standing->row->id);
    return state;
}

QString labelOn(const Stage& stage) {
    const auto shown = stage.shown();
    if (!shown) return {};
    return shown->label.empty() ? qs(shown->title) : qs(shown->label);
}

void showProjector(MeetingView& view, ViewContext& context) {
    const Stage& stage = Stage::of(context);
    const auto& current = context.selection.current();
    view.setProjector({Projector::of(context).isVisible(), stage.follows(), stage.isBlank(), stage.showsOwn(),
                       current && stage.hasOwn(*current), labelOn(stage)});
}

void wireProjector(MeetingView* view, ViewContext& context) {
    Stage& stage = Stage::of(context);
    Projector& projector = Projector::of(context);
    QObject::connect(view, &MeetingView::projectorWanted, &projector,
                     [&projector](bool open) { open ? projector.open() : projector.hide(); });
    QObject::connect(view, &MeetingView::followWanted, &stage, &Stage::setFollows);
    QObject::connect(view, &MeetingView::blankWanted, &stage, &Stage::setBlank);
    QObject::connect(view, &MeetingView::ownWanted, &stage, &Stage::setShowsOwn);
    const auto show = [view, &context] { showProjector(*view, context); };
    QObject::connect(&stage, &Stage::changed, view, show);
    QObject::connect(&projector, &Projector::opened, view, show);
    show();
}

QWidget* make(ViewContext& context) {
    auto* view = new MeetingView;
    auto* refresher = new Refresher{view, [view, &context] { view->setState(stateOf(context)); }};
    for (const auto signal : {&Session::opened, &Session::closed, &Session::changed, &Session::mergeReady})
        QObject::connect(&context.session, signal, refresher, &Refresher::refresh);
    QObject::connect(&context.selection, &Selection::changed, refresher, &Refresher::refresh);
    QObject::connect(view, &MeetingView::stepped, view, [&context](int by) { stepParagraph(context, by); });
    QObject::connect(view, &MeetingView::agreeWanted, view, [&context] { toggleAgreed(context); });
    wireProjector(view, context);
    refresher->refresh();
    return view;
}

} // namespace

ViewEntry meetingEntry() {
    return {QStringLiteral("meeting"), QCoreApplication::translate("MeetingView", "Mee&ting"), Glyph::comment, make, {}, {}};
}

} // namespace chapeau
