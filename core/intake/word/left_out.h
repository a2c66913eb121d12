// What of a Word file is no text, and is told: by its code, and where a link leads. Ordered as it is told.
#pragma once

#include "core/intake/structure/incoming_text.h"

#include <set>
#include <string>
#include <utility>

namespace chapeau {

using LeftOut = std::set<std::pair<NoticeCode, std::string>>;

} // namespace chapeau
