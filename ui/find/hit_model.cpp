#include "ui/find/hit_model.h"

#include <algorithm>

namespace chapeau {

void HitModel::setRows(std::vector<HitRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    m_chosen.clear();
    for (const auto& row : m_rows) m_chosen.push_back(row.replacing == Replacing::ours);
    endResetModel();
}

void HitModel::setReplacing(bool on) {
    if (on == m_replacing) return;
    m_replacing = on;
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int HitModel::chosenCount() const {
    return static_cast<int>(std::ranges::count(m_chosen, true));
}

int HitModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HitModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : becomes + 1;
}

bool HitModel::isCheckable(const QModelIndex& index) const {
    return m_replacing && index.column() == label && row(index.row()).replacing != Replacing::notAtAll;
}

QVariant HitModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const HitRow& shown = row(index.row());
    if (role == Qt::CheckStateRole && isCheckable(index))
        return m_chosen[static_cast<std::size_t>(index.row())] ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) return {};
    switch (static_cast<Column>(index.column())) {
    case label:
        return role == Qt::AccessibleTextRole ? QStringLiteral("%1, %2: %3").arg(shown.label, shown.where, shown.words) : shown.label;
    case where: return shown.where;
    case words: return shown.words;
    case becomes: return m_replacing ? shown.becomes : QString{};
    }
    return {};
}

QVariant HitModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) return QVariant{Qt::AlignLeading | Qt::AlignVCenter};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(section)) {
    case label: return tr("Paragraph");
    case where: return tr("In");
    case words: return tr("Words");
    case becomes: return tr("Becomes");
    }
    return {};
}

Qt::ItemFlags HitModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isCheckable(index) ? shown | Qt::ItemIsUserCheckable : shown;
}

bool HitModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid() || !isCheckable(index)) return false;
    m_chosen[static_cast<std::size_t>(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

} // namespace chapeau
