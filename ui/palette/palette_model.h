// The entries that answer what was typed, best first; of equal ones those used last come first.
#pragma once

#include "ui/palette/palette_entry.h"

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace chapeau {

class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { detailRole = Qt::UserRole, keysRole };

    /// `used`: ids, the last one used first.
    PaletteModel(std::vector<PaletteEntry> entries, QStringList used, QObject* parent = nullptr);

    void setQuery(const QString& query);
    [[nodiscard]] const PaletteEntry& entry(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<PaletteEntry> m_entries;
    QStringList m_used;
    std::vector<std::size_t> m_shown;
};

} // namespace chapeau
