#include "core/store/first_load.h"

#include "core/store/failures.h"
#include "core/store/integrity.h"
#include "core/store/loading.h"
#include "core/store/opening.h"

#include <stop_token>

namespace chapeau {

namespace {

Negotiation checkedWhileRead(SQLite::Database& database, const std::filesystem::path& path, const Job& job, const Log& log) {
    const auto second = openDatabase(path);
    if (hasMoved(database)) throw Refused{{ErrorCode::workspaceReplaced, path.string(), ""}}; // the second has another file
    std::stop_source ended;
    const std::stop_callback stopped{job.stop, [&ended] { ended.request_stop(); }};
    const Job half{ended.get_token()};
    Done whole;
    Result<Negotiation> negotiation;
    job.atOnce(
        [&] {
            whole = guarded(path.string(), log, [&] {
                requireWholePages(*second, half);
                requireWholeRows(*second, half);
            });
            // A damaged file may have more to read than there is room for.
            if (!whole) ended.request_stop();
        },
        [&] { negotiation = guarded(path.string(), log, [&] { return loadUnchecked(database, half); }); });
    if (!whole) throw Refused{whole.error()};
    if (!negotiation) throw Refused{negotiation.error()};
    return std::move(*negotiation);
}

} // namespace

Negotiation loadFirst(SQLite::Database& database, const std::filesystem::path& path, const Job& job, const Log& log) {
    if (job.atOnce) return checkedWhileRead(database, path, job, log);
    requireWholePages(database, job);
    return loadWhole(database, job);
}

} // namespace chapeau
