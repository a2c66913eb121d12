// Where the program's resources are (registry, sample, icons): $CHAPEAU_RESOURCES, or share/chapeau beside the installed program's folder,
// or the folder of the source tree it was built from.
#pragma once

#include <filesystem>

namespace chapeau {

[[nodiscard]] std::filesystem::path resourceFolder();
/// The program's own file.
[[nodiscard]] std::filesystem::path programFile();

} // namespace chapeau
