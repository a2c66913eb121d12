#include "ui/merge/map/map_page.h"

#include "ui/frame/keys.h"
#include "ui/merge/map/map_delegate.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace chapeau {

namespace {

constexpr int cellWidth = 46;
constexpr int narrowWidth = 26;
constexpr int codeMargin = 18;
constexpr int manyColumns = 20;
constexpr int labelWidth = 96;

template <class Order>
void addOrder(QComboBox& box, const QString& text, Order order) {
    box.addItem(text, static_cast<int>(order));
}

} // namespace

MapPage::MapPage(QWidget* parent)
    : QWidget{parent}, m_model{new MapModel{this}}, m_table{new QTableView}, m_header{new MapHeader}, m_words{new QListView},
      m_wordsHead{new QLabel{tr("In words")}}, m_sides{new QSplitter}, m_empty{new QLabel}, m_stack{new QStackedWidget},
      m_rows{new QComboBox}, m_columns{new QComboBox}, m_filter{new QComboBox}, m_accept{new QPushButton{tr("Accept all uncontested…")}},
      m_bar{new FlowLayout} {
    setUpTable();
    setUpWords();
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(32);
    m_empty->setProperty("role", QStringLiteral("quiet"));
    m_empty->setObjectName(QStringLiteral("mapEmpty"));
    auto* drawn = new QWidget;
    auto* under = new QVBoxLayout{drawn};
    under->setContentsMargins(0, 0, 0, 0);
    under->setSpacing(0);
    under->addWidget(m_sides, 1);
    under->addWidget(makeLegend());
    m_stack->addWidget(drawn);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    rearrange();
}

void MapPage::setUpTable() {
    m_table->setObjectName(QStringLiteral("map"));
    m_table->setAccessibleName(tr("Map: paragraphs by delegations"));
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MapDelegate{m_table});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setShowGrid(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setMouseTracking(true);
    m_table->verticalHeader()->setMinimumWidth(labelWidth);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setAccessibleName(tr("Paragraphs"));
    m_table->verticalHeader()->setHighlightSections(false);
    m_header->setAccessibleName(tr("Delegations"));
    m_header->setMinimumSectionSize(narrowWidth);
    m_table->installEventFilter(this);
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &MapPage::levelSides);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (m_telling && current.isValid() && m_model->row(current.row()).id) Q_EMIT chosen(*m_model->row(current.row()).id);
    });
    connect(m_table, &QTableView::clicked, this, &MapPage::open);
    connect(m_table->verticalHeader(), &QHeaderView::sectionClicked, this, [this](int row) { open(m_model->index(row, 0)); });
}

/// A list beside the table over the same model: it scrolls up and down with it, and never sideways.
void MapPage::setUpWords() {
    m_words->setObjectName(QStringLiteral("mapWords"));
    m_words->setAccessibleName(tr("What the map says of each row"));
    m_words->setModel(m_model);
    m_words->setItemDelegate(new MapDelegate{m_words});
    m_words->setUniformItemSizes(true);
    m_words->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_words->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_words->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_words->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_words->setSelectionModel(m_table->selectionModel());
    m_words->setFocusPolicy(Qt::NoFocus);
    connect(m_words, &QListView::clicked, this, &MapPage::open);
    connect(m_words->verticalScrollBar(), &QScrollBar::valueChanged, m_table->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, m_words->verticalScrollBar(), &QScrollBar::setValue);
    m_wordsHead->setProperty("role", QStringLiteral("columnHead"));
    m_wordsHead->setContentsMargins(10, 0, 10, 0);
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout{side};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_wordsHead);
    layout->addWidget(m_words, 1);
    m_sides->setObjectName(QStringLiteral("mapSides"));
    m_sides->setAccessibleName(tr("Map, and what it says"));
    m_sides->setChildrenCollapsible(false);
    m_sides->addWidget(m_table);
    m_sides->addWidget(side);
    m_sides->setStretchFactor(0, 1);
    m_sides->setSizes({800, 340});
}

void MapPage::levelSides() {
    const bool scrolls = m_table->horizontalScrollBar()->maximum() > 0;
    m_words->setHorizontalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
}

QLabel* MapPage::makeLegend() {
    QStringList signs;
    for (const auto kind :
         {CellKind::adds, CellKind::changes, CellKind::deletes, CellKind::newParagraph, CellKind::moves, CellKind::joins, CellKind::same})
        signs << QStringLiteral("%1 %2").arg(signOf(kind), nameOf(kind));
    signs << tr("framed: in conflict") << tr("between lines: want the same words");
    auto* legend = new QLabel{signs.join(QStringLiteral("     "))};
    legend->setObjectName(QStringLiteral("mapLegend"));
    legend->setProperty("role", QStringLiteral("quiet"));
    legend->setContentsMargins(16, 5, 16, 5);
    legend->setWordWrap(true);
    return legend;
}

QWidget* MapPage::makeBar() {
    m_rows->setAccessibleName(tr("Order of the rows"));
    m_rows->setObjectName(QStringLiteral("rowOrder"));
    addOrder(*m_rows, tr("Order of the text"), RowOrder::byPlace);
    addOrder(*m_rows, tr("Most contested first"), RowOrder::contested);
    addOrder(*m_rows, tr("Open first"), RowOrder::openFirst);
    m_columns->setAccessibleName(tr("Order of the columns"));
    m_columns->setObjectName(QStringLiteral("columnOrder"));
    m_columns->setToolTip(tr("Clustered: those who want the same words stand side by side"));
    addOrder(*m_columns, tr("Columns clustered"), ColumnOrder::byCompany);
    addOrder(*m_columns, tr("Columns by name"), ColumnOrder::byName);
    addOrder(*m_columns, tr("Columns by number"), ColumnOrder::byCount);
    m_filter->setAccessibleName(tr("Which rows are shown"));
    m_filter->setObjectName(QStringLiteral("rowFilter"));
    addOrder(*m_filter, tr("All paragraphs"), RowFilter::all);
    addOrder(*m_filter, tr("Only open"), RowFilter::open);
    addOrder(*m_filter, tr("Only conflicts"), RowFilter::conflicts);
    m_accept->setObjectName(QStringLiteral("acceptAll"));
    m_accept->setAccessibleName(tr("Accept all uncontested changes, after a preview"));
    connect(m_rows, &QComboBox::currentIndexChanged, this, &MapPage::rearrange);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &MapPage::rearrange);
    connect(m_columns, &QComboBox::currentIndexChanged, this, &MapPage::columnOrderChanged);
    for (auto* box : {m_rows, m_columns, m_filter}) connect(box, &QComboBox::currentIndexChanged, this, &MapPage::shownAsChanged);
    connect(m_accept, &QPushButton::clicked, this, &MapPage::acceptAllWanted);
    auto* bar = new QWidget;
    bar->setLayout(m_bar);
    m_bar->setContentsMargins(16, 8, 16, 8);
    m_bar->setSpacing(12);
    for (auto* box : {m_rows, m_columns, m_filter}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setIconSize({0, 0}); // else it is higher than the buttons
        box->setMinimumContentsLength(15);
        m_bar->addWidget(box);
    }
    m_bar->addStretch();
    m_bar->addWidget(m_accept);
    return bar;
}

void MapPage::addToBar(QWidget* widget) {
    m_bar->removeWidget(m_accept);
    m_bar->addWidget(widget);
    m_bar->addWidget(m_accept);
}

void MapPage::setMap(DrawnMap drawn) {
    const QScopedValueRollback quiet{m_telling, false};
    m_model->setMarks(themeOf(palette()).marks);
    m_model->setMap(std::move(drawn));
    fitColumns();
    showState();
    select(m_selected);
}

void MapPage::rearrange() {
    const QScopedValueRollback quiet{m_telling, false};
    m_model->show(static_cast<RowOrder>(m_rows->currentData().toInt()), static_cast<RowFilter>(m_filter->currentData().toInt()));
    fitColumns();
    showState();
    select(m_selected);
}

void MapPage::fitColumns() {
    const int words = m_model->wordsColumn();
    m_words->setModelColumn(words);
    for (int column = 0; column <= words; ++column) m_table->setColumnHidden(column, column == words);
    const bool turned = words > manyColumns;
    m_header->setTurned(turned);
    m_wordsHead->setFixedHeight(m_header->height());
    const QFontMetrics metrics{m_header->font()};
    for (int column = 0; column < words; ++column) {
        const QString code = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_table->setColumnWidth(column, turned ? narrowWidth : std::max(cellWidth, metrics.horizontalAdvance(code) + codeMargin));
    }
    // What a few delegations leave free is for the words of the rows.
    const int columns = words > 0 ? m_header->length() : 0;
    const int labels = std::max(labelWidth, m_table->verticalHeader()->sizeHint().width());
    m_table->setMaximumWidth(labels + columns + 2 * m_table->frameWidth());
    m_table->verticalHeader()->setDefaultSectionSize(MapDelegate::rowHeight(QFontMetrics{m_table->font()}));
}

void MapPage::showState() {
    const bool nothing = m_model->map().columns.empty();
    if (nothing && m_working) {
        m_empty->setText(tr("Putting the proposals together…"));
    } else if (nothing) {
        m_empty->setText(
            tr("Nobody has proposed a change yet. Drop a Word file on the window; to paste an e-mail, %1; or %2 and type what you hear.",
               "press Ctrl+Shift+V; press Ctrl+K")
                .arg(howToRun(*this, QStringLiteral("intake.paste")), howToRun(*this, QStringLiteral("capture.start"))));
    } else if (m_model->rowCount() == 0) {
        m_empty->setText(m_filter->currentIndex() == 2 ? tr("Nothing is in conflict. Choose “Only open” to see what can be accepted.")
                                                       : tr("Nothing is open."));
    }
    m_stack->setCurrentIndex(nothing || m_model->rowCount() == 0 ? 1 : 0);
}

void MapPage::setWorking(bool working) {
    m_working = working;
    showState();
}

void MapPage::setAcceptable(bool acceptable) {
    m_accept->setEnabled(acceptable);
}

void MapPage::select(const std::optional<ParagraphId>& paragraph) {
    m_selected = paragraph;
    const int row = paragraph ? m_model->rowOf(*paragraph) : -1;
    const QScopedValueRollback quiet{m_telling, false};
    if (row < 0) {
        m_table->clearSelection();
        if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
            m_table->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
        return;
    }
    if (m_table->currentIndex().row() == row && m_table->selectionModel()->isRowSelected(row)) return;
    const QModelIndex index = m_model->index(row, std::max(0, m_table->currentIndex().column()));
    // Not by selectRow(): mirrored, it finds no column to choose.
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

ColumnOrder MapPage::columnOrder() const {
    return static_cast<ColumnOrder>(m_columns->currentData().toInt());
}

QVariantMap MapPage::shownAs() const {
    QVariantMap kept;
    for (const auto* box : {m_rows, m_columns, m_filter}) kept.insert(box->objectName(), box->currentData());
    return kept;
}

void MapPage::showAs(const QVariantMap& kept) {
    for (auto* box : {m_rows, m_columns, m_filter}) box->setCurrentIndex(std::max(0, box->findData(kept.value(box->objectName()).toInt())));
}

void MapPage::open(const QModelIndex& index) {
    if (index.isValid() && m_model->row(index.row()).id) Q_EMIT opened(*m_model->row(index.row()).id);
}

bool MapPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space;
        if (enter && key->modifiers() == Qt::NoModifier) {
            open(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MapPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) m_model->setMarks(themeOf(palette()).marks);
    if (event->type() == QEvent::FontChange) fitColumns();
}

} // namespace chapeau
