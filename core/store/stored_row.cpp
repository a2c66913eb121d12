#include "core/store/stored_row.h"

#include "core/base/hash.h"
#include "core/store/failures.h"

#include <fmt/format.h>
#include <sqlite3.h>

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

bool StoredRow::isWhole(RowHash& hash) const {
    const int columns = static_cast<int>(m_table.columns.size());
    for (int i = 0; i < columns; ++i) {
        const auto value = m_statement.getColumn(i);
        switch (value.getType()) {
        case SQLITE_NULL: hash.addNull(); break;
        case SQLITE_INTEGER: hash.add(value.getInt64()); break;
        case SQLITE_FLOAT: hash.add(value.getDouble()); break;
        default: hash.add(bytesOf(value));
        }
    }
    return bytesOf(m_statement.getColumn(columns)) == hash.finish();
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
    RowHash hash;
    eachRowUnchecked(database, table, order, [&](const StoredRow& row) {
        if (!row.isWhole(hash)) throw RowDamaged{table.name};
        take(row);
    });
}

void rowWithId(SQLite::Database& database, const Table& table, const std::string& id, const std::function<void(const StoredRow&)>& take) {
    SQLite::Statement statement{database, fmt::format("SELECT {} FROM {} WHERE id = ?", columnList(table), table.name)};
    statement.bind(1, id);
    if (!statement.executeStep()) throw RowDamaged{table.name};
    const StoredRow row{table, statement};
    if (RowHash hash; !row.isWhole(hash)) throw RowDamaged{table.name};
    take(row);
}

} // namespace chapeau
