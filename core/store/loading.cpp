#include "core/store/loading.h"

#include "core/store/change_log.h"
#include "core/store/failures.h"
#include "core/store/opening.h"
#include "core/store/read_rows.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <memory>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace chapeau {

namespace {

/// Proposals and comments may be many thousands: they are read one by one where a change has touched them.
bool hasManyRows(const std::string& table) {
    return table == "proposal" || table == "comment";
}

template <class T>
T required(const std::optional<T>& value, const char* where) {
    if (!value) throw RowDamaged{where};
    return *value;
}

class Loading {
public:
    /// Rows are read by `eachRow`, or by eachRowUnchecked.
    Loading(SQLite::Database& database, Negotiation& negotiation, const Job& job = {}, decltype(eachRow)& rows = eachRow)
        : m_database{database}, m_negotiation{negotiation}, m_job{job}, m_rows{rows} {}

    void everything() {
        m_negotiation.proposals = all<Proposal>("proposal", proposalFrom);
        m_negotiation.comments = all<Comment>("comment", commentFrom);
        for (const auto& part : parts) (this->*part.read)();
        history(1);
    }

    void touched(const Touched& touched) {
        replace(m_negotiation.proposals, "proposal", touched, proposalFrom);
        replace(m_negotiation.comments, "comment", touched, commentFrom);
        for (const auto& part : parts)
            if (std::ranges::any_of(part.tables, [&](const char* table) { return touched.has(table); })) (this->*part.read)();
        history(touched.firstEntry());
    }

private:
    /// Reads all of one part of the negotiation from tables that have few rows or small ones.
    struct Part {
        std::vector<const char*> tables;
        void (Loading::*read)();
    };
    static const std::vector<Part> parts;

    void each(const char* table, const char* order, const std::function<void(const StoredRow&)>& take) {
        const Table& found = *findLoggedTable(table);
        if (!hasTable(m_database, found)) return;
        m_rows(m_database, found, order, [&](const StoredRow& row) {
            if (m_job.stopped()) throw Refused{{ErrorCode::cancelled, "", ""}};
            take(row);
        });
    }

    /// By `number`. Put in order here: SQLite would copy whole rows to sort them.
    template <class Fact, class Read>
    SharedList<Fact> all(const char* table, const Read& read) {
        std::vector<std::pair<std::int64_t, std::shared_ptr<const Fact>>> stored;
        each(table, "id",
             [&](const StoredRow& row) { stored.emplace_back(row.integer("number"), std::make_shared<const Fact>(read(row))); });
        std::ranges::sort(stored, {}, [](const auto& numbered) { return numbered.first; });
        SharedList<Fact> sorted;
        sorted.reserve(stored.size());
        for (auto& [number, fact] : stored) sorted.share(std::move(fact));
        return sorted;
    }

    /// Facts are appended, so what is new or comes back comes last, in the order of its numbers.
    template <class Fact, class Read>
    void replace(SharedList<Fact>& facts, const char* table, const Touched& touched, const Read& read) {
        using FactId = decltype(Fact::id);
        const auto& changes = touched.changes(table);
        std::unordered_set<FactId> changed;
        std::map<std::int64_t, std::string> present;
        for (const auto& [id, change] : changes) {
            changed.insert(required(FactId::fromText(id), table));
            if (change.present) present.emplace(change.number, id);
        }
        if (!changed.empty()) facts.eraseIf([&](const Fact& fact) { return changed.contains(fact.id); });
        for (const auto& [number, id] : present)
            rowWithId(m_database, *findLoggedTable(table), id, [&](const StoredRow& row) { facts.push_back(read(row)); });
    }

    void head() {
        m_negotiation.own.reset();
        each("negotiation", "id", [&](const StoredRow& row) {
            m_negotiation.title = row.text("title");
            if (!row.isNull("own")) m_negotiation.own = DelegationCode{std::string{row.text("own")}};
        });
    }

    /// Our own drafting is by whom we are, whoever we were taken for when it was made.
    void ownDrafting() {
        const auto own = m_negotiation.own ? std::vector{*m_negotiation.own} : std::vector<DelegationCode>{};
        auto& proposals = m_negotiation.proposals;
        for (std::size_t i = 0; i < proposals.size(); ++i)
            if (proposals[i].ours && proposals[i].proponents != own)
                proposals.change(i, [&](Proposal& proposal) { proposal.proponents = own; });
    }

    void versions() {
        std::vector<Version> versions;
        std::unordered_map<VersionId, std::size_t> at;
        each("version", "number", [&](const StoredRow& row) {
            versions.push_back(versionFrom(row));
            at[versions.back().id] = versions.size() - 1;
        });
        each("paragraph", "version, rank", [&](const StoredRow& row) {
            const auto found = at.find(idFrom<VersionId>(row, "version"));
            if (found == at.end()) throw RowDamaged{"paragraph.version"};
            versions[found->second].draft.paragraphs.push_back(paragraphFrom(row));
        });
        if (versions.empty()) throw RowDamaged{"version"};
        m_negotiation.versions.clear();
        for (auto& version : versions) m_negotiation.versions.push_back(std::move(version));
    }

    void states() {
        m_negotiation.states.clear();
        each("paragraph_state", "number", [&](const StoredRow& row) {
            const auto paragraph = idFrom<ParagraphId>(row, "paragraph");
            const auto state = required(paragraphStateFrom(row.text("state")), "paragraph_state");
            if (state == ParagraphState::open)
                m_negotiation.states.erase(paragraph);
            else
                m_negotiation.states[paragraph] = state;
        });
    }

    /// What rows of tables beside them say of proposals or comments, by id; of what nothing is said the members are empty. Those of
    /// which they say the same as before stay shared with the snapshots before.
    template <class Fact, class... Values>
    void set(SharedList<Fact>& facts, const char* table, const std::unordered_map<decltype(Fact::id), std::tuple<Values...>>& said,
             Values Fact::*... members) {
        const std::tuple<Values...> nothing{};
        std::size_t known = 0;
        for (std::size_t i = 0; i < facts.size(); ++i) {
            const auto found = said.find(facts[i].id);
            known += found == said.end() ? 0U : 1U;
            const auto& values = found == said.end() ? nothing : found->second;
            if (std::tie(facts[i].*members...) != values) facts.change(i, [&](Fact& fact) { std::tie(fact.*members...) = values; });
        }
        if (known != said.size()) throw RowDamaged{table};
    }

    void decisions() {
        std::unordered_map<ProposalId, std::tuple<ProposalStatus, std::int64_t>> said;
        each("decision", "number", [&](const StoredRow& row) {
            said[idFrom<ProposalId>(row, "proposal")] = {required(proposalStatusFrom(row.text("status")), "decision.status"),
                                                         row.integer("number")};
        });
        set(m_negotiation.proposals, "decision", said, &Proposal::status, &Proposal::decided);
    }

    void reasons() {
        std::unordered_map<ProposalId, std::tuple<std::string, std::string, std::string>> said;
        each("reason", "number", [&](const StoredRow& row) {
            auto& [heading, reason, point] = said[idFrom<ProposalId>(row, "proposal")];
            if (foldedForSearch(row.text("heading")) == foldedForSearch(headingOfPoints)) {
                point = row.text("text");
                return;
            }
            heading = row.text("heading");
            reason = row.text("text");
        });
        set(m_negotiation.proposals, "reason", said, &Proposal::heading, &Proposal::reason, &Proposal::pointToStress);
    }

    void sources() {
        m_negotiation.sources.clear();
        std::unordered_set<SourceId> removed;
        each("source_removal", "number", [&](const StoredRow& row) { removed.insert(idFrom<SourceId>(row, "source")); });
        std::unordered_map<ProposalId, std::tuple<std::vector<Source>>> said;
        each("source", "number", [&](const StoredRow& row) {
            if (removed.contains(idFrom<SourceId>(row, "id"))) return;
            if (!row.isNull("proposal")) std::get<0>(said[idFrom<ProposalId>(row, "proposal")]).push_back(sourceFrom(row));
            if (!row.isNull("paragraph")) m_negotiation.sources.push_back({idFrom<ParagraphId>(row, "paragraph"), sourceFrom(row)});
        });
        set(m_negotiation.proposals, "source", said, &Proposal::sources);
    }

    void resolutions() {
        std::unordered_map<CommentId, std::tuple<bool>> said;
        each("comment_resolution", "number",
             [&](const StoredRow& row) { said[idFrom<CommentId>(row, "comment")] = row.integer("resolved") != 0; });
        set(m_negotiation.comments, "comment_resolution", said, &Comment::resolved);
    }

    void sponsorships() {
        m_negotiation.sponsorships.clear();
        each("sponsorship", "number", [&](const StoredRow& row) { m_negotiation.sponsorships.push_back(sponsorshipFrom(row)); });
    }

    void positions() {
        m_negotiation.positions.clear();
        each("position", "number", [&](const StoredRow& row) { m_negotiation.positions.push_back(positionFrom(row)); });
    }

    /// Of what was said of one author the last counts.
    void authors() {
        auto& authors = m_negotiation.authors;
        authors.clear();
        each("author", "number", [&](const StoredRow& row) {
            auto said = authorFrom(row);
            const auto known = std::ranges::find(authors, said.author, &AuthorMapping::author);
            if (known == authors.end())
                authors.push_back(std::move(said));
            else
                *known = std::move(said);
        });
    }

    void documents() {
        m_negotiation.documents.clear();
        each("document", "number", [&](const StoredRow& row) { m_negotiation.documents.push_back(documentFrom(row)); });
    }

    void history(std::int64_t from) {
        auto& history = m_negotiation.history;
        history.eraseIf([&](const HistoryEntry& entry) { return entry.number >= from; });
        for (auto& entry : readLog(m_database, from)) history.push_back(std::move(entry));
    }

    SQLite::Database& m_database;
    Negotiation& m_negotiation;
    Job m_job;
    decltype(eachRow)& m_rows;
};

const std::vector<Loading::Part> Loading::parts = {
    {{"negotiation"}, &Loading::head},
    {{"negotiation", "proposal"}, &Loading::ownDrafting},
    {{"version", "paragraph"}, &Loading::versions},
    {{"paragraph_state"}, &Loading::states},
    {{"decision"}, &Loading::decisions},
    {{"reason"}, &Loading::reasons},
    {{"source", "source_removal"}, &Loading::sources},
    {{"comment_resolution"}, &Loading::resolutions},
    {{"sponsorship"}, &Loading::sponsorships},
    {{"position"}, &Loading::positions},
    {{"author"}, &Loading::authors},
    {{"document"}, &Loading::documents},
};

} // namespace

const Touched::Changes& Touched::changes(const std::string& table) const {
    static const Changes none;
    const auto found = m_changes.find(table);
    return found == m_changes.end() ? none : found->second;
}

void Touched::add(const Row& record, bool undone, std::int64_t entry) {
    m_firstEntry = std::min(m_firstEntry, entry);
    for (const auto& change : record) {
        const auto table = change.at("table").get<std::string>();
        m_tables.insert(table);
        if (!hasManyRows(table)) continue;
        const bool inserted = change.at("old").is_null();
        const Row& row = change.at(inserted ? "new" : "old");
        m_changes[table][row.at("id").get<std::string>()] = {row.at("number").get<std::int64_t>(), inserted != undone};
    }
}

Negotiation loadWhole(SQLite::Database& database, const Job& job) {
    Negotiation negotiation;
    Loading{database, negotiation, job}.everything();
    return negotiation;
}

Negotiation loadUnchecked(SQLite::Database& database, const Job& job) {
    Negotiation negotiation;
    Loading{database, negotiation, job, eachRowUnchecked}.everything();
    return negotiation;
}

void loadTouched(SQLite::Database& database, Negotiation& negotiation, const Touched& touched) {
    Loading{database, negotiation}.touched(touched);
}

} // namespace chapeau
