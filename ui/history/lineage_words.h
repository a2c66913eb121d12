// The texts of the lineage in words: one line for each, and one beside the text before it. Pure.
#pragma once

#include "core/standing/lineage.h"
#include "ui/text/marked_up.h"

#include <QString>

namespace chapeau {

/// "12 December 2022", "31 Oct 2024", or a dash where nobody knows.
[[nodiscard]] QString dateOf(const LineageEntry& entry);
/// "A/C.1/79/L.53 beside A/RES/77/96"
[[nodiscard]] QString lineageTitle(const Negotiation& negotiation, std::size_t version);
/// Rich text: what changed, paragraph by paragraph; what didn't is only named. The first text stands whole.
[[nodiscard]] QString lineageHtml(const Negotiation& negotiation, std::size_t version, const MarkColours& colours);

} // namespace chapeau
