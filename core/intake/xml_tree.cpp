#include "core/intake/xml_tree.h"

#include "core/intake/xml_characters.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <deque>
#include <optional>
#include <utility>
#include <vector>

namespace chapeau {

namespace {

constexpr int deepest = 256;
/// In one part; a 200-page Word file has some 300,000 tags.
constexpr std::size_t mostTags = 3'000'000;
constexpr std::size_t mostAttributes = 4'000'000;
constexpr std::size_t mostAttributesOfElement = 256;
constexpr std::size_t longestAttribute = 64 * 1024;

/// Blanks alone are text in a run; a DOCTYPE must be seen to be refused.
constexpr unsigned parsing = pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_doctype;

constexpr std::array<std::pair<std::string_view, XmlSpace>, 7> spaces{
    {{"http://schemas.openxmlformats.org/wordprocessingml/2006/main", XmlSpace::word},
     {"http://purl.oclc.org/ooxml/wordprocessingml/main", XmlSpace::word},
     {"http://schemas.openxmlformats.org/officeDocument/2006/relationships", XmlSpace::relationshipId},
     {"http://purl.oclc.org/ooxml/officeDocument/relationships", XmlSpace::relationshipId},
     {"http://schemas.openxmlformats.org/package/2006/relationships", XmlSpace::relationships},
     {"http://schemas.openxmlformats.org/markup-compatibility/2006", XmlSpace::compatibility},
     {"http://www.w3.org/XML/1998/namespace", XmlSpace::xml}}};

XmlSpace spaceOf(std::string_view uri) {
    const auto found = std::ranges::find(spaces, uri, &std::pair<std::string_view, XmlSpace>::first);
    return found == spaces.end() ? XmlSpace::other : found->second;
}

std::pair<std::string_view, std::string_view> splitName(std::string_view name) {
    const auto colon = name.find(':');
    if (colon == std::string_view::npos) return {"", name};
    return {name.substr(0, colon), name.substr(colon + 1)};
}

/// The prefixes that are in force at one place of the document.
class Prefixes {
public:
    void declare(std::string_view prefix, XmlSpace space) {
        m_declared.emplace_back(prefix, space);
        m_last = {};
    }

    [[nodiscard]] std::size_t count() const { return m_declared.size(); }
    void forgetBeyond(std::size_t count) {
        if (count == m_declared.size()) return;
        m_declared.resize(count);
        m_last = {};
    }

    XmlSpace spaceOf(std::string_view prefix) {
        // Nearly all names of a part have one prefix.
        if (m_last.first.data() != nullptr && m_last.first == prefix) return m_last.second;
        const auto found = std::find_if(m_declared.rbegin(), m_declared.rend(), [&](const auto& one) { return one.first == prefix; });
        m_last = {prefix, found == m_declared.rend() ? XmlSpace::none : found->second};
        return m_last.second;
    }

private:
    std::vector<std::pair<std::string_view, XmlSpace>> m_declared{{"xml", XmlSpace::xml}};
    std::pair<std::string_view, XmlSpace> m_last;
};

/// What the views of a tree are into.
struct Memory {
    std::string xml;
    pugi::xml_document document;
    std::vector<XmlElement> elements;
    std::vector<XmlAttribute> attributes;
    std::deque<std::string> joinedTexts;
};

struct Size {
    std::size_t elements = 0;
    std::size_t attributes = 0;
};

bool isElement(const pugi::xml_node& node) {
    return node.type() == pugi::node_element;
}

/// Counts the elements below the node; what is wrong with one where something is.
std::optional<std::string> measure(const pugi::xml_node& node, int depth, Size& size) {
    if (depth > deepest) return "elements nested too deeply";
    ++size.elements;
    std::size_t attributes = 0;
    for (const auto& attribute : node.attributes()) {
        if (++attributes > mostAttributesOfElement) return "an element of more than 256 attributes";
        if (std::string_view{attribute.value()}.size() > longestAttribute) return "an attribute of more than 64 KiB";
    }
    size.attributes += attributes;
    if (size.attributes > mostAttributes) return "too many attributes";
    for (const auto& child : node.children()) {
        if (!isElement(child)) continue;
        if (auto wrong = measure(child, depth + 1, size)) return wrong;
    }
    return std::nullopt;
}

/// Turns nodes into elements. The memory must have room for all of them: no pointer into it may move.
class Converter {
public:
    explicit Converter(Memory& memory) : m_memory{memory} {}

    void convert(const pugi::xml_node& node, XmlElement& element) {
        const std::size_t outside = m_prefixes.count();
        declare(node);
        const auto [prefix, name] = splitName(node.name());
        element.space = m_prefixes.spaceOf(prefix);
        element.name = XmlText{name};
        addAttributes(node, element);
        addChildren(node, element);
        m_prefixes.forgetBeyond(outside);
    }

    [[nodiscard]] bool sawAttributeTwice() const { return m_sawAttributeTwice; }

private:
    void declare(const pugi::xml_node& node) {
        for (const auto& attribute : node.attributes()) {
            const std::string_view name = attribute.name();
            if (!name.starts_with("xmlns")) continue;
            if (name.size() == 5) m_prefixes.declare("", spaceOf(attribute.value()));
            if (name.size() > 6 && name[5] == ':') m_prefixes.declare(name.substr(6), spaceOf(attribute.value()));
        }
    }

    void addAttributes(const pugi::xml_node& node, XmlElement& element) {
        const std::size_t begin = m_memory.attributes.size();
        for (const auto& attribute : node.attributes()) {
            const auto [prefix, name] = splitName(attribute.name());
            if (prefix == "xmlns" || (prefix.empty() && name == "xmlns")) continue;
            const XmlSpace space = prefix.empty() ? XmlSpace::none : m_prefixes.spaceOf(prefix);
            m_memory.attributes.push_back({XmlText{name}, XmlText{attribute.value()}, space});
        }
        element.attributes = std::span{m_memory.attributes}.subspan(begin);
        m_sawAttributeTwice = m_sawAttributeTwice || hasOneTwice(node);
    }

    static bool hasOneTwice(const pugi::xml_node& node) {
        for (auto one = node.first_attribute(); one; one = one.next_attribute()) {
            for (auto other = one.next_attribute(); other; other = other.next_attribute())
                if (std::string_view{one.name()} == other.name()) return true;
        }
        return false;
    }

    /// Children of one element stand side by side.
    void addChildren(const pugi::xml_node& node, XmlElement& element) {
        const std::size_t begin = m_memory.elements.size();
        const auto nodes = node.children();
        const auto count = static_cast<std::size_t>(std::count_if(nodes.begin(), nodes.end(), isElement));
        m_memory.elements.resize(begin + count);
        element.children = std::span{m_memory.elements}.subspan(begin, count);
        std::size_t next = begin;
        for (const auto& child : nodes) {
            if (isElement(child))
                convert(child, m_memory.elements[next++]);
            else if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
                addText(child.value(), element);
        }
    }

    void addText(std::string_view more, XmlElement& element) {
        if (element.text.empty()) {
            element.text = XmlText{more};
            return;
        }
        const bool joinedBefore = !m_memory.joinedTexts.empty() && m_memory.joinedTexts.back().data() == element.text.data();
        if (!joinedBefore) m_memory.joinedTexts.emplace_back(element.text);
        element.text = XmlText{m_memory.joinedTexts.back().append(more)};
    }

    Memory& m_memory;
    Prefixes m_prefixes;
    bool m_sawAttributeTwice = false;
};

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
    return found == attributes.end() ? std::string_view{} : std::string_view{found->value};
}

Result<XmlElement> xmlTreeOf(std::string xml, const std::string& file, const std::string& part) {
    const auto memory = std::make_shared<Memory>();
    memory->xml = inUtf8(std::move(xml));
    if (static_cast<std::size_t>(std::ranges::count(memory->xml, '<')) > mostTags)
        return fail(ErrorCode::fileForbiddenPart, file, "too many elements in " + part);
    if (!hasOnlyXmlCharacters(memory->xml)) return fail(ErrorCode::fileDamaged, file, part);
    const auto parsed = memory->document.load_buffer_inplace(memory->xml.data(), memory->xml.size(), parsing, pugi::encoding_utf8);
    if (hasDoctype(memory->document)) return fail(ErrorCode::fileForbiddenPart, file, "a DOCTYPE in " + part);
    if (!parsed) return fail(ErrorCode::fileDamaged, file, part);
    Size size;
    const auto top = memory->document.document_element();
    if (const auto wrong = measure(top, 1, size)) return fail(ErrorCode::fileForbiddenPart, file, *wrong + " in " + part);
    memory->elements.reserve(size.elements);
    memory->attributes.reserve(size.attributes);
    XmlElement root;
    Converter converter{*memory};
    converter.convert(top, root);
    if (converter.sawAttributeTwice()) return fail(ErrorCode::fileDamaged, file, part);
    root.memory = memory;
    return root;
}

} // namespace chapeau
