// Comments on paragraphs and proposals.
#pragma once

#include "core/workspace/workspace.h"

namespace chapeau {

/// A label ("OP2") or the id of a proposal.
[[nodiscard]] Result<CommentTarget> findTarget(const Negotiation& negotiation, const std::string& written);
[[nodiscard]] Result<CommentId> addComment(Workspace& workspace, const CommentTarget& target, const std::string& text,
                                           const std::string& author, bool internal);
/// Resolved, or open again. What is so already changes nothing.
[[nodiscard]] Done resolveComment(Workspace& workspace, const CommentId& comment, bool resolved = true);

} // namespace chapeau
