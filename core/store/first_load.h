// The first look at a file, which may come from anywhere (docs/adr/0025-a-file-is-checked-while-it-is-read.md): all of the negotiation,
// with its pages and the hash of each row looked at. For core/store only.
#pragma once

#include "core/base/job.h"
#include "core/base/log_fwd.h"
#include "core/store/negotiation.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>

namespace chapeau {

/// In a transaction of the caller's that has read already, so that nobody changes the file meanwhile. Where the job has a second thread it
/// looks at pages and rows there, on a connection of its own, while the rows are read; else before. Throws Refused, RowDamaged and
/// SQLite::Exception.
[[nodiscard]] Negotiation loadFirst(SQLite::Database& database, const std::filesystem::path& path, const Job& job, const Log& log);

} // namespace chapeau
