#include "core/intake/xml_tree.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace chapeau {

namespace {

constexpr int deepest = 256;
/// Tags in one part; a 200-page Word file has some 300,000.
constexpr std::ptrdiff_t mostTags = 3'000'000;

constexpr std::array<std::pair<std::string_view, XmlSpace>, 7> spaces{
    {{"http://schemas.openxmlformats.org/wordprocessingml/2006/main", XmlSpace::word},
     {"http://purl.oclc.org/ooxml/wordprocessingml/main", XmlSpace::word},
     {"http://schemas.openxmlformats.org/officeDocument/2006/relationships", XmlSpace::relationshipId},
     {"http://purl.oclc.org/ooxml/officeDocument/relationships", XmlSpace::relationshipId},
     {"http://schemas.openxmlformats.org/package/2006/relationships", XmlSpace::relationships},
     {"http://schemas.openxmlformats.org/markup-compatibility/2006", XmlSpace::compatibility},
     {"http://www.w3.org/XML/1998/namespace", XmlSpace::xml}}};

using Prefixes = std::map<std::string, XmlSpace, std::less<>>;

XmlSpace spaceOf(std::string_view uri) {
    const auto found = std::ranges::find(spaces, uri, &std::pair<std::string_view, XmlSpace>::first);
    return found == spaces.end() ? XmlSpace::other : found->second;
}

std::pair<std::string_view, std::string_view> splitName(std::string_view name) {
    const auto colon = name.find(':');
    if (colon == std::string_view::npos) return {"", name};
    return {name.substr(0, colon), name.substr(colon + 1)};
}

XmlSpace spaceOfPrefix(const Prefixes& prefixes, std::string_view prefix) {
    const auto found = prefixes.find(prefix);
    return found == prefixes.end() ? XmlSpace::none : found->second;
}

/// pugixml knows no namespaces: the prefixes that are in force are kept along the way down.
class Converter {
public:
    bool convert(const pugi::xml_node& node, Prefixes prefixes, int depth, XmlElement& element) {
        if (depth > deepest) return false;
        declare(node, prefixes);
        const auto [prefix, name] = splitName(node.name());
        element.space = spaceOfPrefix(prefixes, prefix);
        element.name = name;
        addAttributes(node, prefixes, element);
        for (const auto& child : node.children()) {
            if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) element.text += child.value();
            if (child.type() != pugi::node_element) continue;
            element.children.emplace_back();
            if (!convert(child, prefixes, depth + 1, element.children.back())) return false;
        }
        return true;
    }

private:
    static void declare(const pugi::xml_node& node, Prefixes& prefixes) {
        for (const auto& attribute : node.attributes()) {
            const std::string_view name = attribute.name();
            if (name == "xmlns") prefixes.insert_or_assign("", spaceOf(attribute.value()));
            if (name.starts_with("xmlns:")) prefixes.insert_or_assign(std::string{name.substr(6)}, spaceOf(attribute.value()));
        }
    }

    static void addAttributes(const pugi::xml_node& node, const Prefixes& prefixes, XmlElement& element) {
        for (const auto& attribute : node.attributes()) {
            const auto [prefix, name] = splitName(attribute.name());
            if (prefix == "xmlns" || (prefix.empty() && name == "xmlns")) continue;
            const XmlSpace space = prefix.empty() ? XmlSpace::none : spaceOfPrefix(prefixes, prefix);
            element.attributes.push_back({space, std::string{name}, attribute.value()});
        }
    }
};

bool hasControls(const std::string& xml) {
    const bool wide = xml.starts_with("\xFF\xFE") || xml.starts_with("\xFE\xFF");
    return !wide &&
           std::ranges::any_of(xml, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r'; });
}

bool hasDoctype(const pugi::xml_document& document) {
    return std::ranges::any_of(document.children(), [](const pugi::xml_node& node) { return node.type() == pugi::node_doctype; });
}

} // namespace

const XmlElement* XmlElement::word(std::string_view named) const {
    const auto found = std::ranges::find_if(children, [&](const XmlElement& child) { return child.isWord(named); });
    return found == children.end() ? nullptr : &*found;
}

std::string_view XmlElement::attribute(XmlSpace inSpace, std::string_view named) const {
    const auto found = std::ranges::find_if(attributes, [&](const XmlAttribute& a) { return a.space == inSpace && a.name == named; });
    return found == attributes.end() ? std::string_view{} : found->value;
}

Result<XmlElement> xmlTreeOf(const std::string& xml, const std::string& file, const std::string& part) {
    if (std::ranges::count(xml, '<') > mostTags) return fail(ErrorCode::fileForbiddenPart, file, "too many elements in " + part);
    if (hasControls(xml)) return fail(ErrorCode::fileDamaged, file, part);
    pugi::xml_document document;
    // Blanks alone are text in a run; a DOCTYPE must be seen to be refused.
    const auto parsed = document.load_buffer(xml.data(), xml.size(), pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_doctype);
    if (hasDoctype(document)) return fail(ErrorCode::fileForbiddenPart, file, "a DOCTYPE in " + part);
    if (!parsed) return fail(ErrorCode::fileDamaged, file, part);
    XmlElement root;
    const Prefixes builtIn{{"xml", XmlSpace::xml}};
    if (!Converter{}.convert(document.document_element(), builtIn, 1, root))
        return fail(ErrorCode::fileForbiddenPart, file, "elements nested too deeply in " + part);
    return root;
}

} // namespace chapeau
