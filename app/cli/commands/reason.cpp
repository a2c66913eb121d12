#include "app/cli/commands/commands.h"
#include "app/cli/output/json.h"
#include "app/cli/output/text.h"

#include "core/workspace/justifying.h"

namespace chapeau::cli {

namespace {

struct Options {
    std::string workspace;
    std::string proposal;
    std::string text;
    std::string heading;
};

int run(Session& session, const Options& options) {
    auto workspace = session.open(options.workspace);
    if (!workspace) return session.refuse(workspace.error());
    const auto id = ProposalId::fromText(options.proposal);
    if (!id) return session.refuse({ErrorCode::unknownProposal, options.proposal, ""});
    if (const auto done = giveReason(*workspace, *id, options.text, options.heading); !done) return session.refuse(done.error());
    const auto negotiation = workspace->negotiation();
    const auto text = workingText(*negotiation);
    const ProposalsOnText proposals{*negotiation, text};
    const auto& proposal = *negotiation->findProposal(*id);
    Json json = proposalJson(proposals, proposal);
    json["schema"] = "chapeau.proposal/1";
    return session.done(json, proposalText(proposals, proposal));
}

} // namespace

void addReason(Commands& commands) {
    auto options = std::make_shared<Options>();
    auto command = commands.add("reason", "Say why something is proposed", [options](Session& s) { return run(s, *options); });
    command.takes("WS", options->workspace, "The workspace").required();
    command.takes("PROPOSAL", options->proposal, "The id of a proposal").required();
    command.takes("TEXT", options->text, "The reason").required();
    command.takes("--heading", options->heading, "The heading of the explanatory note under which it stands");
}

} // namespace chapeau::cli
