// Where each part of a file lands, as a table model. Data come whole by setRows().
#pragma once

#include "core/workspace/taking/taking_in.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace chapeau {

struct LandedRow {
    QString sent;  ///< what they sent; where they left a paragraph out, that paragraph
    QString label; ///< where it lands
    QString what;  ///< "edited", "moved, edited", "added", …
    double similarity = 0;
    bool changed = false;
    bool needsLook = false;

    friend bool operator==(const LandedRow&, const LandedRow&) = default;
};

[[nodiscard]] std::vector<LandedRow> landedRows(const Taking& taking, const Negotiation& negotiation);
/// How many proposals would be tabled.
[[nodiscard]] std::size_t proposalsIn(const Taking& taking);

class LandedModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<LandedRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<LandedRow> m_rows;
};

} // namespace chapeau
