#include "app/cli/commands/commands.h"
#include "app/cli/in_parallel.h"
#include "app/cli/output/json.h"
#include "app/cli/output/text.h"
#include "core/workspace/comparing.h"

#include <algorithm>
#include <iterator>

namespace chapeau::cli {

namespace {

struct Options {
    std::string base;
    std::vector<std::string> variants;
    bool asIs = false;
    bool repair = false;
};

/// "EU=comments.docx"
struct WrittenVariant {
    std::vector<DelegationCode> proponents;
    std::string file;
};

Result<std::vector<WrittenVariant>> variantsFrom(Session& session, const std::vector<std::string>& written) {
    std::vector<WrittenVariant> variants;
    for (const std::string& one : written) {
        const auto equals = one.find('=');
        if (equals == std::string::npos) return fail(ErrorCode::badOption, one, "A variant (STATE=FILE)");
        auto proponents = session.delegations({one.substr(0, equals)});
        if (!proponents) return tl::unexpected(proponents.error());
        variants.push_back({std::move(*proponents), one.substr(equals + 1)});
    }
    return variants;
}

using Wishes = Result<std::vector<Suggestion>>;

/// The suggestions of all variants, or the first error.
Wishes suggestionsOf(const ComparableText& base, const std::vector<WrittenVariant>& variants, Repair repair, const Job& job) {
    using Reading = InParallel<Wishes>;
    std::vector<Comparison> comparisons;
    for (std::size_t i = 0; i < Reading::workers(variants.size()); ++i) comparisons.emplace_back(base);
    Reading reading{variants.size(), [&](std::size_t worker, std::size_t i) {
                        return readComparable(variants[i].file, repair, Labels::notWanted).and_then([&](ComparableText text) {
                            return comparisons[worker].suggestions({variants[i].proponents, std::move(text)}, i);
                        });
                    }};
    Wishes all = std::vector<Suggestion>{};
    reading.collect([&](std::size_t i, Wishes wishes) {
        job.report(i + 1, variants.size());
        if (wishes)
            std::ranges::move(*wishes, std::back_inserter(*all));
        else
            all = std::move(wishes);
        return all.has_value();
    });
    return all;
}

int mergeAll(Session& session, const Options& options) {
    const auto repair = options.repair ? Repair::mend : Repair::asIs;
    const auto base = readComparable(options.base, repair, Labels::wanted, session.job());
    if (!base) return session.refuse(base.error());
    const auto variants = variantsFrom(session, options.variants);
    if (!variants) return session.refuse(variants.error());
    const auto suggestions = suggestionsOf(*base, *variants, repair, session.job());
    if (!suggestions) return session.refuse(suggestions.error());
    const auto merged = mergeSuggestions(*base, *suggestions, session.job());
    if (!merged) return session.refuse(merged.error());
    return session.done(mergeJson(*merged, {}, {}), mergedText(*merged, {}, ""));
}

} // namespace

void addMergeTexts(Commands& commands) {
    auto options = std::make_shared<Options>();
    auto command = commands.add("merge-texts", "Merge the texts of several delegations on one base",
                                [options](Session& s) { return mergeAll(s, *options); });
    command.takes("BASE", options->base, "The text that they started from").required();
    command.takes("STATE=FILE", options->variants, "Whose text, and where it is").required();
    const auto asIs = command.flag("--as-is", options->asIs, "Take the blocks of the files as they stand (the default)");
    command.flag("--repair", options->repair, "Repair the faults of a PDF extraction first").excludes(asIs);
}

} // namespace chapeau::cli
