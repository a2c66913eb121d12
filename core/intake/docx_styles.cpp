#include "core/intake/docx_styles.h"

#include "core/draft/label.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace chapeau {

namespace {

/// Longer chains of styles are a circle.
constexpr int longestChain = 32;
constexpr std::size_t largestCount = 9999;

std::size_t numberFrom(std::string_view digits, std::size_t otherwise) {
    std::size_t number = otherwise;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return std::min(number, largestCount);
}

std::string upper(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

std::string inside(const std::string& mark) {
    return mark.substr(1, mark.size() - 2);
}

std::string formatted(const std::string& format, std::size_t count) {
    if (count == 0) return "";
    if (format == "lowerLetter") return inside(itemMark(1, count));
    if (format == "upperLetter") return upper(inside(itemMark(1, count)));
    if (format == "lowerRoman") return inside(itemMark(2, count));
    if (format == "upperRoman") return upper(inside(itemMark(2, count)));
    return std::to_string(count);
}

} // namespace

ListPlace listPlaceOf(const XmlElement& paragraphProperties) {
    const XmlElement* numbering = paragraphProperties.word("numPr");
    if (numbering == nullptr) return {};
    const XmlElement* id = numbering->word("numId");
    const XmlElement* level = numbering->word("ilvl");
    return {id == nullptr ? "" : std::string{id->value()}, level == nullptr ? 0 : numberFrom(level->value(), 0)};
}

std::optional<bool> toggleOf(const XmlElement* properties, std::string_view name) {
    const XmlElement* toggle = properties == nullptr ? nullptr : properties->word(name);
    if (toggle == nullptr) return std::nullopt;
    const std::string_view value = toggle->value();
    return value != "0" && value != "false" && value != "off";
}

DocxStyles::DocxStyles(const XmlElement& styles) {
    for (const auto& element : styles.children) {
        if (!element.isWord("style")) continue;
        Style style;
        if (const auto* base = element.word("basedOn")) style.basedOn = base->value();
        style.italic = toggleOf(element.word("rPr"), "i");
        if (const auto* properties = element.word("pPr")) style.list = listPlaceOf(*properties);
        m_styles.insert_or_assign(std::string{element.attribute(XmlSpace::word, "styleId")}, std::move(style));
    }
}

std::optional<bool> DocxStyles::italicOf(std::string_view style) const {
    std::string name{style};
    for (int i = 0; i < longestChain; ++i) {
        const auto found = m_styles.find(name);
        if (found == m_styles.end()) return std::nullopt;
        if (found->second.italic) return found->second.italic;
        name = found->second.basedOn;
    }
    return std::nullopt;
}

bool DocxStyles::isItalic(std::string_view paragraphStyle, std::string_view characterStyle) const {
    return italicOf(paragraphStyle).value_or(false) != italicOf(characterStyle).value_or(false);
}

ListPlace DocxStyles::listOf(std::string_view paragraphStyle) const {
    std::string name{paragraphStyle};
    for (int i = 0; i < longestChain; ++i) {
        const auto found = m_styles.find(name);
        if (found == m_styles.end()) return {};
        if (!found->second.list.numId.empty()) return found->second.list;
        name = found->second.basedOn;
    }
    return {};
}

DocxNumbering::DocxNumbering(const XmlElement& numbering, const DocxStyles& styles) {
    for (const auto& element : numbering.children) {
        if (element.isWord("abstractNum"))
            m_lists.insert_or_assign(std::string{element.attribute(XmlSpace::word, "abstractNumId")}, readList(element));
        if (element.isWord("num")) m_numbers.insert_or_assign(std::string{element.attribute(XmlSpace::word, "numId")}, readNumber(element));
    }
    // A list that only links a style holds no levels of its own.
    for (auto& [id, number] : m_numbers) {
        const auto list = m_lists.find(number.list);
        if (list == m_lists.end() || list->second.linkedStyle.empty()) continue;
        const auto linked = m_numbers.find(styles.listOf(list->second.linkedStyle).numId);
        if (linked != m_numbers.end()) number.list = linked->second.list;
    }
}

DocxNumbering::List DocxNumbering::readList(const XmlElement& element) {
    List list;
    if (const auto* link = element.word("numStyleLink")) list.linkedStyle = link->value();
    for (const auto& child : element.children) {
        if (!child.isWord("lvl")) continue;
        const std::size_t index = numberFrom(child.attribute(XmlSpace::word, "ilvl"), levels);
        if (index >= levels) continue;
        auto& level = list.level[index];
        if (const auto* format = child.word("numFmt")) level.format = format->value();
        if (const auto* text = child.word("lvlText")) level.text = text->value();
        if (const auto* start = child.word("start")) level.start = numberFrom(start->value(), 1);
    }
    return list;
}

DocxNumbering::Number DocxNumbering::readNumber(const XmlElement& element) {
    Number number;
    if (const auto* list = element.word("abstractNumId")) number.list = list->value();
    for (const auto& child : element.children) {
        const auto* start = child.isWord("lvlOverride") ? child.word("startOverride") : nullptr;
        if (start != nullptr) number.startAt[numberFrom(child.attribute(XmlSpace::word, "ilvl"), 0)] = numberFrom(start->value(), 1);
    }
    return number;
}

std::string DocxNumbering::next(const ListPlace& place) {
    const auto number = m_numbers.find(place.numId);
    if (number == m_numbers.end() || place.level >= levels) return "";
    const auto list = m_lists.find(number->second.list);
    if (list == m_lists.end()) return "";
    auto& counts = m_counts[number->second.list];
    if (m_started.insert(place.numId).second) {
        for (const auto& [level, start] : number->second.startAt) {
            if (level < levels && start > 0) counts[level] = start - 1;
        }
    }
    for (std::size_t level = 0; level < place.level; ++level) counts[level] = std::max(counts[level], list->second.level[level].start);
    auto& count = counts[place.level];
    const std::size_t start = list->second.level[place.level].start;
    count = count == 0 && start > 0 ? start : count + 1;
    std::fill(counts.begin() + static_cast<std::ptrdiff_t>(place.level) + 1, counts.end(), std::size_t{0});
    return labelOf(list->second, place.level, counts);
}

std::string DocxNumbering::labelOf(const List& list, std::size_t level, const std::array<std::size_t, levels>& counts) const {
    const auto& own = list.level[level];
    if (own.format == "bullet" || own.format == "none") return "";
    std::string label;
    for (std::size_t i = 0; i < own.text.size(); ++i) {
        const bool place = own.text[i] == '%' && i + 1 < own.text.size() && own.text[i + 1] >= '1' && own.text[i + 1] <= '9';
        if (!place) {
            label += own.text[i];
            continue;
        }
        const auto other = static_cast<std::size_t>(own.text[++i] - '1');
        label += formatted(list.level[other].format, counts[other]);
    }
    return label;
}

} // namespace chapeau
