// "Accept all that is uncontested": what that would be, paragraph by paragraph, what stays open and why, and doing it in one step.
// Uncontested is what collides with nothing, what nobody opposes or reserves on, and what was carried to today's text as it was made.
#pragma once

#include "core/workspace/settling.h"

#include <string>
#include <vector>

namespace chapeau {

/// What would come into the text in one place.
struct UncontestedItem {
    enum class Kind { words, deletion, addition, move };
    Kind kind = Kind::words;
    ParagraphId paragraph; ///< for an addition, the one that would come into being
    std::string label{};
    std::string before{}; ///< empty for an addition
    std::string after{};  ///< empty for a deletion
    std::string place{};  ///< of a move: the label that it comes after; empty at the start
    std::vector<DelegationCode> proponents{};
    std::vector<ProposalId> proposals{}; ///< whose wishes come in, whole or in part
    std::size_t partly = 0;              ///< so many of them stay open with the rest of what they ask
    Settling settling{};
};

enum class StaysBecause {
    conflict,        ///< it collides with what others want
    opposed,         ///< `who` opposes it or reserves
    needsLook,       ///< the words that it changes were changed since
    severalWordings, ///< there is another wording of nearly the same new paragraph
    joins,           ///< it is about several paragraphs at once
    closed           ///< its paragraph is agreed or reserved
};

/// What would stay open in one place.
struct StayingItem {
    ParagraphId paragraph;
    std::string label{};
    StaysBecause why{};
    std::vector<DelegationCode> who{}; ///< who opposes; else who proposes

    friend bool operator==(const StayingItem&, const StayingItem&) = default;
};

struct UncontestedPlan {
    std::vector<UncontestedItem> items; ///< in order of the text
    std::vector<StayingItem> stays;
};

/// Pure; long for many proposals. `merged` is the merge of the negotiation. ErrorCode::cancelled when stopped.
[[nodiscard]] Result<UncontestedPlan> planUncontested(const Negotiation& negotiation, const MergedNegotiation& merged, Timestamp now,
                                                      const Job& job = {});

/// The items that were chosen, ready to be written.
struct AcceptingPlan {
    Settling settling;
    Draft before{}; ///< the working text that they were made for
    std::size_t proposals = 0;
    std::size_t places = 0;
};
/// Pure; long for many proposals. Proposals that then ask for nothing that isn't in the text are taken over.
[[nodiscard]] AcceptingPlan prepareAccepting(const Negotiation& negotiation, const std::vector<UncontestedItem>& chosen);

/// One step of undo. ErrorCode::collides where the text has moved on, ErrorCode::notOpen where a proposal was decided meanwhile.
[[nodiscard]] Done acceptUncontested(Workspace& workspace, const AcceptingPlan& acceptance);

} // namespace chapeau
