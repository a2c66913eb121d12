#include "ui/merge/merge_view.h"

#include "ui/merge/map_delegate.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace chapeau {

namespace {

constexpr int cellWidth = 46;
constexpr int rowHeight = 30;
constexpr int codeMargin = 18;

bool isTouched(const MapRow& row) {
    return std::ranges::any_of(row.cells, [](const MapCell& cell) { return cell.kind != CellKind::none; });
}

QToolButton* stepButton(const QString& text, const QString& name) {
    auto* button = new QToolButton;
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

MergeView::MergeView(QWidget* parent)
    : QWidget{parent}, m_model{new MapModel{this}}, m_table{new QTableView}, m_bench{new Bench}, m_splitter{new QSplitter{Qt::Vertical}},
      m_count{new QLabel}, m_onlyOpen{new QCheckBox{tr("Only paragraphs with proposals")}}, m_order{new QComboBox},
      m_previous{stepButton(tr("‹ Previous"), tr("Previous conflict"))}, m_next{stepButton(tr("Next ›"), tr("Next conflict"))} {
    setUpTable();
    connect(m_bench, &Bench::accepted, this, &MergeView::accepted);
    connect(m_bench, &Bench::rejected, this, &MergeView::rejected);
    connect(m_bench, &Bench::clusterUsed, this, &MergeView::clusterUsed);
    m_splitter->setObjectName(QStringLiteral("mergeSplitter"));
    m_splitter->setAccessibleName(tr("Map and bench"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_bench);
    m_splitter->setSizes({320, 400});
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_splitter, 1);
}

void MergeView::setUpTable() {
    m_table->setObjectName(QStringLiteral("map"));
    m_table->setAccessibleName(tr("Map: paragraphs by delegations"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MapDelegate{this});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setShowGrid(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->verticalHeader()->setMinimumWidth(96);
    m_table->verticalHeader()->setAccessibleName(tr("Paragraphs"));
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setAccessibleName(tr("Delegations"));
    m_table->horizontalHeader()->setDefaultSectionSize(cellWidth);
    m_table->horizontalHeader()->setMinimumSectionSize(cellWidth);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (m_telling && current.isValid() && m_model->row(current.row()).id) Q_EMIT chosen(*m_model->row(current.row()).id);
    });
    connect(m_table, &QTableView::activated, m_bench, [this] { m_bench->setFocus(); });
}

QWidget* MergeView::makeBar() {
    m_order->setAccessibleName(tr("Order of the columns"));
    m_order->addItem(tr("Columns by name"), static_cast<int>(ColumnOrder::byName));
    m_order->addItem(tr("Columns by company"), static_cast<int>(ColumnOrder::byCompany));
    m_order->setToolTip(tr("By company: those who want the same words stand side by side"));
    m_onlyOpen->setAccessibleName(m_onlyOpen->text());
    connect(m_order, &QComboBox::currentIndexChanged, this, &MergeView::columnOrderChanged);
    connect(m_onlyOpen, &QCheckBox::toggled, this, &MergeView::showMap);
    connect(m_previous, &QToolButton::clicked, this, &MergeView::previousConflict);
    connect(m_next, &QToolButton::clicked, this, &MergeView::nextConflict);
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout{bar};
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(12);
    layout->addWidget(m_order);
    layout->addWidget(m_onlyOpen);
    layout->addStretch();
    layout->addWidget(m_previous);
    layout->addWidget(m_count);
    layout->addWidget(m_next);
    return bar;
}

void MergeView::setMap(const MergeMap& map, std::vector<QString> names, std::vector<ParagraphId> conflicts) {
    m_map = map;
    m_names = std::move(names);
    m_conflicts = std::move(conflicts);
    showMap();
    showCount();
}

void MergeView::showMap() {
    const QScopedValueRollback quiet{m_telling, false};
    MergeMap shown = m_map;
    if (m_onlyOpen->isChecked()) std::erase_if(shown.rows, [](const MapRow& row) { return !isTouched(row); });
    m_model->setMap(std::move(shown), m_names, themeOf(palette()).marks);
    const QFontMetrics metrics{m_table->horizontalHeader()->font()};
    for (int column = 0; column < m_model->wordsColumn(); ++column) {
        const QString code = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_table->setColumnWidth(column, std::max(cellWidth, metrics.horizontalAdvance(code) + codeMargin));
    }
    select(m_selected);
}

void MergeView::setBench(const std::optional<BenchData>& bench, bool canSettle) {
    m_bench->setData(bench, canSettle);
}

void MergeView::select(const std::optional<ParagraphId>& paragraph) {
    m_selected = paragraph;
    showCount();
    const int row = paragraph ? m_model->rowOf(*paragraph) : -1;
    if (row < 0 || (m_table->currentIndex().isValid() && m_table->currentIndex().row() == row)) return;
    const QScopedValueRollback quiet{m_telling, false};
    const QModelIndex index = m_model->index(row, std::max(0, m_table->currentIndex().column()));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

ColumnOrder MergeView::columnOrder() const {
    return static_cast<ColumnOrder>(m_order->currentData().toInt());
}

void MergeView::showCount() {
    const auto total = m_conflicts.size();
    const auto at = m_selected ? std::ranges::find(m_conflicts, *m_selected) : m_conflicts.end();
    if (total == 0) {
        m_count->setText(tr("No conflicts"));
    } else if (at == m_conflicts.end()) {
        m_count->setText(tr("%n paragraph(s) in conflict", nullptr, static_cast<int>(total)));
    } else {
        m_count->setText(tr("%1 of %2 in conflict").arg(at - m_conflicts.begin() + 1).arg(total));
    }
    m_previous->setEnabled(total > 0);
    m_next->setEnabled(total > 0);
}

void MergeView::nextConflict() {
    step(1);
}

void MergeView::previousConflict() {
    step(-1);
}

void MergeView::step(int by) {
    if (m_conflicts.empty()) return;
    const auto count = static_cast<std::ptrdiff_t>(m_conflicts.size());
    const auto at = m_selected ? std::ranges::find(m_conflicts, *m_selected) : m_conflicts.end();
    const auto from = at == m_conflicts.end() ? (by > 0 ? -1 : 0) : at - m_conflicts.begin();
    Q_EMIT chosen(m_conflicts[static_cast<std::size_t>((from + by + count) % count)]);
}

void MergeView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showMap();
}

} // namespace chapeau
