#include "core/base/resource_folder.h"

#include <cstdlib>
#include <system_error>

namespace chapeau {

namespace fs = std::filesystem;

fs::path programFile() {
    std::error_code error;
    return fs::read_symlink("/proc/self/exe", error);
}

fs::path resourceFolder() {
    if (const char* named = std::getenv("CHAPEAU_RESOURCES"); named != nullptr && *named != '\0') return named;
    std::error_code error;
    const auto installed = programFile().parent_path().parent_path() / "share" / "chapeau";
    if (fs::is_directory(installed / "registry", error)) return installed;
    return CHAPEAU_SOURCE_RESOURCES;
}

} // namespace chapeau
