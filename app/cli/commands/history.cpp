#include "app/cli/commands/commands.h"
#include "app/cli/output/json.h"

#include <fmt/format.h>

namespace chapeau::cli {

namespace {

int run(Session& session, const std::string& path) {
    const auto workspace = session.open(path);
    if (!workspace) return session.refuse(workspace.error());
    Json entries = Json::array();
    std::string lines;
    for (const auto& entry : workspace->negotiation()->history) {
        entries.push_back(historyJson(entry));
        lines += fmt::format("{:>4}  {}  {}{}{}\n", entry.number, toIso(entry.at), entry.what, entry.undone ? " (undone)" : "",
                             entry.who.empty() ? "" : " · " + entry.who);
    }
    return session.done({{"schema", "chapeau.history/1"}, {"entries", entries}}, lines);
}

} // namespace

void addHistory(Commands& commands) {
    auto path = std::make_shared<std::string>();
    auto command = commands.add("history", "List all changes", [path](Session& s) { return run(s, *path); });
    command.takes("WS", *path, "The workspace").required();
}

} // namespace chapeau::cli
