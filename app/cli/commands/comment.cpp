#include "app/cli/commands/commands.h"
#include "app/cli/output/json.h"

#include "core/workspace/commenting.h"

#include <fmt/format.h>

namespace chapeau::cli {

namespace {

struct Options {
    std::string workspace;
    std::string action;
    std::optional<std::string> target;
    std::optional<std::string> text;
    std::string by;
    bool internal = false;
};

int listComments(Session& session, const Workspace& workspace, const std::optional<CommentTarget>& target) {
    const auto negotiation = workspace.negotiation();
    const auto text = workingText(*negotiation);
    const ProposalsOnText proposals{*negotiation, text};
    Json list = Json::array();
    std::string lines;
    for (const auto& comment : negotiation->comments) {
        if (target && comment.target != *target) continue;
        list.push_back(commentJson(proposals, comment));
        const auto label = list.back()["label"].is_null() ? std::string{} : list.back()["label"].get<std::string>();
        lines += fmt::format("{:<12} {}{}{}: {}\n             {}\n", label, comment.author.empty() ? "comment" : comment.author,
                             comment.internal ? " (internal)" : "", comment.resolved ? " (resolved)" : "", comment.text, comment.id.text());
    }
    return session.done({{"schema", "chapeau.comments/1"}, {"comments", list}}, lines.empty() ? "No comments yet." : lines);
}

int add(Session& session, Workspace& workspace, const Options& options) {
    if (!options.target || !options.text)
        return session.refuseUsage("“comment add” takes a paragraph or proposal, and a text. Nothing was changed.");
    const auto target = findTarget(*workspace.negotiation(), *options.target);
    if (!target) return session.refuse(target.error());
    const auto id = addComment(workspace, *target, *options.text, options.by, options.internal);
    if (!id) return session.refuse(id.error());
    return listComments(session, workspace, *target);
}

/// resolve, or reopen.
int resolve(Session& session, Workspace& workspace, const Options& options) {
    if (!options.target || options.text)
        return session.refuseUsage("“comment " + options.action + "” takes the id of a comment. Nothing was changed.");
    const auto id = CommentId::fromText(*options.target);
    if (!id) return session.refuse({ErrorCode::unknownComment, *options.target, ""});
    if (const auto done = resolveComment(workspace, *id, options.action == "resolve"); !done) return session.refuse(done.error());
    return listComments(session, workspace, std::nullopt);
}

int list(Session& session, const Workspace& workspace, const Options& options) {
    if (!options.target) return listComments(session, workspace, std::nullopt);
    const auto target = findTarget(*workspace.negotiation(), *options.target);
    if (!target) return session.refuse(target.error());
    return listComments(session, workspace, *target);
}

int run(Session& session, const Options& options) {
    const bool resolves = options.action == "resolve" || options.action == "reopen";
    if (options.action != "add" && !resolves && options.action != "list")
        return session.refuseUsage("“comment” takes add, list, resolve or reopen. Nothing was changed.");
    auto workspace = session.open(options.workspace);
    if (!workspace) return session.refuse(workspace.error());
    if (options.action == "add") return add(session, *workspace, options);
    if (resolves) return resolve(session, *workspace, options);
    return list(session, *workspace, options);
}

} // namespace

void addComment(Commands& commands) {
    auto options = std::make_shared<Options>();
    auto command = commands.add("comment", "Keep comments on paragraphs and proposals", [options](Session& s) { return run(s, *options); });
    command.takes("WS", options->workspace, "The workspace").required();
    command.takes("ACTION", options->action, "add, list, resolve or reopen").required();
    command.takes("TARGET", options->target, "add, list: a paragraph or proposal; resolve, reopen: a comment");
    command.takes("TEXT", options->text, "add: what it says");
    command.takes("--by", options->by, "Who says it");
    command.flag("--internal", options->internal, "Never for any document that leaves the delegation");
}

} // namespace chapeau::cli
