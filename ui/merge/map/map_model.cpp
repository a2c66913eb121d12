#include "ui/merge/map/map_model.h"

#include "ui/text/qt_text.h"

#include <QGuiApplication>
#include <QStringList>

#include <algorithm>

namespace chapeau {

namespace {

constexpr std::size_t toolTipContext = 60;

}

MapModel::MapModel(QObject* parent) : QAbstractTableModel{parent}, m_drawn{std::make_shared<const MergeMap>(), nullptr, {}} {}

void MapModel::setMap(DrawnMap drawn) {
    beginResetModel();
    m_drawn = std::move(drawn);
    m_shown = rowsToShow(map(), m_order, m_filter);
    endResetModel();
}

void MapModel::show(RowOrder order, RowFilter filter) {
    beginResetModel();
    m_order = order;
    m_filter = filter;
    m_shown = rowsToShow(map(), m_order, m_filter);
    endResetModel();
}

const MapCell* MapModel::cell(const QModelIndex& index) const {
    if (!index.isValid() || index.column() >= wordsColumn()) return nullptr;
    return &row(index.row()).cells[static_cast<std::size_t>(index.column())];
}

int MapModel::rowOf(const ParagraphId& paragraph) const {
    const auto found = std::ranges::find_if(m_shown, [&](std::size_t at) { return map().rows[at].id == paragraph; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

bool MapModel::beginsGroup(int column) const {
    return column > 0 && std::ranges::binary_search(map().groups, static_cast<std::size_t>(column));
}

int MapModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
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
    if (role == Qt::ToolTipRole && shown == nullptr) return row(index.row()).words;
    if (role == Qt::ToolTipRole && shown->kind != CellKind::none) return toolTip(index, *shown);
    if (role == Qt::AccessibleTextRole) return spoken(index);
    return {};
}

QVariant MapModel::rowHeader(int section, int role) const {
    if (section >= rowCount()) return {};
    // Labels run from the left in every language.
    if (role == Qt::DisplayRole)
        return QGuiApplication::isRightToLeft() ? QStringLiteral("\u2066%1\u2069").arg(row(section).label) : row(section).label;
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignLeft);
    return {};
}

QVariant MapModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (section < 0) return {};
    if (orientation == Qt::Vertical) return rowHeader(section, role);
    if (section > wordsColumn()) return {};
    if (section == wordsColumn()) return role == Qt::DisplayRole ? QVariant{tr("What it says")} : QVariant{};
    if (role == Qt::DisplayRole) return qs(map().columns[static_cast<std::size_t>(section)].value);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) return m_drawn.names[static_cast<std::size_t>(section)];
    return {};
}

QString MapModel::toolTip(const QModelIndex& index, const MapCell& shown) const {
    const MapRow& line = row(index.row());
    QString head =
        tr("<b>%1</b> on %2: %3")
            .arg(m_drawn.names[static_cast<std::size_t>(index.column())].toHtmlEscaped(), line.label.toHtmlEscaped(), nameOf(shown.kind));
    if (shown.contested) head += tr(", in conflict");
    QStringList parts{head};
    const auto texts = textsOf(*m_drawn.merged, line, shown.wish);
    for (const auto& text : texts.after) parts << markedUpExcerpt(texts.before, text, toolTipContext, m_marks);
    return parts.join(QStringLiteral("<br/>"));
}

QString MapModel::spoken(const QModelIndex& index) const {
    const MapRow& line = row(index.row());
    const MapCell* shown = cell(index);
    if (shown == nullptr) return tr("%1: %2").arg(line.label, line.words);
    const QString name = m_drawn.names[static_cast<std::size_t>(index.column())];
    if (shown->contested) return tr("%1, %2: %3, in conflict").arg(line.label, name, nameOf(shown->kind));
    return tr("%1, %2: %3").arg(line.label, name, nameOf(shown->kind));
}

} // namespace chapeau
