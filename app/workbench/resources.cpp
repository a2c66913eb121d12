#include "resources.h"

#include <cstdlib>
#include <system_error>

namespace chapeau {

std::filesystem::path resourcesFolder(const std::filesystem::path& programFolder) {
    if (const char* named = std::getenv("CHAPEAU_RESOURCES_DIR"); named != nullptr && *named != '\0') return named;
    std::error_code error;
    const auto installed = programFolder.parent_path() / "share" / "chapeau";
    if (std::filesystem::is_directory(installed / "registry", error)) return installed;
    return CHAPEAU_RESOURCES_DIR;
}

} // namespace chapeau
