#include "app/cli/commands/commands.h"
#include "app/cli/output/json.h"
#include "app/cli/output/text.h"

#include <fmt/format.h>

#include <iostream>

namespace chapeau::cli {

namespace {

struct Options {
    std::string base;
    std::vector<std::string> variants;
    bool asIs = false;
    bool repair = false;
};

std::string joinedTexts(const ComparableText& text, const std::vector<std::size_t>& indexes) {
    std::string joined;
    for (std::size_t i = 0; i < indexes.size(); ++i) joined += (i == 0 ? "" : "\n") + text.texts[indexes[i]];
    return joined;
}

std::string comparedText(const std::string& variant, const ComparableText& text, const std::vector<ComparedEntry>& entries) {
    std::string lines = variant + "\n";
    for (const auto& entry : entries) {
        const auto& mapping = entry.mapping;
        if (mapping.relation == Relation::same && !mapping.moved) continue;
        lines += fmt::format("{:<12} {}{} {:.2f}\n{:<12} {}\n", entry.label, nameOf(mapping.relation), mapping.moved ? ", moved" : "",
                             mapping.similarity, "", markedUp(entry.base, joinedTexts(text, mapping.variant)));
    }
    return lines;
}

int compareOne(Session& session, const ComparableText& base, const std::string& file, Repair repair) {
    const auto variant = readComparable(file, repair, session.job());
    if (!variant) return session.refuse(variant.error());
    const auto entries = compareTexts(base, *variant, session.job());
    if (!entries) return session.refuse(entries.error());
    if (session.json)
        std::cout << compareJson(file, *entries).dump() << '\n';
    else
        std::cout << comparedText(file, *variant, *entries);
    return exitDone;
}

int compare(Session& session, const Options& options) {
    const auto repair = options.repair ? Repair::mend : Repair::asIs;
    const auto base = readComparable(options.base, repair, session.job());
    if (!base) return session.refuse(base.error());
    for (const auto& file : options.variants)
        if (const int exitCode = compareOne(session, *base, file, repair); exitCode != exitDone) return exitCode;
    return exitDone;
}

} // namespace

void addCompare(CLI::App& app, Session& session, int& exitCode) {
    auto options = std::make_shared<Options>();
    auto* command = addCommand(app, session, exitCode, "compare", "Map each variant onto a base, paragraph by paragraph and word by word",
                               [options](Session& s) { return compare(s, *options); });
    command->add_option("BASE", options->base, "The text compared with")->required();
    command->add_option("VARIANT", options->variants, "Texts to compare; one JSON object a line for each")->required();
    auto* asIs = command->add_flag("--as-is", options->asIs, "Take the blocks of the files as they stand (the default)");
    command->add_flag("--repair", options->repair, "Repair the faults of a PDF extraction first")->excludes(asIs);
}

} // namespace chapeau::cli
