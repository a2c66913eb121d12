// The workspace file: loads the negotiation, adds facts to it in transactions that the change log keeps, undoes and does them again.
// The only room that knows SQL. Not thread-safe: one thread at a time.
#pragma once

#include "core/base/job.h"
#include "core/base/log_fwd.h"
#include "core/base/result.h"
#include "core/store/log_entry.h"
#include "core/store/negotiation.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace SQLite {
class Database;
class Transaction;
} // namespace SQLite

namespace chapeau {

class Touched;
class Writing;

/// `what` is one of "file", "text", "reference", "history"; `subject` the table, row or entry.
struct Flaw {
    std::string what;
    std::string subject;

    friend bool operator==(const Flaw&, const Flaw&) = default;
};

class Store {
public:
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const std::filesystem::path& path, const Log& log);
    /// Writes a new file with these versions whole, or nothing. ErrorCode::fileExists where something is there already.
    [[nodiscard]] static Done create(const std::filesystem::path& path, const Negotiation& start, const LogEntry& entry, const Log& log);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// ErrorCode::cancelled where the job is stopped.
    [[nodiscard]] Result<Negotiation> load(const Job& job = {});
    /// The same where `before` is what the last load() or loadAgain() gave, but reads only what has changed since.
    [[nodiscard]] Result<Negotiation> loadAgain(const Negotiation& before);
    [[nodiscard]] bool readOnly();
    /// Bytes of a document taken in, by its hash.
    [[nodiscard]] Result<std::string> documentBytes(const std::string& hash);

    /// Whether the file still is as the last load() or loadAgain() found it; false once another program has changed it.
    /// ErrorCode::workspaceReplaced as isReplaced() says.
    [[nodiscard]] Result<bool> isAsLoaded();
    /// Whether the file was moved, deleted or replaced since it was opened.
    [[nodiscard]] bool isReplaced();

    /// How transact(), undo() and redo() may be stopped from here on: before they write, with ErrorCode::cancelled.
    void setJob(const Job& job) { m_job = job; }
    [[nodiscard]] const Job& job() const { return m_job; }
    /// Runs `change` in one transaction and appends what it changed to the log. Nothing is changed where it, or the disk, refuses.
    /// ErrorCode::workspaceChanged where another program has changed the file since the last load(): so too for undo and redo.
    [[nodiscard]] Done transact(const LogEntry& entry, const std::function<Done(Store&)>& change);
    [[nodiscard]] Result<HistoryEntry> undo();
    [[nodiscard]] Result<HistoryEntry> redo();

    // Facts; only within transact().
    [[nodiscard]] Done add(const Version& version);
    [[nodiscard]] Done add(const Proposal& proposal);
    [[nodiscard]] Done add(const Comment& comment);
    [[nodiscard]] Done add(const Position& position);
    [[nodiscard]] Done add(const SponsorshipEvent& event);
    [[nodiscard]] Done add(const Document& document, const std::string& bytes);
    [[nodiscard]] Done add(const AuthorMapping& author, Timestamp said);
    [[nodiscard]] Done addReason(const ProposalId& proposal, const std::string& reason, const std::string& heading, Timestamp at);
    [[nodiscard]] Done addSource(const ProposalId& proposal, const Source& source);
    [[nodiscard]] Done addSource(const ParagraphId& paragraph, const Source& source);
    /// Takes a source back, of a proposal or a paragraph.
    [[nodiscard]] Done addRemoval(const SourceId& source, Timestamp at);
    [[nodiscard]] Done addDecision(const ProposalId& proposal, ProposalStatus status, Timestamp at);
    [[nodiscard]] Done addState(const ParagraphId& paragraph, ParagraphState state, Timestamp at);
    [[nodiscard]] Done addResolution(const CommentId& comment, bool resolved, Timestamp at);
    /// Who we are, in place of whom it was; nobody: it isn't named.
    [[nodiscard]] Done setOwn(const std::optional<DelegationCode>& own);

    /// What is wrong with the file and its rows; empty where all is well.
    [[nodiscard]] Result<std::vector<Flaw>> flaws(const Job& job);

private:
    Store(std::filesystem::path path, std::unique_ptr<SQLite::Database> database, Log log);

    /// Throws Refused where the file isn't as it was loaded.
    void requireAsLoaded();
    /// Throws Refused where the job was stopped.
    void commit(SQLite::Transaction& transaction) const;

    std::filesystem::path m_path;
    std::unique_ptr<SQLite::Database> m_database;
    Log m_log;
    Job m_job;
    std::optional<int> m_loaded;        ///< SQLite's data_version when it was loaded
    std::unique_ptr<Writing> m_writing; ///< of the transaction that runs, or ran last
    std::unique_ptr<Touched> m_touched; ///< by our own changes since the last load
};

} // namespace chapeau
