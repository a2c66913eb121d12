#include "ui/frame/undo.h"

#include "core/workspace/undoing.h"
#include "ui/text/qt_text.h"

#include <QCoreApplication>

namespace chapeau {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

using Step = Result<HistoryEntry> (*)(Workspace&);

void move(const ViewContext& context, Step step, const QString& words) {
    context.session.perform([&](Workspace& workspace) -> Done {
        const auto entry = step(workspace);
        if (!entry) return tl::unexpected(entry.error());
        context.notices.say(words.arg(qs(entry->what)));
        return {};
    });
}

} // namespace

void undoLast(const ViewContext& context) {
    move(context, &undo, Words::tr("Undone: %1"));
}

void redoNext(const ViewContext& context) {
    move(context, &redo, Words::tr("Done again: %1"));
}

} // namespace chapeau
