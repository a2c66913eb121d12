#include "ui/history/history_view.h"

#include "ui/history/lineage_words.h"
#include "ui/text/qt_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
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
    : QWidget{parent}, m_lineage{new LineageList}, m_reading{nullptr}, m_readingTitle{new QLabel},
      m_readingText{new QTextBrowser}, m_model{new HistoryModel{this}}, m_table{new QTableView}, m_title{new QLabel},
      m_undo{new QPushButton{iconOf(Glyph::undo), {}}}, m_redo{new QPushButton{iconOf(Glyph::redo), {}}} {
    m_reading = reading();
    m_title->setFont(headingFont(font()));
    connect(m_undo, &QPushButton::clicked, this, &HistoryView::undoWanted);
    connect(m_redo, &QPushButton::clicked, this, &HistoryView::redoWanted);
    connect(m_lineage, &LineageList::choiceChanged, this, &HistoryView::showChosen);
    auto* sides = new QSplitter;
    sides->setObjectName(QStringLiteral("historySides"));
    sides->setAccessibleName(tr("History and the text that is chosen"));
    sides->setChildrenCollapsible(false);
    sides->addWidget(lists());
    sides->addWidget(m_reading);
    sides->setSizes({720, 560});
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(sides);
    setHistory({}, std::nullopt, std::nullopt, false);
    showChosen();
}

QWidget* HistoryView::lists() {
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
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryView::tellChosen);
    connect(m_table, &QTableView::clicked, this, &HistoryView::tellChosen);
    auto* caption = new QLabel{tr("Versions of the text")};
    caption->setProperty("role", QStringLiteral("caption"));
    caption->setContentsMargins(16, 10, 16, 2);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(16, 10, 16, 10);
    bar->setSpacing(8);
    bar->addWidget(m_title, 1);
    bar->addWidget(m_undo);
    bar->addWidget(m_redo);
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout{column};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(caption);
    layout->addWidget(m_lineage);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    return column;
}

QWidget* HistoryView::reading() {
    m_readingTitle->setFont(headingFont(font()));
    m_readingTitle->setObjectName(QStringLiteral("lineageTitle"));
    m_readingTitle->setWordWrap(true);
    m_readingText->setObjectName(QStringLiteral("lineageText"));
    m_readingText->setAccessibleName(tr("What the chosen version changes"));
    m_readingText->setFont(documentFont(font()));
    m_readingText->setFrameShape(QFrame::NoFrame);
    m_readingText->document()->setDocumentMargin(16);
    m_readingText->setTabChangesFocus(true);
    auto* close = new QPushButton{tr("Close")};
    close->setObjectName(QStringLiteral("closeLineage"));
    close->setAccessibleName(tr("Close the version"));
    connect(close, &QPushButton::clicked, this, [this] {
        m_lineage->chooseNone();
        m_lineage->setFocus();
    });
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(16, 10, 16, 10);
    bar->setSpacing(8);
    bar->addWidget(m_readingTitle, 1);
    bar->addWidget(close, 0, Qt::AlignTop);
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout{column};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_readingText, 1);
    return column;
}

void HistoryView::setNegotiation(std::shared_ptr<const Negotiation> negotiation) {
    m_negotiation = std::move(negotiation);
    m_lineage->setLineage(m_negotiation == nullptr ? std::vector<LineageEntry>{} : lineageOf(*m_negotiation));
}

void HistoryView::showChosen() {
    const auto chosen = m_lineage->chosen();
    m_reading->setVisible(chosen.has_value());
    if (!chosen || m_negotiation == nullptr) return;
    m_readingTitle->setText(alongWindow(lineageTitle(*m_negotiation, *chosen)));
    m_readingText->setHtml(lineageHtml(*m_negotiation, *chosen, themeOf(palette()).marks));
}

void HistoryView::tellChosen() {
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.size() == 1) Q_EMIT chosen(HistoryEntry{m_model->entry(rows.front().row())});
}

void HistoryView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (m_reading != nullptr && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)) showChosen();
}

void HistoryView::setHistory(const SharedList<HistoryEntry>& entries, const std::optional<std::string>& undo,
                             const std::optional<std::string>& redo, bool canChange) {
    m_title->setText(entries.empty() ? tr("Nothing has happened yet") : tr("%n change(s)", nullptr, static_cast<int>(entries.size())));
    m_model->setEntries(entries);
    showStep(m_undo, tr("Undo"), undo, canChange);
    showStep(m_redo, tr("Redo"), redo, canChange);
}

} // namespace chapeau
