#include "core/delegation/sponsorship.h"

#include "core/delegation/registry_names.h"

#include <algorithm>
#include <array>
#include <map>

namespace chapeau {

namespace {

constexpr std::array<std::pair<SponsorAct, std::string_view>, 3> actNames{
    {{SponsorAct::asked, "asked"}, {SponsorAct::joined, "joined"}, {SponsorAct::withdrew, "withdrew"}}};

std::vector<const SponsorshipEvent*> inOrder(const std::vector<SponsorshipEvent>& events, const std::optional<Day>& day) {
    std::vector<const SponsorshipEvent*> ordered;
    for (const SponsorshipEvent& event : events)
        if (!day || event.day <= *day) ordered.push_back(&event);
    std::ranges::stable_sort(ordered, [](const SponsorshipEvent* a, const SponsorshipEvent* b) {
        return std::tie(a->day, a->recorded) < std::tie(b->day, b->recorded);
    });
    return ordered;
}

void apply(const SponsorshipEvent& event, std::map<DelegationCode, Sponsor>& sponsors) {
    switch (event.act) {
    case SponsorAct::asked: return;
    case SponsorAct::joined: {
        // Joining again changes the role; it doesn't make the sponsorship younger.
        const auto [place, fresh] =
            sponsors.try_emplace(event.delegation, Sponsor{event.delegation, event.main, event.day, event.onBehalfOf});
        if (fresh) return;
        place->second.main = event.main;
        place->second.onBehalfOf = event.onBehalfOf;
        return;
    }
    case SponsorAct::withdrew: sponsors.erase(event.delegation); return;
    }
}

std::pair<std::string, DelegationCode> sortKey(const DelegationCode& code, const Registry& registry) {
    return {nameKey(registry.name(code)), code};
}

/// As print has it: "Côte d’Ivoire", whatever the registry was typed with.
std::string printed(std::string name) {
    for (auto at = name.find('\''); at != std::string::npos; at = name.find('\'', at)) name.replace(at, 1, "’");
    return name;
}

} // namespace

std::string_view nameOf(SponsorAct act) {
    return std::ranges::find(actNames, act, &std::pair<SponsorAct, std::string_view>::first)->second;
}

std::optional<SponsorAct> sponsorActFrom(std::string_view name) {
    const auto found = std::ranges::find(actNames, name, &std::pair<SponsorAct, std::string_view>::second);
    return found == actNames.end() ? std::nullopt : std::optional{found->first};
}

std::vector<Sponsor> sponsorsAt(const std::vector<SponsorshipEvent>& events, const std::optional<Day>& day, const Registry& registry) {
    std::map<DelegationCode, Sponsor> sponsors;
    for (const SponsorshipEvent* event : inOrder(events, day)) apply(*event, sponsors);
    std::vector<Sponsor> listed;
    listed.reserve(sponsors.size());
    for (const auto& [code, sponsor] : sponsors) listed.push_back(sponsor);
    std::ranges::sort(listed, {}, [&](const Sponsor& sponsor) { return sortKey(sponsor.delegation, registry); });
    return listed;
}

std::string sponsorLine(const std::vector<Sponsor>& sponsors, const Registry& registry) {
    std::vector<Sponsor> sorted = sponsors;
    std::ranges::sort(sorted, {}, [&](const Sponsor& sponsor) { return sortKey(sponsor.delegation, registry); });
    std::string line;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0) line += i + 1 == sorted.size() ? " and " : ", ";
        line += printed(registry.name(sorted[i].delegation));
        if (sorted[i].onBehalfOf) line += '*';
    }
    return line;
}

void sortByName(std::vector<DelegationCode>& codes, const Registry& registry) {
    std::ranges::sort(codes, {}, [&](const DelegationCode& code) { return sortKey(code, registry); });
}

} // namespace chapeau
