// Opens a workspace file with the guards every file gets, also our own: it may come from anywhere. For core/store only; throws Refused,
// SQLite::Exception.
#pragma once

#include "core/store/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>

namespace chapeau {

/// Largest file that is opened, in bytes.
inline constexpr std::uintmax_t largestWorkspace = std::uintmax_t{2} << 30U;

/// Read-only where the file or its folder can't be written. Refuses what is no workspace, is of another program or newer, or has another
/// schema; leaves it as it is. Whether its pages and rows are whole is for loadFirst() to find out.
[[nodiscard]] std::unique_ptr<SQLite::Database> openDatabase(const std::filesystem::path& path);
/// An empty database at a path where nothing is, for createSchema().
[[nodiscard]] std::unique_ptr<SQLite::Database> createDatabase(const std::filesystem::path& path);
void createSchema(SQLite::Database& database);
/// A file of an older schema gets the tables that it lacks; within a transaction, with its first change. Until then it is read as it is.
void upgradeSchema(SQLite::Database& database);
/// Whether a file of this schema has the table.
[[nodiscard]] bool hasTable(SQLite::Database& database, const Table& table);
/// Whether its file was moved, deleted or replaced since it was opened.
[[nodiscard]] bool hasMoved(SQLite::Database& database);
[[nodiscard]] bool isReadOnly(SQLite::Database& database, const std::filesystem::path& path);

} // namespace chapeau
