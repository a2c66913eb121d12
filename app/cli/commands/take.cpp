#include "app/cli/commands/commands.h"
#include "app/cli/output/json.h"
#include "app/cli/output/text.h"

#include "core/workspace/taking/taking_in.h"

#include <fmt/format.h>

namespace chapeau::cli {

namespace {

struct Options {
    std::string workspace;
    std::string file;
    std::vector<std::string> from;
    std::string round;
    std::vector<std::string> authors;
};

Json takenJson(const Taking& taking, const Negotiation& negotiation) {
    const auto text = workingText(negotiation);
    std::vector<Json> placed;
    for (const auto& part : taking.parts)
        for (const auto& proposal : part.proposals)
            placed.push_back(placedJson(proposal, part.label.empty() ? labelOf(negotiation, text, proposal) : part.label));
    return intakeJson(taking, placed);
}

std::string takenText(const Taking& taking) {
    std::string lines;
    for (const auto& part : taking.parts)
        for (const auto& proposal : part.proposals)
            lines += fmt::format("{:<12} {:<8} {} {:.2f}{}\n{:<12} {}\n", part.label, nameOf(proposal.operation),
                                 codeList(proposal.proponents), proposal.confidence, part.needsLook ? "  needs a look" : "", "",
                                 markedUp(proposal.base.text, proposal.text.text));
    if (lines.empty()) lines = "Nothing differs from the draft.\n";
    for (const auto& ignored : taking.ignored) lines += "left out: " + sentenceOf(ignored) + "\n";
    for (const auto& author : taking.authors)
        lines += fmt::format("“{}”, {} {}: {} (by {})\n", author.name, author.changes, author.changes == 1 ? "change" : "changes",
                             codeList(author.delegations), nameOf(author.by));
    for (const auto& taken : taking.comments)
        lines += fmt::format("{:<12} comment of {}{}: {}\n", taken.label, taken.comment.author, taken.comment.resolved ? ", resolved" : "",
                             taken.comment.text);
    return lines + noticeLines(taking.notices);
}

/// "NAME=STATE"; a name may have an equals sign in it, a state has none.
Result<std::vector<AuthorMapping>> authorsOf(Session& session, const std::vector<std::string>& written) {
    std::vector<AuthorMapping> authors;
    for (const auto& one : written) {
        const auto sign = one.rfind('=');
        if (sign == std::string::npos) return fail(ErrorCode::badOption, one, "An author (NAME=STATE)");
        const auto delegations = session.delegations({one.substr(sign + 1)});
        if (!delegations) return tl::unexpected(delegations.error());
        if (delegations->empty()) return fail(ErrorCode::badOption, one, "An author (NAME=STATE)");
        authors.push_back({one.substr(0, sign), *delegations});
    }
    return authors;
}

int run(Session& session, const Options& options) {
    auto workspace = session.open(options.workspace);
    if (!workspace) return session.refuse(workspace.error());
    const auto from = session.delegations(options.from);
    if (!from) return session.refuse(from.error());
    const auto authors = authorsOf(session, options.authors);
    if (!authors) return session.refuse(authors.error());
    const TakeRequest request{options.file, *from, options.round, *authors};
    const auto taking = prepareTaking(*workspace->negotiation(), workspace->registry(), request, session.clock().now(), session.job());
    if (!taking) return session.refuse(taking.error());
    if (const auto done = tableTaking(*workspace, *taking); !done) return session.refuse(done.error());
    return session.done(takenJson(*taking, *workspace->negotiation()), takenText(*taking), taking->needsLook() ? exitNeedsLook : exitDone);
}

} // namespace

void addTake(Commands& commands) {
    auto options = std::make_shared<Options>();
    auto command = commands.add("take", "Take in a delegation's text, with its tracked changes and comments, as proposals",
                                [options](Session& s) { return run(s, *options); });
    command.takes("WS", options->workspace, "The workspace").required();
    command.takes("FILE", options->file, "Their text: .docx, .txt or .md").required();
    command.takes("--from", options->from, "Who sends it: states or groups").required().oneEach();
    command.takes("--author", options->authors, "NAME=STATE: whom an author of tracked changes writes for; remembered").oneEach();
    command.takes("--round", options->round, "The round of the negotiation");
}

} // namespace chapeau::cli
