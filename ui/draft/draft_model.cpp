#include "ui/draft/draft_model.h"

#include <QStringList>

#include <algorithm>

namespace chapeau {

namespace {

bool samePlaces(const ParagraphRows& a, const ParagraphRows& b) {
    return std::ranges::equal(a, b, [](const ParagraphRow& x, const ParagraphRow& y) { return x.id == y.id && x.kind == y.kind; });
}

/// "China, Pakistan and Egypt", a line for each of the texts that they propose.
QString toolTip(const ParagraphRow& row, const Registry& registry) {
    QStringList lines;
    for (const auto& chip : row.chips) lines << names(registry, chip.who);
    return lines.join(u'\n');
}

/// "PP3, conflict, 2 proposals: Recalling …; inserts “…”". What is said beside it stands in the comments pane.
QString spokenRow(const ParagraphRow& row) {
    const QString summary = spokenSummary(row);
    const QString words = row.plain.isEmpty() ? row.text : row.plain;
    const QString said = summary.isEmpty() ? words : QStringLiteral("%1: %2").arg(summary, words);
    return row.change.isEmpty() ? said : QStringLiteral("%1; %2").arg(said, row.change);
}

} // namespace

void DraftModel::setRows(ParagraphRows rows) {
    if (samePlaces(m_rows, rows)) {
        m_rows = std::move(rows);
        if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QModelIndex DraftModel::indexOf(const ParagraphId& paragraph) const {
    const auto found = std::ranges::find_if(m_rows, [&](const ParagraphRow& row) { return row.id == paragraph; });
    return found == m_rows.end() ? QModelIndex{} : index(static_cast<int>(found - m_rows.begin()));
}

int DraftModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DraftModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ParagraphRow& shown = row(index);
    if (role == Qt::DisplayRole) return shown.plain;
    if (role == Qt::ToolTipRole) return toolTip(shown, m_registry);
    if (role == Qt::AccessibleTextRole) return spokenRow(shown);
    return {};
}

Qt::ItemFlags DraftModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return row(index).id ? shown | Qt::ItemIsSelectable : shown;
}

} // namespace chapeau
