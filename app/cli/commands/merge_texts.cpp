#include "app/cli/commands/commands.h"
#include "app/cli/output/json.h"
#include "app/cli/output/text.h"

namespace chapeau::cli {

namespace {

struct Options {
    std::string base;
    std::vector<std::string> variants;
    bool asIs = false;
    bool repair = false;
};

Result<VariantText> readVariant(Session& session, const std::string& written, Repair repair) {
    const auto equals = written.find('=');
    if (equals == std::string::npos) return fail(ErrorCode::badOption, written, "A variant (STATE=FILE)");
    auto proponents = session.delegations({written.substr(0, equals)});
    if (!proponents) return tl::unexpected(proponents.error());
    return readComparable(written.substr(equals + 1), repair, session.job()).map([&](ComparableText text) {
        return VariantText{std::move(*proponents), std::move(text)};
    });
}

int mergeAll(Session& session, const Options& options) {
    const auto repair = options.repair ? Repair::mend : Repair::asIs;
    const auto base = readComparable(options.base, repair, session.job());
    if (!base) return session.refuse(base.error());
    std::vector<VariantText> variants;
    for (const auto& written : options.variants) {
        auto variant = readVariant(session, written, repair);
        if (!variant) return session.refuse(variant.error());
        variants.push_back(std::move(*variant));
    }
    const auto merged = mergeTexts(*base, variants, session.job());
    if (!merged) return session.refuse(merged.error());
    return session.done(mergeJson(*merged, {}), mergedText(*merged, ""));
}

} // namespace

void addMergeTexts(CLI::App& app, Session& session, int& exitCode) {
    auto options = std::make_shared<Options>();
    auto* command = addCommand(app, session, exitCode, "merge-texts", "Merge the texts of several delegations on one base",
                               [options](Session& s) { return mergeAll(s, *options); });
    command->add_option("BASE", options->base, "The text that they started from")->required();
    command->add_option("STATE=FILE", options->variants, "Whose text, and where it is")->required();
    auto* asIs = command->add_flag("--as-is", options->asIs, "Take the blocks of the files as they stand (the default)");
    command->add_flag("--repair", options->repair, "Repair the faults of a PDF extraction first")->excludes(asIs);
}

} // namespace chapeau::cli
