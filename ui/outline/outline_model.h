// The paragraphs by their labels, with the most pressing thing to know of each, as a list model.
#pragma once

#include "ui/paragraphs/paragraph_rows.h"

#include <QAbstractListModel>

namespace chapeau {

class OutlineModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// Rows without a paragraph (title, enacting words) are left out.
    void setRows(const ParagraphRows& rows);
    [[nodiscard]] const ParagraphRow& row(const QModelIndex& index) const { return m_rows[static_cast<std::size_t>(index.row())]; }
    [[nodiscard]] QModelIndex indexOf(const ParagraphId& paragraph) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    ParagraphRows m_rows;
};

} // namespace chapeau
