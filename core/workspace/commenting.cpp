#include "core/workspace/commenting.h"

#include "core/standing/merging.h"
#include "core/standing/working_text.h"
#include "core/store/store.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace chapeau {

Result<CommentTarget> findTarget(const Negotiation& negotiation, const std::string& written) {
    if (const auto id = ProposalId::fromText(written)) {
        if (negotiation.findProposal(*id) == nullptr) return fail(ErrorCode::unknownProposal, written);
        return CommentTarget{*id};
    }
    const auto text = workingText(negotiation);
    const auto id = text.idOf(written);
    if (!id) return fail(ErrorCode::unknownLabel, written);
    return CommentTarget{*id};
}

Result<CommentId> addComment(Workspace& workspace, const CommentTarget& target, const std::string& text, const std::string& author,
                             bool internal) {
    if (trimmed(text).empty()) return fail(ErrorCode::emptyText);
    const Comment comment{CommentId::random(), target, text, author, internal, false, workspace.clock().now()};
    const auto negotiation = workspace.negotiation();
    const auto working = workingText(*negotiation);
    const auto* paragraph = std::get_if<ParagraphId>(&target);
    const auto label = paragraph != nullptr ? working.labelOf(*paragraph) : std::string{};
    const auto done = workspace.perform(internal ? "Added an internal comment" : "Added a comment", label,
                                        [&](Store& store) { return store.add(comment); });
    if (!done) return tl::unexpected(done.error());
    return comment.id;
}

Done resolveComment(Workspace& workspace, const CommentId& comment, bool resolved) {
    const auto negotiation = workspace.negotiation();
    const auto found = std::ranges::find(negotiation->comments, comment, &Comment::id);
    if (found == negotiation->comments.end()) return fail(ErrorCode::unknownComment, comment.text());
    if (found->resolved == resolved) return {};
    return workspace.perform(resolved ? "Resolved a comment" : "Opened a comment again", "",
                             [&](Store& store) { return store.addResolution(comment, resolved, workspace.clock().now()); });
}

} // namespace chapeau
