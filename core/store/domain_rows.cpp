#include "core/store/domain_rows.h"

#include "core/store/front_fields.h"

namespace chapeau {

namespace {

template <class AnyId>
std::string idsJson(const std::vector<AnyId>& ids) {
    Row list = Row::array();
    for (const auto& id : ids) list.push_back(id.text());
    return list.dump();
}

std::string codesJson(const std::vector<DelegationCode>& codes) {
    Row list = Row::array();
    for (const auto& code : codes) list.push_back(code.value);
    return list.dump();
}

Row maybe(const std::optional<DelegationCode>& code) {
    return code ? Row(code->value) : Row(nullptr);
}

std::string richText(const RichText& text) {
    Row italic = Row::array();
    for (const auto& range : text.italic) italic.push_back({range.begin, range.end});
    Row notes = Row::array();
    for (const auto& note : text.notes) notes.push_back({{"at", note.at}, {"mark", note.mark}, {"text", note.text}});
    return Row{{"text", text.text}, {"italic", italic}, {"notes", notes}}.dump();
}

} // namespace

Row rowOf(const Version& version, std::int64_t number) {
    Row front = Row::object();
    for (const auto& [name, field] : frontFields) front[name] = version.draft.front.*field;
    return {{"id", version.id.text()},         {"number", number},          {"symbol", version.symbol}, {"front", front.dump()},
            {"issued", toIso(version.issued)}, {"settled", version.settled}};
}

Row rowOf(const VersionId& version, const Paragraph& paragraph, const std::string& rank) {
    return {{"version", version.text()},       {"id", paragraph.id.text()}, {"rank", rank},
            {"kind", nameOf(paragraph.kind)},  {"level", paragraph.level},  {"numbered", paragraph.numbered ? 1 : 0},
            {"text", richText(paragraph.text)}};
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

Row rowOf(const AuthorMapping& author) {
    return {{"name", author.author}, {"delegations", codesJson(author.delegations)}};
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

Row rowOf(const Document& document, std::int64_t number) {
    return {{"id", document.id.text()},
            {"number", number},
            {"name", document.name},
            {"content", document.hash},
            {"sender", codesJson(document.from)},
            {"round", document.round},
            {"received", toIso(document.received)}};
}

} // namespace chapeau
