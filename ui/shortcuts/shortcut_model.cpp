#include "ui/shortcuts/shortcut_model.h"

namespace chapeau {

ShortcutModel::ShortcutModel(const Shortcuts& shortcuts, QObject* parent) : QAbstractTableModel{parent}, m_shortcuts{shortcuts} {}

void ShortcutModel::refresh() {
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int ShortcutModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shortcuts.actions().size());
}

int ShortcutModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant ShortcutModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole) return {};
    const QAction& shown = action(index.row());
    switch (index.column()) {
    case nameColumn: return plainName(shown);
    case keysColumn: return QKeySequence::listToString(shown.shortcuts(), QKeySequence::NativeText);
    case changedColumn: return m_shortcuts.isDelivered(shown) ? QString{} : tr("changed");
    default: return {};
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case nameColumn: return tr("Command");
    case keysColumn: return tr("Keys");
    default: return QString{};
    }
}

} // namespace chapeau
