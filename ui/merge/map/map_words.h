// What the map says of a row in words, and the signs and names of its cells. Pure.
#pragma once

#include "core/merge/merge.h"

#include <QString>

#include <vector>

namespace chapeau {

/// "3 alternatives, 1 conflict, 2 uncontested"
[[nodiscard]] QString wordsOf(const MergedParagraph& paragraph, const std::vector<DelegationCode>& movers, const QString& joined);
/// "new (CHN), opposed by USA"
[[nodiscard]] QString wordsOf(const Addition& addition, const std::vector<DelegationCode>& against);

} // namespace chapeau
