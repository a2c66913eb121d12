// The hits of a search as a table: where, its words, what they become. Where something is to be replaced, each line that can be has a check
// box: checked for our own drafting, not for what another delegation is quoted with.
#pragma once

#include "ui/find/hits.h"

#include <QAbstractTableModel>

namespace chapeau {

class HitModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { label, where, words, becomes };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<HitRow> rows);
    void setReplacing(bool on);
    [[nodiscard]] const HitRow& row(int at) const { return m_rows[static_cast<std::size_t>(at)]; }
    [[nodiscard]] const std::vector<HitRow>& rows() const { return m_rows; }
    [[nodiscard]] const std::vector<bool>& chosen() const { return m_chosen; }
    [[nodiscard]] int chosenCount() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    [[nodiscard]] bool isCheckable(const QModelIndex& index) const;

    std::vector<HitRow> m_rows;
    std::vector<bool> m_chosen;
    bool m_replacing = false;
};

} // namespace chapeau
