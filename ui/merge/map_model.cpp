#include "ui/merge/map_model.h"

#include "ui/text/qt_text.h"

#include <QStringList>

#include <algorithm>

namespace chapeau {

namespace {

constexpr std::size_t toolTipContext = 60;

}

void MapModel::setMap(MergeMap map, std::vector<QString> names, const MarkColours& marks) {
    beginResetModel();
    m_map = std::move(map);
    m_names = std::move(names);
    m_marks = marks;
    endResetModel();
}

const MapCell* MapModel::cell(const QModelIndex& index) const {
    if (!index.isValid() || index.column() >= wordsColumn()) return nullptr;
    return &row(index.row()).cells[static_cast<std::size_t>(index.column())];
}

int MapModel::rowOf(const ParagraphId& paragraph) const {
    const auto found = std::ranges::find_if(m_map.rows, [&](const MapRow& row) { return row.id == paragraph; });
    return found == m_map.rows.end() ? -1 : static_cast<int>(found - m_map.rows.begin());
}

int MapModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_map.rows.size());
}

int MapModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : wordsColumn() + 1;
}

QVariant MapModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const MapCell* shown = cell(index);
    if (role == Qt::DisplayRole) return shown == nullptr ? row(index.row()).words : signOf(shown->kind);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(shown == nullptr ? Qt::AlignVCenter | Qt::AlignLeft : Qt::Alignment{Qt::AlignCenter});
    if (role == Qt::ToolTipRole && shown != nullptr && shown->kind != CellKind::none) return toolTip(index, *shown);
    if (role == Qt::AccessibleTextRole) return spoken(index);
    return {};
}

QVariant MapModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (section < 0) return {};
    if (orientation == Qt::Vertical) return role == Qt::DisplayRole && section < rowCount() ? QVariant{qs(row(section).label)} : QVariant{};
    if (section == wordsColumn()) {
        if (role == Qt::DisplayRole) return tr("What it says");
        return role == Qt::TextAlignmentRole ? QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter | Qt::AlignLeft}) : QVariant{};
    }
    if (section > wordsColumn()) return {};
    if (role == Qt::DisplayRole) return qs(m_map.columns[static_cast<std::size_t>(section)].value);
    if (role == Qt::ToolTipRole) return m_names[static_cast<std::size_t>(section)];
    return {};
}

QString MapModel::toolTip(const QModelIndex& index, const MapCell& shown) const {
    const MapRow& line = row(index.row());
    QStringList parts{tr("<b>%1</b> on %2: %3")
                          .arg(m_names[static_cast<std::size_t>(index.column())].toHtmlEscaped(), qs(line.label), nameOf(shown.kind))};
    for (const auto& text : shown.texts) parts << markedUpExcerpt(line.base, text, toolTipContext, m_marks);
    return parts.join(QStringLiteral("<br/>"));
}

QString MapModel::spoken(const QModelIndex& index) const {
    const MapCell* shown = cell(index);
    if (shown == nullptr) return row(index.row()).words;
    const QString name = m_names[static_cast<std::size_t>(index.column())];
    if (shown->contested) return tr("%1: %2, in conflict").arg(name, nameOf(shown->kind));
    return tr("%1: %2").arg(name, nameOf(shown->kind));
}

} // namespace chapeau
