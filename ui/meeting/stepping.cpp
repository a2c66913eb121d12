#include "ui/meeting/stepping.h"

#include "core/workspace/deciding.h"

#include <QCoreApplication>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Meeting)
};

std::vector<const ParagraphRow*> selectable(const Session& session) {
    std::vector<const ParagraphRow*> rows;
    for (const auto& row : session.rows())
        if (row.id) rows.push_back(&row);
    return rows;
}

bool isAgreed(ParagraphState state) {
    return state == ParagraphState::agreed || state == ParagraphState::agreedAdRef;
}

QString agreedSentence(const QString& label, int stillOpen) {
    const QString agreed = Words::tr("%1 is agreed ad ref.").arg(label);
    if (stillOpen == 0) return agreed;
    return QStringLiteral("%1 %2").arg(agreed, Words::tr("%n proposal(s) on it still open.", nullptr, stillOpen));
}

} // namespace

std::optional<PlaceInText> placeInText(const ViewContext& context) {
    const auto& current = context.selection.current();
    if (!context.session.isOpen() || !current) return std::nullopt;
    const auto rows = selectable(context.session);
    const auto at = std::ranges::find_if(rows, [&](const ParagraphRow* row) { return row->id == current; });
    if (at == rows.end()) return std::nullopt;
    return PlaceInText{static_cast<std::size_t>(at - rows.begin()) + 1, rows.size(), *at};
}

void stepParagraph(const ViewContext& context, int by) {
    if (!context.session.isOpen()) return;
    const auto rows = selectable(context.session);
    if (rows.empty()) return;
    const auto standing = placeInText(context);
    if (!standing) return context.selection.select((by > 0 ? rows.front() : rows.back())->id);
    const auto to = static_cast<std::ptrdiff_t>(standing->number) - 1 + by;
    if (to >= 0 && to < static_cast<std::ptrdiff_t>(rows.size())) context.selection.select(rows[static_cast<std::size_t>(to)]->id);
}

void toggleAgreed(const ViewContext& context) {
    context.session.finishChange();
    const auto standing = placeInText(context);
    if (!standing || !context.session.canChange()) return;
    // Copies: the rows are made anew by the change.
    const QString label = standing->row->label;
    const int stillOpen = standing->row->openProposals;
    if (standing->row->addition) return context.notices.say(Words::tr("%1 is only proposed. Accept it first.").arg(label));
    const bool opens = isAgreed(standing->row->state);
    const auto state = opens ? ParagraphState::open : ParagraphState::agreedAdRef;
    const bool done = context.session.perform([&](Workspace& workspace) { return setParagraphState(workspace, utf8(label), state); });
    if (done) context.notices.say(opens ? Words::tr("%1 is open again.").arg(label) : agreedSentence(label, stillOpen));
}

} // namespace chapeau
