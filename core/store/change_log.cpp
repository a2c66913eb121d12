#include "core/store/change_log.h"

#include "core/base/hash.h"
#include "core/store/failures.h"

#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

#include <algorithm>
#include <ranges>

namespace chapeau {

namespace {

void require(int result) {
    if (result != SQLITE_OK) throw SQLite::Exception{sqlite3_errstr(result), result};
}

using Memory = std::unique_ptr<void, decltype(&sqlite3_free)>;
using Iterator = std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)>;

Row valueOf(sqlite3_value* value) {
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER: return sqlite3_value_int64(value);
    case SQLITE_FLOAT: return sqlite3_value_double(value);
    case SQLITE_TEXT: {
        const auto* text = sqlite3_value_text(value);
        return std::string{reinterpret_cast<const char*>(text), static_cast<std::size_t>(sqlite3_value_bytes(value))};
    }
    default: return nullptr;
    }
}

using ReadValue = int (*)(sqlite3_changeset_iter*, int, sqlite3_value**);

Row rowOf(sqlite3_changeset_iter* changes, const Table& table, ReadValue read) {
    auto columns = table.columns;
    columns.emplace_back("hash");
    Row row = Row::object();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        sqlite3_value* value = nullptr;
        require(read(changes, static_cast<int>(i), &value));
        row[columns[i]] = value == nullptr ? Row(nullptr) : valueOf(value);
    }
    return row;
}

Row changeAt(sqlite3_changeset_iter* changes) {
    const char* name = nullptr;
    int columns = 0;
    int operation = 0;
    require(sqlite3changeset_op(changes, &name, &columns, &operation, nullptr));
    const Table* table = findLoggedTable(name);
    // Facts are appended: no use case updates a row.
    if (table == nullptr || operation == SQLITE_UPDATE) throw RowDamaged{"change log"};
    const bool inserted = operation == SQLITE_INSERT;
    const Row row = rowOf(changes, *table, inserted ? sqlite3changeset_new : sqlite3changeset_old);
    return {{"table", table->name}, {"old", inserted ? Row(nullptr) : row}, {"new", inserted ? row : Row(nullptr)}};
}

/// Changes one row from `from` to `to` (null: no row); false where the row isn't as `from` says, or the record isn't one of ours.
bool replaceRow(SQLite::Database& database, const Row& change, const char* from, const char* to) {
    const Table* table =
        change.contains("table") && change["table"].is_string() ? findLoggedTable(change["table"].get<std::string>()) : nullptr;
    if (table == nullptr || !change.contains(from) || !change.contains(to)) return false;
    const Row& before = change[from];
    const Row& after = change[to];
    const Row& key = before.is_null() ? after : before;
    if (!key.is_object() || !std::ranges::all_of(table->key, [&](const auto& column) { return key.contains(column); })) return false;
    const auto present = findRow(database, *table, key);
    if (present.has_value() == before.is_null() || (present && *present != before)) return false;
    if (!before.is_null()) deleteRow(database, *table, before);
    if (after.is_null()) return true;
    const bool complete = after.size() == table->columns.size() + 1 && after.contains("hash") &&
                          std::ranges::all_of(table->columns, [&](const auto& column) { return after.contains(column); });
    if (complete) insertRowAsItIs(database, *table, after);
    return complete;
}

std::string hashOfEntry(const std::string& at, const std::string& who, const std::string& what, const std::string& paragraph,
                        const std::string& record) {
    return hashOf(Row{at, who, what, paragraph, record}.dump(-1, ' ', false, Row::error_handler_t::replace));
}

constexpr auto entryColumns = "SELECT number, at, who, what, paragraph, state, record IS NOT NULL FROM change_log ";

HistoryEntry entryOf(SQLite::Statement& row) {
    const auto at = timestampFromIso(row.getColumn(1).getString());
    if (!at) throw RowDamaged{"change_log"};
    const auto state = row.getColumn(5).getString();
    return {row.getColumn(0).getInt64(),  *at,
            row.getColumn(2).getString(), row.getColumn(3).getString(),
            row.getColumn(4).getString(), state != "done",
            state == "dropped",           row.getColumn(6).getInt() != 0};
}

Row recordOf(SQLite::Database& database, std::int64_t number) {
    SQLite::Statement statement{database, "SELECT record FROM change_log WHERE number = ?"};
    statement.bind(1, number);
    if (!statement.executeStep()) throw RowDamaged{"change_log"};
    Row record = Row::parse(statement.getColumn(0).getString(), nullptr, false);
    if (!record.is_array()) throw RowDamaged{"change_log"};
    return record;
}

/// What was undone or dropped since stands after it: only the end of the log is looked through, however long it is. 0 for none.
std::int64_t lastDone(SQLite::Database& database) {
    SQLite::Statement statement{database, "SELECT number FROM change_log WHERE state = 'done' ORDER BY number DESC LIMIT 1"};
    return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
}

void setState(SQLite::Database& database, std::int64_t number, const char* state) {
    SQLite::Statement statement{database, "UPDATE change_log SET state = ? WHERE number = ?"};
    statement.bind(1, state);
    statement.bind(2, number);
    statement.exec();
}

} // namespace

struct Capture::Session {
    sqlite3_session* handle = nullptr;
    ~Session() {
        if (handle != nullptr) sqlite3session_delete(handle);
    }
};

Capture::Capture(SQLite::Database& database) : m_session{std::make_unique<Session>()} {
    require(sqlite3session_create(database.getHandle(), "main", &m_session->handle));
    for (const auto& table : loggedTables()) require(sqlite3session_attach(m_session->handle, table.name.c_str()));
}

Capture::~Capture() = default;

Row Capture::record() const {
    int size = 0;
    void* bytes = nullptr;
    require(sqlite3session_changeset(m_session->handle, &size, &bytes));
    const Memory owner{bytes, sqlite3_free};
    Row record = Row::array();
    if (size == 0) return record;
    sqlite3_changeset_iter* start = nullptr;
    require(sqlite3changeset_start(&start, size, bytes));
    const Iterator changes{start, sqlite3changeset_finalize};
    while (sqlite3changeset_next(start) == SQLITE_ROW) record.push_back(changeAt(start));
    return record;
}

std::int64_t appendToLog(SQLite::Database& database, const LogEntry& entry, const Row& record) {
    const auto last = lastDone(database);
    SQLite::Statement dropped{database, "UPDATE change_log SET state = 'dropped' WHERE number > ? AND state = 'undone'"};
    dropped.bind(1, last);
    dropped.exec();
    SQLite::Statement statement{database,
                                "INSERT INTO change_log (at, who, what, paragraph, record, state, hash) VALUES (?, ?, ?, ?, ?, 'done', ?)"};
    const auto at = toIso(entry.at);
    const auto text = record.is_null() ? std::string{} : record.dump();
    statement.bind(1, at);
    statement.bind(2, entry.who);
    statement.bind(3, entry.what);
    statement.bind(4, entry.paragraph);
    if (record.is_null())
        statement.bind(5);
    else
        statement.bind(5, text);
    statement.bind(6, hashOfEntry(at, entry.who, entry.what, entry.paragraph, text));
    statement.exec();
    return last + 1;
}

std::vector<HistoryEntry> readLog(SQLite::Database& database, std::int64_t from) {
    SQLite::Statement statement{database, std::string{entryColumns} + "WHERE number >= ? ORDER BY number"};
    statement.bind(1, from);
    std::vector<HistoryEntry> entries;
    while (statement.executeStep()) entries.push_back(entryOf(statement));
    return entries;
}

Moved undoLast(SQLite::Database& database) {
    SQLite::Statement statement{database, std::string{entryColumns} + "WHERE state = 'done' ORDER BY number DESC LIMIT 1"};
    if (!statement.executeStep()) throw Refused{{ErrorCode::nothingToUndo, "", ""}};
    auto entry = entryOf(statement);
    if (!entry.undoable) throw Refused{{ErrorCode::nothingToUndo, "", ""}};
    Row record = recordOf(database, entry.number);
    for (const auto& change : record | std::views::reverse)
        if (!replaceRow(database, change, "new", "old")) throw Refused{{ErrorCode::undoDoesNotFit, entry.what, change.value("table", "")}};
    setState(database, entry.number, "undone");
    entry.undone = true;
    return {std::move(entry), std::move(record)};
}

Moved redoNext(SQLite::Database& database) {
    SQLite::Statement statement{database, std::string{entryColumns} + "WHERE number > ? AND state = 'undone' ORDER BY number LIMIT 1"};
    statement.bind(1, lastDone(database));
    if (!statement.executeStep()) throw Refused{{ErrorCode::nothingToRedo, "", ""}};
    auto entry = entryOf(statement);
    Row record = recordOf(database, entry.number);
    for (const auto& change : record)
        if (!replaceRow(database, change, "old", "new")) throw Refused{{ErrorCode::undoDoesNotFit, entry.what, change.value("table", "")}};
    setState(database, entry.number, "done");
    entry.undone = false;
    return {std::move(entry), std::move(record)};
}

std::vector<std::int64_t> damagedLogEntries(SQLite::Database& database) {
    std::vector<std::int64_t> damaged;
    SQLite::Statement row{database, "SELECT number, at, who, what, paragraph, COALESCE(record, ''), hash FROM change_log ORDER BY number"};
    while (row.executeStep()) {
        const auto hash = hashOfEntry(row.getColumn(1), row.getColumn(2), row.getColumn(3), row.getColumn(4), row.getColumn(5));
        if (row.getColumn(6).getString() != hash) damaged.push_back(row.getColumn(0).getInt64());
    }
    return damaged;
}

} // namespace chapeau
