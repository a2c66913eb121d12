// `revise`: the issue of the working text as the next version.
#pragma once

#include "core/base/job.h"
#include "core/merge/rebase.h"
#include "core/workspace/workspace.h"

#include <string>
#include <utility>
#include <vector>

namespace chapeau {

struct CarriedProposal {
    ProposalId proposal;
    std::string label; ///< in the new version
    Carriage carriage{};
    CarryReason reason{};

    friend bool operator==(const CarriedProposal&, const CarriedProposal&) = default;
};

/// A person must look at it: it changes what has changed, or has nothing left to change.
[[nodiscard]] bool needsLook(const CarriedProposal& carried);

struct Revision {
    VersionId version = VersionId::random();
    std::vector<std::pair<std::string, std::string>> renumbered; ///< old label, new label, where they differ
    std::vector<CarriedProposal> carried;                        ///< every proposal that was open
    std::size_t conflicts = 0;                                   ///< that stay open, as `merge` counts them

    friend bool operator==(const Revision&, const Revision&) = default;
};

/// A symbol for the next version that no version has yet (core/draft/symbol.h); empty where practice gives none.
[[nodiscard]] std::string suggestedSymbol(const Negotiation& negotiation);
/// The symbol as the version would bear it, blanks collapsed. ErrorCode::symbolTaken for that of an earlier version, badOption for none.
[[nodiscard]] Result<std::string> symbolOfNext(const Negotiation& negotiation, const std::string& symbol);

/// What issuing the text now would do, whatever its symbol. Pure; any thread; ErrorCode::cancelled where the job is stopped.
[[nodiscard]] Result<Revision> previewRevision(const Negotiation& negotiation, const Job& job = {});

/// Issues what was previewed, with nothing computed again. Labels are counted anew, accepted proposals are in the text for good, open ones
/// are carried; what is taken over already is closed. `basis` is the snapshot that was previewed: ErrorCode::workspaceChanged where the
/// workspace holds another one by now. Refuses a symbol as symbolOfNext() does.
[[nodiscard]] Done issue(Workspace& workspace, const std::string& symbol, const Revision& revision, const Negotiation& basis);

/// Both at once.
[[nodiscard]] Result<Revision> revise(Workspace& workspace, const std::string& symbol, const Job& job = {});

} // namespace chapeau
