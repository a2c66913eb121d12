// The meeting as one of the window's views, and its commands, which hold in every view.
#pragma once

#include "ui/frame/view.h"

#include <vector>

namespace chapeau {

[[nodiscard]] ViewEntry meetingEntry();
[[nodiscard]] std::vector<FreeCommand> meetingCommands();

} // namespace chapeau
