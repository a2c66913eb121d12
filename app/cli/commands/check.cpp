#include "app/cli/commands/commands.h"

#include "core/workspace/checking.h"

namespace chapeau::cli {

namespace {

int run(Session& session, const std::string& path) {
    const auto surroundings = session.surroundings();
    if (!surroundings) return session.refuse(surroundings.error());
    const auto flaws = checkFile(path, *surroundings, session.job());
    if (!flaws) return session.refuse(flaws.error());
    Json list = Json::array();
    std::string lines;
    for (const auto& flaw : *flaws) {
        list.push_back({{"what", flaw.what}, {"subject", flaw.subject}});
        lines += flaw.what + ": " + flaw.subject + "\n";
    }
    return session.done({{"schema", "chapeau.check/1"}, {"ok", flaws->empty()}, {"flaws", list}},
                        flaws->empty() ? "The workspace is whole." : lines, flaws->empty() ? exitDone : exitNo);
}

} // namespace

void addCheck(Commands& commands) {
    auto path = std::make_shared<std::string>();
    auto command = commands.add("check", "Check the workspace file and the model in it", [path](Session& s) { return run(s, *path); });
    command.takes("WS", *path, "The workspace").required();
}

} // namespace chapeau::cli
