#include "core/publish/layouts/hand_list.h"

#include "core/delegation/sponsorship.h"
#include "core/publish/layouts/layouts.h"

#include <algorithm>

namespace chapeau {

namespace {

/// Word takes 255 characters for an author ([MS-OI29500] 2.1.341).
constexpr std::size_t longestName = 255;

} // namespace

std::string handName(std::vector<DelegationCode> delegations, const Registry& registry) {
    sortByName(delegations, registry);
    std::string names;
    for (const DelegationCode& delegation : delegations) names += (names.empty() ? "" : ", ") + registry.name(delegation);
    return names.size() <= longestName ? names : codeList(delegations);
}

std::size_t HandList::handOf(const Wishers& wishers) {
    std::string name = wishers.who.empty() ? m_unnamed : handName(wishers.who, m_registry);
    std::string date;
    for (const std::size_t source : wishers.sources)
        if (source < m_dates.size()) date = std::max(date, m_dates[source]);
    const auto [known, isNew] = m_known.emplace(std::pair{name, date}, m_hands.size());
    if (isNew) m_hands.push_back({std::move(name), std::move(date)});
    return known->second;
}

} // namespace chapeau
