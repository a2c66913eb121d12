// Rows of the logged tables as JSON objects of scalars, and the few statements that every table shares. Each row carries a hash over the
// rest of it, because SQLite's own check doesn't see a flipped bit in a text. Throws SQLite::Exception and RowDamaged; for core/store only.
#pragma once

#include "core/store/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>

#include <functional>
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
/// Every row in order of `order` (columns). Throws RowDamaged where a hash doesn't fit.
void eachRow(SQLite::Database& database, const Table& table, const std::string& order, const std::function<void(const Row&)>& take);
/// Every row without looking at its hash.
void eachRowUnchecked(SQLite::Database& database, const Table& table, const std::string& order,
                      const std::function<void(const Row&)>& take);

/// One more than the largest `number` of the table.
[[nodiscard]] std::int64_t nextNumber(SQLite::Database& database, const std::string& table);

} // namespace chapeau
