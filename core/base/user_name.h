// The name under which the user is logged in: who makes a change, as the history names them. Empty where the system doesn't say.
#pragma once

#include <string>

namespace chapeau {

[[nodiscard]] std::string userName();

} // namespace chapeau
