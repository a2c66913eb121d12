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

void addSource(Commands& commands) {
    auto options = std::make_shared<Options>();
    auto command = commands.add("source", "Say where language comes from", [options](Session& s) { return run(s, *options); });
    command.takes("WS", options->workspace, "The workspace").required();
    command.takes("PROPOSAL|LABEL", options->target, "A proposal or a paragraph").required();
    command.takes("DOCUMENT", options->source.document, "The document it comes from").required();
    command.takes("--paragraph", options->source.paragraph, "Where in it");
    command.takes("--quote", options->source.quote, "What it says there");
    command.flag("--remove", options->remove, "Take back what was named like this");
}

} // namespace chapeau::cli
