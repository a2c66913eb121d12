#include "app/cli/output/json.h"

#include "core/merge/rolling_text.h"
#include "core/text/utf8.h"

namespace chapeau::cli {

namespace {

Json notesJson(const RichText& text) {
    Json notes = Json::array();
    for (const auto& note : text.notes)
        notes.push_back({{"at", codePointAt(text.text, note.at)}, {"mark", note.mark}, {"text", note.text}});
    return notes;
}

std::string_view kindName(const Paragraph& paragraph) {
    const auto front = frontPartOf(paragraph.id);
    if (!front) return nameOf(paragraph.kind);
    switch (*front) {
    case FrontPart::title: return "title";
    case FrontPart::enactingWords: return "enacting words";
    }
    return "";
}

Json paragraphJson(std::optional<std::size_t> index, const Paragraph& paragraph, const std::string& label, bool withIds) {
    Json italic = Json::array();
    for (const auto& range : paragraph.text.italic) italic.push_back(rangeJson(paragraph.text.text, range));
    Json json = Json::object();
    if (index) json["index"] = *index;
    json.update({{"label", label},
                 {"kind", kindName(paragraph)},
                 {"level", paragraph.level},
                 {"text", paragraph.text.text},
                 {"italic", italic},
                 {"notes", notesJson(paragraph.text)}});
    if (withIds) {
        json["id"] = paragraph.id.text();
        json["state"] = nameOf(paragraph.state);
    }
    return json;
}

Json paragraphJson(const LabelledText& text, std::size_t index, bool withIds) {
    return paragraphJson(index, text.draft.paragraphs[index], text.labels[index], withIds);
}

Json frontJson(const FrontMatter& front) {
    return {{"organ", textOrNull(front.organ)},
            {"distribution", textOrNull(front.distribution)},
            {"date", textOrNull(front.date)},
            {"language", textOrNull(front.language)},
            {"session", textOrNull(front.session)},
            {"committee", textOrNull(front.committee)},
            {"agendaItem", textOrNull(front.agendaItem)},
            {"sponsors", textOrNull(front.sponsorLine)},
            {"adoption", textOrNull(front.adoptionLine)},
            {"origin", textOrNull(front.originLine)},
            {"number", textOrNull(front.number)},
            {"closing", textOrNull(front.closingLine)},
            {"disclaimer", textOrNull(front.disclaimer)}};
}

/// Adds the ids of the proposals behind an edit, where there are any.
void addProposals(Json& json, const std::vector<std::size_t>& sources, const std::vector<ProposalId>& proposals) {
    if (proposals.empty()) return;
    Json ids = Json::array();
    for (const auto source : sources) ids.push_back(proposals[source].text());
    json["proposals"] = std::move(ids);
}

Json alternativesJson(const Cluster& cluster, const std::vector<ProposalId>& proposals) {
    Json alternatives = Json::array();
    for (const auto& alternative : cluster.alternatives) {
        Json json{{"text", alternative.text}, {"proponents", codesJson(alternative.proponents)}};
        addProposals(json, alternative.sources, proposals);
        alternatives.push_back(std::move(json));
    }
    return alternatives;
}

Json mergedParagraphJson(const MergedParagraph& paragraph, const std::vector<ProposalId>& proposals) {
    Json edits = Json::array();
    for (const auto& edit : paragraph.edits) {
        Json json{{"base", rangeJson(paragraph.base, edit.base)}, {"text", edit.text}, {"proponents", codesJson(edit.proponents)}};
        addProposals(json, edit.sources, proposals);
        edits.push_back(std::move(json));
    }
    Json clusters = Json::array();
    for (const auto& cluster : paragraph.clusters)
        clusters.push_back({{"base", rangeJson(paragraph.base, cluster.base)}, {"alternatives", alternativesJson(cluster, proposals)}});
    return {{"index", paragraph.index},
            {"label", paragraph.label},
            {"base", paragraph.base},
            {"rolling", rollingText(paragraph)},
            {"edits", edits},
            {"clusters", clusters},
            {"deletedBy", codesJson(paragraph.deletedBy)}};
}

/// They stand outside the list of paragraphs, and so have no index.
Json mergedFrontJson(const std::vector<MergedParagraph>& front, const std::vector<ProposalId>& proposals) {
    Json list = Json::array();
    for (const auto& part : front) {
        Json json = mergedParagraphJson(part, proposals);
        json.erase("index");
        list.push_back(std::move(json));
    }
    return list;
}

} // namespace

Json rangeJson(std::string_view text, ByteRange range) {
    return Json::array({codePointAt(text, range.begin), codePointAt(text, range.end)});
}

Json editsJson(std::string_view base, const std::vector<Edit>& edits) {
    Json list = Json::array();
    for (const auto& edit : edits) list.push_back({{"base", rangeJson(base, edit.base)}, {"text", edit.text}});
    return list;
}

Json codesJson(const std::vector<DelegationCode>& codes) {
    Json list = Json::array();
    for (const auto& code : codes) list.push_back(code.value);
    return list;
}

Json noticesJson(const std::vector<Notice>& notices) {
    Json list = Json::array();
    for (const auto& notice : notices) list.push_back(sentenceOf(notice));
    return list;
}

Json textOrNull(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

Json codeOrNull(const std::optional<DelegationCode>& code) {
    return code ? Json(code->value) : Json(nullptr);
}

Json draftJson(const LabelledText& text, const std::vector<Notice>& notices, bool withIds) {
    Json paragraphs = Json::array();
    for (std::size_t i = 0; i < text.draft.paragraphs.size(); ++i) paragraphs.push_back(paragraphJson(text, i, withIds));
    const auto& front = text.draft.front;
    return {{"schema", "chapeau.draft/1"},      {"symbol", textOrNull(front.symbol)},
            {"title", textOrNull(front.title)}, {"enacting", textOrNull(front.enactingWords)},
            {"front", frontJson(front)},        {"paragraphs", paragraphs},
            {"warnings", noticesJson(notices)}};
}

Json paragraphJson(const LabelledText& text, const ParagraphId& id) {
    if (const auto index = text.find(id)) return paragraphJson(text, *index, true);
    return paragraphJson(std::nullopt, *text.paragraphOf(id), text.labelOf(id), true);
}

Json mergeJson(const Merge& merge, const std::vector<MergedParagraph>& front, const std::vector<ProposalId>& proposals) {
    Json paragraphs = Json::array();
    for (const auto& paragraph : merge.paragraphs) paragraphs.push_back(mergedParagraphJson(paragraph, proposals));
    Json added = Json::array();
    for (const auto& addition : merge.added) {
        Json json{
            {"label", addition.label}, {"after", addition.after}, {"text", addition.text}, {"proponents", codesJson(addition.proponents)}};
        addProposals(json, addition.sources, proposals);
        added.push_back(std::move(json));
    }
    Json moved = Json::array();
    for (const auto& move : merge.moved)
        moved.push_back({{"index", move.index}, {"after", move.after}, {"proponents", codesJson(move.proponents)}});
    Json joined = Json::array();
    for (const auto& join : merge.joined) joined.push_back({{"indexes", join.indexes}, {"proponents", codesJson(join.proponents)}});
    Json json{{"schema", "chapeau.merge/1"},
              {"conflicts", merge.conflicts() + conflictsIn(front)},
              {"paragraphs", paragraphs},
              {"added", added},
              {"moved", moved},
              {"joined", joined}};
    if (!front.empty()) json["front"] = mergedFrontJson(front, proposals);
    return json;
}

Json placedJson(const Proposal& proposal, const std::string& label) {
    return {{"proposal", proposal.id.text()},
            {"label", label},
            {"operation", nameOf(proposal.operation)},
            {"text", proposal.text.text},
            {"proponents", codesJson(proposal.proponents)},
            {"supporters", codesJson(proposal.supporters)},
            {"onBehalfOf", codeOrNull(proposal.onBehalfOf)},
            {"confidence", proposal.confidence},
            {"wording", proposal.wording}};
}

namespace {

Json takenAuthorsJson(const Taking& taking) {
    Json authors = Json::array();
    for (const auto& author : taking.authors)
        authors.push_back({{"name", author.name},
                           {"changes", author.changes},
                           {"delegations", codesJson(author.delegations)},
                           {"by", nameOf(author.by)}});
    return authors;
}

Json takenCommentsJson(const Taking& taking) {
    Json comments = Json::array();
    for (const auto& taken : taking.comments)
        comments.push_back({{"label", taken.label},
                            {"author", taken.comment.author},
                            {"text", taken.comment.text},
                            {"comment", taken.comment.id.text()},
                            {"written", toIso(taken.comment.written)},
                            {"resolved", taken.comment.resolved},
                            {"replyTo", taken.replyTo ? Json(*taken.replyTo) : Json(nullptr)}});
    return comments;
}

} // namespace

Json intakeJson(const Taking& taking, const std::vector<Json>& placed) {
    Json ignored = Json::array();
    for (const auto& part : taking.ignored) ignored.push_back(sentenceOf(part));
    return {{"schema", "chapeau.intake/1"},
            {"placed", placed},
            {"acts", Json::array()},
            {"unplaced", Json::array()},
            {"ignored", ignored},
            {"comments", takenCommentsJson(taking)},
            {"authors", takenAuthorsJson(taking)},
            {"warnings", noticesJson(taking.notices)}};
}

Json proposalJson(const ProposalsOnText& proposals, const Proposal& proposal) {
    const auto change = proposals.changeOf(proposal);
    Json sources = Json::array();
    for (const auto& source : proposal.sources)
        sources.push_back(
            {{"document", source.document}, {"paragraph", textOrNull(source.paragraph)}, {"quote", textOrNull(source.quote)}});
    Json json = placedJson(proposal, proposals.labelOf(proposal));
    json["status"] = nameOf(proposal.status);
    json["ours"] = proposal.ours;
    json["round"] = textOrNull(proposal.round);
    json["received"] = toIso(proposal.received);
    json["reason"] = textOrNull(proposal.reason);
    json["heading"] = textOrNull(proposal.heading);
    json["sources"] = std::move(sources);
    json["carriage"] = nameOf(change.carriage);
    json["why"] = textOrNull(std::string{nameOf(change.reason)});
    json["before"] = change.before;
    json["after"] = change.after;
    json["edits"] = editsJson(change.before, diffWords(change.before, change.after));
    return json;
}

Json commentJson(const ProposalsOnText& proposals, const Comment& comment) {
    const auto* proposal = std::get_if<ProposalId>(&comment.target);
    const auto* target = proposal == nullptr ? nullptr : proposals.negotiation().findProposal(*proposal);
    const auto label = target != nullptr ? proposals.labelOf(*target) : proposals.text().labelOf(std::get<ParagraphId>(comment.target));
    return {{"comment", comment.id.text()},
            {"label", textOrNull(label)},
            {"proposal", proposal != nullptr ? Json(proposal->text()) : Json(nullptr)},
            {"author", textOrNull(comment.author)},
            {"text", comment.text},
            {"internal", comment.internal},
            {"resolved", comment.resolved},
            {"written", toIso(comment.written)}};
}

Json historyJson(const HistoryEntry& entry) {
    return {{"number", entry.number},
            {"at", toIso(entry.at)},
            {"who", textOrNull(entry.who)},
            {"what", entry.what},
            {"label", textOrNull(entry.paragraph)},
            {"undone", entry.undone}};
}

} // namespace chapeau::cli
