#include "ui/find/find_pane.h"

#include "ui/find/hit_delegate.h"
#include "ui/theme/flow_layout.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMessageBox>
#include <QVBoxLayout>

#include <set>
#include <utility>

namespace chapeau {

namespace {

constexpr int pauseMs = 120;

QLineEdit* line(const QString& name, const QString& objectName) {
    auto* made = new QLineEdit;
    made->setObjectName(objectName);
    made->setAccessibleName(name);
    made->setPlaceholderText(name);
    made->setClearButtonEnabled(true);
    return made;
}

} // namespace

FindPane::FindPane(ViewContext& context, QWidget* parent)
    : QWidget{parent}, m_context{context}, m_model{new HitModel{this}}, m_query{line(tr("Find in the whole workspace"),
                                                                                     QStringLiteral("findWords"))},
      m_replacement{line(tr("Replace by"), QStringLiteral("replaceWords"))}, m_case{new QCheckBox{tr("Match &case")}},
      m_accents{new QCheckBox{tr("Match &accents")}}, m_words{new QCheckBox{tr("&Whole words")}},
      m_expression{new QCheckBox{tr("Regular e&xpression")}}, m_replace{new QPushButton}, m_count{new QLabel}, m_table{new QTableView} {
    m_accents->setToolTip(tr("Tell accents, kinds of quotes and of hyphens apart"));
    m_replace->setObjectName(QStringLiteral("replaceChosen"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setProperty("role", QStringLiteral("quiet"));
    m_count->setWordWrap(true);
    makeTable();
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(12, 6, 12, 8);
    layout->setSpacing(6);
    layout->addLayout(makeLines());
    layout->addWidget(m_table, 1);
    setFocusProxy(m_query);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FindPane::search);
    for (auto* edit : {m_query, m_replacement}) {
        connect(edit, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
        connect(edit, &QLineEdit::returnPressed, this, &FindPane::next);
        edit->installEventFilter(this);
    }
    m_table->installEventFilter(this);
    m_case->setObjectName(QStringLiteral("matchCase"));
    m_accents->setObjectName(QStringLiteral("matchAccents"));
    m_words->setObjectName(QStringLiteral("wholeWords"));
    m_expression->setObjectName(QStringLiteral("expression"));
    for (auto* option : options()) {
        connect(option, &QCheckBox::toggled, this, &FindPane::search);
        connect(option, &QCheckBox::toggled, this, &FindPane::shownAsChanged);
    }
    connect(m_replace, &QPushButton::clicked, this, &FindPane::replace);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &FindPane::showCounts);
    connect(m_table, &QTableView::activated, this, &FindPane::goTo);
    connect(m_table, &QTableView::clicked, this, &FindPane::goTo);
    setReplacing(false);
    showFound(std::vector<FoundText>{});
}

QLayout* FindPane::makeLines() {
    auto* options = new FlowLayout;
    options->setSpacing(14);
    for (auto* option : this->options()) options->addWidget(option);
    m_count->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    options->addWidget(m_count);
    auto* lines = new QGridLayout;
    lines->setSpacing(6);
    lines->addWidget(m_query, 0, 0);
    lines->addWidget(m_replacement, 0, 1);
    lines->addWidget(m_replace, 0, 2);
    lines->addLayout(options, 1, 0, 1, 3);
    lines->setColumnStretch(0, 1);
    lines->setColumnStretch(1, 1);
    return lines;
}

void FindPane::makeTable() {
    m_table->setObjectName(QStringLiteral("hits"));
    m_table->setAccessibleName(tr("What was found"));
    for (auto* header : {m_table->horizontalHeader(), m_table->verticalHeader()}) header->setAccessibleName(m_table->accessibleName());
    m_table->setModel(m_model);
    for (const auto column : {HitModel::words, HitModel::becomes}) m_table->setItemDelegateForColumn(column, new HitDelegate{m_table});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(HitModel::words, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(HitModel::becomes, QHeaderView::Stretch);
    m_table->setColumnWidth(HitModel::label, 110);
    m_table->setColumnWidth(HitModel::where, 150);
}

QVariantMap FindPane::shownAs() const {
    QVariantMap kept;
    for (const auto* option : options()) kept.insert(option->objectName(), option->isChecked());
    return kept;
}

void FindPane::showAs(const QVariantMap& kept) {
    for (auto* option : options()) option->setChecked(kept.value(option->objectName()).toBool());
}

void FindPane::startFinding() {
    setReplacing(false);
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

void FindPane::startReplacing() {
    setReplacing(true);
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

void FindPane::setReplacing(bool on) {
    m_replacing = on;
    m_replacement->setVisible(on);
    m_replace->setVisible(on);
    m_model->setReplacing(on);
    m_table->setColumnHidden(HitModel::becomes, !on);
    m_table->setColumnHidden(HitModel::words, on); // they stand struck out beside what they become
    showCounts();
}

void FindPane::refresh() {
    if (m_context.session.isOpen() && m_context.session.snapshot() == m_searched) return;
    search();
}

void FindPane::search() {
    m_pause.stop();
    const FindRequest request{
        {utf8(m_query->text()), m_case->isChecked(), m_accents->isChecked(), m_words->isChecked(), m_expression->isChecked()},
        utf8(m_replacement->text())};
    m_background.cancel();
    m_searched = m_context.session.isOpen() ? m_context.session.snapshot() : nullptr;
    if (m_searched == nullptr || request.query.pattern.empty()) return showFound(std::vector<FoundText>{});
    m_background.start<Found>([negotiation = m_searched, request](const Job& job) { return findEverywhere(*negotiation, request, job); },
                              [this](const Found& found) { showFound(found); });
}

void FindPane::showFound(const Found& found) {
    m_found = found ? *found : std::vector<FoundText>{};
    m_model->setRows(m_searched == nullptr ? std::vector<HitRow>{} : hitRows(*m_searched, m_found));
    showCounts();
    if (!found) m_count->setText(sentence(found.error()));
    if (const int by = std::exchange(m_stepWanted, 0); by != 0 && found) step(by);
}

void FindPane::showCounts() {
    const int hits = m_model->rowCount();
    const int chosen = m_model->chosenCount();
    m_replace->setText(tr("Replace %n", nullptr, chosen));
    m_replace->setAccessibleName(tr("Replace the %n that are checked", nullptr, chosen));
    m_replace->setEnabled(chosen > 0 && m_context.session.canChange());
    if (m_query->text().isEmpty()) return m_count->setText(tr("Looks in the text, open proposals, comments and reasons."));
    if (hits == 0) return m_count->setText(tr("Nothing found."));
    const QString times = tr("%n time(s)", nullptr, hits);
    if (m_table->isColumnHidden(HitModel::words)) return m_count->setText(tr("%1, %2 chosen").arg(times).arg(chosen));
    m_count->setText(times + u' ' + tr("in %n text(s)", nullptr, static_cast<int>(m_found.size())));
}

void FindPane::step(int by) {
    if (m_pause.isActive()) search();
    // Enter comes sooner than what was found: the step is made then.
    if (m_background.isRunning()) {
        m_stepWanted = by;
        return;
    }
    const int hits = m_model->rowCount();
    if (hits == 0) return;
    const int at = m_table->currentIndex().isValid() ? m_table->currentIndex().row() + by : (by > 0 ? 0 : hits - 1);
    const QModelIndex index = m_model->index((at + hits) % hits, HitModel::label);
    m_table->setCurrentIndex(index);
    goTo(index);
}

void FindPane::goTo(const QModelIndex& index) {
    const HitRow& row = m_model->row(index.row());
    const FoundText& found = m_found[row.text];
    if (!found.paragraph) return;
    if (found.where != FoundIn::text) return m_context.selection.select(*found.paragraph);
    m_context.selection.selectWords(*found.paragraph, {found.matches[row.match].bytes});
}

bool FindPane::mayChangeOthers(const std::vector<ChosenMatches>& chosen) {
    int proposals = 0;
    std::set<std::string> who;
    for (const auto& one : chosen) {
        if (replacingOf(*m_searched, one.found) != Replacing::ofOthers) continue;
        ++proposals;
        who.insert(one.found.who);
    }
    if (proposals == 0) return true;
    QStringList names;
    for (const auto& one : who) names << qs(one);
    QMessageBox box{QMessageBox::Warning, tr("Words of others"), tr("Change %n text(s) of other delegations?", nullptr, proposals),
                    QMessageBox::NoButton, this};
    box.setObjectName(QStringLiteral("othersBox"));
    box.setInformativeText(tr("%1 would be quoted with words that they did not send. Their proposals are superseded by the changed ones; "
                              "undo brings them back.")
                               .arg(names.join(QStringLiteral(", "))));
    auto* keep = box.addButton(tr("Leave them"), QMessageBox::RejectRole);
    auto* change = box.addButton(tr("Change %n text(s)", nullptr, proposals), QMessageBox::DestructiveRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    return box.clickedButton() == change;
}

void FindPane::replace() {
    Session& session = m_context.session;
    session.finishChange();
    // Asked for twice, it is done once: by then these are the hits of an older text.
    if (!session.canChange() || session.snapshot() != m_searched || m_background.isRunning()) return;
    const auto chosen = chosenMatches(m_found, m_model->rows(), m_model->chosen());
    if (chosen.empty() || !mayChangeOthers(chosen)) return;
    const auto changed = std::make_shared<std::size_t>(0);
    session.performLong(
        tr("Replacing…"),
        [chosen, changed](Workspace& workspace) -> Done {
            const auto replaced = replaceEverywhere(workspace, chosen);
            if (!replaced) return tl::unexpected(replaced.error());
            *changed = *replaced;
            return {};
        },
        [&notices = m_context.notices, changed] {
            notices.say(tr("Replaced in %n text(s), as one step of undo.", nullptr, static_cast<int>(*changed)));
        });
}

bool FindPane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        m_context.hidePane(QStringLiteral("find"));
        return true;
    }
    if (key == Qt::Key_Down && watched != m_table && m_model->rowCount() > 0) {
        m_table->setFocus(Qt::OtherFocusReason);
        if (!m_table->currentIndex().isValid()) m_table->setCurrentIndex(m_model->index(0, HitModel::label));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace chapeau
