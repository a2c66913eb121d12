#include "core/workspace/sponsoring.h"

#include "core/store/store.h"

#include <fmt/format.h>

namespace chapeau {

namespace {

std::string described(const SponsorRequest& request) {
    const auto who = codeList(request.delegations);
    switch (request.act) {
    case SponsorAct::asked: return "Asked " + who + " to sponsor";
    case SponsorAct::joined: return fmt::format("{} joined as {}", who, request.main ? "main sponsor" : "co-sponsor");
    case SponsorAct::withdrew: return who + " withdrew as sponsor";
    }
    return who;
}

} // namespace

Done recordSponsors(Workspace& workspace, const SponsorRequest& request) {
    const auto now = workspace.clock().now();
    return workspace.perform(described(request), "", [&](Store& store) -> Done {
        for (const auto& delegation : request.delegations) {
            const SponsorshipEvent event{SponsorshipId::random(),          delegation,         request.act,    request.main,
                                         request.day.value_or(dayOf(now)), request.onBehalfOf, request.source, now};
            if (auto done = store.add(event); !done) return done;
        }
        return {};
    });
}

} // namespace chapeau
