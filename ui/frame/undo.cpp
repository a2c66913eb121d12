#include "ui/frame/undo.h"

#include "core/workspace/undoing.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

#include <memory>
#include <string>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

using Step = Result<HistoryEntry> (*)(Workspace&);

void move(const ViewContext& context, Step step, const QString& doing, const QString& words) {
    const auto what = std::make_shared<std::string>();
    context.session.performLong(
        doing,
        [step, what](Workspace& workspace) -> Done {
            const auto entry = step(workspace);
            if (!entry) return tl::unexpected(entry.error());
            *what = entry->what;
            return {};
        },
        [&notices = context.notices, what, words] { notices.say(words.arg(qs(*what))); });
}

} // namespace

void undoLast(const ViewContext& context) {
    move(context, &undo, Words::tr("Undoing…"), Words::tr("Undone: %1"));
}

void redoNext(const ViewContext& context) {
    move(context, &redo, Words::tr("Doing it again…"), Words::tr("Done again: %1"));
}

} // namespace chapeau
