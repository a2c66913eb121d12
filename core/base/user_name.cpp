#include "core/base/user_name.h"

#include <pwd.h>
#include <unistd.h>

#include <array>

namespace chapeau {

std::string userName() {
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found) != 0 || found == nullptr) return {};
    return found->pw_name;
}

} // namespace chapeau
