#include "ui/sponsors/sponsors_entry.h"

#include "ui/frame/refresher.h"
#include "ui/sponsors/sponsors_view.h"

#include <QCoreApplication>

namespace chapeau {

namespace {

void show(SponsorsView& view, const ViewContext& context) {
    const Surroundings& around = context.surroundings;
    const auto today = dayOf(around.clock.now());
    if (!context.session.isOpen()) return view.setSponsorships({}, around.registry, today, false);
    view.setSponsorships(context.session.negotiation().sponsorships, around.registry, today, context.session.canChange());
}

QWidget* make(ViewContext& context) {
    auto* view = new SponsorsView;
    auto* refresher = new Refresher{view, [view, &context] { show(*view, context); }};
    for (const auto signal : {&Session::opened, &Session::closed, &Session::changed})
        QObject::connect(&context.session, signal, refresher, &Refresher::refresh);
    QObject::connect(view, &SponsorsView::requested, view, [view, &context](const SponsorRequest& request) {
        if (context.session.perform([&](Workspace& workspace) { return recordSponsors(workspace, request); })) view->takeDone();
    });
    refresher->refresh();
    return view;
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SponsorsView)
};

} // namespace

ViewEntry sponsorsEntry() {
    const Command add{QStringLiteral("sponsors.add"), Menu::negotiation, Words::tr("&Add sponsors…"), {}, Needs::change, {}};
    const Command withdraw{QStringLiteral("sponsors.withdraw"), Menu::negotiation, Words::tr("&Withdraw sponsors…"), {}, Needs::change, {}};
    return {QStringLiteral("sponsors"),
            Words::tr("&Sponsors"),
            Glyph::agreed,
            make,
            {{add, onView(&SponsorsView::add)}, {withdraw, onView(&SponsorsView::withdraw)}},
            {}};
}

} // namespace chapeau
