// The program's log as a name, for those who only pass it on; who writes to it includes core/base/log.h.
#pragma once

#include <spdlog/fwd.h>

#include <memory>

namespace chapeau {

using Log = std::shared_ptr<spdlog::logger>;

} // namespace chapeau
