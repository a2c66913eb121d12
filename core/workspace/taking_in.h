// `take`: a delegation's whole alternative text, mapped onto the issued text paragraph by paragraph. Preparing is pure and may run on
// another thread; nothing is tabled before tableTaking().
#pragma once

#include "core/align/mapping.h"
#include "core/intake/incoming_text.h"
#include "core/workspace/workspace.h"

namespace chapeau {

struct TakeRequest {
    std::filesystem::path file;
    std::vector<DelegationCode> from;
    std::string round{};
};

/// One row of what would be tabled: where a part of the file lands.
struct LandedPart {
    MappingEntry entry;
    std::string label;                 ///< of the issued text, or of the gap ("PP8 bis")
    std::vector<Proposal> proposals{}; ///< none where the part is unchanged; two where it is moved and edited
    bool needsLook = false;            ///< mapped below the stated confidence
};

struct Taking {
    Document document;
    std::string bytes;
    std::vector<LandedPart> parts;
    std::vector<Notice> notices;
    std::vector<std::string> ignored; ///< what no proposal comes of: front matter and footnotes that differ
};

[[nodiscard]] Result<Taking> prepareTaking(const Negotiation& negotiation, const TakeRequest& request, Timestamp now, const Job& job = {});
/// One transaction, one step of undo.
[[nodiscard]] Done tableTaking(Workspace& workspace, const Taking& taking);

} // namespace chapeau
