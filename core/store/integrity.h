// Looks for what is wrong in a workspace: the pages, the hash of each row, references between rows, the change log. For core/store only.
#pragma once

#include "core/base/job.h"
#include "core/store/store.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace chapeau {

// A stopped job throws Refused (cancelled).

/// Throws Refused where the pages of the file don't hang together. Some of what is wrong in it shows in the rows only.
void requireWholePages(SQLite::Database& database, const Job& job);
/// Throws RowDamaged where a hash doesn't fit its row.
void requireWholeRows(SQLite::Database& database, const Job& job);
[[nodiscard]] std::vector<Flaw> findFlaws(SQLite::Database& database, const Job& job);

} // namespace chapeau
