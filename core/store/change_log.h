// The change log (docs/adr/0002-one-change-log.md): what each use case changed, as our own record of row changes in JSON:
//   [{"table":"proposal","old":null,"new":{…}}]   old null = inserted, new null = deleted
// SQLite's session extension captures what a transaction changed; no binary changeset is ever stored or taken in.
// Applying takes only known tables and columns, checks the old values, and reports what doesn't fit. For core/store only.
#pragma once

#include "core/store/log_entry.h"
#include "core/store/negotiation.h"
#include "core/store/rows.h"

#include <memory>
#include <string>
#include <vector>

namespace chapeau {

/// Captures the changes of the logged tables from its making on.
class Capture {
public:
    explicit Capture(SQLite::Database& database);
    ~Capture();
    Capture(const Capture&) = delete;
    Capture& operator=(const Capture&) = delete;

    /// The record of what was changed so far; an empty array for nothing.
    [[nodiscard]] Row record() const;

private:
    struct Session;
    std::unique_ptr<Session> m_session;
};

/// Appends an entry; a null record can't be undone. What was undone before can't be done again from here on. The number of the first entry
/// that is different now.
std::int64_t appendToLog(SQLite::Database& database, const LogEntry& entry, const Row& record);
/// The entries from this number on.
[[nodiscard]] std::vector<HistoryEntry> readLog(SQLite::Database& database, std::int64_t from = 1);

/// A line of the history that was undone or done again, and the record of what it had changed.
struct Moved {
    HistoryEntry entry;
    Row record;
};
/// Undoes the last entry, or does the first undone one again. Throws Refused (nothingToUndo, nothingToRedo, undoDoesNotFit).
[[nodiscard]] Moved undoLast(SQLite::Database& database);
[[nodiscard]] Moved redoNext(SQLite::Database& database);

/// Entries whose text doesn't fit their hash.
[[nodiscard]] std::vector<std::int64_t> damagedLogEntries(SQLite::Database& database);

} // namespace chapeau
