// Looks for what is wrong in a workspace: the pages, the hash of each row, references between rows, the change log. For core/store only.
#pragma once

#include "core/base/job.h"
#include "core/store/store.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace chapeau {

[[nodiscard]] std::vector<Flaw> findFlaws(SQLite::Database& database, const Job& job);

} // namespace chapeau
