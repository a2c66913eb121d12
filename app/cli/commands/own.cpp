#include "app/cli/commands/commands.h"
#include "app/cli/output/json.h"

#include "core/workspace/own_delegation.h"

namespace chapeau::cli {

namespace {

struct Options {
    std::string workspace;
    std::optional<std::string> state;
    bool none = false;
};

Result<DelegationCode> ownFrom(Session& session, const std::string& written) {
    const auto named = session.delegations({written});
    if (!named) return tl::unexpected(named.error());
    if (named->size() != 1) return fail(ErrorCode::badOption, written, "Our own delegation");
    return named->front();
}

int run(Session& session, const Options& options) {
    auto workspace = session.open(options.workspace);
    if (!workspace) return session.refuse(workspace.error());
    std::optional<DelegationCode> own;
    if (options.state) {
        auto named = ownFrom(session, *options.state);
        if (!named) return session.refuse(named.error());
        own = std::move(*named);
    }
    if (own || options.none)
        if (const auto done = nameOwnDelegation(*workspace, own); !done) return session.refuse(done.error());
    const auto now = workspace->negotiation()->own;
    return session.done({{"schema", "chapeau.own/1"}, {"own", codeOrNull(now)}},
                        now ? workspace->registry().name(*now) + "\n" : "Our own delegation is not named.\n");
}

} // namespace

void addOwn(Commands& commands) {
    auto options = std::make_shared<Options>();
    auto command = commands.add("own", "Tell our own delegation, or name it", [options](Session& s) { return run(s, *options); });
    command.takes("WS", options->workspace, "The workspace").required();
    const auto state = command.takes("STATE", options->state, "The state or group that we are; without it, who it is");
    command.flag("--none", options->none, "Nobody in particular").excludes(state);
}

} // namespace chapeau::cli
