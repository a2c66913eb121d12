#include "ui/sponsors/sponsors_view.h"

#include "core/workspace/exporting/sponsor_list.h"
#include "ui/text/qt_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace chapeau {

namespace {

void setUp(QTableView* table, QAbstractItemModel* model, const QString& name, int stretched) {
    table->setAccessibleName(name);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setAccessibleName(name);
    table->verticalHeader()->setDefaultSectionSize(28);
    table->horizontalHeader()->setAccessibleName(name);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

QWidget* underCaption(const QString& caption, QWidget* widget) {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout{box};
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel{caption};
    label->setProperty("role", QStringLiteral("caption"));
    label->setContentsMargins(11, 8, 11, 0);
    layout->addWidget(label);
    layout->addWidget(widget, 1);
    return box;
}

QString titleOf(int main, int others) {
    const QString joined = SponsorsView::tr("%n co-sponsor(s)", nullptr, others);
    return main == 0 ? joined : SponsorsView::tr("%n main sponsor(s)", nullptr, main) + QStringLiteral(" · ") + joined;
}

} // namespace

SponsorsView::SponsorsView(QWidget* parent)
    : QWidget{parent}, m_sponsors{new SponsorModel{SponsorModel::Kind::sponsors, this}},
      m_events{new SponsorModel{SponsorModel::Kind::events, this}}, m_list{new QTableView}, m_history{new QTableView}, m_title{new QLabel},
      m_line{new QLabel}, m_notes{new QLabel}, m_add{new QPushButton{tr("Add sponsors…")}},
      m_withdraw{new QPushButton{tr("Withdraw…")}}, m_copy{new QPushButton{iconOf(Glyph::copy), tr("Copy")}} {
    setUp(m_list, m_sponsors, tr("Sponsors"), 0);
    setUp(m_history, m_events, tr("History of sponsorship"), 4);
    m_list->setObjectName(QStringLiteral("sponsorList"));
    m_title->setFont(headingFont(font()));
    m_add->setAccessibleName(tr("Add sponsors"));
    m_withdraw->setAccessibleName(tr("Withdraw sponsors"));
    m_copy->setAccessibleName(tr("Copy the line of sponsors"));
    m_line->setFont(documentFont(font()));
    m_notes->setFont(smallFont(documentFont(font())));
    m_notes->setObjectName(QStringLiteral("sponsorNotes"));
    m_notes->setProperty("role", QStringLiteral("quiet"));
    for (auto* label : {m_line, m_notes}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    connect(m_add, &QPushButton::clicked, this, &SponsorsView::add);
    connect(m_withdraw, &QPushButton::clicked, this, &SponsorsView::withdraw);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_notes->isHidden() ? m_line->text() : m_line->text() + u'\n' + m_notes->text());
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SponsorsView::showSelected);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(16, 10, 16, 10);
    bar->setSpacing(8);
    bar->addWidget(m_title, 1);
    bar->addWidget(m_add);
    bar->addWidget(m_withdraw);
    auto* paper = new QFrame;
    paper->setProperty("role", QStringLiteral("paper"));
    auto* line = new QHBoxLayout{paper};
    line->setContentsMargins(16, 12, 16, 12);
    auto* words = new QVBoxLayout;
    words->addWidget(m_line);
    words->addWidget(m_notes);
    line->addLayout(words, 1);
    line->addWidget(m_copy, 0, Qt::AlignTop);
    auto* framed = new QVBoxLayout;
    framed->setContentsMargins(16, 0, 16, 10);
    framed->addWidget(paper);
    auto* sides = new QSplitter;
    sides->setAccessibleName(tr("Sponsors and history"));
    sides->setChildrenCollapsible(false);
    sides->addWidget(underCaption(tr("Sponsors now"), m_list));
    sides->addWidget(underCaption(tr("What happened"), m_history));
    sides->setSizes({560, 720});
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addLayout(framed);
    layout->addWidget(sides, 1);
}

void SponsorsView::setSponsorships(const std::vector<SponsorshipEvent>& events, const Registry& registry, Day today, bool canChange) {
    m_registry = &registry;
    m_today = today;
    m_canChange = canChange;
    auto rows = sponsorRows(events, registry);
    const auto main = static_cast<int>(std::ranges::count_if(rows, &SponsorRow::main));
    const auto others = static_cast<int>(rows.size()) - main;
    m_title->setText(rows.empty() ? tr("No sponsors yet") : titleOf(main, others));
    const auto sponsors = sponsorsAt(events, std::nullopt, registry);
    const QString line = qs(sponsorLine(sponsors, registry));
    QStringList notes;
    for (const auto& note : behalfNotes(sponsors, registry)) notes << qs(note);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_line->setText(line.isEmpty()
                        ? tr("Add the main sponsor first; the line for the masthead will stand here, in the UN’s alphabetical order.")
                        : line);
    m_copy->setEnabled(!line.isEmpty());
    m_sponsors->setRows(std::move(rows));
    m_events->setRows(sponsorEventRows(events, registry));
    m_add->setEnabled(canChange);
    showSelected();
}

void SponsorsView::showSelected() {
    m_withdraw->setEnabled(m_canChange && m_sponsors->rowCount() > 0);
}

void SponsorsView::add() {
    ask(SponsorAct::joined, {});
}

void SponsorsView::withdraw() {
    QStringList chosen;
    for (const auto& index : m_list->selectionModel()->selectedRows()) chosen << qs(m_sponsors->row(index.row()).delegation.value);
    ask(SponsorAct::withdrew, chosen.join(QStringLiteral(", ")));
}

void SponsorsView::ask(SponsorAct act, const QString& preset) {
    if (m_registry == nullptr || !m_canChange) return;
    m_dialog = new SponsorDialog{*m_registry, act, m_today, this};
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!preset.isEmpty()) m_dialog->setDelegations(preset);
    connect(m_dialog, &SponsorDialog::entryWanted, this, [this] { Q_EMIT requested(m_dialog->request()); });
    m_dialog->open();
}

void SponsorsView::takeDone() {
    if (m_dialog) m_dialog->accept();
}

} // namespace chapeau
