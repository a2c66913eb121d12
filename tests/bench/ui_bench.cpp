// How long the window takes: its start beside that of an empty Qt window, and opening, deciding, changing view and changing paragraph on
// the largest negotiation (tests/support/stress_workspace.h). Offscreen, so that it needs no display; what a screen takes comes on top in
// both.
#include "core/workspace/deciding.h"
#include "core/workspace/undoing.h"
#include "tests/bench/peers.h"
#include "tests/bench/window_setting.h"
#include "tests/support/stress_workspace.h"
#include "ui/shell/main_window.h"
#include "ui/shell/views.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>

#include <memory>
#include <stdexcept>

namespace chapeau {
namespace {

using bench::registry;
using bench::surroundings;

const QString& stressFile() {
    static const QTemporaryDir folder;
    static const QString file = [] {
        QString path = folder.filePath(QStringLiteral("stress.chapeau"));
        test::writeStressWorkspace(path.toStdString(), registry());
        return path;
    }();
    return file;
}

void waitUntilIdle(const MainWindow& window) {
    while (!window.isIdle()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
}

/// What a person would see now, painted whole.
void paint(QWidget& window) {
    QCoreApplication::processEvents();
    benchmark::DoNotOptimize(window.grab());
}

/// As a user starts them: from the start of the program to a picture of its window.
void emptyWindowStarted(benchmark::State& state) {
    const QTemporaryDir folder;
    const std::string picture = folder.filePath(QStringLiteral("empty.png")).toStdString();
    for (auto _ : state) bench::run({EMPTY_WINDOW, picture});
}

void windowStarted(benchmark::State& state) {
    const QTemporaryDir folder;
    const std::string picture = folder.filePath(QStringLiteral("window.png")).toStdString();
    for (auto _ : state) bench::run({CHAPEAU_WINDOW, "--screenshot", picture, "--size", "1280x800"});
}

/// The peak of a process that opens the largest negotiation and shows it.
void memoryOpened(benchmark::State& state) {
    const std::string picture = stressFile().toStdString() + ".png";
    for (auto _ : state)
        state.counters["MiB"] =
            bench::peakMebibytes({CHAPEAU_WINDOW, "--screenshot", picture, "--view", "draft", stressFile().toStdString()});
}

/// From the wish to the text on the screen; the merge follows.
void open(benchmark::State& state) {
    stressFile();
    for (auto _ : state) {
        state.PauseTiming();
        auto window = std::make_unique<MainWindow>(surroundings(), PdfPrinter{});
        window->resize(1280, 800);
        window->show();
        paint(*window);
        state.ResumeTiming();
        window->openFile(stressFile());
        while (!window->session().isOpen()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        paint(*window);
        state.PauseTiming();
        window.reset();
        state.ResumeTiming();
    }
}

class Opened : public benchmark::Fixture {
public:
    void SetUp(const benchmark::State&) override {
        window = std::make_unique<MainWindow>(surroundings(), PdfPrinter{});
        window->resize(1280, 800);
        window->show();
        window->openFile(stressFile());
        while (!window->session().isOpen()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        waitUntilIdle(*window);
        for (const auto& view : viewIds()) {
            window->showView(view);
            waitUntilIdle(*window);
        }
    }
    void TearDown(const benchmark::State&) override { window.reset(); }

    std::unique_ptr<MainWindow> window;
};

BENCHMARK_DEFINE_F(Opened, changeView)(benchmark::State& state) {
    const QStringList ids = viewIds();
    const QString to = ids[static_cast<int>(state.range(0))];
    const QString from = ids[state.range(0) == 0 ? 1 : 0];
    state.SetLabel(to.toStdString());
    for (auto _ : state) {
        state.PauseTiming();
        window->showView(from);
        paint(*window);
        state.ResumeTiming();
        window->showView(to);
        paint(*window);
    }
}

BENCHMARK_DEFINE_F(Opened, changeParagraph)(benchmark::State& state) {
    const QString view = viewIds()[static_cast<int>(state.range(0))];
    state.SetLabel(view.toStdString());
    window->showView(view);
    paint(*window);
    const auto& paragraphs = window->session().text().draft.paragraphs;
    std::size_t at = 0;
    for (auto _ : state) {
        at = (at + 37) % paragraphs.size();
        window->selection().select(paragraphs[at].id);
        paint(*window);
    }
}

/// A letter more in the search of all proposals.
BENCHMARK_DEFINE_F(Opened, searchProposals)(benchmark::State& state) {
    window->showView(QStringLiteral("proposals"));
    paint(*window);
    auto* search = window->findChild<QLineEdit*>(QStringLiteral("proposalSearch"));
    bool longer = false;
    for (auto _ : state) {
        search->setText((longer = !longer) ? QStringLiteral("cooperation france") : QStringLiteral("cooperation"));
        paint(*window);
    }
}

/// A decision and its undoing, until the window shows the text that follows from them; the merge follows later.
BENCHMARK_DEFINE_F(Opened, decide)(benchmark::State& state) {
    const QString view = viewIds()[static_cast<int>(state.range(0))];
    state.SetLabel(view.toStdString());
    window->showView(view);
    paint(*window);
    const auto& proposals = window->session().negotiation().proposals;
    const ProposalId id = std::ranges::find_if(proposals, isOpen)->id;
    for (auto _ : state) {
        window->session().perform([&](Workspace& workspace) { return decide(workspace, id, Decision::accept); });
        paint(*window);
        state.PauseTiming();
        waitUntilIdle(*window);
        window->session().perform([](Workspace& workspace) {
            const auto undone = undo(workspace);
            return undone ? Done{} : Done{tl::unexpected(undone.error())};
        });
        waitUntilIdle(*window);
        paint(*window);
        state.ResumeTiming();
    }
}

BENCHMARK(emptyWindowStarted)->Unit(benchmark::kMillisecond)->Iterations(10)->UseRealTime();
BENCHMARK(windowStarted)->Unit(benchmark::kMillisecond)->Iterations(10)->UseRealTime();
BENCHMARK(memoryOpened)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK(open)->Unit(benchmark::kMillisecond)->Iterations(5)->UseRealTime();
BENCHMARK_REGISTER_F(Opened, changeView)->DenseRange(0, 6)->Unit(benchmark::kMillisecond)->Iterations(10)->UseRealTime();
BENCHMARK_REGISTER_F(Opened, changeParagraph)->DenseRange(0, 1)->Unit(benchmark::kMillisecond)->Iterations(30)->UseRealTime();
BENCHMARK_REGISTER_F(Opened, searchProposals)->Unit(benchmark::kMillisecond)->Iterations(30)->UseRealTime();
BENCHMARK_REGISTER_F(Opened, decide)->Arg(0)->Arg(5)->Unit(benchmark::kMillisecond)->Iterations(10)->UseRealTime();

} // namespace
} // namespace chapeau

int main(int argc, char** argv) {
    const chapeau::bench::WindowSetting setting;
    const QApplication app{argc, argv};
    return chapeau::bench::runBenches(argc, argv);
}
