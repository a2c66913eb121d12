#include "ui/merge/conflicts.h"

#include "ui/merge/bench_data.h"

#include <QCoreApplication>

#include <algorithm>

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
    const auto count = static_cast<std::ptrdiff_t>(conflicts.size());
    const auto& current = context.selection.current();
    const auto at = current ? std::ranges::find(conflicts, *current) : conflicts.end();
    const auto from = at == conflicts.end() ? (by > 0 ? -1 : 0) : at - conflicts.begin();
    context.selection.select(conflicts[static_cast<std::size_t>((from + by + count) % count)]);
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
