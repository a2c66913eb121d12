#include "core/text/token_key.h"

#include "core/text/character.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstring>
#include <string>

namespace chapeau {

namespace {

bool isAscii(std::string_view s) {
    return std::all_of(s.begin(), s.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
}

// Composed and decomposed accents are the same word.
std::string composed(std::string_view s) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    std::string out;
    icu::StringByteSink<std::string> sink{&out};
    if (U_SUCCESS(status)) nfc->normalizeUTF8(0, {s.data(), static_cast<std::int32_t>(s.size())}, sink, nullptr, status);
    return U_SUCCESS(status) ? out : std::string{s};
}

void append(std::string& text, char32_t c) {
    std::uint8_t bytes[U8_MAX_LENGTH];
    std::int32_t size = 0;
    U8_APPEND_UNSAFE(bytes, size, c);
    for (std::int32_t i = 0; i < size; ++i) text += static_cast<char>(bytes[i]);
}

std::string plain(std::string_view s) {
    const std::string text = composed(s);
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        if (!isInvisible(c)) append(out, plainForm(c));
    }
    return out;
}

// The finalizer of MurmurHash3 (Appleby, public domain): every bit of the input reaches every bit of the key.
std::uint64_t mixed(std::uint64_t hash) {
    hash = (hash ^ (hash >> 33U)) * 0xFF51AFD7ED558CCDULL;
    hash = (hash ^ (hash >> 33U)) * 0xC4CEB9FE1A85EC53ULL;
    return hash ^ (hash >> 33U);
}

/// At most eight bytes, as one number; two loads that overlap where there are four or more.
std::uint64_t lastBytes(const char* at, std::size_t size) {
    std::uint64_t out = 0;
    if (size >= sizeof(std::uint32_t)) {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        std::memcpy(&first, at, sizeof first);
        std::memcpy(&last, at + size - sizeof last, sizeof last);
        return first | static_cast<std::uint64_t>(last) << (8 * (size - sizeof last));
    }
    for (std::size_t i = 0; i < size; ++i) out |= static_cast<std::uint64_t>(static_cast<unsigned char>(at[i])) << (8 * i);
    return out;
}

} // namespace

std::uint64_t keyOfAscii(std::string_view word) {
    constexpr std::size_t block = sizeof(std::uint64_t);
    std::uint64_t hash = word.size() * 0x9E3779B97F4A7C15ULL;
    const char* at = word.data();
    std::size_t left = word.size();
    for (; left > block; at += block, left -= block) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, at, block);
        hash = mixed(hash ^ eight);
    }
    return mixed(hash ^ lastBytes(at, left));
}

std::uint64_t keyOfToken(std::string_view token) {
    return isAscii(token) ? keyOfAscii(token) : keyOfAscii(plain(token));
}

std::uint64_t keyOfBlank(std::string_view blank) {
    static const std::uint64_t space = keyOfAscii(" ");
    static const std::uint64_t lineEnd = keyOfAscii("\n");
    return blank.find_first_of("\n\r") == std::string_view::npos ? space : lineEnd;
}

} // namespace chapeau
