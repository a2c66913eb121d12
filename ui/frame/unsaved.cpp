#include "ui/frame/unsaved.h"

#include "ui/paragraphs/proposals_on.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Unsaved)
};

QString labelOf(const Session& session, const ParagraphId& paragraph) {
    if (session.text().has(paragraph)) return qs(session.text().labelOf(paragraph));
    const auto* addition = session.merged() == nullptr ? nullptr : additionOf(*session.merged(), paragraph);
    return addition == nullptr ? QString{} : qs(addition->label);
}

} // namespace

QString unsavedPlaces(const ViewContext& context) {
    if (!context.session.isOpen()) return {};
    QStringList names;
    for (const auto& place : context.notices.unsaved()) {
        const QString label = labelOf(context.session, place.paragraph);
        if (label.isEmpty()) continue;
        const QString name = place.after ? Words::tr("a new paragraph after %1").arg(label) : label;
        if (!names.contains(name)) names << name;
    }
    return names.join(QStringLiteral(", "));
}

QString unsavedLine(const ViewContext& context) {
    const QString places = unsavedPlaces(context);
    return places.isEmpty() ? QString{} : Words::tr("Unsaved words in %1", "labels of paragraphs").arg(places);
}

} // namespace chapeau
