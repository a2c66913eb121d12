#include "core/store/stored_row.h"

#include "core/base/hash.h"
#include "core/store/failures.h"
#include "core/store/row_hash.h"

#include <fmt/format.h>

namespace chapeau {

namespace {

std::string_view bytesOf(const SQLite::Column& column) {
    const char* bytes = column.getText(); // before the size: SQLite may convert
    return {bytes, static_cast<std::size_t>(column.getBytes())};
}

} // namespace

SQLite::Column StoredRow::at(std::string_view column) const {
    const auto& columns = m_table.columns;
    for (std::size_t tried = 0; tried < columns.size(); ++tried) {
        const std::size_t index = (m_next + tried) % columns.size();
        if (columns[index] != column) continue;
        m_next = index + 1;
        return m_statement.getColumn(static_cast<int>(index));
    }
    throw RowDamaged{m_table.name};
}

bool StoredRow::isNull(std::string_view column) const {
    return at(column).isNull();
}

std::string_view StoredRow::text(std::string_view column) const {
    const auto value = at(column);
    if (!value.isText()) throw RowDamaged{m_table.name};
    return bytesOf(value);
}

std::int64_t StoredRow::integer(std::string_view column) const {
    const auto value = at(column);
    if (!value.isInteger()) throw RowDamaged{m_table.name};
    return value.getInt64();
}

double StoredRow::real(std::string_view column) const {
    const auto value = at(column);
    if (!value.isFloat() && !value.isInteger()) throw RowDamaged{m_table.name};
    return value.getDouble();
}

bool StoredRow::isWhole() const {
    RowHash hash;
    const int columns = static_cast<int>(m_table.columns.size());
    for (int i = 0; i < columns; ++i) {
        const auto value = m_statement.getColumn(i);
        if (value.isNull())
            hash.addNull();
        else if (value.isInteger())
            hash.add(value.getInt64());
        else if (value.isFloat())
            hash.add(value.getDouble());
        else
            hash.add(bytesOf(value));
    }
    return bytesOf(m_statement.getColumn(columns)) == hash.finished();
}

std::string columnList(const Table& table) {
    std::string list;
    for (const auto& column : table.columns) list += column + ", ";
    return list + "hash";
}

void eachRowUnchecked(SQLite::Database& database, const Table& table, const std::string& order,
                      const std::function<void(const StoredRow&)>& take) {
    SQLite::Statement statement{database, fmt::format("SELECT {} FROM {} ORDER BY {}", columnList(table), table.name, order)};
    while (statement.executeStep()) take({table, statement});
}

void eachRow(SQLite::Database& database, const Table& table, const std::string& order, const std::function<void(const StoredRow&)>& take) {
    eachRowUnchecked(database, table, order, [&](const StoredRow& row) {
        if (!row.isWhole()) throw RowDamaged{table.name};
        take(row);
    });
}

void rowWithId(SQLite::Database& database, const Table& table, const std::string& id, const std::function<void(const StoredRow&)>& take) {
    SQLite::Statement statement{database, fmt::format("SELECT {} FROM {} WHERE id = ?", columnList(table), table.name)};
    statement.bind(1, id);
    if (!statement.executeStep()) throw RowDamaged{table.name};
    const StoredRow row{table, statement};
    if (!row.isWhole()) throw RowDamaged{table.name};
    take(row);
}

} // namespace chapeau
