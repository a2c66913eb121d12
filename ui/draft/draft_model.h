// The rows of the draft as a list model. Its data come whole by setRows(); the rows that stay where they were keep the view's place.
#pragma once

#include "ui/paragraphs/paragraph_rows.h"

#include <QAbstractListModel>

namespace chapeau {

class DraftModel final : public QAbstractListModel {
    Q_OBJECT
public:
    /// The registry, which outlives it, names the delegations.
    explicit DraftModel(const Registry& registry, QObject* parent = nullptr) : QAbstractListModel{parent}, m_registry{registry} {}

    void setRows(ParagraphRows rows);
    [[nodiscard]] const ParagraphRow& row(const QModelIndex& index) const { return m_rows[static_cast<std::size_t>(index.row())]; }
    /// For whoever keeps it beyond the next setRows().
    [[nodiscard]] std::shared_ptr<const ParagraphRow> sharedRow(const QModelIndex& index) const {
        return m_rows.shared(static_cast<std::size_t>(index.row()));
    }
    [[nodiscard]] QModelIndex indexOf(const ParagraphId& paragraph) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    const Registry& m_registry;
    ParagraphRows m_rows;
};

} // namespace chapeau
