#include "app/cli/commands/commands.h"
#include "app/cli/output/json.h"
#include "app/cli/output/text.h"

#include "core/workspace/accepting.h"
#include "core/workspace/deciding.h"
#include "core/workspace/reintroducing.h"
#include "core/workspace/settling.h"

#include <charconv>
#include <map>

namespace chapeau::cli {

namespace {

struct Options {
    std::string workspace;
    std::string proposal;
    std::map<Decision, bool> decisions;
    std::vector<std::string> reintroducedBy;
    std::string paragraph;
    std::optional<std::size_t> cluster;
    std::string pick;
    std::string wording;
    bool uncontested = false;
    bool dryRun = false;
    std::string state;
};

std::optional<Decision> onlyDecision(const Options& options) {
    std::optional<Decision> only;
    for (const auto& [decision, chosen] : options.decisions) {
        if (!chosen) continue;
        if (only) return std::nullopt;
        only = decision;
    }
    return only;
}

/// "retain", or the index of an alternative; nothing for anything else.
std::optional<std::optional<std::size_t>> pickFrom(const std::string& written) {
    if (written == "retain") return std::optional<std::size_t>{};
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), index);
    if (error != std::errc{} || end != written.data() + written.size()) return std::nullopt;
    return std::optional{index};
}

Done decideOne(Workspace& workspace, const Options& options, Decision decision) {
    const auto id = ProposalId::fromText(options.proposal);
    if (!id) return fail(ErrorCode::unknownProposal, options.proposal);
    return decide(workspace, *id, decision);
}

Done reintroduceOne(Session& session, Workspace& workspace, const Options& options) {
    const auto id = ProposalId::fromText(options.proposal);
    if (!id) return fail(ErrorCode::unknownProposal, options.proposal);
    return session.delegations(options.reintroducedBy).and_then([&](const std::vector<DelegationCode>& by) -> Done {
        const auto made = reintroduce(workspace, *id, by);
        return made ? Done{} : Done{tl::unexpected(made.error())};
    });
}

Done settle(Workspace& workspace, const Options& options) {
    if (!options.wording.empty()) return settleByWording(workspace, options.paragraph, *options.cluster, options.wording);
    const auto pick = pickFrom(options.pick);
    if (!pick) return fail(ErrorCode::badOption, options.pick, "--pick");
    return settleCluster(workspace, options.paragraph, *options.cluster, *pick);
}

Done mark(Workspace& workspace, const Options& options) {
    const auto state = paragraphStateFrom(options.state);
    if (!state) return fail(ErrorCode::badOption, options.state, "--state");
    return setParagraphState(workspace, options.paragraph, *state);
}

/// What was done is what the history has more than before.
int report(Session& session, const Workspace& workspace, std::size_t before) {
    if (workspace.negotiation()->history.size() == before)
        return session.done({{"schema", "chapeau.decision/1"}, {"done", nullptr}, {"history", nullptr}},
                            "It is so already. Nothing was changed.");
    return session.done({{"schema", "chapeau.decision/1"},
                         {"done", workspace.negotiation()->history.back().what},
                         {"history", historyJson(workspace.negotiation()->history.back())}},
                        workspace.negotiation()->history.back().what);
}

Json itemJson(const UncontestedItem& item) {
    Json proponents = Json::array();
    for (const auto& code : item.proponents) proponents.push_back(code.value);
    Json proposals = Json::array();
    for (const auto& id : item.proposals) proposals.push_back(id.text());
    return {{"label", item.label}, {"before", item.before}, {"after", item.after}, {"proponents", proponents}, {"proposals", proposals}};
}

std::string listed(const UncontestedPlan& plan) {
    std::string lines;
    for (const auto& item : plan.items) lines += item.label + "  " + codeList(item.proponents) + "\n";
    lines += std::to_string(plan.items.size()) + " to accept, " + std::to_string(plan.stays.size()) + " stay open.";
    return lines;
}

/// Accepts all that is uncontested, or only lists it.
int acceptAll(Session& session, const Options& options) {
    auto workspace = session.open(options.workspace);
    if (!workspace) return session.refuse(workspace.error());
    const auto negotiation = workspace->negotiation();
    const auto merged = mergeOpenProposals(*negotiation);
    if (!merged) return session.refuse(merged.error());
    const auto plan = planUncontested(*negotiation, *merged, workspace->clock().now());
    if (!plan) return session.refuse(plan.error());
    if (!options.dryRun)
        if (auto done = acceptUncontested(*workspace, prepareAccepting(*negotiation, plan->items)); !done)
            return session.refuse(done.error());
    Json items = Json::array();
    for (const auto& item : plan->items) items.push_back(itemJson(item));
    return session.done(
        {{"schema", "chapeau.uncontested/1"}, {"accepted", !options.dryRun}, {"items", items}, {"stays", plan->stays.size()}},
        listed(*plan));
}

int run(Session& session, const Options& options) {
    if (options.uncontested) return acceptAll(session, options);
    const auto decision = onlyDecision(options);
    const bool anew = !options.reintroducedBy.empty() && !decision && !options.proposal.empty() && options.paragraph.empty();
    const bool onProposal = decision && options.reintroducedBy.empty() && !options.proposal.empty() && options.paragraph.empty();
    const bool onCluster = !decision && options.proposal.empty() && !options.paragraph.empty() && options.cluster &&
                           options.pick.empty() != options.wording.empty();
    const bool onState = !decision && options.proposal.empty() && !options.paragraph.empty() && !options.cluster && !options.state.empty();
    if (!anew && !onProposal && !onCluster && !onState)
        return session.refuseUsage(
            "“decide” takes a proposal with one of --accept, --reject, --withdraw, --take-over and --reintroduce, or --paragraph with "
            "--cluster and --pick or --wording, or --paragraph with --state, or --uncontested. Nothing was changed.");
    auto workspace = session.open(options.workspace);
    if (!workspace) return session.refuse(workspace.error());
    const auto before = workspace->negotiation()->history.size();
    const auto done = onProposal  ? decideOne(*workspace, options, *decision)
                      : anew      ? reintroduceOne(session, *workspace, options)
                      : onCluster ? settle(*workspace, options)
                                  : mark(*workspace, options);
    if (!done) return session.refuse(done.error());
    return report(session, *workspace, before);
}

} // namespace

void addDecide(Commands& commands) {
    auto options = std::make_shared<Options>();
    auto command = commands.add("decide", "Decide on a proposal, on a conflict, or on the state of a paragraph",
                                [options](Session& s) { return run(s, *options); });
    command.takes("WS", options->workspace, "The workspace").required();
    command.takes("PROPOSAL", options->proposal, "The id of a proposal");
    command.flag("--accept", options->decisions[Decision::accept], "It becomes part of the text");
    command.flag("--reject", options->decisions[Decision::reject], "It doesn't");
    command.flag("--withdraw", options->decisions[Decision::withdraw], "Those who made it take it back");
    command.flag("--take-over", options->decisions[Decision::takeOver], "What it asks for is in the text in other words");
    command.takes("--reintroduce", options->reintroducedBy, "Was withdrawn or rejected: these delegations table it anew");
    command.takes("--paragraph", options->paragraph, "The paragraph of the conflict, or to mark");
    command.takes("--cluster", options->cluster, "Which conflict of it, from 0 as “merge” lists them");
    command.takes("--pick", options->pick, "Which alternative, from 0, or “retain”");
    command.takes("--wording", options->wording, "Words of our own in place of the conflict");
    command.flag("--uncontested", options->uncontested, "Accepts all that nobody contests, in the whole text");
    command.flag("--dry-run", options->dryRun, "With --uncontested: only lists it");
    command.takes("--state", options->state, "open, agreed ad ref, agreed, bracketed or reserved");
}

} // namespace chapeau::cli
