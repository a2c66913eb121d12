// `propose`: amendment wording as text, landed on the text as it stands. Words that are in the last issued text only are placed there and
// carried, as a whole text taken in is (docs/adr/0004). Preparing is pure and may run on another thread; nothing is tabled before
// tableProposing().
#pragma once

#include "core/intake/structure/incoming_text.h"
#include "core/proposal/wording/landing.h"
#include "core/standing/working_text.h"
#include "core/workspace/workspace.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace chapeau {

struct ProposeRequest {
    std::string wording{};                       ///< typed; or
    std::optional<std::filesystem::path> file{}; ///< a text, an e-mail, a Word file
    std::vector<DelegationCode> from{};          ///< who speaks where the wording names nobody
    std::string round{};
};

/// What would be tabled. Of stands come positions, states of paragraphs and comments.
struct Proposing {
    Landed landed; ///< labels as the merge would name them
    std::vector<Position> positions;
    std::vector<std::pair<ParagraphId, ParagraphState>> states;
    std::vector<Comment> comments;
    std::optional<Document> document{};
    std::string bytes{};
    std::string unknownText{};               ///< the symbol of the text that it amends, where that is none of this negotiation
    std::vector<Notice> notices{};           ///< what of the file isn't in the words that were read
    std::vector<DelegationCode> delegations; ///< who speaks in it, sorted

    /// Something is left for a person: unplaced, or written for another text.
    [[nodiscard]] bool needsLook() const { return !landed.unplaced.empty() || !unknownText.empty(); }
    /// Whether there is anything to keep.
    [[nodiscard]] bool empty() const;
};

[[nodiscard]] Result<Proposing> prepareProposing(const Negotiation& negotiation, const Registry& registry, const ProposeRequest& request,
                                                 Timestamp now, const Job& job = {});
/// One transaction, one step of undo.
[[nodiscard]] Done tableProposing(Workspace& workspace, const Proposing& proposing);

/// What wording is laid on: a text of the negotiation, with the open proposals as they are labelled where `withOpen`.
[[nodiscard]] WordingBase wordingBase(const Negotiation& negotiation, const LabelledText& text, bool withOpen);

} // namespace chapeau
