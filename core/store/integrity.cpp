#include "core/store/integrity.h"

#include "core/store/change_log.h"
#include "core/store/failures.h"
#include "core/store/opening.h"
#include "core/store/stored_row.h"

#include "core/base/hash.h"

#include <sqlite3.h>

#include <stop_token>

namespace chapeau {

namespace {

struct Reference {
    const char* table;
    const char* column;
    const char* target;
};

constexpr Reference references[] = {
    {"paragraph", "version", "version"},  {"decision", "proposal", "proposal"}, {"reason", "proposal", "proposal"},
    {"source", "proposal", "proposal"},   {"comment", "proposal", "proposal"},  {"comment_resolution", "comment", "comment"},
    {"proposal", "document", "document"}, {"position", "proposal", "proposal"}, {"source_removal", "source", "source"},
};

void requireGoingOn(const Job& job) {
    if (job.stopped()) throw Refused{{ErrorCode::cancelled, "", ""}};
}

/// While it lives, a stop of the job interrupts the statement that runs.
auto interrupting(SQLite::Database& database, const Job& job) {
    return std::stop_callback{job.stop, [&database] { sqlite3_interrupt(database.getHandle()); }};
}

void damagedRows(SQLite::Database& database, const Table& table, std::vector<Flaw>& flaws) {
    RowHash hash;
    eachRowUnchecked(database, table, table.key.front(), [&](const StoredRow& row) {
        if (!row.isWhole(hash)) flaws.push_back({"text", table.name + " " + std::string{row.text("id")}});
    });
}

void danglingReferences(SQLite::Database& database, const Reference& reference, std::vector<Flaw>& flaws) {
    const std::string table = reference.table;
    const std::string column = reference.column;
    SQLite::Statement statement{database, "SELECT DISTINCT " + column + " FROM " + table + " WHERE " + column + " IS NOT NULL AND " +
                                              column + " NOT IN (SELECT id FROM " + reference.target + ")"};
    while (statement.executeStep()) flaws.push_back({"reference", table + "." + column + " " + statement.getColumn(0).getString()});
}

void damagedDocuments(SQLite::Database& database, std::vector<Flaw>& flaws) {
    SQLite::Statement statement{database, "SELECT content, bytes FROM document_bytes"};
    while (statement.executeStep()) {
        const auto content = statement.getColumn(0).getString();
        if (hashOf(statement.getColumn(1).getString()) != content) flaws.push_back({"text", "document_bytes " + content});
    }
    SQLite::Statement missing{database, "SELECT id FROM document WHERE content NOT IN (SELECT content FROM document_bytes)"};
    while (missing.executeStep()) flaws.push_back({"reference", "document.content " + missing.getColumn(0).getString()});
}

} // namespace

void requireWholePages(SQLite::Database& database, const Job& job) {
    requireGoingOn(job);
    const auto stopping = interrupting(database, job);
    if (database.execAndGet("PRAGMA quick_check(1)").getString() == "ok") return;
    requireGoingOn(job);
    throw Refused{{ErrorCode::workspaceDamaged, database.getFilename(), "file"}};
}

void requireWholeRows(SQLite::Database& database, const Job& job) {
    for (const auto& table : loggedTables())
        if (hasTable(database, table)) eachRow(database, table, table.key.front(), [&](const StoredRow&) { requireGoingOn(job); });
}

std::vector<Flaw> findFlaws(SQLite::Database& database, const Job& job) {
    requireWholePages(database, job);
    std::vector<Flaw> flaws;
    const std::size_t steps = loggedTables().size() + 3;
    std::size_t done = 0;
    const auto step = [&] {
        requireGoingOn(job);
        job.report(++done, steps);
    };
    const auto stopping = interrupting(database, job);
    SQLite::Statement pages{database, "PRAGMA integrity_check(20)"};
    while (pages.executeStep())
        if (const auto line = pages.getColumn(0).getString(); line != "ok") flaws.push_back({"file", line});
    step();
    for (const auto& table : loggedTables()) {
        if (hasTable(database, table)) damagedRows(database, table, flaws);
        step();
    }
    for (const auto& reference : references)
        if (hasTable(database, *findLoggedTable(reference.table))) danglingReferences(database, reference, flaws);
    damagedDocuments(database, flaws);
    step();
    for (const auto number : damagedLogEntries(database)) flaws.push_back({"history", std::to_string(number)});
    step();
    return flaws;
}

} // namespace chapeau
