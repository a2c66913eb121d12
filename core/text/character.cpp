#include "core/text/character.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <array>
#include <cstdint>

namespace chapeau {

namespace {

UChar32 asIcu(char32_t c) {
    return static_cast<UChar32>(c);
}

CharacterClass asciiClass(char32_t c) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_') return CharacterClass::letter;
    if (c >= '0' && c <= '9') return CharacterClass::digit;
    if (c == ' ' || (c >= 9 && c <= 13)) return CharacterClass::blank;
    return CharacterClass::other;
}

constexpr std::size_t asciiSize = 128;

std::array<CharacterClass, asciiSize> asciiTable() {
    std::array<CharacterClass, asciiSize> table{};
    for (std::size_t c = 0; c < asciiSize; ++c) table[c] = asciiClass(static_cast<char32_t>(c));
    return table;
}

int graphemeBreak(char32_t c) {
    return u_getIntPropertyValue(asIcu(c), UCHAR_GRAPHEME_CLUSTER_BREAK);
}

bool extendsGrapheme(int property) {
    return property == U_GCB_EXTEND || property == U_GCB_SPACING_MARK || property == U_GCB_ZWJ;
}

bool isControl(int property) {
    return property == U_GCB_CONTROL || property == U_GCB_CR || property == U_GCB_LF;
}

bool needsDictionary(char32_t c) {
    if (u_hasBinaryProperty(asIcu(c), UCHAR_IDEOGRAPHIC)) return true;
    if (u_getIntPropertyValue(asIcu(c), UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT) return true;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(asIcu(c), &status);
    return script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA;
}

bool isHangulPair(int before, int after) {
    const bool afterVowel = after == U_GCB_V;
    const bool afterTrail = after == U_GCB_T;
    if (before == U_GCB_L) return after == U_GCB_L || afterVowel || after == U_GCB_LV || after == U_GCB_LVT;
    if (before == U_GCB_LV || before == U_GCB_V) return afterVowel || afterTrail;
    return (before == U_GCB_LVT || before == U_GCB_T) && afterTrail;
}

} // namespace

CharacterClass classOf(char32_t c) {
    static const auto ascii = asciiTable();
    if (c < asciiSize) return ascii[c];
    if (u_isUWhiteSpace(asIcu(c))) return CharacterClass::blank;
    if (extendsGrapheme(graphemeBreak(c)) && !u_isalnum(asIcu(c))) return CharacterClass::extending;
    if (isInvisible(c)) return CharacterClass::extending;
    if (needsDictionary(c)) return CharacterClass::dictionary;
    if (u_isdigit(asIcu(c))) return CharacterClass::digit;
    return u_isalnum(asIcu(c)) ? CharacterClass::letter : CharacterClass::other;
}

char32_t nextCodePoint(std::string_view text, std::size_t& at) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    if (bytes[at] < asciiSize) return bytes[at++];
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(bytes, at, text.size(), c);
    return static_cast<char32_t>(c);
}

char32_t codePointBefore(std::string_view text, std::size_t at) {
    std::size_t begin = at - 1;
    while (begin > 0 && at - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) --begin;
    return nextCodePoint(text, begin);
}

bool isOneGrapheme(char32_t before, char32_t after) {
    if (before < asciiSize && after < asciiSize) return before == '\r' && after == '\n';
    const int left = graphemeBreak(before);
    const int right = graphemeBreak(after);
    if (isControl(left) || isControl(right)) return false;
    if (extendsGrapheme(right) || left == U_GCB_PREPEND || isHangulPair(left, right)) return true;
    return left == U_GCB_ZWJ && u_hasBinaryProperty(asIcu(after), UCHAR_EXTENDED_PICTOGRAPHIC);
}

bool isRegionalIndicator(char32_t c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

bool isPunctuation(char32_t c) {
    return u_ispunct(asIcu(c));
}

bool isUpper(char32_t c) {
    return u_isupper(asIcu(c));
}

bool isInvisible(char32_t c) {
    return c >= asciiSize && u_charType(asIcu(c)) == U_FORMAT_CHAR && graphemeBreak(c) != U_GCB_PREPEND;
}

char32_t plainForm(char32_t c) {
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032: return U'\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x00AB:
    case 0x00BB: return U'"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013: return U'-';
    case 0x00A0:
    case 0x2007:
    case 0x202F: return U' ';
    default: return c;
    }
}

} // namespace chapeau
