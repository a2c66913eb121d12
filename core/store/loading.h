// Reads the negotiation out of the file: whole, or only what changes have touched since it was read. For core/store only.
#pragma once

#include "core/store/negotiation.h"
#include "core/store/rows.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <set>
#include <string>
#include <vector>

namespace chapeau {

/// What changes of the log have touched.
class Touched {
public:
    /// The record of a change that was made or done again, or of one that was undone.
    void add(const Row& record, bool undone);

    struct Change {
        std::string table;
        std::string id;
        bool present = false; ///< it was inserted; else deleted
    };
    /// Of the tables with many rows, in order.
    [[nodiscard]] const std::vector<Change>& changes() const { return m_changes; }
    [[nodiscard]] bool has(const std::string& table) const { return m_tables.contains(table); }

private:
    std::set<std::string> m_tables;
    std::vector<Change> m_changes;
};

/// All of it, in one transaction of the caller's. Throws RowDamaged.
[[nodiscard]] Negotiation loadWhole(SQLite::Database& database);
/// What it is now: `negotiation` was loaded before the changes of `touched`. Throws RowDamaged.
void loadTouched(SQLite::Database& database, Negotiation& negotiation, const Touched& touched);

} // namespace chapeau
