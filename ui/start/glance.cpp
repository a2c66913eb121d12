#include "ui/start/glance.h"

#include "ui/text/qt_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Glance)
};

} // namespace

QString newsBetween(const Seen& then, const Seen& now) {
    QStringList parts;
    if (now.proposals > then.proposals) parts << Words::tr("%n new proposal(s)", nullptr, now.proposals - then.proposals);
    if (now.decided > then.decided) parts << Words::tr("%n new decision(s)", nullptr, now.decided - then.decided);
    if (now.comments > then.comments) parts << Words::tr("%n new comment(s)", nullptr, now.comments - then.comments);
    if (parts.isEmpty() && now.history > then.history) parts << Words::tr("%n change(s)", nullptr, now.history - then.history);
    return parts.join(QStringLiteral(" · "));
}

Glance glanceAt(const RecentFile& recent, const Surroundings& surroundings, const Job& job) {
    Glance glance;
    glance.isThere = QFileInfo::exists(recent.file);
    if (!glance.isThere) return glance;
    const auto opened = Workspace::open(pathOf(recent.file), surroundings, job);
    if (!opened) return glance;
    const Negotiation& negotiation = *opened->negotiation();
    const Version& current = negotiation.current();
    glance.isKnown = true;
    glance.title = QStringList{qs(current.symbol), qs(negotiation.title.empty() ? current.draft.front.title : negotiation.title)}
                       .join(QStringLiteral("  "))
                       .trimmed();
    if (negotiation.own) glance.own = qs(surroundings.registry.name(*negotiation.own));
    glance.news = newsBetween(recent.seen, seenOf(negotiation));
    glance.paragraphs = static_cast<int>(current.draft.paragraphs.size());
    glance.openProposals = static_cast<int>(std::ranges::count_if(negotiation.proposals, isOpen));
    return glance;
}

} // namespace chapeau
