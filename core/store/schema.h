// The tables of a workspace file: docs/file-format.md in code. Every key is a random 128-bit id; facts are appended, and the latest counts.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

/// "CHAP": SQLite's application_id at byte 68 of the file.
inline constexpr std::int32_t workspaceApplicationId = 0x43484150;
/// SQLite's user_version: the newest schema this program knows.
/// 1: the first; 2: with positions; 3: with authors; 4: with sources taken back.
inline constexpr int schemaVersion = 4;

struct Table {
    std::string name;
    std::vector<std::string> columns; ///< `hash` aside, in the order of their creation
    std::vector<std::string> key;     ///< columns of the primary key
    std::string ddl;
    int since = 1; ///< the first schema that has it
};

/// Tables whose changes go into the change log, parents before children. Each has a `hash` column over the rest of its row.
[[nodiscard]] const std::vector<Table>& loggedTables();
[[nodiscard]] const Table* findLoggedTable(std::string_view name);

/// All statements that make a workspace of this schema.
[[nodiscard]] std::vector<std::string> schemaStatements(int version = schemaVersion);

} // namespace chapeau
