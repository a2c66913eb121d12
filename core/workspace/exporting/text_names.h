// How documents call the texts of a negotiation. Pure.
#pragma once

#include "core/base/result.h"
#include "core/store/negotiation.h"

#include <string>

namespace chapeau {

/// "A/C.1/79/L.53", or "A/C.1/79/L.53 as it stands" where proposals were accepted since.
[[nodiscard]] std::string nameOfWorkingText(const Negotiation& negotiation);
[[nodiscard]] bool changedSinceIssue(const Negotiation& negotiation);
/// By symbol, blanks collapsed. ErrorCode::unknownVersion.
[[nodiscard]] Result<const Version*> versionNamed(const Negotiation& negotiation, const std::string& symbol);

} // namespace chapeau
