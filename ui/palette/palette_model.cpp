#include "ui/palette/palette_model.h"

#include "ui/palette/palette_matching.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace chapeau {

PaletteModel::PaletteModel(std::vector<PaletteEntry> entries, QStringList used, QObject* parent)
    : QAbstractListModel{parent}, m_entries{std::move(entries)}, m_used{std::move(used)} {
    setQuery({});
}

void PaletteModel::setQuery(const QString& query) {
    // Better first: a match, then what can be run, then what was used last, then the order of the menus.
    using Rank = std::tuple<int, bool, qsizetype, std::size_t>;
    std::vector<Rank> ranks;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const auto& entry = m_entries[i];
        const auto match = matchOf(query, entry.text + u' ' + entry.detail);
        if (!match || (entry.onlyWhenTyped && query.trimmed().isEmpty())) continue;
        const qsizetype used = m_used.indexOf(entry.id);
        ranks.emplace_back(-*match, !entry.isEnabled, used < 0 ? m_used.size() : used, i);
    }
    std::ranges::sort(ranks);
    beginResetModel();
    m_shown.clear();
    for (const auto& rank : ranks) m_shown.push_back(std::get<std::size_t>(rank));
    endResetModel();
}

const PaletteEntry& PaletteModel::entry(const QModelIndex& index) const {
    return m_entries[m_shown[static_cast<std::size_t>(index.row())]];
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const PaletteEntry& shown = entry(index);
    switch (role) {
    case Qt::DisplayRole: return shown.text;
    case Qt::AccessibleTextRole: return QStringLiteral("%1, %2 %3").arg(shown.text, shown.detail, shown.keys).trimmed();
    case detailRole: return shown.detail;
    case keysRole: return shown.keys;
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    return entry(index).isEnabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                  : Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace chapeau
