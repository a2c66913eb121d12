#include "ui/find/find_entry.h"

#include "ui/find/find_pane.h"
#include "ui/frame/refresher.h"

#include <QCoreApplication>

namespace chapeau {

namespace {

constexpr int height = 240;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FindPane)
};

QWidget* make(ViewContext& context) {
    auto* pane = new FindPane{context};
    auto* refresher = new Refresher{pane, [pane] { pane->refresh(); }};
    for (const auto signal : {&Session::opened, &Session::closed, &Session::changed})
        QObject::connect(&context.session, signal, refresher, &Refresher::refresh);
    return pane;
}

ViewCommand command(const char* id, const QString& text, const QList<QKeySequence>& keys, Needs needs, void (FindPane::*run)()) {
    return {{QString::fromLatin1(id), Menu::edit, text, keys, needs, {}}, onView(run)};
}

} // namespace

PaneEntry findEntry() {
    return {
        QStringLiteral("find"),
        Words::tr("&Find and replace"),
        Qt::BottomDockWidgetArea,
        height,
        make,
        {command("find.find", Words::tr("&Find…"), QKeySequence::keyBindings(QKeySequence::Find), Needs::open, &FindPane::startFinding),
         command("find.replace", Words::tr("Replac&e…"), {QKeySequence{Qt::CTRL | Qt::Key_H}}, Needs::change, &FindPane::startReplacing),
         command("find.next", Words::tr("Find &next"), {QKeySequence{Qt::Key_F3}}, Needs::open, &FindPane::next),
         command("find.previous", Words::tr("Find &previous"), {QKeySequence{Qt::SHIFT | Qt::Key_F3}}, Needs::open, &FindPane::previous)},
        shownAsOf<FindPane>()};
}

} // namespace chapeau
