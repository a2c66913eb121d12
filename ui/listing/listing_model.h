// A list of proposals or comments as a table model: sorted and filtered by its own indexes. Rows come whole; of a change only the rows that
// come and go are told, so that a choice stays.
#pragma once

#include "ui/listing/listing.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <unordered_map>

namespace chapeau {

class ListingModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// `wordsColumn` has the words of the row.
    ListingModel(std::vector<ListColumn> columns, int wordsColumn, QObject* parent = nullptr);

    /// What is asked for only of rows that are seen. The functions are called until the next show().
    struct Lazily {
        std::function<ListedWords(const ListedRow&)> words;
        std::function<QString(const ListedRow&, int column)> toolTip;
    };
    void show(std::vector<ListedRow> rows, ListFilter filter, Lazily lazily);
    void setFilter(ListFilter filter);
    [[nodiscard]] const ListFilter& filter() const { return m_filter; }
    [[nodiscard]] const ListOrder& order() const { return m_order; }
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] const std::vector<ListColumn>& columns() const { return m_columns; }
    [[nodiscard]] int wordsColumn() const { return m_wordsColumn; }
    [[nodiscard]] const ListedRow& row(int shown) const {
        return m_rows[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(shown)])];
    }
    [[nodiscard]] const ListedWords& words(int shown) const;
    /// The first of the shown rows about this paragraph; the one with this id.
    [[nodiscard]] std::optional<int> firstAbout(const ParagraphId& paragraph) const;
    [[nodiscard]] std::optional<int> find(const ListedId& id) const;
    /// Of all rows, shown or not.
    [[nodiscard]] int total() const { return static_cast<int>(m_rows.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void takeOut(int first, int count);
    void putIn(std::vector<int> shown, int first, int count);
    [[nodiscard]] QString spoken(int shown) const;

    std::vector<ListColumn> m_columns;
    int m_wordsColumn;
    std::vector<ListedRow> m_rows;
    std::vector<int> m_shown; ///< indexes of m_rows
    ListFilter m_filter;
    ListOrder m_order;
    Lazily m_lazily;
    mutable std::unordered_map<std::size_t, ListedWords> m_words; ///< by ListedRow::at
};

} // namespace chapeau
