// What a Word file's styles say about a paragraph and its words: italic, hidden, in which list (ECMA-376, 17.7). Built from styles.xml.
// Values; any thread.
#pragma once

#include "core/intake/word/revised_text.h"
#include "core/intake/word/xml_tree.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace chapeau {

[[nodiscard]] ListPlace listPlaceOf(const XmlElement& paragraphProperties);
/// A toggle such as w:i: nothing where it is not set; "0", "false", "off" switch it off.
[[nodiscard]] std::optional<bool> toggleOf(const XmlElement* properties, std::string_view name);

/// Ids of the styles that words stand in; empty where there is none.
struct StyleNames {
    std::string_view table{};
    std::string_view paragraph{};
    std::string_view character{};
};

struct Face {
    bool italic = false;
    bool hidden = false;
};

class DocxStyles {
public:
    DocxStyles() = default;
    explicit DocxStyles(const XmlElement& styles);

    /// As the styles have it, before direct formatting. Toggles of table, paragraph and character style cancel out; the document's default
    /// stands above them (17.7.3).
    [[nodiscard]] Face faceOf(const StyleNames& names) const;
    /// The list that the style puts its paragraphs in.
    [[nodiscard]] ListPlace listOf(std::string_view style) const;
    /// The style of paragraphs that name none, or one that isn't there.
    [[nodiscard]] std::string_view paragraphStyleOr(std::string_view named) const;
    /// Styles based on one another more than 32 deep, or in a circle.
    [[nodiscard]] bool chainTooLong() const { return m_chainTooLong; }

private:
    struct Style {
        std::string basedOn{};
        std::optional<bool> italic{};
        std::optional<bool> hidden{};
        std::optional<ListPlace> list{};
        std::optional<std::size_t> level{}; ///< set without a list: the level in that of the style it is based on
    };

    void add(const XmlElement& element);
    void inherit();
    [[nodiscard]] const Style* find(std::string_view name) const;
    [[nodiscard]] bool toggled(std::optional<bool> Style::*toggle, bool byDefault, const StyleNames& names) const;

    std::map<std::string, Style, std::less<>> m_styles; ///< with what they inherit
    std::string m_defaultParagraph;
    bool m_italicByDefault = false;
    bool m_hiddenByDefault = false;
    bool m_chainTooLong = false;
};

} // namespace chapeau
