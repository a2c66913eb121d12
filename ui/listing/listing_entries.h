// The lists of all proposals and of all comments in the list of views.
#pragma once

#include "ui/frame/view.h"

namespace chapeau {

[[nodiscard]] ViewEntry allProposalsEntry();
[[nodiscard]] ViewEntry allCommentsEntry();

} // namespace chapeau
