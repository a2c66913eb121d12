#include "app/cli/commands/commands.h"
#include "app/cli/in_parallel.h"
#include "app/cli/output/compare_json.h"
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

std::string comparedText(const std::string& variant, const ComparableText& text, const std::vector<ComparedEntry>& entries) {
    const ParagraphTexts texts{text.texts};
    std::string lines = variant + "\n";
    for (const auto& entry : entries) {
        const auto& mapping = entry.mapping;
        if (mapping.relation == Relation::same && !mapping.moved) continue;
        lines +=
            fmt::format("{:<12} {}{} {:.2f}{}\n{:<12} {}\n", entry.label, nameOf(mapping.relation), mapping.moved ? ", moved" : "",
                        mapping.similarity, isDoubtful(mapping) ? ", look" : "", "", markedUp(entry.base, texts.joined(mapping.variant)));
    }
    return lines;
}

Result<std::string> comparedLine(Session& session, Comparison& comparison, const std::string& file, Repair repair) {
    const auto variant = readComparable(file, repair, Labels::notWanted, session.job());
    if (!variant) return tl::unexpected(variant.error());
    return comparison.compare(*variant, session.job()).map([&](const std::vector<ComparedEntry>& entries) {
        return session.json ? compareJson(file, entries) + "\n" : comparedText(file, *variant, entries);
    });
}

int compare(Session& session, const Options& options) {
    const auto repair = options.repair ? Repair::mend : Repair::asIs;
    const auto base = readComparable(options.base, repair, Labels::wanted, session.job());
    if (!base) return session.refuse(base.error());
    const auto count = options.variants.size();
    using Comparing = InParallel<Result<std::string>>;
    std::vector<Comparison> comparisons;
    for (std::size_t i = 0; i < Comparing::workers(count); ++i) comparisons.emplace_back(*base);
    const auto compareOne = [&](std::size_t worker, std::size_t i) {
        return comparedLine(session, comparisons[worker], options.variants[i], repair);
    };
    int exitCode = exitDone;
    const auto print = [&](std::size_t, const Result<std::string>& line) {
        if (line)
            std::cout << *line;
        else
            exitCode = session.refuse(line.error());
        return line.has_value();
    };
    // One alone is done sooner without a thread.
    if (count == 1)
        print(0, compareOne(0, 0));
    else
        Comparing{count, compareOne}.collect(print);
    return exitCode;
}

} // namespace

void addCompare(Commands& commands) {
    auto options = std::make_shared<Options>();
    auto command = commands.add("compare", "Map each variant onto a base, paragraph by paragraph and word by word",
                                [options](Session& s) { return compare(s, *options); });
    command.takes("BASE", options->base, "The text compared with").required();
    command.takes("VARIANT", options->variants, "Texts to compare; one JSON object a line for each").required();
    const auto asIs = command.flag("--as-is", options->asIs, "Take the blocks of the files as they stand (the default)");
    command.flag("--repair", options->repair, "Repair the faults of a PDF extraction first").excludes(asIs);
}

} // namespace chapeau::cli
