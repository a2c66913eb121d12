#include "app/cli/commands/commands.h"
#include "app/cli/output/json.h"
#include "app/cli/output/text.h"

#include "core/workspace/taking/proposing.h"

#include <fmt/format.h>

namespace chapeau::cli {

namespace {

struct Options {
    std::string workspace;
    std::optional<std::string> wording;
    std::optional<std::string> file;
    std::vector<std::string> from;
    std::string round;
};

std::vector<std::string> warningsOf(const Proposing& proposing) {
    std::vector<std::string> warnings;
    for (const auto& notice : proposing.notices) warnings.push_back(sentenceOf(notice));
    if (!proposing.unknownText.empty())
        warnings.push_back("It amends " + proposing.unknownText + ", which is no text of this negotiation; look at what was placed.");
    return warnings;
}

Json proposedJson(const Proposing& proposing) {
    Json placed = Json::array();
    for (const auto& one : proposing.landed.placed) placed.push_back(placedJson(one.proposal, one.label));
    Json acts = Json::array();
    for (const auto& stand : proposing.landed.stands)
        acts.push_back({{"label", stand.label},
                        {"act", nameOf(stand.act)},
                        {"delegations", codesJson(stand.delegations)},
                        {"wording", stand.wording}});
    Json unplaced = Json::array();
    for (const auto& one : proposing.landed.unplaced)
        unplaced.push_back(
            {{"wording", one.wording}, {"why", sentenceOf(one.why, one.subject)}, {"candidates", one.candidates}, {"line", one.line}});
    Json comments = Json::array();
    for (const auto& remark : proposing.landed.remarks)
        comments.push_back({{"label", remark.label}, {"author", codeList(remark.authors)}, {"text", remark.text}});
    return {{"schema", "chapeau.intake/1"},
            {"placed", placed},
            {"acts", acts},
            {"unplaced", unplaced},
            {"ignored", proposing.landed.ignored},
            {"comments", comments},
            {"warnings", warningsOf(proposing)}};
}

std::string proposedText(const Proposing& proposing) {
    std::string lines;
    for (const auto& one : proposing.landed.placed)
        lines += fmt::format("{:<12} {:<8} {}  {:.2f}\n{:<12} {}\n", one.label, nameOf(one.proposal.operation),
                             codeList(one.proposal.proponents), one.proposal.confidence, "",
                             markedUp(one.proposal.base.text, one.proposal.text.text));
    for (const auto& stand : proposing.landed.stands)
        lines += fmt::format("{:<12} {} {}\n", stand.label, codeList(stand.delegations), nameOf(stand.act));
    for (const auto& remark : proposing.landed.remarks) lines += fmt::format("{:<12} comment: {}\n", remark.label, remark.text);
    for (const auto& one : proposing.landed.unplaced) {
        lines += fmt::format("not placed, line {}: {}\n             {}\n", one.line, one.wording, sentenceOf(one.why, one.subject));
        for (const auto& candidate : one.candidates) lines += "             perhaps: " + candidate + "\n";
    }
    for (const auto& ignored : proposing.landed.ignored) lines += "left out: " + ignored + "\n";
    for (const auto& warning : warningsOf(proposing)) lines += warning + "\n";
    return lines;
}

int run(Session& session, const Options& options) {
    if (options.wording.has_value() == options.file.has_value())
        return session.refuseUsage("“propose” takes the wording, or --file with a file of it. Nothing was changed.");
    auto workspace = session.open(options.workspace);
    if (!workspace) return session.refuse(workspace.error());
    const auto from = session.delegations(options.from);
    if (!from) return session.refuse(from.error());
    ProposeRequest request{options.wording.value_or(""), {}, *from, options.round};
    if (options.file) request.file = *options.file;
    const auto proposing =
        prepareProposing(*workspace->negotiation(), workspace->registry(), request, session.clock().now(), session.job());
    if (!proposing) return session.refuse(proposing.error());
    if (const auto done = tableProposing(*workspace, *proposing); !done) return session.refuse(done.error());
    return session.done(proposedJson(*proposing), proposedText(*proposing), proposing->needsLook() ? exitNeedsLook : exitDone);
}

} // namespace

void addPropose(Commands& commands) {
    auto options = std::make_shared<Options>();
    auto command = commands.add("propose", "Take in amendment wording as proposals", [options](Session& s) { return run(s, *options); });
    command.takes("WS", options->workspace, "The workspace").required();
    command.takes("WORDING", options->wording, "What they ask for, in words");
    command.takes("--file", options->file, "A file of it: .txt, .md or .docx");
    command.takes("--from", options->from, "Who speaks where the wording names nobody: states or groups").required().oneEach();
    command.takes("--round", options->round, "The round of the negotiation");
}

} // namespace chapeau::cli
