#include "app/cli/commands/commands.h"
#include "app/cli/output/json.h"

#include <fmt/format.h>

namespace chapeau::cli {

namespace {

int listVersions(Session& session, const std::string& path) {
    const auto workspace = session.open(path);
    if (!workspace) return session.refuse(workspace.error());
    const auto negotiation = workspace->negotiation();
    Json versions = Json::array();
    std::string lines;
    for (const auto& version : negotiation->versions) {
        const auto& paragraphs = version.draft.paragraphs;
        versions.push_back({{"version", version.id.text()},
                            {"symbol", version.symbol},
                            {"title", textOrNull(version.draft.front.title)},
                            {"paragraphs", paragraphs.size()},
                            {"issued", toIso(version.issued)},
                            {"current", &version == &negotiation->current()}});
        lines += fmt::format("{:<24} {:>4} paragraphs  {}\n", version.symbol, paragraphs.size(), version.draft.front.title);
    }
    return session.done({{"schema", "chapeau.versions/1"}, {"versions", versions}}, lines);
}

} // namespace

void addVersions(CLI::App& app, Session& session, int& exitCode) {
    auto path = std::make_shared<std::string>();
    auto* command = addCommand(app, session, exitCode, "versions", "List the lineage of the text",
                               [path](Session& s) { return listVersions(s, *path); });
    command->add_option("WS", *path, "The workspace")->required();
}

} // namespace chapeau::cli
