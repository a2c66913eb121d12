#include "ui/shortcuts/shortcut_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace chapeau {

namespace {

QPushButton* button(const QString& text, const QString& name) {
    auto* made = new QPushButton{text};
    made->setObjectName(name);
    made->setAccessibleName(QString{text}.remove(u'&'));
    made->setAutoDefault(false);
    return made;
}

} // namespace

ShortcutDialog::ShortcutDialog(Shortcuts& shortcuts, QWidget* parent)
    : QDialog{parent}, m_shortcuts{shortcuts}, m_model{new ShortcutModel{shortcuts, this}}, m_filter{new QSortFilterProxyModel{this}},
      m_search{new QLineEdit}, m_table{new QTableView}, m_keys{new QKeySequenceEdit},
      m_assign{button(tr("&Assign"), QStringLiteral("assign"))}, m_clear{button(tr("&Remove keys"), QStringLiteral("clear"))},
      m_reset{button(tr("Re&set"), QStringLiteral("reset"))}, m_message{new QLabel} {
    setObjectName(QStringLiteral("shortcutDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    m_search->setAccessibleName(tr("Search for a command"));
    m_search->setPlaceholderText(tr("Search for a command"));
    m_keys->setAccessibleName(tr("New keys"));
    for (auto* inner : m_keys->findChildren<QLineEdit*>()) inner->setAccessibleName(m_keys->accessibleName());
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
    m_message->setProperty("role", QStringLiteral("conflict"));
    setUpTable();
    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_assign, &QPushButton::clicked, this, [this] { choose(m_keys->keySequence()); });
    connect(m_clear, &QPushButton::clicked, this, [this] { choose({}); });
    connect(m_reset, &QPushButton::clicked, this, &ShortcutDialog::reset);
    auto* line = new QHBoxLayout;
    line->addWidget(m_keys, 1);
    for (auto* each : {m_assign, m_clear, m_reset}) line->addWidget(each);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Close};
    auto* all = button(tr("Reset a&ll"), QStringLiteral("resetAll"));
    buttons->addButton(all, QDialogButtonBox::ResetRole);
    connect(all, &QPushButton::clicked, this, &ShortcutDialog::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addLayout(line);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    resize(640, 560);
    showCurrent();
}

void ShortcutDialog::setUpTable() {
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setFilterKeyColumn(-1);
    m_table->setObjectName(QStringLiteral("shortcuts"));
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setAccessibleName(m_table->accessibleName());
    m_table->horizontalHeader()->setAccessibleName(m_table->accessibleName());
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ShortcutModel::nameColumn, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ShortcutDialog::showCurrent);
    // Not by selectRow(): mirrored, it finds no column to choose.
    m_table->selectionModel()->setCurrentIndex(m_filter->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QAction* ShortcutDialog::current() const {
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->action(index.row()) : nullptr;
}

void ShortcutDialog::showCurrent() {
    const QAction* action = current();
    m_keys->setKeySequence(action == nullptr ? QKeySequence{} : action->shortcut());
    for (QWidget* each : std::initializer_list<QWidget*>{m_keys, m_assign, m_clear, m_reset}) each->setEnabled(action != nullptr);
    say({});
}

void ShortcutDialog::choose(const QKeySequence& keys) {
    auto* action = current();
    if (action == nullptr) return;
    const QString objection = m_shortcuts.objectionTo(keys, *action);
    if (objection.isEmpty()) m_shortcuts.choose(*action, keys);
    m_model->refresh();
    showCurrent();
    say(objection);
}

void ShortcutDialog::reset() {
    auto* action = current();
    if (action == nullptr) return;
    const QString objection = m_shortcuts.reset(*action);
    m_model->refresh();
    showCurrent();
    say(objection);
}

void ShortcutDialog::resetAll() {
    m_shortcuts.resetAll();
    m_model->refresh();
    showCurrent();
}

void ShortcutDialog::say(const QString& sentence) {
    m_message->setText(sentence);
    m_message->setAccessibleName(sentence);
}

} // namespace chapeau
