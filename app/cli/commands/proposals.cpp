#include "app/cli/commands/commands.h"
#include "app/cli/output/json.h"
#include "app/cli/output/text.h"

#include "core/draft/label.h"

namespace chapeau::cli {

namespace {

struct Options {
    std::string workspace;
    std::string label;
};

int run(Session& session, const Options& options) {
    const auto workspace = session.open(options.workspace);
    if (!workspace) return session.refuse(workspace.error());
    const auto negotiation = workspace->negotiation();
    const auto text = workingText(*negotiation);
    const ProposalsOnText onText{*negotiation, text};
    const auto wanted = canonicalLabel(options.label);
    Json list = Json::array();
    std::string lines;
    bool known = options.label.empty() || text.idOf(options.label).has_value();
    for (const auto& proposal : negotiation->proposals) {
        const auto label = onText.labelOf(proposal);
        const bool shown = options.label.empty() || label == wanted;
        known = known || label == wanted;
        if (!shown) continue;
        list.push_back(proposalJson(onText, proposal));
        lines += proposalText(onText, proposal);
    }
    if (!known) return session.refuse({ErrorCode::unknownLabel, options.label, ""});
    return session.done({{"schema", "chapeau.proposals/1"}, {"proposals", list}}, lines.empty() ? "No proposals yet." : lines);
}

} // namespace

void addProposals(Commands& commands) {
    auto options = std::make_shared<Options>();
    auto command = commands.add("proposals", "List what is tabled, by whom, and what became of it",
                                [options](Session& s) { return run(s, *options); });
    command.takes("WS", options->workspace, "The workspace").required();
    command.takes("LABEL", options->label, "Only those on this paragraph");
}

} // namespace chapeau::cli
