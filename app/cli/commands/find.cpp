#include "app/cli/commands/commands.h"

#include "core/text/utf8.h"
#include "core/workspace/finding.h"

#include <fmt/format.h>

namespace chapeau::cli {

namespace {

struct Options {
    std::string workspace;
    TextQuery query;
    std::optional<std::string> replacement;
    bool apply = false;
    bool others = false;
};

const char* nameOf(Replacing replacing) {
    switch (replacing) {
    case Replacing::ours: return "ours";
    case Replacing::ofOthers: return "others";
    case Replacing::notAtAll: return "no";
    }
    return "";
}

ChosenMatches allMatchesOf(const FoundText& found) {
    ChosenMatches chosen{found, {}};
    for (std::size_t i = 0; i < found.matches.size(); ++i) chosen.matches.push_back(i);
    return chosen;
}

bool isReplaced(Replacing replacing, const Options& options) {
    return replacing == Replacing::ours || (replacing == Replacing::ofOthers && options.others);
}

Json hitJson(const Negotiation& negotiation, const FoundText& found, const Options& options) {
    Json ranges = Json::array();
    for (const auto& match : found.matches)
        ranges.push_back({codePointAt(found.text, match.bytes.begin), codePointAt(found.text, match.bytes.end)});
    const auto replacing = replacingOf(negotiation, found);
    Json json{{"in", chapeau::nameOf(found.where)}, {"label", found.label}, {"who", found.who},
              {"internal", found.internal},         {"text", found.text},   {"ranges", ranges},
              {"replaceable", nameOf(replacing)}};
    if (options.replacement && isReplaced(replacing, options)) json["replaced"] = replacedText(allMatchesOf(found));
    return json;
}

std::string lineOf(const Json& hit) {
    const auto value = [&](const char* key) { return hit[key].get<std::string>(); };
    const auto who = value("who").empty() ? std::string{} : " of " + value("who");
    auto line = fmt::format("{:<12} {}{}{}: {}\n", value("label"), value("in"), who, hit["internal"] ? " (internal)" : "", value("text"));
    if (hit.contains("replaced")) line += fmt::format("{:<12} -> {}\n", "", value("replaced"));
    return line;
}

int run(Session& session, const Options& options) {
    if (options.apply && !options.replacement) return session.refuseUsage("“find --apply” needs --replace TEXT. Nothing was changed.");
    auto workspace = session.open(options.workspace);
    if (!workspace) return session.refuse(workspace.error());
    const auto negotiation = workspace->negotiation();
    const FindRequest request{options.query, options.replacement.value_or("")};
    const auto found = findEverywhere(*negotiation, request, session.job());
    if (!found) return session.refuse(found.error());
    Json hits = Json::array();
    std::string lines;
    std::vector<ChosenMatches> chosen;
    for (const auto& one : *found) {
        hits.push_back(hitJson(*negotiation, one, options));
        lines += lineOf(hits.back());
        if (isReplaced(replacingOf(*negotiation, one), options)) chosen.push_back(allMatchesOf(one));
    }
    std::size_t changed = 0;
    if (options.apply && !chosen.empty()) {
        const auto replaced = replaceEverywhere(*workspace, chosen);
        if (!replaced) return session.refuse(replaced.error());
        changed = *replaced;
        lines += fmt::format("Replaced in {} texts.\n", changed);
    }
    return session.done({{"schema", "chapeau.find/1"}, {"hits", hits}, {"changed", changed}}, lines.empty() ? "Nothing found." : lines,
                        found->empty() ? exitNo : exitDone);
}

} // namespace

void addFind(Commands& commands) {
    auto options = std::make_shared<Options>();
    auto command = commands.add("find", "Find words in the whole workspace, and replace them in our own drafting",
                                [options](Session& s) { return run(s, *options); });
    command.takes("WS", options->workspace, "The workspace").required();
    command.takes("TEXT", options->query.pattern, "What to look for").required();
    command.flag("--case", options->query.matchCase, "Tell capitals from small letters");
    command.flag("--accents", options->query.accents, "Tell accents and kinds of quotes apart");
    command.flag("--words", options->query.wholeWords, "Whole words only");
    command.flag("--regex", options->query.regularExpression, "A regular expression");
    command.takes("--replace", options->replacement, "Show what it would read instead");
    command.flag("--apply", options->apply, "Replace it, as one step of undo");
    command.flag("--others", options->others, "Also in the open proposals of other delegations, which then are superseded");
}

} // namespace chapeau::cli
