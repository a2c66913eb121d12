#include "core/base/ids.h"

#include <sodium.h>

#include <array>

namespace chapeau {

std::string randomHex128() {
    // Safe to call again and from several threads; needed once before anything else of the library.
    [[maybe_unused]] static const int ready = sodium_init();
    std::array<unsigned char, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    std::array<char, 33> hex{};
    sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
    return {hex.data(), 32};
}

} // namespace chapeau
