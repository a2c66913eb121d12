#include "core/intake/word/xml_characters.h"

#include "core/text/utf8.h"

#include <pugixml.hpp>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <sstream>

namespace chapeau {

namespace {

bool isXmlCharacter(std::uint32_t code) {
    if (code < 0x20) return code == '\t' || code == '\n' || code == '\r';
    return code <= 0xD7FF || (code >= 0xE000 && code <= 0xFFFD) || (code >= 0x10000 && code <= 0x10FFFF);
}

bool isControl(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

/// "38;" or "x26;", after "&#".
bool isGoodReference(std::string_view reference) {
    const bool hexadecimal = reference.starts_with('x');
    if (hexadecimal) reference.remove_prefix(1);
    std::uint32_t code = 0;
    const auto* end = reference.data() + reference.size();
    const auto read = std::from_chars(reference.data(), end, code, hexadecimal ? 16 : 10);
    return read.ec == std::errc{} && read.ptr != end && *read.ptr == ';' && isXmlCharacter(code);
}

bool hasBadReference(std::string_view xml) {
    for (auto at = xml.find("&#"); at != std::string_view::npos; at = xml.find("&#", at + 2))
        if (!isGoodReference(xml.substr(at + 2, 12))) return true;
    return false;
}

/// U+FFFE and U+FFFF are valid UTF-8, but no characters.
bool hasNonCharacter(std::string_view xml) {
    return xml.find("\xEF\xBF\xBE") != std::string_view::npos || xml.find("\xEF\xBF\xBF") != std::string_view::npos;
}

} // namespace

std::string inUtf8(std::string xml) {
    if (!xml.starts_with("\xFF\xFE") && !xml.starts_with("\xFE\xFF")) return xml;
    pugi::xml_document document;
    if (!document.load_buffer(xml.data(), xml.size(), pugi::parse_full, pugi::encoding_auto)) return "";
    std::ostringstream text;
    document.save(text, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
    return std::move(text).str();
}

bool hasOnlyXmlCharacters(std::string_view xml) {
    return std::ranges::none_of(xml, isControl) && isUtf8(xml) && !hasNonCharacter(xml) && !hasBadReference(xml);
}

} // namespace chapeau
