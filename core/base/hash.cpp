#include "core/base/hash.h"

#include <sodium.h>

#include <array>

namespace chapeau {

std::string hashOf(std::string_view bytes) {
    [[maybe_unused]] static const int ready = sodium_init();
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    // libsodium reads bytes as unsigned char, which may alias any memory.
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr, 0);
    std::array<char, crypto_generichash_BYTES * 2 + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), hash.data(), hash.size());
    return {hex.data(), hex.size() - 1};
}

} // namespace chapeau
