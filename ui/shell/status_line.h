// What the status bar says: how far the text has come, who sponsors it, and that everything is saved. Pure.
#pragma once

#include "core/standing/merging.h"

#include <QString>

namespace chapeau {

/// "14 agreed · 5 open proposals · 3 conflicts", counted as documents count them; conflicts only once the merge is known.
[[nodiscard]] QString progressLine(const LabelledText& text, const Negotiation& negotiation, const MergedNegotiation* merged);
/// "main sponsor CHN · 27 co-sponsors"
[[nodiscard]] QString sponsorsLine(const Negotiation& negotiation, const Registry& registry);
/// "Saved 10:42"; with the day where it isn't today's.
[[nodiscard]] QString savedLine(Timestamp saved, Timestamp now);
/// "Chapeau — A/C.1/79/L.53  Promoting international cooperation …"
[[nodiscard]] QString titleOf(const Negotiation& negotiation);

} // namespace chapeau
