// What the explanatory note of a negotiation tells: every difference between an earlier text and the text as it stands, with the accepted
// proposals that made it, their reasons and their sources. Pure; any thread.
#pragma once

#include "core/base/result.h"
#include "core/delegation/registry.h"
#include "core/publish/layouts/explanatory_layout.h"
#include "core/store/negotiation.h"

#include <string>

namespace chapeau {

/// The text that changes are told against: the last adopted one, or the first where none was adopted.
[[nodiscard]] const Version& baseOfNote(const Negotiation& negotiation);

/// `against`: the symbol of a version, or empty for baseOfNote(). ErrorCode::unknownVersion.
[[nodiscard]] Result<ExplanatoryNote> explanatoryNote(const Negotiation& negotiation, const Registry& registry, const std::string& against);

} // namespace chapeau
