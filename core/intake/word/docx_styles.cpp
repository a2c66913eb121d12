#include "core/intake/word/docx_styles.h"

#include <charconv>

namespace chapeau {

namespace {

constexpr int longestChain = 32;

std::size_t levelFrom(std::string_view digits) {
    std::size_t level = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), level);
    return level;
}

bool isOn(std::string_view value) {
    return value != "0" && value != "false" && value != "off";
}

} // namespace

ListPlace listPlaceOf(const XmlElement& paragraphProperties) {
    const XmlElement* numbering = paragraphProperties.word("numPr");
    if (numbering == nullptr) return {};
    const XmlElement* id = numbering->word("numId");
    const XmlElement* level = numbering->word("ilvl");
    return {id == nullptr ? "" : std::string{id->value()}, level == nullptr ? 0 : levelFrom(level->value())};
}

std::optional<bool> toggleOf(const XmlElement* properties, std::string_view name) {
    const XmlElement* toggle = properties == nullptr ? nullptr : properties->word(name);
    if (toggle == nullptr) return std::nullopt;
    return isOn(toggle->value());
}

DocxStyles::DocxStyles(const XmlElement& styles) {
    if (const auto* defaults = styles.word("docDefaults")) {
        const auto* words = defaults->word("rPrDefault");
        const auto* properties = words == nullptr ? nullptr : words->word("rPr");
        m_italicByDefault = toggleOf(properties, "i").value_or(false);
        m_hiddenByDefault = toggleOf(properties, "vanish").value_or(false);
    }
    for (const auto& element : styles.children)
        if (element.isWord("style")) add(element);
    inherit();
}

void DocxStyles::add(const XmlElement& element) {
    Style style;
    const std::string id{element.attribute(XmlSpace::word, "styleId")};
    if (const auto* base = element.word("basedOn")) style.basedOn = base->value();
    style.italic = toggleOf(element.word("rPr"), "i");
    style.hidden = toggleOf(element.word("rPr"), "vanish");
    const auto* properties = element.word("pPr");
    if (properties != nullptr && properties->word("numPr") != nullptr) {
        const ListPlace place = listPlaceOf(*properties);
        if (place.numId.empty())
            style.level = place.level;
        else
            style.list = place;
    }
    const auto isDefault = element.attribute(XmlSpace::word, "default");
    if (element.attribute(XmlSpace::word, "type") == "paragraph" && !isDefault.empty() && isOn(isDefault)) m_defaultParagraph = id;
    m_styles.insert_or_assign(id, std::move(style));
}

/// Of styles based on one another, the first that says something counts.
void DocxStyles::inherit() {
    const auto own = m_styles;
    for (auto& [id, style] : m_styles) {
        std::string base = style.basedOn;
        for (int i = 0; !base.empty(); ++i) {
            const auto found = own.find(base);
            if (found == own.end()) break;
            if (i >= longestChain) {
                m_chainTooLong = true;
                return;
            }
            if (!style.italic) style.italic = found->second.italic;
            if (!style.hidden) style.hidden = found->second.hidden;
            if (!style.list && !style.level) style.level = found->second.level;
            if (!style.list) style.list = found->second.list;
            base = found->second.basedOn;
        }
        if (style.list && style.level) style.list->level = *style.level;
    }
}

const DocxStyles::Style* DocxStyles::find(std::string_view name) const {
    const auto found = m_styles.find(name);
    return found == m_styles.end() ? nullptr : &found->second;
}

bool DocxStyles::toggled(std::optional<bool> Style::*toggle, bool byDefault, const StyleNames& names) const {
    bool result = false;
    for (const auto name : {names.table, names.paragraph, names.character}) {
        const auto* style = find(name);
        if (style != nullptr && (style->*toggle).value_or(false)) result = !result;
    }
    return result || byDefault;
}

Face DocxStyles::faceOf(const StyleNames& names) const {
    return {toggled(&Style::italic, m_italicByDefault, names), toggled(&Style::hidden, m_hiddenByDefault, names)};
}

ListPlace DocxStyles::listOf(std::string_view style) const {
    const auto* found = find(style);
    return found == nullptr ? ListPlace{} : found->list.value_or(ListPlace{});
}

std::string_view DocxStyles::paragraphStyleOr(std::string_view named) const {
    return find(named) == nullptr ? std::string_view{m_defaultParagraph} : named;
}

} // namespace chapeau
