// How long the merge view takes on the largest negotiation (tests/support/stress_workspace.h): drawing the map, a keystroke in the field
// for a compromise until the result is painted, one paragraph merged again, and planning to accept what is uncontested.
#include "core/workspace/accepting.h"
#include "tests/support/stress_workspace.h"
#include "ui/merge/bench.h"
#include "ui/merge/map/map_page.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace chapeau {
namespace {

template <class T>
T value(Result<T> result) {
    if (!result) throw std::runtime_error(sentenceOf(result.error()));
    return std::move(*result);
}

struct Largest {
    Registry registry = value(Registry::load(CHAPEAU_RESOURCES "/registry"));
    Negotiation negotiation = test::stressNegotiation(registry);
    LabelledText text = workingText(negotiation);
    std::shared_ptr<const MergedNegotiation> merged = std::make_shared<const MergedNegotiation>(value(mergeOpenProposals(negotiation)));

    [[nodiscard]] DrawnMap drawn() const {
        DrawnMap map{std::make_shared<const MergeMap>(mergeMap(negotiation, *merged, registry, ColumnOrder::byCompany)), merged, {}};
        map.names.resize(map.map->columns.size());
        return map;
    }
    /// The paragraph with most conflicts.
    [[nodiscard]] std::size_t hottest() const {
        const auto& paragraphs = merged->merge.paragraphs;
        const auto most = std::ranges::max_element(paragraphs, {}, [](const MergedParagraph& one) { return one.clusters.size(); });
        return most->index;
    }
};

const Largest& largest() {
    static const Largest made;
    return made;
}

void mapMade(benchmark::State& state) {
    largest();
    for (auto _ : state) benchmark::DoNotOptimize(largest().drawn());
}

/// On the thread of the window: taking the map over, laying it out and painting it.
void mapDrawn(benchmark::State& state) {
    const auto drawn = largest().drawn();
    MapPage page;
    page.resize(1280, 620);
    page.show();
    QCoreApplication::processEvents();
    for (auto _ : state) {
        page.setMap(drawn);
        benchmark::DoNotOptimize(page.grab());
    }
}

void oneParagraphMerged(benchmark::State& state) {
    const std::size_t index = largest().hottest();
    for (auto _ : state) benchmark::DoNotOptimize(mergeOpenProposalsOn(largest().negotiation, largest().text, index));
}

void keystrokeToResult(benchmark::State& state) {
    const std::size_t index = largest().hottest();
    const auto one = value(mergeOpenProposalsOn(largest().negotiation, largest().text, index));
    Bench bench;
    bench.resize(1280, 620);
    bench.setData(benchOf(largest().negotiation, largest().merged.get(), largest().text.draft.paragraphs[index].id, &one), true);
    bench.show();
    QCoreApplication::processEvents();
    auto* field = bench.findChild<QLineEdit*>(QStringLiteral("wording"));
    for (auto _ : state) {
        field->insert(QStringLiteral("x"));
        Q_EMIT field->textEdited(field->text());
        benchmark::DoNotOptimize(bench.grab());
        state.PauseTiming();
        if (field->text().size() > 40) field->clear();
        state.ResumeTiming();
    }
}

void uncontestedPlanned(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(planUncontested(largest().negotiation, *largest().merged, {}));
}

BENCHMARK(mapMade)->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(mapDrawn)->Unit(benchmark::kMillisecond)->Iterations(20);
BENCHMARK(oneParagraphMerged)->Unit(benchmark::kMillisecond)->Iterations(20);
BENCHMARK(keystrokeToResult)->Unit(benchmark::kMillisecond)->Iterations(50);
BENCHMARK(uncontestedPlanned)->Unit(benchmark::kMillisecond)->Iterations(3);

} // namespace
} // namespace chapeau
