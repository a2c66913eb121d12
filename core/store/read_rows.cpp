#include "core/store/read_rows.h"

#include "core/store/failures.h"
#include "core/store/front_fields.h"

#include <simdjson.h>

#include <algorithm>

namespace chapeau {

namespace {

using Json = simdjson::dom::element;

/// Items go four levels deep in UN texts; a reader may have found some more.
constexpr std::int64_t deepestLevel = 16;

template <class T>
T required(const std::optional<T>& value, const char* column) {
    if (!value) throw RowDamaged{column};
    return *value;
}

std::string textOf(const StoredRow& row, const char* column) {
    return std::string{row.text(column)};
}

Timestamp timeOf(const StoredRow& row, const char* column) {
    return required(timestampFromIso(row.text(column)), column);
}

/// JSON kept in a text column; valid until the next call on this thread. What is read of it throws simdjson_error where it holds other
/// things than we write.
Json jsonOf(const StoredRow& row, const char* column) {
    thread_local simdjson::dom::parser parser;
    const auto text = row.text(column);
    return parser.parse(text.data(), text.size());
}

std::string stringOf(const Json& value) {
    return std::string{value.get_string().value()};
}

std::size_t sizeOf(const Json& value) {
    return static_cast<std::size_t>(value.get_uint64().value());
}

std::vector<ParagraphId> idsFrom(const StoredRow& row, const char* column) {
    std::vector<ParagraphId> ids;
    for (const Json text : jsonOf(row, column).get_array())
        ids.push_back(required(ParagraphId::fromText(text.get_string().value()), column));
    return ids;
}

std::vector<DelegationCode> codesFrom(const StoredRow& row, const char* column) {
    std::vector<DelegationCode> codes;
    for (const Json text : jsonOf(row, column).get_array()) codes.push_back({stringOf(text)});
    return codes;
}

std::optional<DelegationCode> maybeCode(const StoredRow& row, const char* column) {
    if (row.isNull(column)) return std::nullopt;
    return DelegationCode{textOf(row, column)};
}

RichText richTextFrom(const StoredRow& row, const char* column) {
    const Json value = jsonOf(row, column);
    RichText text{stringOf(value["text"]), {}, {}};
    for (const Json range : value["italic"].get_array()) text.italic.push_back({sizeOf(range.at(0)), sizeOf(range.at(1))});
    for (const Json note : value["notes"].get_array())
        text.notes.push_back({sizeOf(note["at"]), stringOf(note["mark"]), stringOf(note["text"])});
    const auto outside = [&](const ByteRange& range) { return range.begin > range.end || range.end > text.text.size(); };
    if (std::ranges::any_of(text.italic, outside)) throw RowDamaged{column};
    if (std::ranges::any_of(text.notes, [&](const NoteCall& note) { return note.at > text.text.size(); })) throw RowDamaged{column};
    return text;
}

int levelFrom(const StoredRow& row) {
    const auto level = row.integer("level");
    if (level < 0 || level > deepestLevel) throw RowDamaged{"level"};
    return static_cast<int>(level);
}

/// What each operation must have: see Proposal.
bool isComplete(const Proposal& proposal) {
    const auto targets = proposal.targets.size();
    switch (proposal.operation) {
    case Operation::insert: return targets == 0 && proposal.created.size() == 1;
    case Operation::replace:
    case Operation::move: return targets == 1;
    case Operation::remove: return targets >= 1;
    case Operation::split: return targets == 1 && !proposal.created.empty();
    case Operation::join: return targets >= 2;
    }
    return false;
}

/// JSON that parses but holds other things than we write is damage as well.
template <class Read>
auto reading(const char* what, const Read& read) -> decltype(read()) {
    try {
        return read();
    } catch (const simdjson::simdjson_error&) {
        throw RowDamaged{what};
    }
}

} // namespace

template <class AnyId>
AnyId idFrom(const StoredRow& row, const char* column) {
    return required(AnyId::fromText(row.text(column)), column);
}
template ParagraphId idFrom<ParagraphId>(const StoredRow&, const char*);
template VersionId idFrom<VersionId>(const StoredRow&, const char*);
template ProposalId idFrom<ProposalId>(const StoredRow&, const char*);
template CommentId idFrom<CommentId>(const StoredRow&, const char*);
template SponsorshipId idFrom<SponsorshipId>(const StoredRow&, const char*);
template SourceId idFrom<SourceId>(const StoredRow&, const char*);
template DocumentId idFrom<DocumentId>(const StoredRow&, const char*);
template PositionId idFrom<PositionId>(const StoredRow&, const char*);

Version versionFrom(const StoredRow& row) {
    return reading("version", [&] {
        Version version{idFrom<VersionId>(row, "id"), textOf(row, "symbol"), {}, timeOf(row, "issued"), row.integer("settled")};
        const Json front = jsonOf(row, "front");
        for (const auto& [name, field] : frontFields)
            if (std::string_view text; front[name].get(text) == simdjson::SUCCESS) version.draft.front.*field = text;
        return version;
    });
}

Paragraph paragraphFrom(const StoredRow& row) {
    return reading("paragraph", [&] {
        return Paragraph{idFrom<ParagraphId>(row, "id"),
                         required(paragraphKindFrom(row.text("kind")), "kind"),
                         levelFrom(row),
                         row.integer("numbered") != 0,
                         richTextFrom(row, "text"),
                         ParagraphState::open};
    });
}

Proposal proposalFrom(const StoredRow& row) {
    return reading("proposal", [&] {
        Proposal proposal;
        proposal.id = idFrom<ProposalId>(row, "id");
        proposal.operation = required(operationFrom(row.text("operation")), "operation");
        proposal.targets = idsFrom(row, "targets");
        if (!row.isNull("after")) proposal.after = idFrom<ParagraphId>(row, "after");
        proposal.created = idsFrom(row, "created");
        proposal.kind = required(paragraphKindFrom(row.text("kind")), "kind");
        proposal.level = levelFrom(row);
        proposal.base = richTextFrom(row, "base");
        proposal.text = richTextFrom(row, "text");
        proposal.proponents = codesFrom(row, "proponents");
        proposal.supporters = codesFrom(row, "supporters");
        proposal.onBehalfOf = maybeCode(row, "behalf");
        proposal.ours = row.integer("ours") != 0;
        proposal.round = textOf(row, "round");
        proposal.received = timeOf(row, "received");
        if (!row.isNull("document")) proposal.document = idFrom<DocumentId>(row, "document");
        proposal.wording = textOf(row, "wording");
        proposal.confidence = row.real("confidence");
        if (!isComplete(proposal)) throw RowDamaged{"proposal.targets"};
        return proposal;
    });
}

Comment commentFrom(const StoredRow& row) {
    const auto target =
        row.isNull("paragraph") ? CommentTarget{idFrom<ProposalId>(row, "proposal")} : CommentTarget{idFrom<ParagraphId>(row, "paragraph")};
    return {idFrom<CommentId>(row, "id"), target, textOf(row, "text"),   textOf(row, "author"),
            row.integer("internal") != 0, false,  timeOf(row, "written")};
}

AuthorMapping authorFrom(const StoredRow& row) {
    return reading("author", [&] { return AuthorMapping{textOf(row, "name"), codesFrom(row, "delegations")}; });
}

Position positionFrom(const StoredRow& row) {
    PositionTarget target;
    if (!row.isNull("paragraph")) target = idFrom<ParagraphId>(row, "paragraph");
    if (!row.isNull("proposal")) target = idFrom<ProposalId>(row, "proposal");
    return {idFrom<PositionId>(row, "id"),
            target,
            DelegationCode{textOf(row, "delegation")},
            required(stanceFrom(row.text("stance")), "stance"),
            textOf(row, "note"),
            textOf(row, "source"),
            timeOf(row, "taken")};
}

SponsorshipEvent sponsorshipFrom(const StoredRow& row) {
    return {idFrom<SponsorshipId>(row, "id"),
            DelegationCode{textOf(row, "delegation")},
            required(sponsorActFrom(row.text("act")), "act"),
            row.integer("main") != 0,
            required(dayFromIso(textOf(row, "day")), "day"),
            maybeCode(row, "behalf"),
            textOf(row, "source"),
            timeOf(row, "recorded")};
}

Document documentFrom(const StoredRow& row) {
    return reading("document", [&] {
        return Document{idFrom<DocumentId>(row, "id"), textOf(row, "name"),  textOf(row, "content"),
                        codesFrom(row, "sender"),      textOf(row, "round"), timeOf(row, "received")};
    });
}

Source sourceFrom(const StoredRow& row) {
    return {idFrom<SourceId>(row, "id"), textOf(row, "document"), textOf(row, "place"), textOf(row, "quote")};
}

} // namespace chapeau
