#include "core/workspace/drafting.h"

#include "core/draft/opening_words.h"
#include "core/standing/carrying.h"
#include "core/standing/working_text.h"
#include "core/store/store.h"
#include "core/text/note_calls.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace chapeau {

namespace {

Proposal ourProposal(const Workspace& workspace, Operation operation) {
    Proposal proposal;
    proposal.operation = operation;
    proposal.ours = true;
    if (const auto& own = workspace.negotiation()->own) proposal.proponents = {*own};
    proposal.received = workspace.clock().now();
    return proposal;
}

Result<ProposalId> accept(Workspace& workspace, const Proposal& proposal, const std::string& reason, const std::string& what,
                          const std::string& label) {
    const auto done = workspace.perform(what, label, [&](Store& store) -> Done {
        return store.add(proposal)
            .and_then([&] { return reason.empty() ? Done{} : store.addReason(proposal.id, reason, "", proposal.received); })
            .and_then([&] { return store.addDecision(proposal.id, ProposalStatus::accepted, proposal.received); });
    });
    if (!done) return tl::unexpected(done.error());
    return proposal.id;
}

/// The title and the enacting words are only reworded.
Done requireInText(const std::string& label, const std::string& what) {
    if (const auto part = frontPartFrom(label)) return fail(ErrorCode::badOption, std::string{labelOf(*part)}, what);
    return {};
}

/// What a paragraph put after `previous` is: of its kind, but operative where the words are and the preamble ends there.
ParagraphKind kindAfter(const std::vector<Paragraph>& paragraphs, std::optional<std::size_t> previous, const std::string& text) {
    const std::size_t next = previous ? *previous + 1 : 0;
    const bool nextIsPreambular = next < paragraphs.size() && paragraphs[next].kind == ParagraphKind::preambular;
    if (!previous || paragraphs[*previous].kind == ParagraphKind::sectionHeading)
        return nextIsPreambular || !opensAsOperative(text) ? ParagraphKind::preambular : ParagraphKind::operative;
    const auto kind = paragraphs[*previous].kind;
    if (kind == ParagraphKind::preambular && !nextIsPreambular && opensAsOperative(text)) return ParagraphKind::operative;
    return kind;
}

std::ptrdiff_t withoutWords(const RichText& text) {
    return std::ranges::count_if(text.notes, [](const NoteCall& note) { return note.text.empty(); });
}

Result<ProposalId> reword(Workspace& workspace, const Paragraph& paragraph, const std::string& name, RichText text,
                          const std::string& reason) {
    if (paragraph.text.text == text.text && callsTheSame(paragraph.text.notes, text.notes)) return fail(ErrorCode::sameText, name);
    auto proposal = ourProposal(workspace, Operation::replace);
    proposal.targets = {paragraph.id};
    proposal.kind = paragraph.kind;
    proposal.level = paragraph.level;
    proposal.base = paragraph.text;
    proposal.text = std::move(text);
    return accept(workspace, proposal, reason, "Edited " + name, name);
}

} // namespace

Result<ProposalId> editParagraph(Workspace& workspace, const std::string& label, const std::string& text, const std::string& reason) {
    const auto working = workingText(*workspace.negotiation());
    const auto id = working.idOf(label);
    if (!id) return fail(ErrorCode::unknownLabel, label);
    const auto words = collapsed(text);
    if (words.empty()) return fail(ErrorCode::emptyText);
    const auto paragraph = *working.paragraphOf(*id);
    return reword(workspace, paragraph, working.labelOf(*id), withText(paragraph.text, words), reason);
}

Result<ProposalId> editParagraph(Workspace& workspace, const std::string& label, const RichText& text, const std::string& reason) {
    const auto working = workingText(*workspace.negotiation());
    const auto id = working.idOf(label);
    if (!id) return fail(ErrorCode::unknownLabel, label);
    auto noted = tidied(text.text, text.notes);
    const auto paragraph = *working.paragraphOf(*id);
    if (noted.text.empty() || withoutWords(noted) > withoutWords(paragraph.text)) return fail(ErrorCode::emptyText);
    if (!noted.notes.empty())
        if (auto inText = requireInText(label, "What bears a footnote"); !inText) return tl::unexpected(inText.error());
    noted.italic = withText(paragraph.text, noted.text).italic;
    return reword(workspace, paragraph, working.labelOf(*id), std::move(noted), reason);
}

Result<ProposalId> insertParagraph(Workspace& workspace, const std::string& after, const std::string& text, const std::string& reason) {
    return insertParagraph(workspace, after, RichText{text}, reason);
}

Result<ProposalId> insertParagraph(Workspace& workspace, const std::string& after, const RichText& text, const std::string& reason) {
    const auto working = workingText(*workspace.negotiation());
    const auto& paragraphs = working.draft.paragraphs;
    const auto noted = tidied(text.text, text.notes);
    const std::string& words = noted.text;
    if (words.empty() || withoutWords(noted) > 0) return fail(ErrorCode::emptyText);
    std::optional<std::size_t> previous;
    std::optional<std::size_t> anchor;
    if (after != "start") {
        if (auto inText = requireInText(after, "What a paragraph is added after"); !inText) return tl::unexpected(inText.error());
        previous = working.find(after);
        if (!previous) return fail(ErrorCode::unknownLabel, after);
        anchor = lastBelonging(paragraphs, *previous);
    }
    auto proposal = ourProposal(workspace, Operation::insert);
    if (anchor) proposal.after = paragraphs[*anchor].id;
    proposal.created = {ParagraphId::random()};
    proposal.kind = kindAfter(paragraphs, previous, words);
    proposal.level = previous && proposal.kind == paragraphs[*previous].kind ? paragraphs[*previous].level : 0;
    Paragraph paragraph{proposal.created.front(), proposal.kind, proposal.level, false, noted, ParagraphState::open};
    italicizeOpening(paragraph);
    proposal.text = paragraph.text;
    const auto where = previous ? working.labels[*previous] : std::string{"the start"};
    return accept(workspace, proposal, reason, "Added a paragraph after " + where, previous ? working.labels[*previous] : "");
}

Result<ProposalId> deleteParagraph(Workspace& workspace, const std::string& label, const std::string& reason) {
    if (auto inText = requireInText(label, "What is deleted"); !inText) return tl::unexpected(inText.error());
    const auto working = workingText(*workspace.negotiation());
    const auto index = working.find(label);
    if (!index) return fail(ErrorCode::unknownLabel, label);
    const auto& paragraphs = working.draft.paragraphs;
    auto proposal = ourProposal(workspace, Operation::remove);
    proposal.kind = paragraphs[*index].kind;
    proposal.level = paragraphs[*index].level;
    proposal.base = paragraphs[*index].text;
    for (std::size_t i = *index; i <= lastBelonging(paragraphs, *index); ++i) {
        proposal.targets.push_back(paragraphs[i].id);
        if (i > *index) proposal.base = joinedByNewline(proposal.base, paragraphs[i].text);
    }
    return accept(workspace, proposal, reason, "Deleted " + working.labels[*index], working.labels[*index]);
}

} // namespace chapeau
