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
    bool preview = false;
};

Json revisionJson(const std::string& symbol, const Revision& revision, bool issued) {
    Json renumbered = Json::array();
    for (const auto& [from, to] : revision.renumbered) renumbered.push_back({{"from", from}, {"to", to}});
    Json carried = Json::array();
    for (const auto& one : revision.carried)
        carried.push_back({{"proposal", one.proposal.text()},
                           {"label", one.label},
                           {"outcome", nameOf(one.carriage)},
                           {"why", textOrNull(std::string{nameOf(one.reason)})}});
    return {{"schema", "chapeau.revision/1"}, {"symbol", symbol},   {"version", issued ? Json(revision.version.text()) : Json(nullptr)},
            {"renumbered", renumbered},       {"carried", carried}, {"conflicts", revision.conflicts}};
}

std::string revisionText(const Revision& revision) {
    std::string lines;
    for (const auto& [from, to] : revision.renumbered) lines += fmt::format("{:<12} becomes {}\n", from, to);
    for (const auto& carried : revision.carried)
        lines += fmt::format("{:<12} {}: {}\n", carried.label, carried.proposal.text(), verdictText(carried.carriage, carried.reason));
    return lines + fmt::format("{} {} open\n", revision.conflicts, revision.conflicts == 1 ? "conflict stays" : "conflicts stay");
}

Result<Revision> previewed(const Negotiation& negotiation, const Options& options, const Job& job) {
    if (const auto symbol = symbolOfNext(negotiation, options.symbol); !symbol) return tl::unexpected(symbol.error());
    return previewRevision(negotiation, job);
}

int run(Session& session, const Options& options) {
    auto workspace = session.open(options.workspace);
    if (!workspace) return session.refuse(workspace.error());
    const auto revision =
        options.preview ? previewed(*workspace->negotiation(), options, session.job()) : revise(*workspace, options.symbol, session.job());
    if (!revision) return session.refuse(revision.error());
    const auto head = options.preview ? fmt::format("{} would be issued\n", options.symbol) : fmt::format("Issued {}\n", options.symbol);
    return session.done(revisionJson(options.symbol, *revision, !options.preview), head + revisionText(*revision),
                        std::ranges::any_of(revision->carried, needsLook) ? exitNeedsLook : exitDone);
}

} // namespace

void addRevise(Commands& commands) {
    auto options = std::make_shared<Options>();
    auto command =
        commands.add("revise", "Issue the text as it stands as the next version", [options](Session& s) { return run(s, *options); });
    command.takes("WS", options->workspace, "The workspace").required();
    command.takes("--symbol", options->symbol, "The symbol of the new version").required();
    command.flag("--preview", options->preview, "Only tell what it would do");
}

} // namespace chapeau::cli
