#include "app/cli/commands/commands.h"
#include "app/cli/output/json.h"

#include "core/standing/lineage.h"

#include <fmt/format.h>

namespace chapeau::cli {

namespace {

int listVersions(Session& session, const std::string& path) {
    const auto workspace = session.open(path);
    if (!workspace) return session.refuse(workspace.error());
    const auto negotiation = workspace->negotiation();
    Json versions = Json::array();
    std::string lines;
    const auto lineage = lineageOf(*negotiation);
    for (std::size_t i = 0; i < lineage.size(); ++i) {
        const auto& version = negotiation->versions[i];
        const auto& entry = lineage[i];
        versions.push_back({{"version", version.id.text()},
                            {"symbol", version.symbol},
                            {"title", textOrNull(entry.title)},
                            {"adopted", entry.adopted},
                            {"date", textOrNull(entry.date)},
                            {"paragraphs", entry.paragraphs},
                            {"changed", entry.changed},
                            {"issued", toIso(version.issued)},
                            {"current", &version == &negotiation->current()}});
        lines += fmt::format("{:<24} {:<8} {:>4} paragraphs  {:>4} changed  {}\n", entry.symbol, entry.adopted ? "adopted" : "draft",
                             entry.paragraphs, entry.changed, entry.title);
    }
    return session.done({{"schema", "chapeau.versions/1"}, {"versions", versions}}, lines);
}

} // namespace

void addVersions(Commands& commands) {
    auto path = std::make_shared<std::string>();
    auto command = commands.add("versions", "List the lineage of the text", [path](Session& s) { return listVersions(s, *path); });
    command.takes("WS", *path, "The workspace").required();
}

} // namespace chapeau::cli
