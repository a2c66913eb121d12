// What is said of a proposal wherever the window names one: who makes it, what it does, what became of it, what to look at. Pure.
#pragma once

#include "core/delegation/registry.h"
#include "core/merge/rebase.h"
#include "core/store/negotiation.h"

#include <QString>

#include <vector>

namespace chapeau {

/// "China (CHN), Pakistan (PAK)"
[[nodiscard]] QString speakersOf(const Negotiation& negotiation, const Registry& registry, const Proposal& proposal);
/// The same with those whom it speaks for and those who support it, each in a line of its own.
[[nodiscard]] QString whoStands(const Negotiation& negotiation, const Registry& registry, const Proposal& proposal);
/// "on behalf of …", "supported by …", one a line; empty where nobody.
[[nodiscard]] QString behind(const Registry& registry, const Proposal& proposal);
/// "A/RES/77/96, para. 3: “…”", one a line.
[[nodiscard]] QString sourceLines(const std::vector<Source>& sources);
/// What a person should look at before it is accepted; empty where it is carried as it was made.
[[nodiscard]] QString remarkOn(Carriage carriage, CarryReason reason);

/// "tabled", "accepted", …
[[nodiscard]] QString statusName(ProposalStatus status);
/// "changes words", "new paragraph", …
[[nodiscard]] QString operationName(Operation operation);

} // namespace chapeau
