// An XML part as a tree whose names are told by namespace, not by prefix: what WordprocessingML needs, Strict and Transitional alike.
// Refuses DOCTYPE, control characters and depth beyond 256. The only user of pugixml among the readers. Values; any thread.
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace chapeau {

enum class XmlSpace { none, word, relationshipId, relationships, compatibility, xml, other };

struct XmlAttribute {
    XmlSpace space{};
    std::string name;
    std::string value;
};

struct XmlElement {
    XmlSpace space{};
    std::string name;
    std::string text; ///< its own character data, that of children aside
    std::vector<XmlAttribute> attributes;
    std::vector<XmlElement> children;

    [[nodiscard]] bool is(XmlSpace inSpace, std::string_view named) const { return space == inSpace && name == named; }
    [[nodiscard]] bool isWord(std::string_view named) const { return is(XmlSpace::word, named); }
    /// The first child of WordprocessingML with this name, or nullptr.
    [[nodiscard]] const XmlElement* word(std::string_view named) const;
    /// The attribute's value, or "".
    [[nodiscard]] std::string_view attribute(XmlSpace inSpace, std::string_view named) const;
    /// w:val, or "".
    [[nodiscard]] std::string_view value() const { return attribute(XmlSpace::word, "val"); }
};

/// The root of the part; `file` and `part` name it in errors.
[[nodiscard]] Result<XmlElement> xmlTreeOf(const std::string& xml, const std::string& file, const std::string& part);

} // namespace chapeau
