#include "ui/history/history_model.h"

#include "ui/text/qt_text.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace chapeau {

namespace {

enum Column { number, when, who, paragraph, what, status, columns };

}

void HistoryModel::setEntries(SharedList<HistoryEntry> entries) {
    if (entries == m_entries) return;
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

void HistoryModel::setSelectedParagraph(std::vector<NameInVersion> names) {
    if (names == m_selected) return;
    m_selected = std::move(names);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1), {Qt::FontRole, Qt::AccessibleDescriptionRole});
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int{columns};
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const HistoryEntry& shown = entry(index.row());
    if (role == Qt::ForegroundRole && shown.undone) return QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text);
    if (role == Qt::FontRole) return fontOf(shown, index.column());
    if (role == Qt::AccessibleDescriptionRole && isAbout(shown, m_selected)) return tr("About the selected paragraph");
    if (role == Qt::ToolTipRole && index.column() == when)
        return QLocale{}.toString(localTime(shown.at).toUTC(), QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case number: return QString::number(shown.number);
    case when: return isolated(QLocale{}.toString(localTime(shown.at), QStringLiteral("d MMM yyyy HH:mm")));
    case who: return qs(shown.who);
    case what: return isolated(qs(shown.what));
    case paragraph: return qs(shown.paragraph);
    case status: return shown.undone ? tr("undone") : QString{};
    default: return {};
    }
}

QVariant HistoryModel::fontOf(const HistoryEntry& entry, int column) const {
    const bool isStruck = entry.undone && column == what;
    const bool isBold = isAbout(entry, m_selected) && (column == paragraph || column == what);
    if (!isStruck && !isBold) return {};
    QFont font;
    if (isStruck) font.setStrikeOut(true);
    if (isBold) font.setBold(true);
    return font;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment{Qt::AlignVCenter | Qt::AlignLeft});
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
    switch (section) {
    case number: return tr("No.");
    case when: return tr("When");
    case who: return tr("Who");
    case what: return tr("What");
    case paragraph: return tr("Paragraph");
    case status: return tr("State");
    default: return {};
    }
}

} // namespace chapeau
