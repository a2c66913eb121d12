#include "ui/listing/listing_page.h"

#include "ui/frame/keys.h"
#include "ui/listing/words_delegate.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace chapeau {

namespace {

constexpr int side = 16;
constexpr int searchLetters = 28;

} // namespace

ListingPage::ListingPage(const QString& id, Words words, std::vector<ListColumn> columns, int wordsColumn, ViewContext& context)
    : m_context{context}, m_words{std::move(words)}, m_model{new ListingModel{std::move(columns), wordsColumn, this}},
      m_table{new QTableView}, m_search{new QLineEdit}, m_filters{new FlowLayout}, m_bar{new FlowLayout}, m_count{new QLabel},
      m_remark{new QLabel}, m_clear{new QPushButton{tr("Clear the filter")}}, m_pages{new QStackedWidget}, m_empty{new QLabel},
      m_emptyClear{new QPushButton{tr("Clear the filter")}} {
    m_search->setObjectName(id + QStringLiteral("Search"));
    m_search->setAccessibleName(m_words.placeholder);
    m_search->setPlaceholderText(m_words.placeholder);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_count->setObjectName(id + QStringLiteral("Count"));
    m_count->setFont(headingFont(font()));
    m_remark->setProperty("role", QStringLiteral("quiet"));
    m_remark->hide();
    makeTable(id);
    layOut(id);
    connect(m_search, &QLineEdit::textChanged, this, &ListingPage::filter);
    for (auto* button : {m_clear, m_emptyClear}) {
        button->setAccessibleName(button->text());
        connect(button, &QPushButton::clicked, this, [this] {
            m_search->clear();
            Q_EMIT clearWanted();
            startSearching();
        });
    }
    showCount();
}

void ListingPage::makeTable(const QString& id) {
    m_table->setObjectName(id + QStringLiteral("Table"));
    m_table->setAccessibleName(m_words.name);
    for (auto* header : {m_table->horizontalHeader(), m_table->verticalHeader()}) header->setAccessibleName(m_words.name);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(m_model->wordsColumn(), new WordsDelegate{m_table});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(m_model->wordsColumn(), QHeaderView::Stretch);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    setWidths();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListingPage::tellChosen);
    connect(m_table, &QTableView::activated, this, &ListingPage::open);
    connect(m_table, &QTableView::customContextMenuRequested, this, &ListingPage::showMenu);
}

void ListingPage::layOut(const QString& id) {
    m_empty->setObjectName(id + QStringLiteral("Empty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setProperty("role", QStringLiteral("quiet"));
    auto* nothing = new QWidget;
    auto* column = new QVBoxLayout{nothing};
    column->setContentsMargins(40, 40, 40, 40);
    column->addStretch();
    column->addWidget(m_empty);
    column->addWidget(m_emptyClear, 0, Qt::AlignHCenter);
    column->addStretch();
    m_pages->addWidget(m_table);
    m_pages->addWidget(nothing);
    m_filters->setContentsMargins(side, 10, side, 0);
    m_filters->setSpacing(8);
    addFilter(m_search, searchLetters);
    m_bar->setContentsMargins(side, 8, side, 8);
    m_bar->setSpacing(8);
    m_bar->addWidget(m_count);
    m_bar->addWidget(m_clear);
    m_bar->addWidget(m_remark);
    m_bar->addStretch();
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_filters);
    layout->addLayout(m_bar);
    layout->addWidget(m_pages, 1);
}

void ListingPage::setWidths() {
    const QFontMetrics metrics{font()};
    const int letter = metrics.averageCharWidth();
    for (int i = 0; i < m_model->columnCount(); ++i)
        if (const int letters = m_model->columns()[static_cast<std::size_t>(i)].letters; letters > 0)
            m_table->setColumnWidth(i, letters * letter + 22);
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + 12);
    for (const auto& [filter, letters] : m_widths)
        if (letters > 0) filter->setMinimumWidth(letters * letter);
}

void ListingPage::addFilter(QWidget* filter, int letters) {
    m_filters->addWidget(filter);
    m_widths.emplace_back(filter, letters);
    setWidths();
}

void ListingPage::setRemark(const QString& remark) {
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

QPushButton* ListingPage::addButton(const QString& id, const QString& text, const std::function<void()>& run) {
    auto* button = new QPushButton{text};
    button->setObjectName(id);
    button->setAccessibleName(text);
    connect(button, &QPushButton::clicked, this, run);
    m_bar->addWidget(button);
    m_buttons.push_back(button);
    return button;
}

void ListingPage::allow(QPushButton* button, const QString& whyNot, const QString& what) {
    const QString keys = keysOf(*this, button->objectName());
    button->setEnabled(whyNot.isEmpty());
    if (!whyNot.isEmpty()) {
        button->setToolTip(whyNot);
    } else {
        button->setToolTip(keys.isEmpty() ? what : tr("%1 (%2)", "what a button does and its keys").arg(what, keys));
    }
    button->setAccessibleDescription(button->toolTip());
}

void ListingPage::show(std::vector<ListedRow> rows, const ListingModel::Lazily& lazily,
                       std::function<ListedTexts(const ListedRow&)> texts) {
    m_texts = std::move(texts);
    const Chosen before = whatIsChosen();
    m_isFilling = true;
    m_model->show(std::move(rows), {m_search->text(), m_admits, m_texts}, lazily);
    const bool isLeft = chooseAgain(before);
    m_isFilling = false;
    showCount();
    // Where what was chosen is gone, for it was decided, the one that now stands in its place is chosen.
    if (!before.rows.empty() && !isLeft && m_model->rowCount() > 0) chooseRow(std::min(before.place, m_model->rowCount() - 1));
    Q_EMIT choiceChanged();
}

ListingPage::Chosen ListingPage::whatIsChosen() const {
    Chosen chosen{{}, idOfCurrent(), m_model->rowCount()};
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const auto& index : rows) {
        chosen.rows.insert(m_model->row(index.row()).id);
        chosen.place = std::min(chosen.place, index.row());
    }
    return chosen;
}

/// Rows that have moved were taken out and put in again, which loses that they were chosen. Whether any is left of them.
bool ListingPage::chooseAgain(const Chosen& before) {
    QItemSelection selection;
    std::optional<int> current;
    for (int row = 0; row < m_model->rowCount() && !before.rows.empty(); ++row) {
        const auto& id = m_model->row(row).id;
        if (!before.rows.contains(id)) continue;
        const int last = m_model->columnCount() - 1;
        const bool isNext = !selection.isEmpty() && selection.back().bottom() == row - 1;
        const QModelIndex first = isNext ? QModelIndex{selection.takeLast().topLeft()} : m_model->index(row, 0);
        selection.append(QItemSelectionRange{first, m_model->index(row, last)});
        if (!current || id == before.current) current = row;
    }
    auto* model = m_table->selectionModel();
    model->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current) model->setCurrentIndex(m_model->index(*current, 0), QItemSelectionModel::NoUpdate);
    return current.has_value();
}

/// Nothing where no row is chosen.
std::optional<ListedId> ListingPage::idOfCurrent() const {
    const auto current = m_table->currentIndex();
    const bool isChosen = current.isValid() && m_table->selectionModel()->isRowSelected(current.row());
    return isChosen ? std::optional{m_model->row(current.row()).id} : std::nullopt;
}

void ListingPage::setAdmits(std::function<bool(const ListedRow&)> admits) {
    m_admits = std::move(admits);
    filter();
}

void ListingPage::filter() {
    const Chosen before = whatIsChosen();
    m_isFilling = true;
    m_model->setFilter({m_search->text(), m_admits, m_texts});
    if (chooseAgain(before)) {
        m_table->scrollTo(m_table->currentIndex());
    } else {
        chooseRow(std::nullopt);
    }
    m_isFilling = false;
    showCount();
    follow();
    Q_EMIT choiceChanged();
}

void ListingPage::showCount() {
    const int shown = m_model->rowCount();
    const int total = m_model->total();
    const bool isFiltered = m_model->filter().isSet();
    m_count->setText(m_words.count(shown, total));
    m_clear->setVisible(isFiltered && shown > 0);
    m_emptyClear->setVisible(isFiltered && total > 0);
    m_empty->setText(total == 0 ? m_words.empty() : m_words.noneMatches);
    m_pages->setCurrentIndex(shown > 0 ? 0 : 1);
}

std::vector<const ListedRow*> ListingPage::chosen() const {
    std::vector<const ListedRow*> rows;
    for (const auto& index : m_table->selectionModel()->selectedRows()) rows.push_back(&m_model->row(index.row()));
    return rows;
}

void ListingPage::tellChosen() {
    if (m_isFilling) return;
    if (idOfCurrent()) m_context.selection.select(m_model->row(m_table->currentIndex().row()).paragraphs.front());
    Q_EMIT choiceChanged();
}

/// Nothing is chosen where no row is about the selected paragraph: what is decided on is what is seen.
void ListingPage::follow() {
    const auto& selected = m_context.selection.current();
    const auto isAboutIt = [&](const ListedRow* row) { return std::ranges::find(row->paragraphs, *selected) != row->paragraphs.end(); };
    if (selected && std::ranges::any_of(chosen(), isAboutIt)) return;
    m_isFilling = true;
    chooseRow(selected ? m_model->firstAbout(*selected) : std::nullopt);
    m_isFilling = false;
    Q_EMIT choiceChanged();
}

void ListingPage::chooseRow(std::optional<int> row) {
    if (!row) return m_table->selectionModel()->clear();
    const QModelIndex index = m_model->index(*row, 0);
    // Whatever keys are held meanwhile.
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

void ListingPage::open() {
    if (!idOfCurrent()) return;
    tellChosen();
    if (m_model->row(m_table->currentIndex().row()).gone) return m_context.notices.say(tr("Its paragraph is no longer in the text."));
    m_context.showView(QStringLiteral("merge"));
}

void ListingPage::showMenu(const QPoint& at) {
    auto* menu = new QMenu{this};
    menu->setObjectName(QStringLiteral("listMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (auto* button : m_buttons) {
        auto* action = menu->addAction(button->text());
        action->setEnabled(button->isEnabled());
        action->setToolTip(button->isEnabled() ? QString{} : button->toolTip());
        action->setShortcut(QKeySequence{keysOf(*this, button->objectName()), QKeySequence::NativeText});
        connect(action, &QAction::triggered, button, &QPushButton::click);
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Open in the merge view")), &QAction::triggered, this, &ListingPage::open);
    addSorting(*menu);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

/// A click on the head of a column, for those who use no mouse.
void ListingPage::addSorting(QMenu& menu) {
    auto* sorting = menu.addMenu(tr("Sort by"));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (column == m_model->wordsColumn()) continue;
        auto* action = sorting->addAction(m_model->columns()[static_cast<std::size_t>(column)].title);
        const bool isSorted = m_model->order().column == column;
        action->setCheckable(true);
        action->setChecked(isSorted);
        const bool turn = isSorted && m_model->order().order == Qt::AscendingOrder;
        connect(action, &QAction::triggered, this,
                [this, column, turn] { m_table->sortByColumn(column, turn ? Qt::DescendingOrder : Qt::AscendingOrder); });
    }
}

void ListingPage::startSearching() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListingPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showCount(); // the keys that it names may be others now
    m_isSeen = false;
    QTimer::singleShot(0, this, [this] { m_isSeen = true; });
}

void ListingPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    m_count->setFont(headingFont(font()));
    setWidths();
}

bool ListingPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_search || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if ((key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter) || m_model->rowCount() == 0)
        return QWidget::eventFilter(watched, event);
    if (!idOfCurrent()) chooseRow(0);
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace chapeau
