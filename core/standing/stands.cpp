#include "core/standing/stands.h"

namespace chapeau {

bool isAgainst(Stance stance) {
    return stance == Stance::opposes || stance == Stance::reserves || stance == Stance::redLine;
}

Stands::Stands(const Negotiation& negotiation) {
    for (const auto& position : negotiation.positions) m_latest[position.target][position.delegation] = &position;
}

std::vector<const Position*> Stands::on(const PositionTarget& target) const {
    std::vector<const Position*> all;
    const auto there = m_latest.find(target);
    if (there == m_latest.end()) return all;
    for (const auto& [delegation, position] : there->second)
        if (position->stance != Stance::withdrawn) all.push_back(position);
    return all;
}

std::vector<DelegationCode> Stands::against(const PositionTarget& target) const {
    std::vector<DelegationCode> who;
    for (const auto* position : on(target))
        if (isAgainst(position->stance)) who.push_back(position->delegation);
    return who;
}

} // namespace chapeau
