#include "app/cli/commands/commands.h"
#include "app/cli/output/json.h"
#include "app/cli/output/text.h"

#include "core/workspace/revising.h"

#include <fmt/format.h>

#include <algorithm>

namespace chapeau::cli {

namespace {

struct Options {
    std::string workspace;
    std::string symbol;
};

bool needsLook(const CarriedProposal& carried) {
    return carried.carriage == Carriage::needsLook || carried.carriage == Carriage::notApplicable;
}

Json revisionJson(const std::string& symbol, const Revision& revision) {
    Json renumbered = Json::array();
    for (const auto& [from, to] : revision.renumbered) renumbered.push_back({{"from", from}, {"to", to}});
    Json carried = Json::array();
    for (const auto& one : revision.carried)
        carried.push_back({{"proposal", one.proposal.text()},
                           {"label", one.label},
                           {"outcome", nameOf(one.carriage)},
                           {"why", textOrNull(std::string{nameOf(one.reason)})}});
    return {{"schema", "chapeau.revision/1"},
            {"symbol", symbol},
            {"version", revision.version.text()},
            {"renumbered", renumbered},
            {"carried", carried}};
}

int run(Session& session, const Options& options) {
    auto workspace = session.open(options.workspace);
    if (!workspace) return session.refuse(workspace.error());
    const auto revision = revise(*workspace, options.symbol);
    if (!revision) return session.refuse(revision.error());
    std::string lines = fmt::format("Issued {}\n", options.symbol);
    for (const auto& [from, to] : revision->renumbered) lines += fmt::format("{:<12} is now {}\n", from, to);
    for (const auto& carried : revision->carried)
        lines += fmt::format("{:<12} {}: {}\n", carried.label, carried.proposal.text(), verdictText(carried.carriage, carried.reason));
    return session.done(revisionJson(options.symbol, *revision), lines,
                        std::ranges::any_of(revision->carried, needsLook) ? exitNeedsLook : exitDone);
}

} // namespace

void addRevise(CLI::App& app, Session& session, int& exitCode) {
    auto options = std::make_shared<Options>();
    auto* command = addCommand(app, session, exitCode, "revise", "Issue the text as it stands as the next version",
                               [options](Session& s) { return run(s, *options); });
    command->add_option("WS", options->workspace, "The workspace")->required();
    command->add_option("--symbol", options->symbol, "The symbol of the new version")->required();
}

} // namespace chapeau::cli
