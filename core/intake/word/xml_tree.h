// An XML part as a tree whose names are told by namespace, not by prefix: what WordprocessingML needs, Strict and Transitional alike.
// Refuses what Word would not write: DOCTYPE, characters that XML doesn't have, depth beyond 256, more than 256 attributes in an element,
// or 64 KiB in one, an attribute twice. The only user of pugixml among the readers. Any thread.
//
// Names and texts are views into memory that the root owns: they, and the elements below it, live as long as it or a copy of it.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace chapeau {

enum class XmlSpace : std::uint8_t { none, word, relationshipId, relationships, compatibility, xml, other };

/// A view that is also given where a string is wanted.
struct XmlText : std::string_view {
    XmlText() = default;
    explicit XmlText(std::string_view text) : std::string_view{text} {}
    operator std::string() const { return std::string{data(), size()}; }
};

struct XmlAttribute {
    XmlText name{};
    XmlText value{};
    XmlSpace space{};
};

struct XmlElement {
    XmlSpace space{};
    XmlText name{};
    XmlText text{}; ///< its own character data, that of children aside
    std::span<const XmlAttribute> attributes{};
    std::span<const XmlElement> children{};
    std::shared_ptr<const void> memory{}; ///< of the root: what the views are into

    [[nodiscard]] bool is(XmlSpace inSpace, std::string_view named) const { return space == inSpace && name == named; }
    [[nodiscard]] bool isWord(std::string_view named) const { return is(XmlSpace::word, named); }
    /// The first child of WordprocessingML with this name, or nullptr.
    [[nodiscard]] const XmlElement* word(std::string_view named) const;
    /// The attribute's value, or "".
    [[nodiscard]] std::string_view attribute(XmlSpace inSpace, std::string_view named) const;
    /// w:val, or "".
    [[nodiscard]] std::string_view value() const { return attribute(XmlSpace::word, "val"); }
};

/// The root of the part; `file` and `part` name it in errors. Refuses with fileDamaged or fileForbiddenPart.
[[nodiscard]] Result<XmlElement> xmlTreeOf(std::string xml, const std::string& file, const std::string& part);

} // namespace chapeau
