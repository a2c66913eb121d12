// The draft view at full size: 600 paragraphs of some 70 words, 6,000 proposals, 600 comments. How long a page takes to be painted while it
// scrolls, the first layout, another mode of the text, and a key in the editor until it is painted. Counters are milliseconds.
//   QT_QPA_PLATFORM=offscreen build/release/bin/draft_view_bench
#include "ui/draft/draft_panel.h"
#include "ui/theme/window_style.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <random>

namespace chapeau {
namespace {

constexpr int paragraphs = 600;
constexpr int proposalsEach = 10;

/// Words of no meaning, of the lengths that English words have.
class WordMaker {
public:
    std::string words(int count) {
        std::string text;
        for (int i = 0; i < count; ++i) text += (i == 0 ? "" : " ") + word();
        return text;
    }

private:
    std::string word() {
        std::string text(2 + m_random() % 9, 'a');
        for (auto& c : text) c = static_cast<char>('a' + m_random() % 26);
        return text;
    }
    std::mt19937 m_random{1};
};

Negotiation large() {
    WordMaker maker;
    Negotiation negotiation;
    negotiation.title = "A long text";
    Version version;
    version.symbol = "A/C.1/81/L.1";
    for (int i = 0; i < paragraphs; ++i) {
        Paragraph paragraph;
        paragraph.kind = i < paragraphs / 2 ? ParagraphKind::preambular : ParagraphKind::operative;
        paragraph.numbered = paragraph.kind == ParagraphKind::operative;
        paragraph.text.text = "Recalling " + maker.words(65) + ",";
        paragraph.text.italic = {{0, 9}};
        negotiation.comments.push_back({CommentId::random(), paragraph.id, maker.words(12), "Capital", true, false, {}});
        for (int j = 0; j < proposalsEach; ++j) {
            Proposal proposal;
            proposal.targets = {paragraph.id};
            proposal.base = paragraph.text;
            auto words = paragraph.text.text;
            proposal.text = withText(paragraph.text, words.insert(words.find(' ', 40), " " + maker.words(2)));
            proposal.proponents = {DelegationCode{"S" + std::to_string(j)}};
            negotiation.proposals.push_back(std::move(proposal));
        }
        version.draft.paragraphs.push_back(std::move(paragraph));
    }
    negotiation.versions.push_back(std::move(version));
    return negotiation;
}

struct Sample {
    Negotiation negotiation = large();
    LabelledText text = workingText(negotiation);
    MergedNegotiation merged = mergeOpenProposals(negotiation).value();
    Registry registry = Registry::load(std::filesystem::path{CHAPEAU_RESOURCES} / "registry").value();
    ParagraphRows rows = paragraphRows(negotiation, text, &merged);
};

const Sample& sample() {
    static const Sample made;
    return made;
}

double p95(std::vector<double> values) {
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() * 95 / 100];
}

std::unique_ptr<DraftView> shownView() {
    auto view = std::make_unique<DraftView>(sample().registry);
    view->resize(900, 720);
    view->show();
    view->setRows(sample().rows);
    return view;
}

double milliseconds(const QElapsedTimer& timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void rows(benchmark::State& state) {
    const Sample& s = sample();
    for (auto _ : state) benchmark::DoNotOptimize(paragraphRows(s.negotiation, s.text, &s.merged));
}
BENCHMARK(rows)->Unit(benchmark::kMillisecond);

void firstLayout(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(shownView());
}
BENCHMARK(firstLayout)->Unit(benchmark::kMillisecond);

void oneParagraphChanged(benchmark::State& state) {
    const auto view = shownView();
    auto changed = sample().rows;
    bool on = false;
    for (auto _ : state) {
        on = !on;
        const auto words = on ? QStringLiteral("Other words") : sample().rows[300].text;
        changed.change(300, [&](ParagraphRow& row) { row.text = words; });
        view->setRows(changed);
        QCoreApplication::processEvents();
    }
}
BENCHMARK(oneParagraphChanged)->Unit(benchmark::kMillisecond);

void scrolledPage(benchmark::State& state) {
    const auto view = shownView();
    QImage page{view->viewport()->size(), QImage::Format_ARGB32_Premultiplied};
    std::vector<double> times;
    int at = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        at = (at + 97) % view->verticalScrollBar()->maximum();
        view->verticalScrollBar()->setValue(at);
        view->viewport()->render(&page);
        times.push_back(milliseconds(timer));
    }
    state.counters["p95"] = p95(std::move(times));
}
BENCHMARK(scrolledPage)->Unit(benchmark::kMillisecond)->Iterations(1000);

void anotherMode(benchmark::State& state) {
    const auto view = shownView();
    const Sample& s = sample();
    bool on = false;
    for (auto _ : state) {
        on = !on;
        const TextView shown{on ? TextMode::rolling : TextMode::clean, {}, {}};
        view->setRows(rowsIn(shown, s.rows, s.negotiation, s.text, &s.merged));
        QCoreApplication::processEvents();
    }
}
BENCHMARK(anotherMode)->Unit(benchmark::kMillisecond);

/// The key goes through the editor, and what it asks to be painted is painted.
void keyToPaint(benchmark::State& state) {
    const auto view = shownView();
    const RichText& base = sample().text.draft.paragraphs[100].text;
    auto* editor = new ParagraphEditor{QStringLiteral("PP101"), base, {}};
    view->host(editor, *sample().rows[102].id, false);
    QObject::connect(editor, &ParagraphEditor::heightChanged, view.get(), &DraftView::makeRoom, Qt::QueuedConnection);
    QCoreApplication::processEvents();
    std::vector<double> times;
    int pressed = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        const bool blank = ++pressed % 6 == 0;
        QKeyEvent key{QEvent::KeyPress, blank ? Qt::Key_Space : Qt::Key_A, Qt::NoModifier,
                      blank ? QStringLiteral(" ") : QStringLiteral("a")};
        QCoreApplication::sendEvent(&editor->edit(), &key);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        times.push_back(milliseconds(timer));
        if (pressed % 20 == 0) editor->setChecked(checkedWords(base.text, editor->words(), nullptr, themeOf(view->palette()).marks));
        if (pressed % 200 == 0) editor->setWords(QString::fromStdString(base.text));
    }
    state.counters["p95"] = p95(std::move(times));
}
BENCHMARK(keyToPaint)->Unit(benchmark::kMillisecond)->Iterations(1000);

void changeOfAParagraph(benchmark::State& state) {
    const std::string& base = sample().text.draft.paragraphs[100].text.text;
    auto changed = QString::fromStdString(base);
    changed.insert(60, QStringLiteral(" some words that come in"));
    for (auto _ : state) benchmark::DoNotOptimize(checkedWords(base, changed, nullptr, {}));
}
BENCHMARK(changeOfAParagraph)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace chapeau

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setStyle(new chapeau::WindowStyle);
    const QApplication app{argc, argv};
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
