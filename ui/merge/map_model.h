// The map as a table model: one row a paragraph, one column a delegation, the last column in words. Data come whole by setMap().
#pragma once

#include "ui/merge/map_rows.h"
#include "ui/text/marked_up.h"

#include <QAbstractTableModel>

namespace chapeau {

class MapModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `names` of the columns, for tool tips; `marks` for the changes shown there.
    void setMap(MergeMap map, std::vector<QString> names, const MarkColours& marks);
    [[nodiscard]] const MapRow& row(int row) const { return m_map.rows[static_cast<std::size_t>(row)]; }
    /// Null for the column in words.
    [[nodiscard]] const MapCell* cell(const QModelIndex& index) const;
    [[nodiscard]] int rowOf(const ParagraphId& paragraph) const;
    [[nodiscard]] int wordsColumn() const { return static_cast<int>(m_map.columns.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString toolTip(const QModelIndex& index, const MapCell& cell) const;
    [[nodiscard]] QString spoken(const QModelIndex& index) const;

    MergeMap m_map;
    std::vector<QString> m_names;
    MarkColours m_marks;
};

} // namespace chapeau
