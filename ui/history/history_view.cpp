#include "ui/history/history_view.h"

#include "ui/text/qt_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

namespace chapeau {

namespace {

constexpr int whatColumn = 4;

void showStep(QPushButton* button, const QString& verb, const std::optional<std::string>& what, bool canChange) {
    button->setEnabled(what && canChange);
    button->setText(verb);
    button->setToolTip(what ? qs(*what) : QString{});
    button->setAccessibleName(what ? QStringLiteral("%1: %2").arg(verb, qs(*what)) : verb);
}

} // namespace

HistoryView::HistoryView(QWidget* parent)
    : QWidget{parent}, m_model{new HistoryModel{this}}, m_table{new QTableView}, m_title{new QLabel},
      m_undo{new QPushButton{iconOf(Glyph::undo), {}}}, m_redo{new QPushButton{iconOf(Glyph::redo), {}}} {
    m_title->setFont(headingFont(font()));
    m_table->setObjectName(QStringLiteral("history"));
    m_table->setAccessibleName(tr("History"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setAccessibleName(tr("Entries"));
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setAccessibleName(tr("Columns of the history"));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(whatColumn, QHeaderView::Stretch);
    connect(m_undo, &QPushButton::clicked, this, &HistoryView::undoWanted);
    connect(m_redo, &QPushButton::clicked, this, &HistoryView::redoWanted);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(16, 10, 16, 10);
    bar->setSpacing(8);
    bar->addWidget(m_title, 1);
    bar->addWidget(m_undo);
    bar->addWidget(m_redo);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    setHistory({}, std::nullopt, std::nullopt, false);
}

void HistoryView::setHistory(const SharedList<HistoryEntry>& entries, const std::optional<std::string>& undo,
                             const std::optional<std::string>& redo, bool canChange) {
    m_title->setText(entries.empty() ? tr("Nothing has happened yet") : tr("%n change(s)", nullptr, static_cast<int>(entries.size())));
    m_model->setEntries(entries);
    showStep(m_undo, tr("Undo"), undo, canChange);
    showStep(m_redo, tr("Redo"), redo, canChange);
}

} // namespace chapeau
