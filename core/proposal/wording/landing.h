// Lays what amendment wording says on a draft: proposals with the text they give, stands on paragraphs and proposals, remarks; and what
// could not be placed, with why, what was nearest, and where in the input it is. Every statement ends in one of these. Proposals that a
// sentence makes of one paragraph are one. Pure; any thread.
#pragma once

#include "core/proposal/wording/grammar/statement.h"
#include "core/proposal/wording/target_lookup.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace chapeau {

struct PlacedProposal {
    Proposal proposal;
    std::string label; ///< of its paragraph; for a new one of what it comes after, or as it was named itself
    std::size_t line = 1;
};

struct PlacedStand {
    Act act{};
    std::vector<DelegationCode> delegations;
    std::optional<ParagraphId> paragraph; ///< none: the text as a whole, or a title that the draft doesn't have
    std::string label;                    ///< "OP9", "title", "enacting words", "draft"
    std::optional<ProposalId> proposal{}; ///< that is supported, where it is one
    std::string words{};                  ///< that it is about, or empty
    bool adRef = false;
    bool statesOnly = false; ///< said of the paragraph itself, by nobody of themselves
    std::string wording;
    std::size_t line = 1;
};

struct Unplaced {
    std::string wording;
    Why why{};
    std::string subject;
    std::vector<std::string> candidates; ///< labels, or words
    std::size_t line = 1;
};

struct PlacedRemark {
    std::optional<ParagraphId> paragraph;
    std::string label;
    std::vector<DelegationCode> authors;
    std::string text;
};

struct Landed {
    std::vector<PlacedProposal> placed;
    std::vector<PlacedStand> stands;
    std::vector<Unplaced> unplaced;
    std::vector<std::string> ignored;
    std::vector<PlacedRemark> remarks;
};

/// `from` speaks where the wording doesn't say who. Proposals have neither round nor date.
[[nodiscard]] Landed landWording(const Reading& reading, const WordingBase& base, const std::vector<DelegationCode>& from,
                                 const Registry& registry);

} // namespace chapeau
