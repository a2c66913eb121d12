#include "core/store/store.h"

#include "core/store/change_log.h"
#include "core/store/failures.h"
#include "core/store/first_load.h"
#include "core/store/integrity.h"
#include "core/store/loading.h"
#include "core/store/opening.h"
#include "core/store/rows.h"
#include "core/store/schema.h"

namespace chapeau {

namespace fs = std::filesystem;

namespace {

const Table& tableNamed(const char* name) {
    return *findLoggedTable(name);
}

/// Changes whenever another connection has changed the file, and only then.
int dataVersion(SQLite::Database& database) {
    return database.execAndGet("PRAGMA data_version").getInt();
}

} // namespace

Store::Store(fs::path path, std::unique_ptr<SQLite::Database> database, Log log)
    : m_path{std::move(path)}, m_database{std::move(database)}, m_log{std::move(log)}, m_touched{std::make_unique<Touched>()} {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const fs::path& path, const Log& log) {
    const auto absolute = fs::absolute(path);
    return guarded(path.string(), log, [&] { return std::unique_ptr<Store>{new Store{absolute, openDatabase(absolute), log}}; });
}

Done Store::create(const fs::path& path, const Negotiation& start, const LogEntry& entry, const Log& log) {
    std::error_code error;
    if (fs::exists(path, error)) return fail(ErrorCode::fileExists, path.string());
    const auto absolute = fs::absolute(path);
    auto part = absolute;
    part.replace_filename("." + absolute.filename().string() + "." + randomHex128().substr(0, 8) + ".part");
    auto done = guarded(path.string(), log, [&] {
        Store fresh{part, createDatabase(part), log};
        fresh.m_writing = std::make_unique<Writing>(*fresh.m_database);
        SQLite::Transaction transaction{*fresh.m_database, SQLite::TransactionBehavior::IMMEDIATE};
        createSchema(*fresh.m_database);
        insertRow(*fresh.m_database, tableNamed("negotiation"),
                  {{"id", randomHex128()}, {"title", start.title}, {"own", start.own ? Row(start.own->value) : Row(nullptr)}});
        for (const auto& version : start.versions)
            if (const auto added = fresh.add(version); !added) throw Refused{added.error()};
        appendToLog(*fresh.m_database, entry, nullptr);
        transaction.commit();
    });
    if (done) {
        fs::rename(part, absolute, error);
        if (error) done = fail(ErrorCode::folderNotWritable, path.string());
    } else if (done.error().code == ErrorCode::workspaceReadOnly) {
        done = fail(ErrorCode::folderNotWritable, path.string());
    }
    if (!done)
        for (const auto* suffix : {"", "-journal"}) fs::remove(part.string() + suffix, error);
    return done;
}

Result<Negotiation> Store::load(const Job& job) {
    return guarded(m_path.string(), m_log, [&] {
        SQLite::Transaction transaction{*m_database};
        // The first read of the transaction: nobody changes the file between this and the tables.
        const int version = dataVersion(*m_database);
        auto negotiation = loadFirst(*m_database, m_path, job, m_log);
        m_loaded = version;
        *m_touched = {};
        return negotiation;
    });
}

Result<Negotiation> Store::loadAgain(const Negotiation& before) {
    return guarded(m_path.string(), m_log, [&] {
        SQLite::Transaction transaction{*m_database};
        const int version = dataVersion(*m_database); // the first read, as in load()
        Negotiation negotiation;
        if (m_loaded == version) {
            negotiation = before;
            loadTouched(*m_database, negotiation, *m_touched);
        } else {
            negotiation = loadWhole(*m_database, {});
        }
        m_loaded = version;
        *m_touched = {};
        return negotiation;
    });
}

void Store::requireAsLoaded() {
    if (m_loaded && *m_loaded != dataVersion(*m_database)) throw Refused{{ErrorCode::workspaceChanged, m_path.string(), ""}};
}

Result<bool> Store::isAsLoaded() {
    return guarded(m_path.string(), m_log, [&] {
        if (isReplaced()) throw Refused{{ErrorCode::workspaceReplaced, m_path.string(), ""}};
        return !m_loaded || *m_loaded == dataVersion(*m_database);
    });
}

bool Store::isReplaced() {
    return hasMoved(*m_database);
}

void Store::commit(SQLite::Transaction& transaction) const {
    if (m_job.stopped()) throw Refused{{ErrorCode::cancelled, "", ""}};
    transaction.commit();
}

bool Store::readOnly() {
    return isReadOnly(*m_database, m_path);
}

Result<std::string> Store::documentBytes(const std::string& hash) {
    return guarded(m_path.string(), m_log, [&] {
        SQLite::Statement statement{*m_database, "SELECT bytes FROM document_bytes WHERE content = ?"};
        statement.bind(1, hash);
        if (!statement.executeStep()) throw RowDamaged{"document_bytes"};
        return statement.getColumn(0).getString();
    });
}

Done Store::transact(const LogEntry& entry, const std::function<Done(Store&)>& change) {
    if (readOnly()) return fail(ErrorCode::workspaceReadOnly, m_path.string());
    return guarded(m_path.string(), m_log, [&] {
        SQLite::Transaction transaction{*m_database, SQLite::TransactionBehavior::IMMEDIATE};
        requireAsLoaded();
        upgradeSchema(*m_database);
        const Capture capture{*m_database};
        m_writing = std::make_unique<Writing>(*m_database);
        if (auto done = change(*this); !done) throw Refused{done.error()};
        const Row record = capture.record();
        if (record.empty()) return;
        const auto number = appendToLog(*m_database, entry, record);
        commit(transaction);
        m_touched->add(record, false, number);
    });
}

Result<HistoryEntry> Store::undo() {
    if (readOnly()) return fail(ErrorCode::workspaceReadOnly, m_path.string());
    return guarded(m_path.string(), m_log, [&] {
        SQLite::Transaction transaction{*m_database, SQLite::TransactionBehavior::IMMEDIATE};
        requireAsLoaded();
        auto moved = undoLast(*m_database);
        commit(transaction);
        m_touched->add(moved.record, true, moved.entry.number);
        return moved.entry;
    });
}

Result<HistoryEntry> Store::redo() {
    if (readOnly()) return fail(ErrorCode::workspaceReadOnly, m_path.string());
    return guarded(m_path.string(), m_log, [&] {
        SQLite::Transaction transaction{*m_database, SQLite::TransactionBehavior::IMMEDIATE};
        requireAsLoaded();
        auto moved = redoNext(*m_database);
        commit(transaction);
        m_touched->add(moved.record, false, moved.entry.number);
        return moved.entry;
    });
}

Result<std::vector<Flaw>> Store::flaws(const Job& job) {
    return guarded(m_path.string(), m_log, [&] { return findFlaws(*m_database, job); });
}

} // namespace chapeau
