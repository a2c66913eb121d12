#include "core/base/ids.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <bit>

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

constexpr std::uint8_t noDigit = 0xFF;

/// Of each lower-case hexadecimal digit.
constexpr auto digitValues = [] {
    std::array<std::uint8_t, 256> values{};
    values.fill(noDigit);
    for (std::uint8_t i = 0; i < 10; ++i) values['0' + i] = i;
    for (std::uint8_t i = 0; i < 6; ++i) values['a' + i] = static_cast<std::uint8_t>(10 + i);
    return values;
}();

} // namespace

Bits128 random128() {
    // Safe to call again and from several threads; needed once before anything else of the library.
    [[maybe_unused]] static const int ready = sodium_init();
    thread_local RandomSource source;
    return std::bit_cast<Bits128>(source.next());
}

std::string hexOf(const Bits128& bits) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex(32, '0');
    for (unsigned i = 0; i < 16; ++i) {
        hex[15 - i] = digits[(bits.high >> (4 * i)) & 0xFU];
        hex[31 - i] = digits[(bits.low >> (4 * i)) & 0xFU];
    }
    return hex;
}

std::optional<Bits128> bitsFromHex(std::string_view digits) {
    if (digits.size() != 32) return std::nullopt;
    Bits128 bits;
    for (std::size_t i = 0; i < 32; ++i) {
        const auto value = digitValues[static_cast<unsigned char>(digits[i])];
        if (value == noDigit) return std::nullopt;
        auto& half = i < 16 ? bits.high : bits.low;
        half = (half << 4U) | value;
    }
    return bits;
}

std::string randomHex128() {
    return hexOf(random128());
}

} // namespace chapeau
