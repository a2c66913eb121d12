// The history as a table model, latest first; what was undone is greyed and says so, what is about the selected paragraph stands in
// bold. Data come whole.
#pragma once

#include "core/store/negotiation.h"
#include "ui/history/entry_paragraphs.h"

#include <QAbstractTableModel>

#include <vector>

namespace chapeau {

class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Oldest first, as the negotiation has it.
    void setEntries(SharedList<HistoryEntry> entries);
    /// What the selected paragraph is called, as namesOf() says it.
    void setSelectedParagraph(std::vector<NameInVersion> names);
    [[nodiscard]] const HistoryEntry& entry(int row) const { return m_entries[m_entries.size() - 1 - static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant fontOf(const HistoryEntry& entry, int column) const;

    SharedList<HistoryEntry> m_entries;
    std::vector<NameInVersion> m_selected;
};

} // namespace chapeau
