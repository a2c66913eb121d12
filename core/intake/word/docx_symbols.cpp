#include "core/intake/word/docx_symbols.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace chapeau {

namespace {

constexpr std::string_view bullet = "•";

/// The Symbol font from 0x20 on; Adobe's encoding, which Word's font follows.
constexpr std::array<std::u32string_view, 2> symbolFont{
    U" !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼",
    U"€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪•〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"};
constexpr std::array<unsigned, 2> symbolStart{0x20, 0xA0};

constexpr std::array<std::pair<unsigned, char32_t>, 16> wingdings{{{0x6C, U'●'},
                                                                   {0x6E, U'■'},
                                                                   {0x6F, U'□'},
                                                                   {0x71, U'❑'},
                                                                   {0x75, U'◆'},
                                                                   {0x76, U'❖'},
                                                                   {0x9F, U'•'},
                                                                   {0xA7, U'▪'},
                                                                   {0xA8, U'◻'},
                                                                   {0xD8, U'➢'},
                                                                   {0xDF, U'←'},
                                                                   {0xE0, U'→'},
                                                                   {0xFB, U'✗'},
                                                                   {0xFC, U'✓'},
                                                                   {0xFD, U'☒'},
                                                                   {0xFE, U'☑'}}};

std::string utf8Of(char32_t code) {
    const auto byte = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
    const auto tail = [&](int shift) { return byte(0x80U | ((code >> shift) & 0x3FU)); };
    if (code < 0x80) return {byte(code)};
    if (code < 0x800) return {byte(0xC0U | (code >> 6U)), tail(0)};
    if (code < 0x10000) return {byte(0xE0U | (code >> 12U)), tail(6), tail(0)};
    return {byte(0xF0U | (code >> 18U)), tail(12), tail(6), tail(0)};
}

std::string inSymbol(unsigned code) {
    for (std::size_t i = 0; i < symbolFont.size(); ++i)
        if (code >= symbolStart[i] && code - symbolStart[i] < symbolFont[i].size()) return utf8Of(symbolFont[i][code - symbolStart[i]]);
    return std::string{bullet};
}

std::string inWingdings(unsigned code) {
    const auto found = std::ranges::find(wingdings, code, &std::pair<unsigned, char32_t>::first);
    return found == wingdings.end() ? std::string{bullet} : utf8Of(found->second);
}

bool isCharacter(unsigned code) {
    return code >= 0x20 && (code < 0xD800 || code > 0xDFFF) && code <= 0x10FFFF && (code < 0x7F || code > 0x9F);
}

} // namespace

std::string symbolText(std::string_view font, std::string_view hex) {
    unsigned code = 0;
    const auto read = std::from_chars(hex.data(), hex.data() + hex.size(), code, 16);
    if (read.ec != std::errc{} || !isCharacter(code)) return std::string{bullet};
    const bool isPrivate = code >= 0xF000 && code <= 0xF0FF;
    const unsigned sign = isPrivate ? code - 0xF000 : code;
    if (font == "Symbol" && sign <= 0xFF) return inSymbol(sign);
    if (font.starts_with("Wingdings") && sign <= 0xFF) return font == "Wingdings" ? inWingdings(sign) : std::string{bullet};
    if (isPrivate) return sign >= 0x20 && sign < 0x7F ? utf8Of(sign) : std::string{bullet};
    return utf8Of(code);
}

} // namespace chapeau
