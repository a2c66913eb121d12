// Reads a whole file that a user named, with the refusals every command owes: no such file, a folder, unreadable,
// empty, larger than `limit`. Never use it on a workspace: opening and closing that file outside SQLite drops its locks.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace chapeau {

/// Bytes of the file. `limit` in bytes.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path, std::uintmax_t limit);

/// Writes beside the target under a temporary name and renames, so that an older file is whole until the new one is.
[[nodiscard]] Done writeFileAtomically(const std::filesystem::path& path, const std::string& bytes);

} // namespace chapeau
