#include "ui/intake/landed_model.h"

#include "ui/text/qt_text.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

namespace chapeau {

namespace {

enum Column { label, what, similarityColumn, look, sent, columns };

QString relationName(Relation relation) {
    switch (relation) {
    case Relation::same: return QCoreApplication::translate("Landing", "unchanged");
    case Relation::edited: return QCoreApplication::translate("Landing", "edited");
    case Relation::added: return QCoreApplication::translate("Landing", "new paragraph");
    case Relation::deleted: return QCoreApplication::translate("Landing", "left out");
    case Relation::split: return QCoreApplication::translate("Landing", "split");
    case Relation::joined: return QCoreApplication::translate("Landing", "joined");
    }
    return {};
}

QString whatOf(const MappingEntry& entry) {
    if (!entry.moved) return relationName(entry.relation);
    if (entry.relation == Relation::same) return QCoreApplication::translate("Landing", "moved");
    return QCoreApplication::translate("Landing", "moved, %1").arg(relationName(entry.relation));
}

QString sentText(const LandedPart& part, const Negotiation& negotiation) {
    for (const auto& proposal : part.proposals)
        if (!proposal.text.text.empty()) return qs(proposal.text.text);
    const auto& paragraphs = negotiation.current().draft.paragraphs;
    if (part.entry.base.empty() || part.entry.base.front() >= paragraphs.size()) return {};
    return qs(paragraphs[part.entry.base.front()].text.text);
}

} // namespace

std::vector<LandedRow> landedRows(const Taking& taking, const Negotiation& negotiation) {
    std::vector<LandedRow> rows;
    for (const auto& part : taking.parts)
        rows.push_back({sentText(part, negotiation), qs(part.label), whatOf(part.entry), part.entry.similarity, !part.proposals.empty(),
                        part.needsLook});
    return rows;
}

std::size_t proposalsIn(const Taking& taking) {
    std::size_t count = 0;
    for (const auto& part : taking.parts) count += part.proposals.size();
    return count;
}

void LandedModel::setRows(std::vector<LandedRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int LandedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LandedModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int{columns};
}

QVariant LandedModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const LandedRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::ForegroundRole && index.column() == look) return themeOf(QGuiApplication::palette()).conflict;
    if (role == Qt::ForegroundRole && !row.changed) return themeOf(QGuiApplication::palette()).quiet;
    if (role == Qt::ToolTipRole && index.column() == sent) return row.sent;
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case label: return row.label;
    case what: return row.what;
    case similarityColumn: return row.similarity > 0 ? QLocale{}.toString(row.similarity, 'f', 2) : QString{};
    case look: return row.needsLook ? tr("look") : QString{};
    case sent: return QString{row.sent}.replace(u'\n', u' ');
    default: return {};
    }
}

QVariant LandedModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter | Qt::AlignLeft});
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
    switch (section) {
    case label: return tr("Lands at");
    case what: return tr("How");
    case similarityColumn: return tr("Alike");
    case look: return tr("Check");
    case sent: return tr("What they sent");
    default: return {};
    }
}

} // namespace chapeau
