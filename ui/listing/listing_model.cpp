#include "ui/listing/listing_model.h"

#include "ui/text/qt_text.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace chapeau {

namespace {

using Rows = std::vector<ListedRow>;

/// What the list before and the list now begin and end with is the same; what is between goes and comes.
struct Between {
    int first = 0;
    int going = 0;
    int coming = 0;
};

Between between(const Rows& rowsBefore, const std::vector<int>& before, const Rows& rowsNow, const std::vector<int>& now) {
    const auto same = [&](int a, int b) { return rowsBefore[static_cast<std::size_t>(a)].id == rowsNow[static_cast<std::size_t>(b)].id; };
    const auto [a, b] = std::ranges::mismatch(before, now, same);
    const auto [c, d] = std::mismatch(before.rbegin(), std::make_reverse_iterator(a), now.rbegin(), std::make_reverse_iterator(b), same);
    return {static_cast<int>(a - before.begin()), static_cast<int>(c.base() - a), static_cast<int>(d.base() - b)};
}

} // namespace

ListingModel::ListingModel(std::vector<ListColumn> columns, int wordsColumn, QObject* parent)
    : QAbstractTableModel{parent}, m_columns{std::move(columns)}, m_wordsColumn{wordsColumn} {}

void ListingModel::show(std::vector<ListedRow> rows, ListFilter filter, Lazily lazily) {
    auto shown = shownRows(rows, filter, m_order);
    const Between part = between(m_rows, m_shown, rows, shown);
    takeOut(part.first, part.going);
    m_rows = std::move(rows);
    m_filter = std::move(filter);
    m_lazily = std::move(lazily);
    m_words.clear();
    putIn(std::move(shown), part.first, part.coming);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ListingModel::setFilter(ListFilter filter) {
    auto shown = shownRows(m_rows, filter, m_order);
    const Between part = between(m_rows, m_shown, m_rows, shown);
    takeOut(part.first, part.going);
    m_filter = std::move(filter);
    putIn(std::move(shown), part.first, part.coming);
}

void ListingModel::takeOut(int first, int count) {
    if (count == 0) return;
    beginRemoveRows({}, first, first + count - 1);
    m_shown.erase(m_shown.begin() + first, m_shown.begin() + first + count);
    endRemoveRows();
}

/// `shown` has the rows that are there already, too.
void ListingModel::putIn(std::vector<int> shown, int first, int count) {
    m_shown = shown;
    if (count == 0) return;
    m_shown.erase(m_shown.begin() + first, m_shown.begin() + first + count);
    beginInsertRows({}, first, first + count - 1);
    m_shown = std::move(shown);
    endInsertRows();
}

void ListingModel::sort(int column, Qt::SortOrder order) {
    m_order = {std::max(column, 0), order};
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto before = m_shown;
    m_shown = shownRows(m_rows, m_filter, m_order);
    std::vector<int> place(m_rows.size());
    for (std::size_t i = 0; i < m_shown.size(); ++i) place[static_cast<std::size_t>(m_shown[i])] = static_cast<int>(i);
    QModelIndexList now;
    const auto persistent = persistentIndexList();
    for (const auto& held : persistent)
        now << index(place[static_cast<std::size_t>(before[static_cast<std::size_t>(held.row())])], held.column());
    changePersistentIndexList(persistent, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

const ListedWords& ListingModel::words(int shown) const {
    const ListedRow& of = row(shown);
    const auto [made, isNew] = m_words.try_emplace(of.at);
    if (isNew && m_lazily.words) made->second = m_lazily.words(of);
    return made->second;
}

std::optional<int> ListingModel::firstAbout(const ParagraphId& paragraph) const {
    for (int i = 0; i < rowCount(); ++i)
        if (std::ranges::find(row(i).paragraphs, paragraph) != row(i).paragraphs.end()) return i;
    return std::nullopt;
}

std::optional<int> ListingModel::find(const ListedId& id) const {
    for (int i = 0; i < rowCount(); ++i)
        if (row(i).id == id) return i;
    return std::nullopt;
}

int ListingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ListingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString ListingModel::spoken(int shown) const {
    QStringList said;
    for (int column = 0; column < columnCount(); ++column) {
        const QString& cell = row(shown).cells[static_cast<std::size_t>(column)];
        if (column != m_wordsColumn && !cell.isEmpty()) said << cell;
    }
    const ListedWords& all = words(shown);
    return QStringLiteral("%1: %2").arg(said.join(QStringLiteral(", ")), all.spoken.isEmpty() ? all.text : all.spoken);
}

QVariant ListingModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const bool isWords = index.column() == m_wordsColumn;
    if (role == Qt::DisplayRole)
        return isWords ? words(index.row()).text : isolated(row(index.row()).cells[static_cast<std::size_t>(index.column())]);
    if (role == Qt::AccessibleTextRole && index.column() == 0) return spoken(index.row());
    if (role == Qt::ToolTipRole) return m_lazily.toolTip ? m_lazily.toolTip(row(index.row()), index.column()) : QString{};
    if (role == Qt::ForegroundRole && row(index.row()).closed) return themeOf(QGuiApplication::palette()).quiet;
    return {};
}

QVariant ListingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole) return QVariant{Qt::AlignLeading | Qt::AlignVCenter};
    return role == Qt::DisplayRole ? m_columns[static_cast<std::size_t>(section)].title : QVariant{};
}

} // namespace chapeau
