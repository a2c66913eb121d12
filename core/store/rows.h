// Rows of the logged tables as JSON objects of scalars, as they are written and as the change log keeps them. Each row carries a hash over
// the rest of it, because SQLite's own check doesn't see a flipped bit in a text. Throws SQLite::Exception; for core/store only.
#pragma once

#include "core/store/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <string>

namespace chapeau {

using Row = nlohmann::json;

/// The hash that belongs to a row: over its columns but `hash`, in the order of the schema.
[[nodiscard]] std::string hashOfRow(const Table& table, const Row& row);

/// Adds `hash` and inserts. The row has every column of the table.
void insertRow(SQLite::Database& database, const Table& table, Row row);
/// Writes the row as it is, its hash included: for the change log.
void insertRowAsItIs(SQLite::Database& database, const Table& table, const Row& row);
void deleteRow(SQLite::Database& database, const Table& table, const Row& key);
/// The row with this key, hash included.
[[nodiscard]] std::optional<Row> findRow(SQLite::Database& database, const Table& table, const Row& key);
/// Adding facts in one transaction: each table is looked through once for its largest `number`.
class Writing {
public:
    explicit Writing(SQLite::Database& database) : m_database{database} {}

    [[nodiscard]] SQLite::Database& database() { return m_database; }
    [[nodiscard]] std::int64_t nextNumber(const std::string& table);

private:
    SQLite::Database& m_database;
    std::map<std::string, std::int64_t> m_last; ///< of the tables asked for
};

} // namespace chapeau
