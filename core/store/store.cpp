#include "core/store/store.h"

#include "core/store/change_log.h"
#include "core/store/domain_rows.h"
#include "core/store/failures.h"
#include "core/store/integrity.h"
#include "core/store/opening.h"
#include "core/store/rows.h"
#include "core/text/utf8.h"

#include <unordered_map>

namespace chapeau {

namespace fs = std::filesystem;

namespace {

const Table& tableNamed(const char* name) {
    return *findLoggedTable(name);
}

void loadHead(SQLite::Database& database, Negotiation& negotiation) {
    eachRow(database, tableNamed("negotiation"), "id", [&](const Row& row) {
        negotiation.title = row.at("title").get<std::string>();
        if (!row.at("own").is_null()) negotiation.own = DelegationCode{row.at("own").get<std::string>()};
    });
}

void loadVersions(SQLite::Database& database, Negotiation& negotiation) {
    std::unordered_map<std::string, std::size_t> at;
    eachRow(database, tableNamed("version"), "number", [&](const Row& row) {
        at[row.at("id")] = negotiation.versions.size();
        negotiation.versions.push_back(versionFrom(row));
    });
    eachRow(database, tableNamed("paragraph"), "version, rank", [&](const Row& row) {
        const auto found = at.find(row.at("version"));
        if (found == at.end()) throw RowDamaged{"paragraph.version"};
        negotiation.versions[found->second].draft.paragraphs.push_back(paragraphFrom(row));
    });
    if (negotiation.versions.empty()) throw RowDamaged{"version"};
    eachRow(database, tableNamed("paragraph_state"), "number", [&](const Row& row) {
        const auto state = paragraphStateFrom(row.at("state").get<std::string>());
        const auto paragraph = ParagraphId::fromText(row.at("paragraph").get<std::string>());
        if (!state || !paragraph) throw RowDamaged{"paragraph_state"};
        if (*state == ParagraphState::open)
            negotiation.states.erase(*paragraph);
        else
            negotiation.states[*paragraph] = *state;
    });
}

/// Applies `take` to the proposal that each row of a table belongs to.
void eachOnProposal(SQLite::Database& database, const char* table, std::unordered_map<std::string, Proposal*>& byId,
                    const std::function<void(const Row&, Proposal&)>& take) {
    eachRow(database, tableNamed(table), "number", [&](const Row& row) {
        if (row.at("proposal").is_null()) return;
        const auto found = byId.find(row.at("proposal"));
        if (found == byId.end()) throw RowDamaged{table};
        take(row, *found->second);
    });
}

void loadProposals(SQLite::Database& database, Negotiation& negotiation) {
    eachRow(database, tableNamed("proposal"), "number", [&](const Row& row) { negotiation.proposals.push_back(proposalFrom(row)); });
    std::unordered_map<std::string, Proposal*> byId;
    for (auto& proposal : negotiation.proposals) byId[proposal.id.text()] = &proposal;
    eachOnProposal(database, "decision", byId, [](const Row& row, Proposal& proposal) {
        const auto status = proposalStatusFrom(row.at("status").get<std::string>());
        if (!status) throw RowDamaged{"decision.status"};
        proposal.status = *status;
        proposal.decided = row.at("number").get<std::int64_t>();
    });
    eachOnProposal(database, "reason", byId, [](const Row& row, Proposal& proposal) {
        auto heading = row.at("heading").get<std::string>();
        if (foldedForSearch(heading) == foldedForSearch(headingOfPoints)) {
            proposal.pointToStress = row.at("text").get<std::string>();
            return;
        }
        proposal.reason = row.at("text").get<std::string>();
        proposal.heading = std::move(heading);
    });
    eachOnProposal(database, "source", byId, [](const Row& row, Proposal& proposal) { proposal.sources.push_back(sourceFrom(row)); });
    eachRow(database, tableNamed("source"), "number", [&](const Row& row) {
        if (row.at("paragraph").is_null()) return;
        const auto paragraph = ParagraphId::fromText(row.at("paragraph").get<std::string>());
        if (!paragraph) throw RowDamaged{"source.paragraph"};
        negotiation.sources.push_back({*paragraph, sourceFrom(row)});
    });
}

void loadComments(SQLite::Database& database, Negotiation& negotiation) {
    std::unordered_map<std::string, std::size_t> at;
    eachRow(database, tableNamed("comment"), "number", [&](const Row& row) {
        at[row.at("id")] = negotiation.comments.size();
        negotiation.comments.push_back(commentFrom(row));
    });
    eachRow(database, tableNamed("comment_resolution"), "number", [&](const Row& row) {
        const auto found = at.find(row.at("comment"));
        if (found == at.end()) throw RowDamaged{"comment_resolution"};
        negotiation.comments[found->second].resolved = row.at("resolved").get<int>() != 0;
    });
}

void loadPositions(SQLite::Database& database, Negotiation& negotiation) {
    if (!hasTable(database, tableNamed("position"))) return;
    eachRow(database, tableNamed("position"), "number", [&](const Row& row) { negotiation.positions.push_back(positionFrom(row)); });
}

/// Changes whenever another connection has changed the file, and only then.
int dataVersion(SQLite::Database& database) {
    return database.execAndGet("PRAGMA data_version").getInt();
}

} // namespace

Store::Store(fs::path path, std::unique_ptr<SQLite::Database> database, Log log)
    : m_path{std::move(path)}, m_database{std::move(database)}, m_log{std::move(log)} {}

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

Result<Negotiation> Store::load() {
    return guarded(m_path.string(), m_log, [&] {
        Negotiation negotiation;
        // One transaction, so that another process can't change the file between two tables.
        SQLite::Transaction transaction{*m_database};
        loadHead(*m_database, negotiation);
        loadVersions(*m_database, negotiation);
        loadProposals(*m_database, negotiation);
        loadComments(*m_database, negotiation);
        eachRow(*m_database, tableNamed("sponsorship"), "number",
                [&](const Row& row) { negotiation.sponsorships.push_back(sponsorshipFrom(row)); });
        loadPositions(*m_database, negotiation);
        eachRow(*m_database, tableNamed("document"), "number", [&](const Row& row) { negotiation.documents.push_back(documentFrom(row)); });
        negotiation.history = readLog(*m_database);
        m_loaded = dataVersion(*m_database);
        return negotiation;
    });
}

void Store::requireAsLoaded() {
    if (m_loaded && *m_loaded != dataVersion(*m_database)) throw Refused{{ErrorCode::workspaceChanged, m_path.string(), ""}};
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
        if (auto done = change(*this); !done) throw Refused{done.error()};
        const Row record = capture.record();
        if (record.empty()) return;
        appendToLog(*m_database, entry, record);
        transaction.commit();
    });
}

Result<HistoryEntry> Store::undo() {
    if (readOnly()) return fail(ErrorCode::workspaceReadOnly, m_path.string());
    return guarded(m_path.string(), m_log, [&] {
        SQLite::Transaction transaction{*m_database, SQLite::TransactionBehavior::IMMEDIATE};
        requireAsLoaded();
        auto entry = undoLast(*m_database);
        transaction.commit();
        return entry;
    });
}

Result<HistoryEntry> Store::redo() {
    if (readOnly()) return fail(ErrorCode::workspaceReadOnly, m_path.string());
    return guarded(m_path.string(), m_log, [&] {
        SQLite::Transaction transaction{*m_database, SQLite::TransactionBehavior::IMMEDIATE};
        requireAsLoaded();
        auto entry = redoNext(*m_database);
        transaction.commit();
        return entry;
    });
}

Result<std::vector<Flaw>> Store::flaws(const Job& job) {
    return guarded(m_path.string(), m_log, [&] { return findFlaws(*m_database, job); });
}

} // namespace chapeau
