#include "core/base/ids.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace chapeau {

namespace {

using RandomBytes = std::array<unsigned char, 16>;

/// Asks the operating system for the bytes of many ids at once: a draft of 600 paragraphs needs as many.
class RandomSource {
public:
    RandomBytes next() {
        if (m_next == m_bytes.size()) {
            randombytes_buf(m_bytes.data(), m_bytes.size());
            m_next = 0;
        }
        RandomBytes out;
        std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(m_next), out.size(), out.begin());
        m_next += out.size();
        return out;
    }

private:
    std::array<unsigned char, 256 * sizeof(RandomBytes)> m_bytes{};
    std::size_t m_next = m_bytes.size();
};

} // namespace

std::string randomHex128() {
    // Safe to call again and from several threads; needed once before anything else of the library.
    [[maybe_unused]] static const int ready = sodium_init();
    thread_local RandomSource source;
    const RandomBytes bytes = source.next();
    std::array<char, 33> hex{};
    sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
    return {hex.data(), 32};
}

} // namespace chapeau
