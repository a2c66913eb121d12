// Co-sponsors: dated events on a draft, and what follows from them (practice of the General Assembly). Values and pure functions.
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/delegation/registry.h"

#include <optional>
#include <string>
#include <vector>

namespace chapeau {

enum class SponsorAct { asked, joined, withdrew };

[[nodiscard]] std::string_view nameOf(SponsorAct act);
[[nodiscard]] std::optional<SponsorAct> sponsorActFrom(std::string_view name);

struct SponsorshipEvent {
    SponsorshipId id = SponsorshipId::random();
    DelegationCode delegation{};
    SponsorAct act = SponsorAct::joined;
    bool main = false; ///< main sponsor, not co-sponsor
    Day day{};
    std::optional<DelegationCode> onBehalfOf{};
    std::string source{}; ///< where it is known from: "L.53", "Add.1", "orally"
    Timestamp recorded{};

    friend bool operator==(const SponsorshipEvent&, const SponsorshipEvent&) = default;
};

struct Sponsor {
    DelegationCode delegation{};
    bool main = false;
    Day since{};
    std::optional<DelegationCode> onBehalfOf{};

    friend bool operator==(const Sponsor&, const Sponsor&) = default;
};

/// Who sponsors at the end of `day` (always, without one), in the UN's English alphabetical order of their names.
[[nodiscard]] std::vector<Sponsor> sponsorsAt(const std::vector<SponsorshipEvent>& events, const std::optional<Day>& day,
                                              const Registry& registry);

/// "Argentina, Côte d’Ivoire, Kenya and Viet Nam": accents don't count in the order, nor does an initial "the".
/// A sponsor on behalf of a group is marked with an asterisk, explained by the writer of the page. Empty for no sponsors.
[[nodiscard]] std::string sponsorLine(const std::vector<Sponsor>& sponsors, const Registry& registry);

/// Sorts by the English alphabetical order of names: case, accents and an initial "the" don't count.
void sortByName(std::vector<DelegationCode>& codes, const Registry& registry);

} // namespace chapeau
