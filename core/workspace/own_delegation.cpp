#include "core/workspace/own_delegation.h"

#include "core/store/store.h"

namespace chapeau {

Done nameOwnDelegation(Workspace& workspace, const std::optional<DelegationCode>& own) {
    if (workspace.negotiation()->own == own) return {};
    const auto what = own ? "Named " + own->value + " as our own delegation" : std::string{"Took back who our own delegation is"};
    return workspace.perform(what, "", [&](Store& store) { return store.setOwn(own); });
}

} // namespace chapeau
