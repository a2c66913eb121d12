// What a person should know of how it was read, a sentence a line. Pure.
#pragma once

#include "core/workspace/taking/incoming.h"

#include <QString>

namespace chapeau {

/// The first few, and how many more; `lost` corrections, which could not be made again, are always among them.
[[nodiscard]] QString remarksOn(const Incoming& incoming, std::size_t lost);

/// Where it couldn't be read again, and what was read before is still shown.
[[nodiscard]] QString remarkOnOld(const Error& error);

} // namespace chapeau
