#include "core/intake/compound_file.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

namespace chapeau {

namespace {

constexpr std::size_t entryLength = 128;
constexpr std::size_t headerLength = 512;

std::uint64_t numberAt(std::string_view bytes, std::size_t at, std::size_t length) {
    std::uint64_t number = 0;
    for (std::size_t i = std::min(at + length, bytes.size()); i > at; --i)
        number = (number << 8U) | static_cast<unsigned char>(bytes[i - 1]);
    return number;
}

/// The name of a stream as it stands in the directory: UTF-16, ended by a zero.
std::string utf16(std::string_view name) {
    std::string wide;
    for (const char c : name) wide.append({c, '\0'});
    return wide.append(2, '\0');
}

/// Entries stand at multiples of their length, in sectors that stand at multiples of 512.
std::optional<std::size_t> entryNamed(std::string_view bytes, std::string_view name) {
    const std::string wide = utf16(name);
    for (auto at = bytes.find(wide, headerLength); at != std::string_view::npos; at = bytes.find(wide, at + 1)) {
        if (at % entryLength == 0 && at + entryLength <= bytes.size()) return at;
    }
    return std::nullopt;
}

/// The file information block says whether what follows it is encrypted or obfuscated.
bool isEncrypted(std::string_view bytes, std::size_t entry) {
    constexpr std::uint64_t wordIdentifier = 0xA5EC;
    constexpr std::uint64_t encryptedFlag = 0x0100;
    const auto shift = numberAt(bytes, 30, 2);
    const auto sector = numberAt(bytes, entry + 116, 4);
    if (shift < 9 || shift > 12 || sector >= bytes.size()) return false;
    const auto start = (sector + 1) << shift;
    if (start + 12 > bytes.size() || numberAt(bytes, start, 2) != wordIdentifier) return false;
    return (numberAt(bytes, start + 10, 2) & encryptedFlag) != 0;
}

} // namespace

bool isCompoundFile(std::string_view bytes) {
    return bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

CompoundKind compoundKindOf(std::string_view bytes) {
    if (entryNamed(bytes, "EncryptedPackage")) return CompoundKind::encrypted;
    const auto text = entryNamed(bytes, "WordDocument");
    if (!text) return CompoundKind::other;
    return isEncrypted(bytes, *text) ? CompoundKind::encrypted : CompoundKind::wordText;
}

} // namespace chapeau
