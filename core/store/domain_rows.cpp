#include "core/store/domain_rows.h"

#include "core/store/failures.h"

#include <algorithm>

namespace chapeau {

namespace {

/// Items go four levels deep in UN texts; a reader may have found some more.
constexpr std::int64_t deepestLevel = 16;

template <class T>
T required(const std::optional<T>& value, const char* column) {
    if (!value) throw RowDamaged{column};
    return *value;
}

std::string textOf(const Row& row, const char* column) {
    const auto& value = row.at(column);
    if (!value.is_string()) throw RowDamaged{column};
    return value.get<std::string>();
}

/// JSON kept in a text column.
Row jsonOf(const Row& row, const char* column) {
    Row value = Row::parse(textOf(row, column), nullptr, false);
    if (value.is_discarded()) throw RowDamaged{column};
    return value;
}

std::int64_t integerOf(const Row& row, const char* column) {
    const auto& value = row.at(column);
    if (!value.is_number_integer()) throw RowDamaged{column};
    return value.get<std::int64_t>();
}

Timestamp timeOf(const Row& row, const char* column) {
    return required(timestampFromIso(textOf(row, column)), column);
}

template <class AnyId>
std::string idsJson(const std::vector<AnyId>& ids) {
    Row list = Row::array();
    for (const auto& id : ids) list.push_back(id.text());
    return list.dump();
}

std::vector<ParagraphId> idsFrom(const Row& row, const char* column) {
    std::vector<ParagraphId> ids;
    for (const auto& text : jsonOf(row, column)) ids.push_back(required(ParagraphId::fromText(text.get<std::string>()), column));
    return ids;
}

std::string codesJson(const std::vector<DelegationCode>& codes) {
    Row list = Row::array();
    for (const auto& code : codes) list.push_back(code.value);
    return list.dump();
}

std::vector<DelegationCode> codesFrom(const Row& row, const char* column) {
    std::vector<DelegationCode> codes;
    for (const auto& text : jsonOf(row, column)) codes.push_back({text.get<std::string>()});
    return codes;
}

Row maybe(const std::optional<DelegationCode>& code) {
    return code ? Row(code->value) : Row(nullptr);
}

std::optional<DelegationCode> maybeCode(const Row& row, const char* column) {
    if (row.at(column).is_null()) return std::nullopt;
    return DelegationCode{textOf(row, column)};
}

std::string richText(const RichText& text) {
    Row italic = Row::array();
    for (const auto& range : text.italic) italic.push_back({range.begin, range.end});
    Row notes = Row::array();
    for (const auto& note : text.notes) notes.push_back({{"at", note.at}, {"mark", note.mark}, {"text", note.text}});
    return Row{{"text", text.text}, {"italic", italic}, {"notes", notes}}.dump();
}

RichText richTextFrom(const Row& row, const char* column) {
    const Row value = jsonOf(row, column);
    RichText text{value.at("text").get<std::string>(), {}, {}};
    for (const auto& range : value.at("italic")) text.italic.push_back({range.at(0).get<std::size_t>(), range.at(1).get<std::size_t>()});
    for (const auto& note : value.at("notes"))
        text.notes.push_back({note.at("at").get<std::size_t>(), note.at("mark").get<std::string>(), note.at("text").get<std::string>()});
    const auto outside = [&](const ByteRange& range) { return range.begin > range.end || range.end > text.text.size(); };
    if (std::ranges::any_of(text.italic, outside)) throw RowDamaged{column};
    if (std::ranges::any_of(text.notes, [&](const NoteCall& note) { return note.at > text.text.size(); })) throw RowDamaged{column};
    return text;
}

int levelFrom(const Row& row) {
    const auto level = integerOf(row, "level");
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

struct FrontField {
    const char* name;
    std::string FrontMatter::*field;
};

constexpr FrontField frontFields[] = {
    {"symbol", &FrontMatter::symbol},
    {"organ", &FrontMatter::organ},
    {"distribution", &FrontMatter::distribution},
    {"date", &FrontMatter::date},
    {"language", &FrontMatter::language},
    {"session", &FrontMatter::session},
    {"committee", &FrontMatter::committee},
    {"agendaItem", &FrontMatter::agendaItem},
    {"sponsorLine", &FrontMatter::sponsorLine},
    {"adoptionLine", &FrontMatter::adoptionLine},
    {"originLine", &FrontMatter::originLine},
    {"number", &FrontMatter::number},
    {"title", &FrontMatter::title},
    {"enactingWords", &FrontMatter::enactingWords},
    {"closingLine", &FrontMatter::closingLine},
    {"disclaimer", &FrontMatter::disclaimer},
};

/// JSON that parses but holds other things than we write is damage as well.
template <class Read>
auto reading(const char* what, const Read& read) -> decltype(read()) {
    try {
        return read();
    } catch (const nlohmann::json::exception&) {
        throw RowDamaged{what};
    }
}

} // namespace

template <class AnyId>
AnyId idFrom(const Row& row, const char* column) {
    return required(AnyId::fromText(textOf(row, column)), column);
}
template ParagraphId idFrom<ParagraphId>(const Row&, const char*);
template VersionId idFrom<VersionId>(const Row&, const char*);
template ProposalId idFrom<ProposalId>(const Row&, const char*);
template CommentId idFrom<CommentId>(const Row&, const char*);
template SponsorshipId idFrom<SponsorshipId>(const Row&, const char*);
template SourceId idFrom<SourceId>(const Row&, const char*);
template DocumentId idFrom<DocumentId>(const Row&, const char*);
template PositionId idFrom<PositionId>(const Row&, const char*);

Row rowOf(const Version& version, std::int64_t number) {
    Row front = Row::object();
    for (const auto& [name, field] : frontFields) front[name] = version.draft.front.*field;
    return {{"id", version.id.text()},         {"number", number},          {"symbol", version.symbol}, {"front", front.dump()},
            {"issued", toIso(version.issued)}, {"settled", version.settled}};
}

Version versionFrom(const Row& row) {
    return reading("version", [&] {
        Version version{idFrom<VersionId>(row, "id"), textOf(row, "symbol"), {}, timeOf(row, "issued"), integerOf(row, "settled")};
        const Row front = jsonOf(row, "front");
        for (const auto& [name, field] : frontFields) version.draft.front.*field = front.value(name, std::string{});
        return version;
    });
}

Row rowOf(const VersionId& version, const Paragraph& paragraph, const std::string& rank) {
    return {{"version", version.text()},       {"id", paragraph.id.text()}, {"rank", rank},
            {"kind", nameOf(paragraph.kind)},  {"level", paragraph.level},  {"numbered", paragraph.numbered ? 1 : 0},
            {"text", richText(paragraph.text)}};
}

Paragraph paragraphFrom(const Row& row) {
    return reading("paragraph", [&] {
        return Paragraph{idFrom<ParagraphId>(row, "id"),
                         required(paragraphKindFrom(textOf(row, "kind")), "kind"),
                         levelFrom(row),
                         integerOf(row, "numbered") != 0,
                         richTextFrom(row, "text"),
                         ParagraphState::open};
    });
}

Row rowOf(const Proposal& proposal, std::int64_t number) {
    return {{"id", proposal.id.text()},
            {"number", number},
            {"operation", nameOf(proposal.operation)},
            {"targets", idsJson(proposal.targets)},
            {"after", proposal.after ? Row(proposal.after->text()) : Row(nullptr)},
            {"created", idsJson(proposal.created)},
            {"kind", nameOf(proposal.kind)},
            {"level", proposal.level},
            {"base", richText(proposal.base)},
            {"text", richText(proposal.text)},
            {"proponents", codesJson(proposal.proponents)},
            {"supporters", codesJson(proposal.supporters)},
            {"behalf", maybe(proposal.onBehalfOf)},
            {"ours", proposal.ours ? 1 : 0},
            {"round", proposal.round},
            {"received", toIso(proposal.received)},
            {"document", proposal.document ? Row(proposal.document->text()) : Row(nullptr)},
            {"wording", proposal.wording},
            {"confidence", proposal.confidence}};
}

Proposal proposalFrom(const Row& row) {
    return reading("proposal", [&] {
        Proposal proposal;
        proposal.id = idFrom<ProposalId>(row, "id");
        proposal.operation = required(operationFrom(textOf(row, "operation")), "operation");
        proposal.targets = idsFrom(row, "targets");
        if (!row.at("after").is_null()) proposal.after = idFrom<ParagraphId>(row, "after");
        proposal.created = idsFrom(row, "created");
        proposal.kind = required(paragraphKindFrom(textOf(row, "kind")), "kind");
        proposal.level = levelFrom(row);
        proposal.base = richTextFrom(row, "base");
        proposal.text = richTextFrom(row, "text");
        proposal.proponents = codesFrom(row, "proponents");
        proposal.supporters = codesFrom(row, "supporters");
        proposal.onBehalfOf = maybeCode(row, "behalf");
        proposal.ours = integerOf(row, "ours") != 0;
        proposal.round = textOf(row, "round");
        proposal.received = timeOf(row, "received");
        if (!row.at("document").is_null()) proposal.document = idFrom<DocumentId>(row, "document");
        proposal.wording = textOf(row, "wording");
        proposal.confidence = row.at("confidence").get<double>();
        if (!isComplete(proposal)) throw RowDamaged{"proposal.targets"};
        return proposal;
    });
}

Row rowOf(const Comment& comment, std::int64_t number) {
    const auto* paragraph = std::get_if<ParagraphId>(&comment.target);
    const auto* proposal = std::get_if<ProposalId>(&comment.target);
    return {{"id", comment.id.text()},
            {"number", number},
            {"paragraph", paragraph != nullptr ? Row(paragraph->text()) : Row(nullptr)},
            {"proposal", proposal != nullptr ? Row(proposal->text()) : Row(nullptr)},
            {"text", comment.text},
            {"author", comment.author},
            {"internal", comment.internal ? 1 : 0},
            {"written", toIso(comment.written)}};
}

Comment commentFrom(const Row& row) {
    const auto target = row.at("paragraph").is_null() ? CommentTarget{idFrom<ProposalId>(row, "proposal")}
                                                      : CommentTarget{idFrom<ParagraphId>(row, "paragraph")};
    return {idFrom<CommentId>(row, "id"),    target, textOf(row, "text"),   textOf(row, "author"),
            integerOf(row, "internal") != 0, false,  timeOf(row, "written")};
}

Row rowOf(const AuthorMapping& author) {
    return {{"name", author.author}, {"delegations", codesJson(author.delegations)}};
}

AuthorMapping authorFrom(const Row& row) {
    return reading("author", [&] { return AuthorMapping{textOf(row, "name"), codesFrom(row, "delegations")}; });
}

Row rowOf(const Position& position, std::int64_t number) {
    const auto* paragraph = std::get_if<ParagraphId>(&position.target);
    const auto* proposal = std::get_if<ProposalId>(&position.target);
    return {{"id", position.id.text()},
            {"number", number},
            {"paragraph", paragraph != nullptr ? Row(paragraph->text()) : Row(nullptr)},
            {"proposal", proposal != nullptr ? Row(proposal->text()) : Row(nullptr)},
            {"delegation", position.delegation.value},
            {"stance", nameOf(position.stance)},
            {"note", position.note},
            {"source", position.source},
            {"taken", toIso(position.taken)}};
}

Position positionFrom(const Row& row) {
    PositionTarget target;
    if (!row.at("paragraph").is_null()) target = idFrom<ParagraphId>(row, "paragraph");
    if (!row.at("proposal").is_null()) target = idFrom<ProposalId>(row, "proposal");
    return {idFrom<PositionId>(row, "id"),
            target,
            DelegationCode{textOf(row, "delegation")},
            required(stanceFrom(textOf(row, "stance")), "stance"),
            textOf(row, "note"),
            textOf(row, "source"),
            timeOf(row, "taken")};
}

Row rowOf(const SponsorshipEvent& event, std::int64_t number) {
    return {{"id", event.id.text()},
            {"number", number},
            {"delegation", event.delegation.value},
            {"act", nameOf(event.act)},
            {"main", event.main ? 1 : 0},
            {"day", toIso(event.day)},
            {"behalf", maybe(event.onBehalfOf)},
            {"source", event.source},
            {"recorded", toIso(event.recorded)}};
}

SponsorshipEvent sponsorshipFrom(const Row& row) {
    return {idFrom<SponsorshipId>(row, "id"),
            DelegationCode{textOf(row, "delegation")},
            required(sponsorActFrom(textOf(row, "act")), "act"),
            integerOf(row, "main") != 0,
            required(dayFromIso(textOf(row, "day")), "day"),
            maybeCode(row, "behalf"),
            textOf(row, "source"),
            timeOf(row, "recorded")};
}

Row rowOf(const Document& document, std::int64_t number) {
    return {{"id", document.id.text()},
            {"number", number},
            {"name", document.name},
            {"content", document.hash},
            {"sender", codesJson(document.from)},
            {"round", document.round},
            {"received", toIso(document.received)}};
}

Document documentFrom(const Row& row) {
    return reading("document", [&] {
        return Document{idFrom<DocumentId>(row, "id"), textOf(row, "name"),  textOf(row, "content"),
                        codesFrom(row, "sender"),      textOf(row, "round"), timeOf(row, "received")};
    });
}

Source sourceFrom(const Row& row) {
    return {idFrom<SourceId>(row, "id"), textOf(row, "document"), textOf(row, "place"), textOf(row, "quote")};
}

} // namespace chapeau
