#include "ui/merge/uncontested_dialog.h"

#include "ui/merge/document_label.h"
#include "ui/text/qt_text.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace chapeau {

namespace {

constexpr std::size_t excerptContext = 80;
constexpr int mostStaysInSight = 6;

QTreeWidget* list(const QString& name, const QStringList& heads) {
    auto* tree = new QTreeWidget;
    tree->setAccessibleName(name);
    tree->setHeaderLabels(heads);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree->header()->setAccessibleName(name);
    return tree;
}

int rowHeight(const QFontMetrics& metrics) {
    return metrics.height() + 8;
}

QString whatOf(const UncontestedItem& item) {
    switch (item.kind) {
    case UncontestedItem::Kind::words: return spokenChange(item.before, item.after);
    case UncontestedItem::Kind::deletion: return UncontestedDialog::tr("deletes the paragraph");
    case UncontestedItem::Kind::addition: return UncontestedDialog::tr("new: %1").arg(qs(item.after));
    case UncontestedItem::Kind::move:
        return item.place.empty() ? UncontestedDialog::tr("moves it to the start")
                                  : UncontestedDialog::tr("moves it after %1").arg(qs(item.place));
    }
    return {};
}

QString whyOf(const StayingItem& stay) {
    switch (stay.why) {
    case StaysBecause::conflict: return UncontestedDialog::tr("in conflict: %1").arg(codes(stay.who));
    case StaysBecause::opposed: return UncontestedDialog::tr("opposed by %1").arg(codes(stay.who));
    case StaysBecause::needsLook: return UncontestedDialog::tr("needs a look, the words were changed since: %1").arg(codes(stay.who));
    case StaysBecause::severalWordings: return UncontestedDialog::tr("one of several wordings of a new paragraph: %1").arg(codes(stay.who));
    case StaysBecause::joins: return UncontestedDialog::tr("is about several paragraphs: %1").arg(codes(stay.who));
    case StaysBecause::closed: return UncontestedDialog::tr("the paragraph is agreed or reserved: %1").arg(codes(stay.who));
    }
    return {};
}

} // namespace

UncontestedDialog::UncontestedDialog(QWidget* parent)
    : QDialog{parent}, m_head{new QLabel}, m_items{list(tr("What would be accepted"), {tr("Paragraph"), tr("Proposed by"), tr("What")})},
      m_change{documentLabel(font())},
      m_staysHead{new QLabel}, m_stays{list(tr("What stays open"), {tr("Paragraph"), tr("Why")})}, m_accept{new QPushButton{tr("Accept")}} {
    setWindowTitle(tr("Accept all that is uncontested"));
    resize(860, 560);
    m_head->setFont(headingFont(font()));
    m_head->setWordWrap(true);
    m_head->setObjectName(QStringLiteral("uncontestedHead"));
    m_items->setObjectName(QStringLiteral("uncontestedItems"));
    m_stays->setObjectName(QStringLiteral("uncontestedStays"));
    m_staysHead->setFont(headingFont(font()));
    auto* change = new QScrollArea;
    change->setAccessibleName(tr("The change of the chosen row"));
    change->setWidget(m_change);
    change->setWidgetResizable(true);
    change->setFixedHeight(96);
    m_change->setMargin(8);
    m_accept->setObjectName(QStringLiteral("acceptChosen"));
    m_accept->setAutoDefault(false);
    m_accept->setEnabled(false);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Cancel};
    // Where an accepting button would stand, which Qt would have Enter press from every field.
    buttons->addButton(m_accept, QDialogButtonBox::YesRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &UncontestedDialog::acceptWanted);
    connect(m_items, &QTreeWidget::itemChanged, this, &UncontestedDialog::showChosen);
    connect(m_items, &QTreeWidget::currentItemChanged, this, &UncontestedDialog::showChange);
    for (auto* button : buttons->findChildren<QPushButton*>()) button->setAccessibleName(button->text());
    auto* layout = new QVBoxLayout{this};
    layout->addWidget(m_head);
    layout->addWidget(m_items, 1);
    layout->addWidget(change);
    layout->addWidget(m_staysHead);
    layout->addWidget(m_stays);
    layout->addWidget(buttons);
    m_items->setFocus();
    setLooking();
}

void UncontestedDialog::setLooking() {
    m_head->setText(tr("Looking through the proposals…"));
    setBusy(true);
}

void UncontestedDialog::setPlan(UncontestedPlan plan) {
    std::vector<UncontestedItem> tickedOff;
    for (std::size_t i = 0; i < m_plan.items.size(); ++i)
        if (!isTicked(i)) tickedOff.push_back(m_plan.items[i]);
    m_plan = std::move(plan);
    fillItems(tickedOff);
    setBusy(false);
    fillStays();
    showChosen();
    showChange();
}

bool UncontestedDialog::isTicked(std::size_t item) const {
    return m_items->topLevelItem(static_cast<int>(item))->checkState(0) == Qt::Checked;
}

void UncontestedDialog::fillItems(const std::vector<UncontestedItem>& tickedOff) {
    const QSignalBlocker quiet{m_items};
    m_items->clear();
    QList<QTreeWidgetItem*> rows;
    for (const auto& item : m_plan.items) {
        QString what = whatOf(item);
        if (item.partly > 0) what += tr(" (the rest of %n proposal(s) stays open)", nullptr, static_cast<int>(item.partly));
        auto* row = new QTreeWidgetItem{{qs(item.label), shortCodes(item.proponents, 4), what}};
        const bool isOff =
            std::ranges::any_of(tickedOff, [&](const auto& off) { return off.kind == item.kind && off.paragraph == item.paragraph; });
        row->setCheckState(0, isOff ? Qt::Unchecked : Qt::Checked);
        row->setToolTip(1, codes(item.proponents));
        row->setSizeHint(0, {0, rowHeight(fontMetrics())});
        rows << row;
    }
    m_items->addTopLevelItems(rows);
    if (!rows.isEmpty()) m_items->setCurrentItem(rows.front());
}

void UncontestedDialog::fillStays() {
    m_stays->clear();
    QList<QTreeWidgetItem*> rows;
    for (const auto& stay : m_plan.stays) {
        rows << new QTreeWidgetItem{{qs(stay.label), whyOf(stay)}};
        rows.back()->setSizeHint(0, {0, rowHeight(fontMetrics())});
    }
    m_stays->addTopLevelItems(rows);
    m_staysHead->setText(rows.isEmpty() ? tr("Nothing else is open.")
                                        : tr("Still open: %n place(s)", nullptr, static_cast<int>(rows.size())));
    const int rowsInSight = std::min(static_cast<int>(rows.size()), mostStaysInSight);
    m_stays->setMaximumHeight(m_stays->header()->sizeHint().height() + rowsInSight * rowHeight(fontMetrics()) + 2 * m_stays->frameWidth());
    m_stays->setVisible(!rows.isEmpty());
}

std::vector<UncontestedItem> UncontestedDialog::chosen() const {
    std::vector<UncontestedItem> items;
    for (std::size_t i = 0; i < m_plan.items.size(); ++i)
        if (isTicked(i)) items.push_back(m_plan.items[i]);
    return items;
}

void UncontestedDialog::showChosen() {
    if (m_plan.items.empty()) {
        m_head->setText(tr("Nothing is uncontested: all that is open stays open."));
        m_accept->setEnabled(false);
        return;
    }
    std::set<ProposalId> proposals;
    int places = 0;
    for (std::size_t i = 0; i < m_plan.items.size(); ++i) {
        if (!isTicked(i)) continue;
        proposals.insert(m_plan.items[i].proposals.begin(), m_plan.items[i].proposals.end());
        ++places;
    }
    const QString counted = tr("%n proposal(s)", nullptr, static_cast<int>(proposals.size()));
    m_head->setText(tr("%1 on %2 would come into the text.").arg(counted, tr("%n paragraph(s)", nullptr, places)));
    m_accept->setText(tr("Accept %1").arg(counted));
    m_accept->setAccessibleName(m_accept->text());
    m_accept->setEnabled(!m_busy && places > 0);
}

void UncontestedDialog::showChange() {
    const int at = m_items->indexOfTopLevelItem(m_items->currentItem());
    if (at < 0) return m_change->clear();
    const auto& item = m_plan.items[static_cast<std::size_t>(at)];
    const auto marks = themeOf(palette()).marks;
    const bool whole = item.before.empty() || item.after.empty();
    setWords(*m_change, whole ? markedUp(item.before, item.after, marks) : markedUpExcerpt(item.before, item.after, excerptContext, marks),
             item.before + item.after);
    m_change->setAccessibleName(whatOf(item));
}

void UncontestedDialog::setBusy(bool busy) {
    m_busy = busy;
    m_items->setEnabled(!busy);
    m_accept->setEnabled(!busy && !chosen().empty());
}

} // namespace chapeau
