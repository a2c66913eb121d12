#include "core/text/utf8.h"

#include "core/text/character.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace chapeau {

namespace {

bool startsCodePoint(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

bool isNoBreakSpace(char32_t c) {
    return c != U' ' && plainForm(c) == U' ';
}

bool isAccent(UChar32 c) {
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x064B && c <= 0x065F);
}

/// How many whole blocks of ASCII the text starts with, in bytes.
std::size_t asciiBytes(std::string_view text) {
    constexpr std::uint64_t highBits = 0x8080808080808080ULL;
    std::size_t at = 0;
    for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if ((eight & highBits) != 0) break;
    }
    return at;
}

} // namespace

bool isUtf8(std::string_view bytes) {
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    for (std::size_t at = 0; at < bytes.size();) {
        at += asciiBytes(bytes.substr(at));
        if (at == bytes.size()) break;
        UChar32 c = 0;
        U8_NEXT(data, at, bytes.size(), c);
        if (c < 0) return false;
    }
    return true;
}

std::size_t codePoints(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), startsCodePoint));
}

std::size_t codePointAt(std::string_view text, std::size_t byte) {
    return codePoints(text.substr(0, byte));
}

std::size_t byteAt(std::string_view text, std::size_t index) {
    std::size_t at = 0;
    for (std::size_t seen = 0; at < text.size(); ++at) {
        if (startsCodePoint(text[at]) && seen++ == index) return at;
    }
    return at;
}

std::string_view withoutOuterBlanks(std::string_view text) {
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); begin = at) {
        if (classOf(nextCodePoint(text, at)) != CharacterClass::blank) break;
    }
    std::size_t end = text.size();
    while (end > begin && classOf(codePointBefore(text, end)) == CharacterClass::blank) {
        do --end;
        while (!startsCodePoint(text[end]));
    }
    return text.substr(begin, end - begin);
}

std::string trimmed(std::string_view text) {
    return std::string{withoutOuterBlanks(text)};
}

std::string collapsed(std::string_view text) {
    const std::string_view inner = withoutOuterBlanks(text);
    std::string out;
    out.reserve(inner.size());
    bool blank = false;
    for (std::size_t at = 0; at < inner.size();) {
        const std::size_t begin = at;
        const char32_t c = nextCodePoint(inner, at);
        if (classOf(c) == CharacterClass::blank && !isNoBreakSpace(c)) {
            blank = true;
            continue;
        }
        if (blank) out += ' ';
        blank = false;
        out.append(inner, begin, at - begin);
    }
    return out;
}

std::string foldedForSearch(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* fold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2* decompose = icu::Normalizer2::getNFDInstance(status);
    const icu::Normalizer2* compose = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status)) return std::string{text};
    const auto source = icu::UnicodeString::fromUTF8({text.data(), static_cast<std::int32_t>(text.size())});
    const icu::UnicodeString apart = decompose->normalize(fold->normalize(source, status), status);
    icu::UnicodeString plain;
    for (int at = 0; at < apart.length(); at = apart.moveIndex32(at, 1)) {
        const UChar32 c = apart.char32At(at);
        if (!isAccent(c)) plain.append(static_cast<UChar32>(plainForm(static_cast<char32_t>(c))));
    }
    std::string out;
    compose->normalize(plain, status).toUTF8String(out);
    return U_SUCCESS(status) ? out : std::string{text};
}

} // namespace chapeau
