#include "app/cli/commands/commands.h"
#include "app/cli/output/json.h"

#include "core/workspace/sponsoring.h"

#include <fmt/format.h>

namespace chapeau::cli {

namespace {

struct Options {
    std::string workspace;
    std::string action;
    std::vector<std::string> states;
    bool main = false;
    std::string date;
    std::string at;
    std::string behalf;
    std::string source;
};

Result<std::optional<Day>> dayOption(const std::string& written) {
    if (written.empty()) return std::optional<Day>{};
    const auto day = dayFromIso(written);
    if (!day) return fail(ErrorCode::badDate, written);
    return std::optional{*day};
}

Result<SponsorRequest> requestFrom(Session& session, const Options& options, SponsorAct act) {
    auto delegations = session.delegations(options.states);
    if (!delegations) return tl::unexpected(delegations.error());
    const auto day = dayOption(options.date);
    if (!day) return tl::unexpected(day.error());
    SponsorRequest request{std::move(*delegations), act, options.main, *day, std::nullopt, options.source};
    if (!options.behalf.empty()) {
        const auto known = session.registry();
        if (!known) return tl::unexpected(known.error());
        request.onBehalfOf = (*known)->findSpokenFor(options.behalf);
        if (!request.onBehalfOf) return fail(ErrorCode::unknownDelegation, options.behalf);
    }
    return request;
}

Json sponsorsJson(const Negotiation& negotiation, const Registry& registry, const std::vector<Sponsor>& sponsors) {
    Json list = Json::array();
    for (const auto& sponsor : sponsors)
        list.push_back({{"delegation", sponsor.delegation.value},
                        {"name", registry.name(sponsor.delegation)},
                        {"main", sponsor.main},
                        {"since", toIso(sponsor.since)},
                        {"onBehalfOf", codeOrNull(sponsor.onBehalfOf)}});
    Json events = Json::array();
    for (const auto& event : negotiation.sponsorships)
        events.push_back({{"delegation", event.delegation.value},
                          {"act", nameOf(event.act)},
                          {"main", event.main},
                          {"date", toIso(event.day)},
                          {"onBehalfOf", codeOrNull(event.onBehalfOf)},
                          {"source", textOrNull(event.source)}});
    return {{"schema", "chapeau.sponsors/1"}, {"line", sponsorLine(sponsors, registry)}, {"sponsors", list}, {"events", events}};
}

int listSponsors(Session& session, const Workspace& workspace, const std::string& at) {
    const auto day = dayOption(at);
    if (!day) return session.refuse(day.error());
    const auto& registry = workspace.registry();
    const auto negotiation = workspace.negotiation();
    const auto sponsors = sponsorsAt(negotiation->sponsorships, *day, registry);
    std::string lines = sponsors.empty() ? "No sponsors yet.\n" : sponsorLine(sponsors, registry) + "\n";
    for (const auto& sponsor : sponsors)
        lines += fmt::format("{:<6} {} since {}{}\n", sponsor.delegation.value, sponsor.main ? "main sponsor" : "co-sponsor",
                             toIso(sponsor.since), sponsor.onBehalfOf ? ", on behalf of " + registry.name(*sponsor.onBehalfOf) : "");
    return session.done(sponsorsJson(*negotiation, registry, sponsors), lines);
}

std::optional<SponsorAct> actOf(const std::string& action) {
    if (action == "add") return SponsorAct::joined;
    if (action == "ask") return SponsorAct::asked;
    if (action == "withdraw") return SponsorAct::withdrew;
    return std::nullopt;
}

int run(Session& session, const Options& options) {
    const auto act = actOf(options.action);
    if (!act && options.action != "list") return session.refuseUsage("“sponsor” takes add, ask, withdraw or list. Nothing was changed.");
    if (act && options.states.empty())
        return session.refuseUsage("“sponsor " + options.action + "” needs at least one state. Nothing was changed.");
    auto workspace = session.open(options.workspace);
    if (!workspace) return session.refuse(workspace.error());
    if (act) {
        const auto request = requestFrom(session, options, *act);
        if (!request) return session.refuse(request.error());
        if (const auto done = recordSponsors(*workspace, *request); !done) return session.refuse(done.error());
    }
    return listSponsors(session, *workspace, options.at);
}

} // namespace

void addSponsor(Commands& commands) {
    auto options = std::make_shared<Options>();
    auto command = commands.add("sponsor", "Keep the co-sponsors, as dated events", [options](Session& s) { return run(s, *options); });
    command.takes("WS", options->workspace, "The workspace").required();
    command.takes("ACTION", options->action, "add, ask, withdraw or list").required();
    command.takes("STATES", options->states, "States or groups");
    command.flag("--main", options->main, "As main sponsor");
    command.takes("--date", options->date, "The day, as 2026-10-16; today without it");
    command.takes("--behalf", options->behalf, "The group on whose behalf");
    command.takes("--source", options->source, "Where it is known from");
    command.takes("--at", options->at, "List those who sponsored on this day");
}

} // namespace chapeau::cli
