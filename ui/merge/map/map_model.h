// The map as a table model: one row a paragraph, one column a delegation, the last column in words. The map comes whole by setMap(); which
// of its rows are shown, and in what order, by show().
#pragma once

#include "ui/merge/map/map_rows.h"
#include "ui/text/marked_up.h"

#include <QAbstractTableModel>

#include <memory>

namespace chapeau {

/// A map, the merge that it was drawn from, and the names of its columns.
struct DrawnMap {
    std::shared_ptr<const MergeMap> map{};
    std::shared_ptr<const MergedNegotiation> merged{}; ///< may be null where the map has no rows
    std::vector<QString> names{};
};

class MapModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit MapModel(QObject* parent = nullptr);

    void setMap(DrawnMap drawn);
    void show(RowOrder order, RowFilter filter);
    /// For the changes in tool tips.
    void setMarks(const MarkColours& marks) { m_marks = marks; }

    [[nodiscard]] const MergeMap& map() const { return *m_drawn.map; }
    [[nodiscard]] const MapRow& row(int row) const { return map().rows[m_shown[static_cast<std::size_t>(row)]]; }
    /// Null for the column in words.
    [[nodiscard]] const MapCell* cell(const QModelIndex& index) const;
    [[nodiscard]] int rowOf(const ParagraphId& paragraph) const;
    [[nodiscard]] int wordsColumn() const { return static_cast<int>(map().columns.size()); }
    /// Whether a group of columns begins here, and not at the edge.
    [[nodiscard]] bool beginsGroup(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString toolTip(const QModelIndex& index, const MapCell& cell) const;
    [[nodiscard]] QString spoken(const QModelIndex& index) const;
    [[nodiscard]] QVariant rowHeader(int section, int role) const;

    DrawnMap m_drawn;
    std::vector<std::size_t> m_shown;
    RowOrder m_order = RowOrder::byPlace;
    RowFilter m_filter = RowFilter::all;
    MarkColours m_marks;
};

} // namespace chapeau
