// Who stands where on what: the last word of each delegation on a paragraph or a proposal. Pure; any thread.
#pragma once

#include "core/store/negotiation.h"

#include <map>
#include <vector>

namespace chapeau {

class Stands {
public:
    /// The negotiation outlives it.
    explicit Stands(const Negotiation& negotiation);

    /// The positions that count on a target, in order of delegation; what was withdrawn is not among them.
    [[nodiscard]] std::vector<const Position*> on(const PositionTarget& target) const;
    /// Who opposes it, reserves or calls it a red line; sorted.
    [[nodiscard]] std::vector<DelegationCode> against(const PositionTarget& target) const;

private:
    std::map<PositionTarget, std::map<DelegationCode, const Position*>> m_latest;
};

/// Opposes, reserves, red line.
[[nodiscard]] bool isAgainst(Stance stance);

} // namespace chapeau
