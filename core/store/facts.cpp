// The facts that a use case adds to the store, each one row.
#include "core/store/domain_rows.h"
#include "core/store/failures.h"
#include "core/store/rows.h"
#include "core/store/store.h"

#include <fmt/format.h>

namespace chapeau {

namespace {

/// Inserts a row that has an own random id and the next number, beside the given columns.
void insertFact(Writing& writing, const char* table, Row row) {
    row["id"] = randomHex128();
    row["number"] = writing.nextNumber(table);
    insertRow(writing.database(), *findLoggedTable(table), std::move(row));
}

template <class Fact>
void insertNumbered(Writing& writing, const char* table, const Fact& fact) {
    insertRow(writing.database(), *findLoggedTable(table), rowOf(fact, writing.nextNumber(table)));
}

/// Wide enough to put others between: a key, not a position.
std::string rankAt(std::size_t index) {
    return fmt::format("{:08}", (index + 1) * 1000);
}

void insertSource(Writing& writing, const Source& source, const Row& proposal, const Row& paragraph) {
    insertRow(writing.database(), *findLoggedTable("source"),
              {{"id", source.id.text()},
               {"number", writing.nextNumber("source")},
               {"proposal", proposal},
               {"paragraph", paragraph},
               {"document", source.document},
               {"place", source.paragraph},
               {"quote", source.quote}});
}

} // namespace

Done Store::add(const Version& version) {
    return guarded(m_path.string(), m_log, [&] {
        insertNumbered(*m_writing, "version", version);
        const auto& paragraphs = version.draft.paragraphs;
        for (std::size_t i = 0; i < paragraphs.size(); ++i)
            insertRow(*m_database, *findLoggedTable("paragraph"), rowOf(version.id, paragraphs[i], rankAt(i)));
    });
}

Done Store::add(const Proposal& proposal) {
    return guarded(m_path.string(), m_log, [&] {
        insertNumbered(*m_writing, "proposal", proposal);
        const Row id = proposal.id.text();
        for (const auto& source : proposal.sources) insertSource(*m_writing, source, id, nullptr);
    });
}

Done Store::add(const Comment& comment) {
    return guarded(m_path.string(), m_log, [&] { insertNumbered(*m_writing, "comment", comment); });
}

Done Store::add(const Position& position) {
    return guarded(m_path.string(), m_log, [&] { insertNumbered(*m_writing, "position", position); });
}

Done Store::add(const SponsorshipEvent& event) {
    return guarded(m_path.string(), m_log, [&] { insertNumbered(*m_writing, "sponsorship", event); });
}

Done Store::add(const AuthorMapping& author, Timestamp said) {
    return guarded(m_path.string(), m_log, [&] {
        Row row = rowOf(author);
        row["said"] = toIso(said);
        insertFact(*m_writing, "author", std::move(row));
    });
}

Done Store::add(const Document& document, const std::string& bytes) {
    return guarded(m_path.string(), m_log, [&] {
        insertNumbered(*m_writing, "document", document);
        SQLite::Statement statement{*m_database, "INSERT OR IGNORE INTO document_bytes (content, bytes) VALUES (?, ?)"};
        statement.bind(1, document.hash);
        statement.bindNoCopy(2, bytes.data(), static_cast<int>(bytes.size()));
        statement.exec();
    });
}

Done Store::addReason(const ProposalId& proposal, const std::string& reason, const std::string& heading, Timestamp at) {
    return guarded(m_path.string(), m_log, [&] {
        insertFact(*m_writing, "reason", {{"proposal", proposal.text()}, {"text", reason}, {"heading", heading}, {"at", toIso(at)}});
    });
}

Done Store::addSource(const ProposalId& proposal, const Source& source) {
    return guarded(m_path.string(), m_log, [&] { insertSource(*m_writing, source, proposal.text(), nullptr); });
}

Done Store::addSource(const ParagraphId& paragraph, const Source& source) {
    return guarded(m_path.string(), m_log, [&] { insertSource(*m_writing, source, nullptr, paragraph.text()); });
}

Done Store::addRemoval(const SourceId& source, Timestamp at) {
    return guarded(m_path.string(), m_log, [&] {
        insertFact(*m_writing, "source_removal", {{"source", source.text()}, {"at", toIso(at)}});
    });
}

Done Store::addDecision(const ProposalId& proposal, ProposalStatus status, Timestamp at) {
    return guarded(m_path.string(), m_log, [&] {
        insertFact(*m_writing, "decision", {{"proposal", proposal.text()}, {"status", nameOf(status)}, {"at", toIso(at)}});
    });
}

Done Store::addState(const ParagraphId& paragraph, ParagraphState state, Timestamp at) {
    return guarded(m_path.string(), m_log, [&] {
        insertFact(*m_writing, "paragraph_state", {{"paragraph", paragraph.text()}, {"state", nameOf(state)}, {"at", toIso(at)}});
    });
}

Done Store::addResolution(const CommentId& comment, bool resolved, Timestamp at) {
    return guarded(m_path.string(), m_log, [&] {
        insertFact(*m_writing, "comment_resolution", {{"comment", comment.text()}, {"resolved", resolved ? 1 : 0}, {"at", toIso(at)}});
    });
}

Done Store::setOwn(const std::optional<DelegationCode>& own) {
    return guarded(m_path.string(), m_log, [&] {
        const Table& table = *findLoggedTable("negotiation");
        auto row = findRow(*m_database, table, {{"id", m_database->execAndGet("SELECT id FROM negotiation").getString()}});
        if (!row) throw RowDamaged{"negotiation"};
        deleteRow(*m_database, table, *row);
        // Another id: the change log knows rows that come and go, and none that changes.
        (*row)["id"] = randomHex128();
        (*row)["own"] = own ? Row(own->value) : Row(nullptr);
        insertRow(*m_database, table, std::move(*row));
    });
}

} // namespace chapeau
