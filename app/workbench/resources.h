// Where the registry, the sample and the icons are.
#pragma once

#include <filesystem>

namespace chapeau {

/// $CHAPEAU_RESOURCES_DIR, or ../share/chapeau beside the program, or the folder of the sources it was built from.
[[nodiscard]] std::filesystem::path resourcesFolder(const std::filesystem::path& programFolder);

} // namespace chapeau
