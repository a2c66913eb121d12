#include "app/cli/commands/commands.h"
#include "app/cli/output/json.h"
#include "app/cli/output/text.h"

#include "core/workspace/starting.h"

#include <fmt/format.h>

namespace chapeau::cli {

namespace {

struct Options {
    std::string workspace;
    std::string from;
    std::string symbol;
    std::string title;
    std::string own;
    std::vector<std::string> previous;
    std::vector<std::string> previousSymbols;
};

Result<NewNegotiation> requestFrom(Session& session, const Options& options) {
    NewNegotiation request{options.from, options.symbol, options.title, std::nullopt, {}};
    if (!options.own.empty()) {
        auto own = session.delegations({options.own});
        if (!own) return tl::unexpected(own.error());
        if (own->size() != 1) return fail(ErrorCode::badOption, options.own, "Our own delegation");
        request.own = own->front();
    }
    for (std::size_t i = 0; i < options.previous.size(); ++i)
        request.previous.push_back({options.previous[i], i < options.previousSymbols.size() ? options.previousSymbols[i] : ""});
    return request;
}

Json startedJson(const Options& options, const Started& started) {
    const auto negotiation = started.workspace.negotiation();
    Json versions = Json::array();
    for (const auto& version : negotiation->versions) versions.push_back(version.symbol);
    return {{"schema", "chapeau.workspace/1"},         {"workspace", options.workspace},      {"symbol", negotiation->current().symbol},
            {"title", textOrNull(negotiation->title)}, {"own", codeOrNull(negotiation->own)}, {"versions", versions},
            {"warnings", noticesJson(started.notices)}};
}

int start(Session& session, const Options& options) {
    if (options.previousSymbols.size() > options.previous.size())
        return session.refuseUsage(
            "There are more --previous-symbol than --previous. Give one for each, in the same order; nothing was saved.");
    const auto request = requestFrom(session, options);
    if (!request) return session.refuse(request.error());
    const auto surroundings = session.surroundings();
    if (!surroundings) return session.refuse(surroundings.error());
    const auto started = startNegotiation(options.workspace, *request, *surroundings, session.job());
    if (!started) return session.refuse(started.error());
    const auto negotiation = started->workspace.negotiation();
    return session.done(startedJson(options, *started),
                        fmt::format("{}: {} with {} paragraphs\n{}", options.workspace, negotiation->current().symbol,
                                    negotiation->current().draft.paragraphs.size(), noticeLines(started->notices)));
}

} // namespace

void addNew(Commands& commands) {
    auto options = std::make_shared<Options>();
    auto command = commands.add("new", "Start a negotiation from a text", [options](Session& s) { return start(s, *options); });
    command.takes("WS", options->workspace, "The workspace to make: NAME.chapeau").required();
    command.takes("--from", options->from, "The text under negotiation").required();
    command.takes("--symbol", options->symbol, "Its symbol, where the file doesn't say");
    command.takes("--title", options->title, "The title of the negotiation");
    command.takes("--own", options->own, "Our own delegation");
    command.takes("--previous", options->previous, "A text that it descends from, oldest first").oneEach();
    command.takes("--previous-symbol", options->previousSymbols, "Its symbol; one for each --previous").oneEach();
}

} // namespace chapeau::cli
