#include "app/cli/commands/commands.h"
#include "app/cli/output/json.h"

#include "core/workspace/undoing.h"

namespace chapeau::cli {

namespace {

using Step = Result<HistoryEntry> (*)(Workspace&);

int run(Session& session, const std::string& path, Step step, const std::string& verb) {
    auto workspace = session.open(path);
    if (!workspace) return session.refuse(workspace.error());
    const auto entry = step(*workspace);
    if (!entry) return session.refuse(entry.error());
    return session.done({{"schema", "chapeau.undo/1"}, {"entry", historyJson(*entry)}}, verb + ": " + entry->what);
}

void addStep(Commands& commands, const std::string& name, const std::string& description, Step step, const std::string& verb) {
    auto path = std::make_shared<std::string>();
    auto command = commands.add(name, description, [path, step, verb](Session& s) { return run(s, *path, step, verb); });
    command.takes("WS", *path, "The workspace").required();
}

} // namespace

void addUndo(Commands& commands) {
    addStep(commands, "undo", "Take back the last change", undo, "Undone");
    addStep(commands, "redo", "Do again what was taken back", redo, "Done again");
}

} // namespace chapeau::cli
