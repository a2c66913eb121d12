#include "core/intake/word/xml_tree.h"

#include "core/intake/word/xml_characters.h"

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
/// In force at one place; a Word file declares some 35.
constexpr std::size_t mostPrefixes = 128;
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
    std::string xml; ///< parsed in place: names and values stand in it, decoded
    std::vector<XmlElement> elements;
    std::vector<XmlAttribute> attributes;
    std::deque<std::string> joinedTexts;
};

bool isElement(const pugi::xml_node& node) {
    return node.type() == pugi::node_element;
}

bool declaresPrefix(std::string_view attribute) {
    return attribute.starts_with("xmlns") && (attribute.size() == 5 || attribute[5] == ':');
}

struct Fault {
    ErrorCode code{};
    std::string what{};
};

/// Counts elements and attributes, and finds what no Word file has.
class Inspection {
public:
    [[nodiscard]] std::size_t elements() const { return m_elements; }
    [[nodiscard]] std::size_t attributes() const { return m_attributes; }

    std::optional<Fault> inspect(const pugi::xml_node& node, int depth = 1, std::size_t prefixes = 0) {
        if (depth > deepest) return forbidden("elements nested too deeply");
        ++m_elements;
        if (auto fault = inspectAttributes(node, prefixes)) return fault;
        for (const auto& child : node.children()) {
            if (!isElement(child)) continue;
            if (auto fault = inspect(child, depth + 1, prefixes)) return fault;
        }
        return std::nullopt;
    }

private:
    static Fault forbidden(std::string what) { return {ErrorCode::fileForbiddenPart, std::move(what)}; }

    std::optional<Fault> inspectAttributes(const pugi::xml_node& node, std::size_t& prefixes) {
        m_names.clear();
        for (const auto& attribute : node.attributes()) {
            m_names.emplace_back(attribute.name());
            if (m_names.size() > mostAttributesOfElement) return forbidden("an element of more than 256 attributes");
            if (std::string_view{attribute.value()}.size() > longestAttribute) return forbidden("an attribute of more than 64 KiB");
            if (declaresPrefix(m_names.back())) ++prefixes;
        }
        m_attributes += m_names.size();
        if (m_attributes > mostAttributes) return forbidden("too many attributes");
        if (prefixes > mostPrefixes) return forbidden("too many namespaces");
        std::ranges::sort(m_names);
        if (std::ranges::adjacent_find(m_names) != m_names.end()) return Fault{ErrorCode::fileDamaged, "an attribute that stands twice"};
        return std::nullopt;
    }

    std::size_t m_elements = 0;
    std::size_t m_attributes = 0;
    std::vector<std::string_view> m_names;
};

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
        addTexts(node, element);
        addChildren(node, element);
        m_prefixes.forgetBeyond(outside);
    }

private:
    void declare(const pugi::xml_node& node) {
        for (const auto& attribute : node.attributes()) {
            const std::string_view name = attribute.name();
            if (declaresPrefix(name)) m_prefixes.declare(name.substr(std::min<std::size_t>(6, name.size())), spaceOf(attribute.value()));
        }
    }

    void addAttributes(const pugi::xml_node& node, XmlElement& element) {
        const std::size_t begin = m_memory.attributes.size();
        for (const auto& attribute : node.attributes()) {
            if (declaresPrefix(attribute.name())) continue;
            const auto [prefix, name] = splitName(attribute.name());
            const XmlSpace space = prefix.empty() ? XmlSpace::none : m_prefixes.spaceOf(prefix);
            m_memory.attributes.push_back({XmlText{name}, XmlText{attribute.value()}, space});
        }
        element.attributes = std::span{m_memory.attributes}.subspan(begin);
    }

    /// Children of one element stand side by side.
    void addChildren(const pugi::xml_node& node, XmlElement& element) {
        const std::size_t begin = m_memory.elements.size();
        const auto nodes = node.children();
        const auto count = static_cast<std::size_t>(std::count_if(nodes.begin(), nodes.end(), isElement));
        m_memory.elements.resize(begin + count);
        element.children = std::span{m_memory.elements}.subspan(begin, count);
        std::size_t next = begin;
        for (const auto& child : nodes)
            if (isElement(child)) convert(child, m_memory.elements[next++]);
    }

    /// All of an element's text at once: pieces of the joined one are added at its end.
    void addTexts(const pugi::xml_node& node, XmlElement& element) {
        for (const auto& child : node.children())
            if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) addText(child.value(), element);
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
    pugi::xml_document document;
    const auto parsed = document.load_buffer_inplace(memory->xml.data(), memory->xml.size(), parsing, pugi::encoding_utf8);
    if (hasDoctype(document)) return fail(ErrorCode::fileForbiddenPart, file, "a DOCTYPE in " + part);
    if (!parsed) return fail(ErrorCode::fileDamaged, file, part);
    Inspection inspection;
    const auto top = document.document_element();
    if (const auto fault = inspection.inspect(top)) return fail(fault->code, file, fault->what + " in " + part);
    memory->elements.reserve(inspection.elements());
    memory->attributes.reserve(inspection.attributes());
    XmlElement root;
    Converter{*memory}.convert(top, root);
    root.memory = memory;
    return root;
}

} // namespace chapeau
