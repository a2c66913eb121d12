// Reads the negotiation out of the file: whole, or only what changes have touched since it was read. For core/store only.
#pragma once

#include "core/base/job.h"
#include "core/store/negotiation.h"
#include "core/store/rows.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <limits>
#include <map>
#include <set>
#include <string>

namespace chapeau {

/// What changes of the log have touched.
class Touched {
public:
    /// The record of a change that was made or done again, or of one that was undone, and the first entry of the log that it changed.
    void add(const Row& record, bool undone, std::int64_t entry);

    struct Change {
        std::int64_t number = 0;
        bool present = false; ///< it is there; else it was deleted
    };
    /// Rows of a table with many, by `id`: of each what became of it at last.
    using Changes = std::map<std::string, Change>;
    [[nodiscard]] const Changes& changes(const std::string& table) const;
    [[nodiscard]] bool has(const std::string& table) const { return m_tables.contains(table); }
    /// Entries of the log before this one are as they were.
    [[nodiscard]] std::int64_t firstEntry() const { return m_firstEntry; }

private:
    std::set<std::string> m_tables;
    std::map<std::string, Changes> m_changes;
    std::int64_t m_firstEntry = std::numeric_limits<std::int64_t>::max();
};

/// All of it, in one transaction of the caller's. Throws RowDamaged, and Refused (cancelled) where the job is stopped.
[[nodiscard]] Negotiation loadWhole(SQLite::Database& database, const Job& job);
/// The same, but nobody looks at the hashes of the rows: for a caller who does (core/store/first_load.h).
[[nodiscard]] Negotiation loadUnchecked(SQLite::Database& database, const Job& job);
/// What it is now: `negotiation` was loaded before the changes of `touched`. Throws RowDamaged.
void loadTouched(SQLite::Database& database, Negotiation& negotiation, const Touched& touched);

} // namespace chapeau
