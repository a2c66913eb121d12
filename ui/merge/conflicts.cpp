#include "ui/merge/conflicts.h"

#include "ui/merge/bench_data.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Conflicts)
};

} // namespace

void stepToConflict(const ViewContext& context, int by) {
    if (!context.session.isOpen() || context.session.merged() == nullptr) return;
    const auto conflicts = conflictsInOrder(*context.session.merged());
    if (conflicts.empty()) return;
    const auto& rows = context.session.rows();
    const auto placeOf = [&](const std::optional<ParagraphId>& paragraph) {
        return std::ranges::find(rows, paragraph, [](const ParagraphRow& row) { return row.id; }) - rows.begin();
    };
    const auto& current = context.selection.current();
    const auto here = current ? placeOf(current) : std::ptrdiff_t{-1};
    const auto isAfter = [&](const ParagraphId& paragraph) { return placeOf(paragraph) > here; };
    const auto isBefore = [&](const ParagraphId& paragraph) { return placeOf(paragraph) < here; };
    if (by > 0) {
        const auto next = std::ranges::find_if(conflicts, isAfter);
        context.selection.select(next == conflicts.end() ? conflicts.front() : *next);
    } else {
        const auto last = std::ranges::find_if(conflicts | std::views::reverse, isBefore);
        context.selection.select(last == conflicts.rend() ? conflicts.back() : *last);
    }
}

std::vector<FreeCommand> conflictCommands() {
    const Command next{QStringLiteral("merge.nextConflict"), Menu::go,    Words::tr("&Next conflict"),
                       {QKeySequence{Qt::Key_F8}},           Needs::open, {}};
    const Command previous{QStringLiteral("merge.previousConflict"), Menu::go,    Words::tr("&Previous conflict"),
                           {QKeySequence{Qt::SHIFT | Qt::Key_F8}},   Needs::open, {}};
    return {{next, [](ViewContext& context) { stepToConflict(context, 1); }},
            {previous, [](ViewContext& context) { stepToConflict(context, -1); }}};
}

} // namespace chapeau
