#include "ui/outline/outline_model.h"

#include <algorithm>

namespace chapeau {

void OutlineModel::setRows(const ParagraphRows& rows) {
    ParagraphRows labelled = rows;
    labelled.eraseIf([](const ParagraphRow& row) { return !row.id; });
    if (std::ranges::equal(labelled, m_rows, {}, &ParagraphRow::id, &ParagraphRow::id)) {
        m_rows = std::move(labelled);
        if (!m_rows.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(labelled);
    endResetModel();
}

QModelIndex OutlineModel::indexOf(const ParagraphId& paragraph) const {
    const auto found = std::ranges::find_if(m_rows, [&](const ParagraphRow& row) { return row.id == paragraph; });
    return found == m_rows.end() ? QModelIndex{} : index(static_cast<int>(found - m_rows.begin()));
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ParagraphRow& shown = row(index);
    if (role == Qt::DisplayRole) return shown.label;
    if (role == Qt::ToolTipRole) return shown.text;
    if (role == Qt::AccessibleTextRole) return spokenSummary(shown);
    return {};
}

} // namespace chapeau
