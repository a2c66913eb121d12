#include "app/cli/commands/commands.h"
#include "app/cli/output/json.h"
#include "app/cli/output/text.h"

#include "core/workspace/drafting.h"

namespace chapeau::cli {

namespace {

struct Options {
    std::string workspace;
    std::optional<std::string> first;
    std::optional<std::string> second;
    std::string after;
    std::string deleted;
    std::string reason;
};

Result<ProposalId> edit(Workspace& workspace, const Options& options) {
    if (!options.deleted.empty()) return deleteParagraph(workspace, options.deleted, options.reason);
    if (!options.after.empty()) return insertParagraph(workspace, options.after, *options.first, options.reason);
    return editParagraph(workspace, *options.first, *options.second, options.reason);
}

std::size_t wordsExpected(const Options& options) {
    if (!options.deleted.empty()) return 0;
    return options.after.empty() ? 2 : 1;
}

std::size_t wordsGiven(const Options& options) {
    return (options.first ? 1U : 0U) + (options.second ? 1U : 0U);
}

int run(Session& session, const Options& options) {
    if (wordsGiven(options) != wordsExpected(options))
        return session.refuseUsage("“edit” takes a label and a text, or --after LABEL and a text, or --delete LABEL. Nothing was changed.");
    auto workspace = session.open(options.workspace);
    if (!workspace) return session.refuse(workspace.error());
    const auto id = edit(*workspace, options);
    if (!id) return session.refuse(id.error());
    const auto negotiation = workspace->negotiation();
    const auto text = workingText(*negotiation);
    const auto& proposal = *negotiation->findProposal(*id);
    const ProposalsOnText proposals{*negotiation, text};
    Json json = proposalJson(proposals, proposal);
    json["schema"] = "chapeau.proposal/1";
    return session.done(json, proposalText(proposals, proposal));
}

} // namespace

void addEdit(Commands& commands) {
    auto options = std::make_shared<Options>();
    auto command =
        commands.add("edit", "Our own drafting: change, add or delete a paragraph", [options](Session& s) { return run(s, *options); });
    command.takes("WS", options->workspace, "The workspace").required();
    // Two words and not a list: CLI11 reads "[a, b]" in a list as two, and brackets are the notation of this field.
    command.takes("LABEL", options->first, "The paragraph; with --after, what the new one shall read");
    command.takes("TEXT", options->second, "What it shall read");
    const auto after = command.takes("--after", options->after, "Add a paragraph after this one (or \"start\")");
    command.takes("--delete", options->deleted, "Delete this paragraph").excludes(after);
    command.takes("--reason", options->reason, "Why");
}

} // namespace chapeau::cli
