// How long the window's thread is busy at one stretch while a large change is made on the largest negotiation: the longest of its events is
// what a person feels as a stall. Offscreen.
#include "core/workspace/finding.h"
#include "core/workspace/revising.h"
#include "core/workspace/taking/incoming.h"
#include "core/workspace/undoing.h"
#include "tests/bench/window_setting.h"
#include "tests/support/stress_workspace.h"
#include "ui/intake/take_in_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/views.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <ctime>
#include <memory>
#include <stdexcept>

namespace chapeau {
namespace {

/// What this thread has computed so far: on an idle machine that is the time that passes, on a busy one what it would be on an idle one.
double busyMs() {
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

/// Keeps the longest time that one event took, with all that it brought about.
class TimedApplication final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        if (m_depth > 0) return QApplication::notify(receiver, event);
        ++m_depth;
        const double before = busyMs();
        const bool handled = QApplication::notify(receiver, event);
        m_longest = std::max(m_longest, busyMs() - before);
        --m_depth;
        return handled;
    }
    void forget() { m_longest = 0; }
    [[nodiscard]] double longestMs() const { return m_longest; }

private:
    int m_depth = 0;
    double m_longest = 0;
};

TimedApplication& application() {
    return static_cast<TimedApplication&>(*QCoreApplication::instance());
}

using bench::registry;
using bench::surroundings;

template <class T>
T required(Result<T> result) {
    if (!result) throw std::runtime_error(sentenceOf(result.error()));
    return std::move(*result);
}

class Stall : public benchmark::Fixture {
public:
    void SetUp(const benchmark::State&) override {
        const QString file = m_folder.filePath(QStringLiteral("stress.chapeau"));
        QFile::remove(file);
        test::writeStressWorkspace(file.toStdString(), registry());
        window = std::make_unique<MainWindow>(surroundings(), PdfPrinter{});
        window->resize(1280, 800);
        window->show();
        waitUntilIdle();
        application().forget();
        window->openFile(file);
        while (!session().isOpen()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        waitUntilIdle();
        openedLongest = application().longestMs();
    }
    void TearDown(const benchmark::State&) override { window.reset(); }

    [[nodiscard]] Session& session() const { return window->session(); }
    void waitUntilIdle() const {
        while (!window->isIdle()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
    }
    /// Makes the change and takes it back, in every view.
    void measure(benchmark::State& state, const std::function<Done(Workspace&)>& useCase) const {
        const QString view = viewIds()[static_cast<int>(state.range(0))];
        state.SetLabel(view.toStdString());
        window->showView(view);
        waitUntilIdle();
        double undone = 0;
        for (auto _ : state) {
            application().forget();
            make(useCase);
            const double done = application().longestMs();
            state.counters["longest_ms"] = std::max<double>(state.counters["longest_ms"], done);
            application().forget();
            make([](Workspace& workspace) {
                const auto entry = undo(workspace);
                return entry ? Done{} : Done{tl::unexpected(entry.error())};
            });
            undone = std::max(undone, application().longestMs());
        }
        state.counters["undo_longest_ms"] = undone;
    }

    std::unique_ptr<MainWindow> window;
    double openedLongest = 0;

private:
    void make(const std::function<Done(Workspace&)>& useCase) const {
        bool isDone = false;
        // From an event, as from a button.
        QMetaObject::invokeMethod(
            window.get(), [&] { session().performLong(QStringLiteral("Changing…"), useCase, [&] { isDone = true; }); },
            Qt::QueuedConnection);
        while (!isDone) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        waitUntilIdle();
    }

    QTemporaryDir m_folder;
};

/// A text of another delegation that says something else in every paragraph.
std::string answerText(const Negotiation& negotiation) {
    std::string text;
    for (const auto& paragraph : negotiation.current().draft.paragraphs)
        text += paragraph.text.text.substr(0, paragraph.text.text.size() - 1) + " and in particular this\n\n";
    return text;
}

Incoming answer(const Negotiation& negotiation) {
    IncomingRequest request;
    request.file = "answer.txt";
    request.text = answerText(negotiation);
    request.from = {{"KEN"}};
    request.as = ReadAs::text;
    return required(prepareIncoming(negotiation, registry(), request, surroundings().clock.now()));
}

BENCHMARK_DEFINE_F(Stall, table)(benchmark::State& state) {
    const auto incoming = answer(session().negotiation());
    measure(state, [incoming](Workspace& workspace) { return tableIncoming(workspace, incoming); });
}

/// Opening, until the merge is shown.
BENCHMARK_DEFINE_F(Stall, open)(benchmark::State& state) {
    for (auto _ : state) {
    }
    state.counters["longest_ms"] = openedLongest;
}

/// Every view for the first time.
BENCHMARK_DEFINE_F(Stall, firstViews)(benchmark::State& state) {
    for (auto _ : state)
        for (const auto& view : viewIds()) {
            application().forget();
            QMetaObject::invokeMethod(
                window.get(), [&] { window->showView(view); }, Qt::QueuedConnection);
            QCoreApplication::processEvents();
            waitUntilIdle();
            state.counters[view.toStdString()] = application().longestMs();
        }
}

/// The wizard with that answer, from the wish to its rows.
BENCHMARK_DEFINE_F(Stall, takeIn)(benchmark::State& state) {
    const QString words = QString::fromStdString(answerText(session().negotiation()));
    for (auto _ : state) {
        TakeInDialog wizard{session().snapshot(), registry(), surroundings().clock, window.get()};
        application().forget();
        QMetaObject::invokeMethod(
            &wizard,
            [&] {
                wizard.open();
                wizard.setWords(words);
            },
            Qt::QueuedConnection);
        QCoreApplication::processEvents();
        waitUntilIdle();
        state.counters["longest_ms"] = application().longestMs();
    }
}

BENCHMARK_DEFINE_F(Stall, replace)(benchmark::State& state) {
    FindRequest request;
    request.query.pattern = "the";
    request.replacement = "this";
    std::vector<ChosenMatches> chosen;
    for (const auto& found : required(findEverywhere(session().negotiation(), request))) {
        if (replacingOf(session().negotiation(), found) != Replacing::ours) continue;
        ChosenMatches all{found, {}};
        for (std::size_t i = 0; i < found.matches.size(); ++i) all.matches.push_back(i);
        chosen.push_back(std::move(all));
    }
    state.counters["texts"] = static_cast<double>(chosen.size());
    measure(state, [chosen](Workspace& workspace) {
        const auto replaced = replaceEverywhere(workspace, chosen);
        return replaced ? Done{} : Done{tl::unexpected(replaced.error())};
    });
}

BENCHMARK_DEFINE_F(Stall, issue)(benchmark::State& state) {
    const auto basis = session().snapshot();
    const auto revision = required(previewRevision(*basis));
    measure(state, [revision](Workspace& workspace) { return issue(workspace, "A/C.1/1/L.1/Rev.9", revision, *workspace.negotiation()); });
}

BENCHMARK_REGISTER_F(Stall, open)->Iterations(1)->UseRealTime();
BENCHMARK_REGISTER_F(Stall, firstViews)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK_REGISTER_F(Stall, takeIn)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();
BENCHMARK_REGISTER_F(Stall, table)->DenseRange(0, 3)->Unit(benchmark::kMillisecond)->Iterations(3)->UseRealTime();
BENCHMARK_REGISTER_F(Stall, replace)->DenseRange(0, 3)->Unit(benchmark::kMillisecond)->Iterations(3)->UseRealTime();
BENCHMARK_REGISTER_F(Stall, issue)->DenseRange(0, 3)->Unit(benchmark::kMillisecond)->Iterations(3)->UseRealTime();

} // namespace
} // namespace chapeau

int main(int argc, char** argv) {
    const chapeau::bench::WindowSetting setting;
    const chapeau::TimedApplication app{argc, argv};
    return chapeau::bench::runBenches(argc, argv);
}
