// The table of commands and their keys.
#pragma once

#include "ui/shortcuts/shortcuts.h"

#include <QAbstractTableModel>

namespace chapeau {

class ShortcutModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { nameColumn, keysColumn, changedColumn, columns };

    /// The shortcuts outlive the model.
    explicit ShortcutModel(const Shortcuts& shortcuts, QObject* parent = nullptr);

    [[nodiscard]] QAction& action(int row) const { return *m_shortcuts.actions()[static_cast<std::size_t>(row)]; }
    /// The keys of any command may have changed.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Shortcuts& m_shortcuts;
};

} // namespace chapeau
