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
    if (role == Qt::FontRole && shown.undone && index.column() == what) {
        QFont struck;
        struck.setStrikeOut(true);
        return struck;
    }
    if (role == Qt::ToolTipRole && index.column() == when)
        return QLocale{}.toString(localTime(shown.at).toUTC(), QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case number: return QString::number(shown.number);
    case when: return QLocale{}.toString(localTime(shown.at), QStringLiteral("d MMM yyyy HH:mm"));
    case who: return qs(shown.who);
    case what: return qs(shown.what);
    case paragraph: return qs(shown.paragraph);
    case status: return shown.undone ? tr("undone") : QString{};
    default: return {};
    }
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
