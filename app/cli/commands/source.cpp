#include "app/cli/commands/commands.h"

#include "core/workspace/commenting.h"
#include "core/workspace/justifying.h"

namespace chapeau::cli {

namespace {

struct Options {
    std::string workspace;
    std::string target;
    Source source{};
    bool remove = false;
};

int run(Session& session, const Options& options) {
    auto workspace = session.open(options.workspace);
    if (!workspace) return session.refuse(workspace.error());
    const auto target = findTarget(*workspace->negotiation(), options.target);
    if (!target) return session.refuse(target.error());
    const auto done = options.remove ? removeSources(*workspace, *target, options.source) : addSource(*workspace, *target, options.source);
    if (!done) return session.refuse(done.error());
    return session.done({{"schema", "chapeau.source/1"},
                         {"target", options.target},
                         {"removed", options.remove},
                         {"document", options.source.document},
                         {"paragraph", options.source.paragraph},
                         {"quote", options.source.quote}},
                        (options.remove ? "No source of " : "Source of ") + options.target + ": " + options.source.document);
}

} // namespace

void addSource(CLI::App& app, Session& session, int& exitCode) {
    auto options = std::make_shared<Options>();
    auto* command =
        addCommand(app, session, exitCode, "source", "Say where language comes from", [options](Session& s) { return run(s, *options); });
    command->add_option("WS", options->workspace, "The workspace")->required();
    command->add_option("PROPOSAL|LABEL", options->target, "A proposal or a paragraph")->required();
    command->add_option("DOCUMENT", options->source.document, "The document it comes from")->required();
    command->add_option("--paragraph", options->source.paragraph, "Where in it");
    command->add_option("--quote", options->source.quote, "What it says there");
    command->add_flag("--remove", options->remove, "Take back what was named like this");
}

} // namespace chapeau::cli
