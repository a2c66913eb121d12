#include "core/store/failures.h"

#include <sqlite3.h>

namespace chapeau {

namespace {

ErrorCode codeOf(int primary, int extended) {
    if (extended == SQLITE_READONLY_DBMOVED) return ErrorCode::workspaceReplaced;
    if (extended == SQLITE_READONLY_DIRECTORY || extended == SQLITE_CANTOPEN) return ErrorCode::workspaceReadOnly;
    switch (primary) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::workspaceLocked;
    case SQLITE_NOTADB: return ErrorCode::notAWorkspace;
    case SQLITE_CORRUPT: return ErrorCode::workspaceDamaged;
    case SQLITE_FULL: return ErrorCode::diskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN: return ErrorCode::workspaceReadOnly;
    case SQLITE_INTERRUPT: return ErrorCode::cancelled;
    default: return ErrorCode::internal;
    }
}

} // namespace

Error errorOf(const SQLite::Exception& failure, const std::string& file, const Log& log) {
    log->error("sqlite {} ({}): {}", failure.getErrorCode(), failure.getExtendedErrorCode(), failure.what());
    return {codeOf(failure.getErrorCode() & 0xff, failure.getExtendedErrorCode()), file, ""};
}

} // namespace chapeau
