#include "core/store/opening.h"

#include "core/store/failures.h"
#include "core/store/schema.h"

#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <set>

namespace chapeau {

namespace fs = std::filesystem;

namespace {

constexpr int busyMilliseconds = 2000;
constexpr sqlite3_int64 heapLimit = sqlite3_int64{512} << 20U;

struct Limit {
    int id;
    int value;
};

// What our own statements need, with room to spare; a hostile file gets no further.
constexpr Limit limits[] = {
    {SQLITE_LIMIT_LENGTH, 128 << 20},        {SQLITE_LIMIT_SQL_LENGTH, 100'000},    {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 50},           {SQLITE_LIMIT_COMPOUND_SELECT, 10},    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200}, {SQLITE_LIMIT_VARIABLE_NUMBER, 1'000}, {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
};

void guard(SQLite::Database& database) {
    sqlite3* handle = database.getHandle();
    sqlite3_hard_heap_limit64(heapLimit);
    sqlite3_busy_timeout(handle, busyMilliseconds);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0, nullptr);
    for (const auto& limit : limits) sqlite3_limit(handle, limit.id, limit.value);
    for (const char* pragma :
         {"cell_size_check = ON", "mmap_size = 0", "foreign_keys = ON", "secure_delete = ON", "temp_store = MEMORY", "synchronous = FULL"})
        database.exec(std::string{"PRAGMA "} + pragma);
}

[[noreturn]] void refuse(ErrorCode code, const fs::path& path, const std::string& place = {}) {
    throw Refused{{code, path.string(), place}};
}

void requireRegularFile(const fs::path& path) {
    std::error_code error;
    const auto status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found) refuse(ErrorCode::workspaceNotFound, path);
    if (status.type() != fs::file_type::regular) refuse(ErrorCode::notAWorkspace, path);
    const auto size = fs::file_size(path, error);
    // SQLite takes an empty file for an empty database.
    if (error || size == 0 || size > largestWorkspace) refuse(ErrorCode::notAWorkspace, path);
}

int schemaOf(SQLite::Database& database) {
    return database.execAndGet("PRAGMA user_version").getInt();
}

void requireOurs(SQLite::Database& database, const fs::path& path) {
    if (database.execAndGet("PRAGMA application_id").getInt() != workspaceApplicationId) refuse(ErrorCode::workspaceOfOtherProgram, path);
    const int version = schemaOf(database);
    if (version > schemaVersion) refuse(ErrorCode::workspaceNewer, path);
    if (version < 1) refuse(ErrorCode::workspaceDamaged, path, "schema");
}

/// Nothing but our own tables, word for word: no view, trigger or table of anybody else is ever looked at.
void requireOurSchema(SQLite::Database& database, const fs::path& path) {
    std::set<std::string> present;
    SQLite::Statement statement{database, "SELECT sql FROM sqlite_schema"};
    while (statement.executeStep()) present.insert(statement.getColumn(0).getString());
    const auto expected = schemaStatements(schemaOf(database));
    if (present != std::set<std::string>{expected.begin(), expected.end()}) refuse(ErrorCode::workspaceDamaged, path, "schema");
}

} // namespace

bool isReadOnly(SQLite::Database& database, const fs::path& path) {
    return sqlite3_db_readonly(database.getHandle(), "main") != 0 || ::access(path.parent_path().c_str(), W_OK) != 0;
}

bool hasMoved(SQLite::Database& database) {
    int moved = 0;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

std::unique_ptr<SQLite::Database> openDatabase(const fs::path& path) {
    requireRegularFile(path);
    auto database =
        std::make_unique<SQLite::Database>(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_PRIVATECACHE | SQLite::OPEN_NOMUTEX);
    guard(*database);
    requireOurs(*database, path);
    requireOurSchema(*database, path);
    return database;
}

std::unique_ptr<SQLite::Database> createDatabase(const fs::path& path) {
    auto database =
        std::make_unique<SQLite::Database>(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_PRIVATECACHE);
    // A row with two long texts fits a page whole: half the file, and half the time to read it.
    database->exec("PRAGMA page_size = 16384");
    guard(*database);
    return database;
}

bool hasTable(SQLite::Database& database, const Table& table) {
    return table.since <= schemaOf(database);
}

void upgradeSchema(SQLite::Database& database) {
    const int version = schemaOf(database);
    if (version == schemaVersion) return;
    for (const auto& table : loggedTables())
        if (table.since > version) database.exec(table.ddl);
    database.exec("PRAGMA user_version = " + std::to_string(schemaVersion));
}

void createSchema(SQLite::Database& database) {
    database.exec("PRAGMA application_id = " + std::to_string(workspaceApplicationId));
    database.exec("PRAGMA user_version = " + std::to_string(schemaVersion));
    for (const auto& statement : schemaStatements()) database.exec(statement);
}

} // namespace chapeau
