#include "core/workspace/exporting/sponsor_list.h"

#include "core/standing/working_text.h"

#include <algorithm>
#include <map>

namespace chapeau {

namespace {

/// The events in the order of their days, as sponsorsAt() reads them.
std::vector<const SponsorshipEvent*> inOrder(const std::vector<SponsorshipEvent>& events) {
    std::vector<const SponsorshipEvent*> ordered;
    for (const auto& event : events) ordered.push_back(&event);
    std::ranges::stable_sort(ordered, {}, [](const SponsorshipEvent* event) { return std::pair{event->day, event->recorded}; });
    return ordered;
}

/// The sponsorships of one delegation, one after another.
class Rows {
public:
    Rows(const Registry& registry, bool internal) : m_registry{registry}, m_internal{internal} {}

    void add(const SponsorshipEvent& event) {
        switch (event.act) {
        case SponsorAct::asked:
            if (m_internal && m_rows.empty()) m_rows.push_back({m_registry.name(event.delegation), "asked", "", "", "", event.source});
            return;
        case SponsorAct::joined: join(event); return;
        case SponsorAct::withdrew: withdraw(event); return;
        }
    }
    [[nodiscard]] const std::vector<SponsorshipRow>& rows() const { return m_rows; }

private:
    void join(const SponsorshipEvent& event) {
        if (!m_rows.empty() && m_rows.back().joined.empty()) m_rows.pop_back();
        const bool lasts = !m_rows.empty() && m_rows.back().withdrew.empty();
        if (!lasts) m_rows.push_back({m_registry.name(event.delegation), "", toIso(event.day), "", "", ""});
        SponsorshipRow& row = m_rows.back();
        row.role = event.main ? "main sponsor" : "co-sponsor";
        row.onBehalfOf = event.onBehalfOf ? m_registry.name(*event.onBehalfOf) : "";
        addSource(row, event.source);
    }

    void withdraw(const SponsorshipEvent& event) {
        if (m_rows.empty() || m_rows.back().joined.empty() || !m_rows.back().withdrew.empty()) return;
        m_rows.back().withdrew = toIso(event.day);
        addSource(m_rows.back(), event.source.empty() ? "" : "withdrawal: " + event.source);
    }

    static void addSource(SponsorshipRow& row, const std::string& source) {
        if (!source.empty() && !row.source.ends_with(source)) row.source += (row.source.empty() ? "" : "; ") + source;
    }

    const Registry& m_registry;
    bool m_internal;
    std::vector<SponsorshipRow> m_rows;
};

} // namespace

std::vector<std::string> behalfNotes(const std::vector<Sponsor>& sponsors, const Registry& registry) {
    std::map<DelegationCode, std::string> byGroup;
    for (const auto& sponsor : sponsors)
        if (sponsor.onBehalfOf) {
            auto& names = byGroup[*sponsor.onBehalfOf];
            names += (names.empty() ? "" : ", ") + registry.name(sponsor.delegation);
        }
    std::string note;
    for (const auto& [group, names] : byGroup) {
        const auto members = "n behalf of the States Members of the United Nations that are members of the " + registry.name(group);
        note += byGroup.size() == 1 ? "O" + members : (note.empty() ? "" : "; ") + names + " o" + members;
    }
    if (note.empty()) return {};
    return {"* " + note + "."};
}

SponsorsToPrint sponsorsToPrint(const Negotiation& negotiation, const Registry& registry, bool internal) {
    const auto sponsors = sponsorsAt(negotiation.sponsorships, std::nullopt, registry);
    SponsorsToPrint print{
        workingText(negotiation).draft.front, sponsorLine(sponsors, registry), behalfNotes(sponsors, registry), {}, {}, {}};
    for (const auto& sponsor : sponsors) (sponsor.main ? print.main : print.others).push_back(registry.name(sponsor.delegation));
    std::map<DelegationCode, Rows> byDelegation;
    std::vector<DelegationCode> delegations;
    for (const auto* event : inOrder(negotiation.sponsorships)) {
        const auto [place, fresh] = byDelegation.try_emplace(event->delegation, registry, internal);
        if (fresh) delegations.push_back(event->delegation);
        place->second.add(*event);
    }
    sortByName(delegations, registry);
    for (const auto& delegation : delegations) std::ranges::copy(byDelegation.at(delegation).rows(), std::back_inserter(print.rows));
    return print;
}

} // namespace chapeau
