// Measures the text engine beside its peers in one run and prints the table of docs/bench.md. Needs the shared generator and Python.
//   engine_bench [seed]      a seed that nothing was tuned on; 2027 without one
#include "tests/bench/bad_texts.h"
#include "tests/bench/measuring.h"
#include "tests/bench/negotiation_texts.h"
#include "tests/bench/peers.h"
#include "tests/bench/scoring.h"
#include "tests/bench/table.h"

#include "core/merge/merge.h"

#include <fmt/format.h>

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <memory>

namespace chapeau::bench {

namespace {

constexpr std::size_t compared = 20; ///< variants that one comparison is averaged over

std::vector<std::string> gitCommand(const std::string& base, const std::string& variant) {
    return {"git", "diff", "--no-index", "--word-diff=porcelain", base, variant};
}

std::vector<std::string> cliCommand(const Negotiation& negotiation, std::size_t variants) {
    std::vector<std::string> command{CHAPEAU_CLI, "compare", "--json", negotiation.base.string()};
    for (std::size_t v = 0; v < variants; ++v) command.push_back(negotiation.variants[v].string());
    return command;
}

std::vector<VariantText> byDelegation(const Negotiation& negotiation) {
    std::vector<VariantText> out;
    for (std::size_t v = 0; v < negotiation.texts.size(); ++v)
        out.push_back({{DelegationCode{fmt::format("D{:03}", v)}}, negotiation.texts[v]});
    return out;
}

void registerComparisons(const Negotiation& large) {
    const std::string base = large.base.string();
    measure("compare", [&large] {
        for (std::size_t v = 0; v < compared; ++v) benchmark::DoNotOptimize(Comparison{large.baseText}.compare(large.texts[v]));
    });
    measure("dtl", [&large] { benchmark::DoNotOptimize(changedByDtl(large.base, large.variants.front())); });
    measure("git", [&large, base] {
        for (std::size_t v = 0; v < compared; ++v) run(gitCommand(base, large.variants[v].string()));
    });
    measure("wdiff", [&large, base] { run({"wdiff", base, large.variants.front().string()}); });
    measure("cli", [&large] {
        for (std::size_t v = 0; v < compared; ++v) run({CHAPEAU_CLI, "compare", "--json", large.base.string(), large.variants[v].string()});
    });
    measure(
        "git, 193",
        [&large, base] {
            for (const auto& variant : large.variants) run(gitCommand(base, variant.string()));
        },
        3);
    measure(
        "cli, 193", [&large] { run(cliCommand(large, large.variants.size())); }, 3);
}

void registerMerges(const std::string& name, const Negotiation& negotiation) {
    const auto variants = std::make_shared<std::vector<VariantText>>(byDelegation(negotiation));
    auto comparison = Comparison{negotiation.baseText};
    const auto suggestions = std::make_shared<std::vector<Suggestion>>();
    for (std::size_t v = 0; v < variants->size(); ++v) {
        auto wishes = comparison.suggestions((*variants)[v], v).value();
        std::ranges::move(wishes, std::back_inserter(*suggestions));
    }
    measure("merge, " + name,
            [&negotiation, suggestions] { benchmark::DoNotOptimize(mergeSuggestions(negotiation.baseText, *suggestions).value()); });
    measure(
        "map and merge, " + name,
        [&negotiation, variants] { benchmark::DoNotOptimize(mergeTexts(negotiation.baseText, *variants).value()); }, 3);
}

/// The paragraph that most delegations touch.
void registerParagraph(const Negotiation& negotiation) {
    auto comparison = Comparison{negotiation.baseText};
    const auto variants = byDelegation(negotiation);
    std::map<std::size_t, std::vector<Suggestion>> byParagraph;
    for (std::size_t v = 0; v < variants.size(); ++v) {
        auto wishes = comparison.suggestions(variants[v], v).value();
        for (Suggestion& wish : wishes) {
            if (wish.operation == Operation::replace) byParagraph[wish.targets.front()].push_back(std::move(wish));
        }
    }
    const auto& most = *std::ranges::max_element(byParagraph, {}, [](const auto& entry) { return entry.second.size(); });
    ComparableText one{{negotiation.baseText.texts[most.first]}, {ParagraphKind::operative}, {0}, {"OP1"}};
    std::vector<Suggestion> wishes = most.second;
    for (Suggestion& wish : wishes) {
        wish.targets = {0};
        wish.after = -1;
    }
    fmt::print("the most contested paragraph is changed by {} delegations\n", wishes.size());
    measure("one paragraph", [one, wishes] { benchmark::DoNotOptimize(mergeSuggestions(one, wishes).value()); });
}

void registerBadTexts() {
    for (const BadTexts& bad : badTexts()) {
        measure(
            bad.name,
            [bad] {
                const ComparableText base{bad.base, {}, {}, std::vector<std::string>(bad.base.size(), "PP")};
                const ComparableText variant{bad.variant, {}, {}, {}};
                benchmark::DoNotOptimize(Comparison{base}.compare(variant).value());
            },
            3);
    }
}

void addSpeed(Table& table, const Medians& medians) {
    const double one = medians.of("compare") / compared;
    const double cli = medians.of("cli") / compared;
    const double git = medians.of("git") / compared;
    const auto milliseconds = [](double a, const std::string& peer, double b) {
        return fmt::format("{:.2f} ms; {} {:.2f} ms", a, peer, b);
    };
    table.atMost("one comparison / dtl", one / medians.of("dtl"), 0.045, milliseconds(one, "dtl", medians.of("dtl")));
    table.atMost("chapeau-cli compare / git", cli / git, 0.6, milliseconds(cli, "git", git));
    if (isInstalled("wdiff"))
        table.atMost("chapeau-cli compare / wdiff", cli / medians.of("wdiff"), 0.6, milliseconds(cli, "wdiff", medians.of("wdiff")));
    table.atMost("193 variants / git", medians.of("cli, 193") / medians.of("git, 193"), 0.25,
                 milliseconds(medians.of("cli, 193"), "git", medians.of("git, 193")));
    for (const auto& [name, aim] : {std::pair{"40", 60.0}, {"600", 600.0}}) {
        table.atMost(fmt::format("merge of 193 delegations, {} paragraphs, ms", name), medians.of(fmt::format("merge, {}", name)), aim,
                     fmt::format("{:.0f} ms with the mapping, one thread", medians.of(fmt::format("map and merge, {}", name))));
    }
    table.atMost("one paragraph merged again, ms", medians.of("one paragraph"), 5, "");
    for (const BadTexts& bad : badTexts()) table.atMost(bad.name + ", ms", medians.of(bad.name), 2000, "");
}

void addQuality(Table& table, const Negotiation& normal, const Negotiation& heavy) {
    const Scores usual = scored(normal);
    const Scores hard = scored(heavy);
    table.atLeast("mapping, F1, normal", usual.linkF1, 0.997);
    table.atLeast("mapping, F1, heavy", hard.linkF1, 0.993);
    table.atLeast("splits and joins, recall, heavy", hard.splitOrJoinedRecall, 0.97);
    table.atLeast("word pairs, precision", usual.wordPrecision, 0.997);
    table.atLeast("word pairs, recall", usual.wordRecall, 0.997);
    table.between("words changed / truly changed", usual.changedOverTrue, 0.98, 1.02);
}

int measureAll(int seed) {
    const auto folder = std::filesystem::temp_directory_path() / fmt::format("chapeau-bench-{}", ::getpid());
    const auto normal = generated(folder / "normal", {600, 40'000}, "normal", seed);
    const auto heavy = generated(folder / "heavy", {600, 40'000}, "heavy", seed);
    const auto small = generated(folder / "small", {40, 3'000}, "normal", seed);
    if (!normal || !heavy || !small) {
        std::cerr << "engine_bench needs the generator in ../shared/tools and Python 3: nothing was measured\n";
        return 1;
    }
    Table table;
    addQuality(table, *normal, *heavy);
    const double memory = grownMemory([&] { benchmark::DoNotOptimize(Comparison{normal->baseText}.compare(normal->texts.front())); });
    registerComparisons(*normal);
    registerMerges("40", *small);
    registerMerges("600", *normal);
    registerParagraph(*normal);
    registerBadTexts();
    Medians medians;
    benchmark::RunSpecifiedBenchmarks(&medians);
    addSpeed(table, medians);
    table.atMost("memory of one comparison, MiB", memory, 12, "");
    table.print();
    std::filesystem::remove_all(folder);
    return 0;
}

} // namespace

} // namespace chapeau::bench

int main(int argc, char** argv) {
    constexpr int usualSeed = 2027;
    benchmark::Initialize(&argc, argv);
    return chapeau::bench::measureAll(argc > 1 ? std::atoi(argv[1]) : usualSeed);
}
