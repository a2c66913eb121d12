// What a Word file's styles and numbering say about a paragraph: whether its words are italic, and the number that Word would print
// before it (ECMA-376: toggle properties; numbering). Built from styles.xml and numbering.xml; one counter state a document.
#pragma once

#include "core/intake/xml_tree.h"

#include <array>
#include <map>
#include <optional>
#include <set>

namespace chapeau {

/// Which list a paragraph belongs to; `level` from 0. No list where `numId` is empty or "0".
struct ListPlace {
    std::string numId{};
    std::size_t level = 0;
};

[[nodiscard]] ListPlace listPlaceOf(const XmlElement& paragraphProperties);
/// A toggle such as w:i: nothing where it is not set; "0", "false", "off" switch it off.
[[nodiscard]] std::optional<bool> toggleOf(const XmlElement* properties, std::string_view name);

class DocxStyles {
public:
    DocxStyles() = default;
    explicit DocxStyles(const XmlElement& styles);

    [[nodiscard]] bool isItalic(std::string_view paragraphStyle, std::string_view characterStyle) const;
    /// The list that the paragraph style puts its paragraphs in.
    [[nodiscard]] ListPlace listOf(std::string_view paragraphStyle) const;

private:
    struct Style {
        std::string basedOn{};
        std::optional<bool> italic{};
        ListPlace list{};
    };

    [[nodiscard]] std::optional<bool> italicOf(std::string_view style) const;

    std::map<std::string, Style, std::less<>> m_styles;
};

class DocxNumbering {
public:
    DocxNumbering() = default;
    DocxNumbering(const XmlElement& numbering, const DocxStyles& styles);

    /// Counts the paragraph and gives the label printed before it: "3.", "(b)"; empty for bullets and unknown lists.
    [[nodiscard]] std::string next(const ListPlace& place);

private:
    static constexpr std::size_t levels = 9;

    struct Level {
        std::string format = "decimal";
        std::string text{};
        std::size_t start = 1;
    };
    struct List {
        std::array<Level, levels> level{};
        std::string linkedStyle{};
    };
    struct Number {
        std::string list{};
        std::map<std::size_t, std::size_t> startAt{};
    };

    static List readList(const XmlElement& element);
    static Number readNumber(const XmlElement& element);
    [[nodiscard]] std::string labelOf(const List& list, std::size_t level, const std::array<std::size_t, levels>& counts) const;

    std::map<std::string, List> m_lists;
    std::map<std::string, Number> m_numbers;
    /// Shared by all numbers of one list, as Word counts.
    std::map<std::string, std::array<std::size_t, levels>> m_counts;
    std::set<std::string> m_started;
};

} // namespace chapeau
