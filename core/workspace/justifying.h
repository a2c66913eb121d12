// Why something is proposed, and where its language comes from: what the explanatory note is made of.
#pragma once

#include "core/workspace/workspace.h"

#include <string>
#include <vector>

namespace chapeau {

/// What is said for a proposal; for a paragraph there are only sources.
struct Justification {
    std::string reason{};
    std::string heading{}; ///< of the explanatory note, under which the reason stands
    std::string point{};   ///< to stress at the end of the explanatory note; see headingOfPoints
    std::vector<Source> sources{};

    friend bool operator==(const Justification&, const Justification&) = default;
};

/// What it is said for: findTarget() in commenting.h reads one.
using JustificationTarget = CommentTarget;

/// Nothing said of a proposal that isn't there.
[[nodiscard]] Justification justificationOf(const Negotiation& negotiation, const JustificationTarget& target);
/// The headings that stand over reasons already, each once, in the order of their first use.
[[nodiscard]] std::vector<std::string> headingsInUse(const Negotiation& negotiation);

struct JustificationChange {
    JustificationTarget target;
    Justification now;
};

/// Writes what is otherwise than it is said now, as one step; nothing where all is the same. Sources are told apart by their ids: those
/// missing in `now` are taken back, and one that reads otherwise is taken back and named anew. Blanks around words are taken off.
/// ErrorCode::badOption for a source without a document, unknownProposal, unknownLabel for a paragraph that no text has.
[[nodiscard]] Done justify(Workspace& workspace, const std::vector<JustificationChange>& changes);

/// An empty reason takes it back. Under headingOfPoints it is the point to stress.
[[nodiscard]] Done giveReason(Workspace& workspace, const ProposalId& proposal, const std::string& reason, const std::string& heading);

[[nodiscard]] Done addSource(Workspace& workspace, const JustificationTarget& target, const Source& source);
/// Takes back those sources of the target that are of this document, and of this paragraph and quotation where they are given.
/// ErrorCode::badOption where there is none.
[[nodiscard]] Done removeSources(Workspace& workspace, const JustificationTarget& target, const Source& like);

} // namespace chapeau
