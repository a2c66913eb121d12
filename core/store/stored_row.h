// One row of a logged table, as a statement stands on it: columns by name, and whether its hash fits. Valid until the statement steps on.
// Throws RowDamaged where a column holds another thing than is asked for; for core/store only.
#pragma once

#include "core/store/row_hash.h"
#include "core/store/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace chapeau {

class StoredRow {
public:
    /// The statement selects the columns of the table and `hash`, in that order.
    StoredRow(const Table& table, const SQLite::Statement& statement) : m_table{table}, m_statement{statement} {}

    [[nodiscard]] bool isNull(std::string_view column) const;
    [[nodiscard]] std::string_view text(std::string_view column) const;
    [[nodiscard]] std::int64_t integer(std::string_view column) const;
    [[nodiscard]] double real(std::string_view column) const;
    /// The hash beside it is the one that belongs to it; `hash` is left empty again.
    [[nodiscard]] bool isWhole(RowHash& hash) const;

private:
    [[nodiscard]] SQLite::Column at(std::string_view column) const;

    const Table& m_table;
    const SQLite::Statement& m_statement;
    mutable std::size_t m_next = 0; ///< columns are mostly asked for in their order
};

/// The columns of a table and `hash`, with commas between.
[[nodiscard]] std::string columnList(const Table& table);

/// Every row in order of `order` (columns). Throws RowDamaged where a hash doesn't fit.
void eachRow(SQLite::Database& database, const Table& table, const std::string& order, const std::function<void(const StoredRow&)>& take);
/// Every row without looking at its hash.
void eachRowUnchecked(SQLite::Database& database, const Table& table, const std::string& order,
                      const std::function<void(const StoredRow&)>& take);
/// The row with this `id`. Throws RowDamaged where there is none, or its hash doesn't fit.
void rowWithId(SQLite::Database& database, const Table& table, const std::string& id, const std::function<void(const StoredRow&)>& take);

} // namespace chapeau
