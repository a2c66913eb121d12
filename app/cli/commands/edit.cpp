#include "app/cli/commands/commands.h"
#include "app/cli/output/json.h"
#include "app/cli/output/text.h"

#include "core/workspace/drafting.h"

#include <algorithm>

namespace chapeau::cli {

namespace {

struct Options {
    std::string workspace;
    std::optional<std::string> first;
    std::optional<std::string> second;
    std::string after;
    std::string deleted;
    std::string reason;
    std::optional<std::string> footnote;
    std::string behind;
    std::string mark;
    std::string deletedFootnote;

    [[nodiscard]] bool changesFootnotes() const { return footnote || !deletedFootnote.empty(); }
};

Result<std::vector<NoteCall>::iterator> findNote(RichText& text, const std::string& mark) {
    const auto note = std::ranges::find(text.notes, mark, &NoteCall::mark);
    if (note == text.notes.end()) return fail(ErrorCode::badOption, mark, "The footnote");
    return note;
}

/// Behind those words, which stand once in the text; without any, behind all of it.
Result<std::size_t> placeBehind(const std::string& text, const std::string& words) {
    if (words.empty()) return text.size();
    const auto at = text.find(words);
    if (at == std::string::npos || text.find(words, at + 1) != std::string::npos)
        return fail(ErrorCode::badOption, words, "What the footnote stands behind");
    return at + words.size();
}

Done changeFootnotes(RichText& text, const Options& options) {
    if (!options.deletedFootnote.empty()) return findNote(text, options.deletedFootnote).map([&](auto note) { text.notes.erase(note); });
    if (!options.mark.empty()) return findNote(text, options.mark).map([&](auto note) { note->text = *options.footnote; });
    return placeBehind(text.text, options.behind).map([&](std::size_t at) { text.notes.push_back({at, "", *options.footnote}); });
}

Result<ProposalId> editWithFootnotes(Workspace& workspace, const Options& options) {
    const auto working = workingText(*workspace.negotiation());
    const auto id = working.idOf(*options.first);
    if (!id) return fail(ErrorCode::unknownLabel, *options.first);
    const RichText before = working.paragraphOf(*id)->text;
    RichText text = options.second ? withText(before, *options.second) : before;
    if (auto done = changeFootnotes(text, options); !done) return tl::unexpected(done.error());
    return editParagraph(workspace, *options.first, text, options.reason);
}

Result<ProposalId> edit(Workspace& workspace, const Options& options) {
    if (!options.deleted.empty()) return deleteParagraph(workspace, options.deleted, options.reason);
    if (!options.after.empty()) return insertParagraph(workspace, options.after, *options.first, options.reason);
    if (options.changesFootnotes()) return editWithFootnotes(workspace, options);
    return editParagraph(workspace, *options.first, *options.second, options.reason);
}

/// A label and a text; a footnote's own words may be all that changes.
bool isComplete(const Options& options) {
    const std::size_t given = (options.first ? 1U : 0U) + (options.second ? 1U : 0U);
    if (!options.deleted.empty()) return given == 0 && !options.changesFootnotes();
    if (!options.after.empty()) return given == 1 && !options.changesFootnotes();
    return options.changesFootnotes() ? given >= 1 : given == 2;
}

int run(Session& session, const Options& options) {
    if (!isComplete(options))
        return session.refuseUsage("“edit” takes a label and a text, or --after LABEL and a text, or --delete LABEL; a label alone with "
                                   "--footnote or --delete-footnote. Nothing was changed.");
    auto workspace = session.open(options.workspace);
    if (!workspace) return session.refuse(workspace.error());
    const auto id = edit(*workspace, options);
    if (!id) return session.refuse(id.error());
    const auto negotiation = workspace->negotiation();
    const auto text = workingText(*negotiation);
    const auto& proposal = *negotiation->findProposal(*id);
    const ProposalsOnText proposals{*negotiation, text};
    Json json = proposalJson(proposals, proposal);
    json["schema"] = "chapeau.proposal/1";
    return session.done(json, proposalText(proposals, proposal));
}

} // namespace

void addEdit(Commands& commands) {
    auto options = std::make_shared<Options>();
    auto command =
        commands.add("edit", "Our own drafting: change, add or delete a paragraph", [options](Session& s) { return run(s, *options); });
    command.takes("WS", options->workspace, "The workspace").required();
    // Two words and not a list: CLI11 reads "[a, b]" in a list as two, and brackets are the notation of this field.
    command.takes("LABEL", options->first, "The paragraph; with --after, what the new one shall read");
    command.takes("TEXT", options->second, "What it shall read");
    const auto after = command.takes("--after", options->after, "Add a paragraph after this one (or \"start\")");
    command.takes("--delete", options->deleted, "Delete this paragraph").excludes(after);
    command.takes("--reason", options->reason, "Why");
    const auto footnote = command.takes("--footnote", options->footnote, "Add a footnote with these words, at the end of the paragraph");
    const auto behind = command.takes("--behind", options->behind, "With --footnote: behind these words of the paragraph").needs(footnote);
    command.takes("--mark", options->mark, "With --footnote: the new words of the footnote that has this mark")
        .needs(footnote)
        .excludes(behind);
    command.takes("--delete-footnote", options->deletedFootnote, "Take out the footnote that has this mark").excludes(footnote);
}

} // namespace chapeau::cli
