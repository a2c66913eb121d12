// The program's log: rotating files (5 of 2 MiB) in the XDG state folder, mode 0600. Never any paragraph text:
// only codes, ids, counts, durations, and the raw messages of libraries.
#pragma once

#include "core/base/log_fwd.h"

#include <spdlog/logger.h>

#include <filesystem>

namespace chapeau {

/// $XDG_STATE_HOME/chapeau, or ~/.local/state/chapeau.
[[nodiscard]] std::filesystem::path logFolder();
/// Opens FOLDER/chapeau.log. Where that can't be written, a logger that drops what it is given.
[[nodiscard]] Log openLog(const std::filesystem::path& folder);
/// Drops what it is given; for tests.
[[nodiscard]] Log silentLog();

} // namespace chapeau
