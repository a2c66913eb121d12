#include "core/store/loading.h"

#include "core/store/change_log.h"
#include "core/store/failures.h"
#include "core/store/opening.h"
#include "core/store/read_rows.h"
#include "core/text/utf8.h"

#include <algorithm>
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
    Loading(SQLite::Database& database, Negotiation& negotiation, const Job& job = {})
        : m_database{database}, m_negotiation{negotiation}, m_job{job} {}

    void everything() {
        m_negotiation.proposals = all<Proposal>("proposal", proposalFrom);
        m_negotiation.comments = all<Comment>("comment", commentFrom);
        for (const auto& part : parts) (this->*part.read)();
    }

    void touched(const Touched& touched) {
        replace(m_negotiation.proposals, "proposal", touched, proposalFrom);
        replace(m_negotiation.comments, "comment", touched, commentFrom);
        for (const auto& part : parts)
            if (std::ranges::any_of(part.tables, [&](const char* table) { return table == nullptr || touched.has(table); }))
                (this->*part.read)();
    }

private:
    /// Reads all of one part of the negotiation from tables that have few rows or small ones.
    struct Part {
        std::vector<const char*> tables; ///< null: it changes with every change
        void (Loading::*read)();
    };
    static const std::vector<Part> parts;

    void each(const char* table, const char* order, const std::function<void(const StoredRow&)>& take) {
        const Table& found = *findLoggedTable(table);
        if (!hasTable(m_database, found)) return;
        eachRow(m_database, found, order, [&](const StoredRow& row) {
            if (m_job.stopped()) throw Refused{{ErrorCode::cancelled, "", ""}};
            take(row);
        });
    }

    /// By `number`. Put in order here: SQLite would copy whole rows to sort them.
    template <class Fact, class Read>
    std::vector<Fact> all(const char* table, const Read& read) {
        std::vector<Fact> stored;
        std::vector<std::pair<std::int64_t, std::size_t>> order;
        each(table, "id", [&](const StoredRow& row) {
            order.emplace_back(row.integer("number"), stored.size());
            stored.push_back(read(row));
        });
        std::ranges::sort(order);
        std::vector<Fact> sorted;
        sorted.reserve(order.size());
        for (const auto& [number, index] : order) sorted.push_back(std::move(stored[index]));
        return sorted;
    }

    /// Facts are appended, so what is new or comes back comes last, in the order of its numbers.
    template <class Fact, class Read>
    void replace(std::vector<Fact>& facts, const char* table, const Touched& touched, const Read& read) {
        using FactId = decltype(Fact::id);
        const auto& changes = touched.changes(table);
        std::unordered_set<FactId> changed;
        std::map<std::int64_t, std::string> present;
        for (const auto& [id, change] : changes) {
            changed.insert(required(FactId::fromText(id), table));
            if (change.present) present.emplace(change.number, id);
        }
        if (!changed.empty()) std::erase_if(facts, [&](const Fact& fact) { return changed.contains(fact.id); });
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

    void versions() {
        auto& versions = m_negotiation.versions;
        versions.clear();
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

    /// Applies `take` to the proposal that each row of a table belongs to.
    void eachOnProposal(const char* table, const std::function<void(const StoredRow&, Proposal&)>& take) {
        if (m_proposals.empty())
            for (auto& proposal : m_negotiation.proposals) m_proposals.emplace(proposal.id, &proposal);
        each(table, "number", [&](const StoredRow& row) {
            if (row.isNull("proposal")) return;
            const auto found = m_proposals.find(idFrom<ProposalId>(row, "proposal"));
            if (found == m_proposals.end()) throw RowDamaged{table};
            take(row, *found->second);
        });
    }

    void decisions() {
        for (auto& proposal : m_negotiation.proposals) {
            proposal.status = ProposalStatus::tabled;
            proposal.decided = 0;
        }
        eachOnProposal("decision", [](const StoredRow& row, Proposal& proposal) {
            proposal.status = required(proposalStatusFrom(row.text("status")), "decision.status");
            proposal.decided = row.integer("number");
        });
    }

    void reasons() {
        for (auto& proposal : m_negotiation.proposals)
            for (auto* words : {&proposal.reason, &proposal.heading, &proposal.pointToStress}) words->clear();
        eachOnProposal("reason", [](const StoredRow& row, Proposal& proposal) {
            const auto heading = row.text("heading");
            if (foldedForSearch(heading) == foldedForSearch(headingOfPoints)) {
                proposal.pointToStress = row.text("text");
                return;
            }
            proposal.heading = heading;
            proposal.reason = row.text("text");
        });
    }

    void sources() {
        m_negotiation.sources.clear();
        for (auto& proposal : m_negotiation.proposals) proposal.sources.clear();
        eachOnProposal("source", [](const StoredRow& row, Proposal& proposal) { proposal.sources.push_back(sourceFrom(row)); });
        each("source", "number", [&](const StoredRow& row) {
            if (!row.isNull("paragraph")) m_negotiation.sources.push_back({idFrom<ParagraphId>(row, "paragraph"), sourceFrom(row)});
        });
    }

    void resolutions() {
        std::unordered_map<CommentId, Comment*> comments;
        for (auto& comment : m_negotiation.comments) {
            comment.resolved = false;
            comments.emplace(comment.id, &comment);
        }
        each("comment_resolution", "number", [&](const StoredRow& row) {
            const auto found = comments.find(idFrom<CommentId>(row, "comment"));
            if (found == comments.end()) throw RowDamaged{"comment_resolution"};
            found->second->resolved = row.integer("resolved") != 0;
        });
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

    void history() { m_negotiation.history = readLog(m_database); }

    SQLite::Database& m_database;
    Negotiation& m_negotiation;
    Job m_job;
    std::unordered_map<ProposalId, Proposal*> m_proposals; ///< made for those whose tables are read after the proposals
};

const std::vector<Loading::Part> Loading::parts = {
    {{"negotiation"}, &Loading::head},
    {{"version", "paragraph"}, &Loading::versions},
    {{"paragraph_state"}, &Loading::states},
    {{"decision"}, &Loading::decisions},
    {{"reason"}, &Loading::reasons},
    {{"source"}, &Loading::sources},
    {{"comment_resolution"}, &Loading::resolutions},
    {{"sponsorship"}, &Loading::sponsorships},
    {{"position"}, &Loading::positions},
    {{"author"}, &Loading::authors},
    {{"document"}, &Loading::documents},
    {{nullptr}, &Loading::history},
};

} // namespace

const Touched::Changes& Touched::changes(const std::string& table) const {
    static const Changes none;
    const auto found = m_changes.find(table);
    return found == m_changes.end() ? none : found->second;
}

void Touched::add(const Row& record, bool undone) {
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

void loadTouched(SQLite::Database& database, Negotiation& negotiation, const Touched& touched) {
    Loading{database, negotiation}.touched(touched);
}

} // namespace chapeau
