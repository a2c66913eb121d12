#include "core/publish/writers/xml_text.h"

#include <cmath>

namespace chapeau {

namespace {

/// U+FFFE and U+FFFF, the only characters above the controls that valid UTF-8 can hold and XML 1.0 can't.
bool isNoncharacter(std::string_view rest) {
    return rest.starts_with("\xEF\xBF\xBE") || rest.starts_with("\xEF\xBF\xBF");
}

} // namespace

std::string xmlCharacters(std::string_view text) {
    std::string kept;
    kept.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isNoncharacter(text.substr(i)))
            i += 2;
        else if (static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\n')
            kept += c;
    }
    return kept;
}

std::string xmlText(std::string_view text) {
    std::string xml;
    xml.reserve(text.size());
    for (const char c : xmlCharacters(text)) {
        if (c == '&')
            xml += "&amp;";
        else if (c == '<')
            xml += "&lt;";
        else if (c == '>')
            xml += "&gt;";
        else if (c == '"')
            xml += "&quot;";
        else
            xml += c;
    }
    return xml;
}

std::string twips(double points) {
    return std::to_string(std::lround(points * 20));
}

std::string halfPoints(double points) {
    return std::to_string(std::lround(points * 2));
}

} // namespace chapeau
