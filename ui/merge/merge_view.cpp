#include "ui/merge/merge_view.h"

#include "ui/paragraphs/paragraph_rows.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace chapeau {

MergeView::MergeView(QWidget* parent)
    : QWidget{parent}, m_map{new MapPage}, m_bench{new Bench}, m_pages{new QStackedWidget}, m_title{new QLabel},
      m_mapSteps{new ConflictStepper}, m_benchSteps{new ConflictStepper} {
    m_map->addToBar(m_mapSteps);
    connect(m_map, &MapPage::chosen, this, &MergeView::chosen);
    connect(m_map, &MapPage::columnOrderChanged, this, &MergeView::columnOrderChanged);
    connect(m_map, &MapPage::shownAsChanged, this, &MergeView::shownAsChanged);
    connect(m_map, &MapPage::acceptAllWanted, this, &MergeView::acceptAllWanted);
    connect(m_map, &MapPage::opened, this, [this](const ParagraphId& paragraph) {
        Q_EMIT chosen(paragraph);
        openBench();
    });
    connect(m_bench, &Bench::possibleChanged, this, &MergeView::possibleChanged);
    connect(m_pages, &QStackedWidget::currentChanged, this, &MergeView::possibleChanged);
    connect(m_bench, &Bench::settled, this, &MergeView::settled);
    connect(m_bench, &Bench::deletionSettled, this, &MergeView::deletionSettled);
    connect(m_bench, &Bench::accepted, this, &MergeView::accepted);
    connect(m_bench, &Bench::rejected, this, &MergeView::rejected);
    for (auto* stepper : {m_mapSteps, m_benchSteps}) connect(stepper, &ConflictStepper::stepped, this, &MergeView::stepped);
    m_pages->addWidget(m_map);
    m_pages->addWidget(makeBenchPage());
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    setFocusProxy(m_map);
    showSteps();
}

QWidget* MergeView::makeBenchPage() {
    auto* back = new QToolButton;
    back->setObjectName(QStringLiteral("backToMap"));
    back->setText(tr("‹ Map"));
    back->setAccessibleName(tr("Back to the map (Esc)"));
    back->setToolTip(back->accessibleName());
    back->setFocusPolicy(Qt::StrongFocus);
    connect(back, &QToolButton::clicked, this, &MergeView::closeBench);
    m_title->setFont(headingFont(font()));
    m_title->setObjectName(QStringLiteral("benchTitle"));
    auto* bar = new FlowLayout;
    bar->setContentsMargins(16, 8, 16, 8);
    bar->setSpacing(12);
    bar->addWidget(back);
    bar->addWidget(m_title);
    bar->addStretch();
    bar->addWidget(m_benchSteps);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout{page};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_bench, 1);
    return page;
}

void MergeView::setMap(DrawnMap drawn) {
    m_map->setMap(std::move(drawn));
}

void MergeView::setConflicts(std::vector<ParagraphId> paragraphs, std::size_t conflicts) {
    m_contested = std::move(paragraphs);
    m_conflicts = conflicts;
    showSteps();
}

void MergeView::setAcceptable(bool acceptable) {
    m_acceptable = acceptable;
    m_map->setAcceptable(acceptable);
    Q_EMIT possibleChanged();
}

void MergeView::setBench(const std::optional<BenchData>& bench, bool canSettle) {
    m_bench->setData(bench, canSettle);
    const bool hasState = bench && !bench->addition && bench->paragraph.state != ParagraphState::open;
    m_title->setText(!bench ? QString{} : hasState ? tr("%1 – %2").arg(bench->label, stateName(bench->paragraph.state)) : bench->label);
}

void MergeView::select(const std::optional<ParagraphId>& paragraph) {
    m_selected = paragraph;
    m_map->select(paragraph);
    showSteps();
}

void MergeView::showSteps() {
    for (auto* stepper : {m_mapSteps, m_benchSteps}) stepper->show(m_contested, m_conflicts, m_selected);
}

void MergeView::openBench() {
    m_pages->setCurrentIndex(1);
    setFocusProxy(m_bench);
    Q_EMIT benchOpened();
    m_bench->focusFirst();
}

void MergeView::closeBench() {
    m_pages->setCurrentIndex(0);
    setFocusProxy(m_map);
    m_map->setFocus();
}

void MergeView::acceptUncontested() {
    settle(&Bench::acceptUncontested);
}

void MergeView::useResult() {
    settle(&Bench::useResult);
}

void MergeView::agree() {
    settle(&Bench::agree);
}

/// Nothing is settled that nobody sees: where the bench is closed it is opened, on the chosen paragraph.
void MergeView::settle(void (Bench::*how)()) {
    if (!isBenchOpen()) return openBench();
    (m_bench->*how)();
}

void MergeView::acceptAll() {
    Q_EMIT acceptAllWanted();
}

void MergeView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    Q_EMIT possibleChanged();
}

void MergeView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    Q_EMIT possibleChanged();
}

void MergeView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && isBenchOpen()) return closeBench();
    QWidget::keyPressEvent(event);
}

} // namespace chapeau
