#include "core/store/rows.h"

#include "core/store/row_hash.h"
#include "core/store/stored_row.h"

#include <fmt/format.h>

namespace chapeau {

namespace {

std::string joined(const std::vector<std::string>& parts, const std::string& separator, const std::string& suffix = "") {
    std::string result;
    for (const auto& part : parts) result += (result.empty() ? "" : separator) + part + suffix;
    return result;
}

std::vector<std::string> allColumns(const Table& table) {
    auto columns = table.columns;
    columns.emplace_back("hash");
    return columns;
}

void bind(SQLite::Statement& statement, int index, const Row& value) {
    if (value.is_null())
        statement.bind(index);
    else if (value.is_string())
        statement.bind(index, value.get_ref<const std::string&>());
    else if (value.is_number_float())
        statement.bind(index, value.get<double>());
    else
        statement.bind(index, value.get<std::int64_t>());
}

Row valueOf(const SQLite::Column& column) {
    if (column.isNull()) return nullptr;
    if (column.isInteger()) return column.getInt64();
    if (column.isFloat()) return column.getDouble();
    return column.getString();
}

Row rowOf(SQLite::Statement& statement, const std::vector<std::string>& columns) {
    Row row = Row::object();
    for (std::size_t i = 0; i < columns.size(); ++i) row[columns[i]] = valueOf(statement.getColumn(static_cast<int>(i)));
    return row;
}

SQLite::Statement onKey(SQLite::Database& database, const std::string& sql, const Table& table, const Row& key) {
    SQLite::Statement statement{database, sql + " WHERE " + joined(table.key, " AND ", " = ?")};
    for (std::size_t i = 0; i < table.key.size(); ++i) bind(statement, static_cast<int>(i) + 1, key.at(table.key[i]));
    return statement;
}

} // namespace

std::string hashOfRow(const Table& table, const Row& row) {
    RowHash hash;
    for (const auto& column : table.columns) {
        const Row& value = row.at(column);
        if (value.is_null())
            hash.addNull();
        else if (value.is_string())
            hash.add(value.get_ref<const std::string&>());
        else if (value.is_number_float())
            hash.add(value.get<double>());
        else
            hash.add(value.get<std::int64_t>());
    }
    return hash.finish();
}

void insertRowAsItIs(SQLite::Database& database, const Table& table, const Row& row) {
    const auto columns = allColumns(table);
    const std::string marks = joined(std::vector<std::string>(columns.size(), "?"), ", ");
    SQLite::Statement statement{database, fmt::format("INSERT INTO {} ({}) VALUES ({})", table.name, joined(columns, ", "), marks)};
    for (std::size_t i = 0; i < columns.size(); ++i) bind(statement, static_cast<int>(i) + 1, row.at(columns[i]));
    statement.exec();
}

void insertRow(SQLite::Database& database, const Table& table, Row row) {
    row["hash"] = hashOfRow(table, row);
    insertRowAsItIs(database, table, row);
}

void deleteRow(SQLite::Database& database, const Table& table, const Row& key) {
    onKey(database, "DELETE FROM " + table.name, table, key).exec();
}

std::optional<Row> findRow(SQLite::Database& database, const Table& table, const Row& key) {
    const auto columns = allColumns(table);
    auto statement = onKey(database, fmt::format("SELECT {} FROM {}", columnList(table), table.name), table, key);
    if (!statement.executeStep()) return std::nullopt;
    return rowOf(statement, columns);
}

std::int64_t Writing::nextNumber(const std::string& table) {
    const auto [last, isFirst] = m_last.try_emplace(table, 0);
    if (isFirst) last->second = m_database.execAndGet("SELECT COALESCE(MAX(number), 0) FROM " + table).getInt64();
    return ++last->second;
}

} // namespace chapeau
