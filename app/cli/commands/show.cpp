#include "app/cli/commands/commands.h"
#include "app/cli/output/json.h"
#include "app/cli/output/text.h"

#include "core/merge/rolling_text.h"
#include "core/standing/projecting.h"

#include <fmt/format.h>

#include <algorithm>

namespace chapeau::cli {

namespace {

struct Options {
    std::string workspace;
    std::string label;
    std::string version;
    bool shareable = false;
    bool own = false;
};

bool isAbout(const Proposal& proposal, const ParagraphId& id) {
    return std::ranges::find(proposal.targets, id) != proposal.targets.end() ||
           std::ranges::find(proposal.created, id) != proposal.created.end();
}

Json wholeParagraphJson(const Negotiation& negotiation, const MergedNegotiation& merged, const ParagraphId& id) {
    const auto& text = merged.text;
    const ProposalsOnText onText{negotiation, text};
    Json proposals = Json::array();
    for (const auto& proposal : negotiation.proposals)
        if (isAbout(proposal, id)) proposals.push_back(proposalJson(onText, proposal));
    Json comments = Json::array();
    for (const auto& comment : negotiation.comments)
        if (comment.target == CommentTarget{id}) comments.push_back(commentJson(onText, comment));
    Json sources = Json::array();
    for (const auto& source : negotiation.sources)
        if (source.paragraph == id)
            sources.push_back({{"document", source.source.document},
                               {"paragraph", textOrNull(source.source.paragraph)},
                               {"quote", textOrNull(source.source.quote)}});
    return {{"schema", "chapeau.paragraph/1"},
            {"paragraph", paragraphJson(text, id)},
            {"rolling", rollingText(*merged.find(id))},
            {"proposals", proposals},
            {"comments", comments},
            {"sources", sources}};
}

std::string paragraphText(const Negotiation& negotiation, const MergedNegotiation& merged, const ParagraphId& id) {
    const auto& text = merged.text;
    const auto paragraph = *text.paragraphOf(id);
    std::string lines = fmt::format("{} · {}\n{}\n", text.labelOf(id), nameOf(paragraph.state), paragraph.text.text);
    const ProposalsOnText onText{negotiation, text};
    for (const auto& proposal : negotiation.proposals)
        if (isAbout(proposal, id)) lines += "\n" + proposalText(onText, proposal);
    for (const auto& comment : negotiation.comments)
        if (comment.target == CommentTarget{id})
            lines += fmt::format("\ncomment{}{}: {}\n", comment.internal ? " (internal)" : "",
                                 comment.author.empty() ? "" : " by " + comment.author, comment.text);
    return lines;
}

int showParagraph(Session& session, const Negotiation& negotiation, const std::string& label) {
    const auto merged = mergeOpenProposals(negotiation, session.job());
    if (!merged) return session.refuse(merged.error());
    const auto id = merged->text.idOf(label);
    if (!id) return session.refuse({ErrorCode::unknownLabel, label, ""});
    return session.done(wholeParagraphJson(negotiation, *merged, *id), paragraphText(negotiation, *merged, *id));
}

Json projectionJson(const std::optional<Projection>& projection) {
    Json paragraphs = Json::array();
    Json remarks = Json::array();
    if (projection) {
        for (const auto& paragraph : projection->paragraphs)
            paragraphs.push_back({{"label", textOrNull(paragraph.label)}, {"text", wordsOf(paragraph)}});
        for (const auto& remark : projection->remarks) remarks.push_back(remark);
    }
    const bool hasState = projection && projection->state;
    return {{"schema", "chapeau.projection/1"},
            {"title", projection ? textOrNull(projection->title) : Json(nullptr)},
            {"label", projection ? textOrNull(projection->label) : Json(nullptr)},
            {"state", hasState ? Json(nameOf(*projection->state)) : Json(nullptr)},
            {"text", projection ? Json(plainText(*projection)) : Json(nullptr)},
            {"paragraphs", paragraphs},
            {"remarks", remarks}};
}

/// What the room sees of it.
int showShareable(Session& session, const Negotiation& negotiation, const Options& options) {
    const auto projection =
        projectedByLabel(negotiation, options.label, options.own ? OwnDrafting::shown : OwnDrafting::kept, session.job());
    if (!projection) return session.refuse(projection.error());
    if (!*projection) return session.done(projectionJson(*projection), "All of it is our own drafting, which stays back\n", exitNo);
    return session.done(projectionJson(*projection), fmt::format("{}\n{}\n", (*projection)->label, plainText(**projection)));
}

int showText(Session& session, const Negotiation& negotiation, const std::string& symbol) {
    if (symbol.empty()) {
        const auto text = workingText(negotiation);
        return session.done(draftJson(text, {}, true), draftText(text));
    }
    const auto version = std::ranges::find(negotiation.versions, symbol, &Version::symbol);
    if (version == negotiation.versions.end()) return session.refuse({ErrorCode::unknownVersion, symbol, ""});
    const auto text = issuedText(*version);
    return session.done(draftJson(text, {}, true), draftText(text));
}

int show(Session& session, const Options& options) {
    const auto workspace = session.open(options.workspace);
    if (!workspace) return session.refuse(workspace.error());
    if (options.shareable) return showShareable(session, *workspace->negotiation(), options);
    if (options.label.empty()) return showText(session, *workspace->negotiation(), options.version);
    return showParagraph(session, *workspace->negotiation(), options.label);
}

} // namespace

void addShow(Commands& commands) {
    auto options = std::make_shared<Options>();
    auto command = commands.add("show", "Show the draft as it stands, or one paragraph with all that hangs on it",
                                [options](Session& s) { return show(s, *options); });
    command.takes("WS", options->workspace, "The workspace").required();
    const auto label = command.takes("LABEL", options->label, "A paragraph: PP3, \"OP2 (a)\"");
    command.takes("--version", options->version, "An issued version, by its symbol").excludes(label);
    const auto shareable =
        command.flag("--shareable", options->shareable, "Only what the projector shows: nothing internal, nothing of our own drafting")
            .needs(label);
    command.flag("--own", options->own, "With our own drafting since the last issue").needs(shareable);
}

} // namespace chapeau::cli
