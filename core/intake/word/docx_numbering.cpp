#include "core/intake/word/docx_numbering.h"

#include "core/intake/word/number_format.h"

#include <algorithm>
#include <charconv>

namespace chapeau {

namespace {

constexpr std::size_t largestCount = 99'999;

std::size_t numberFrom(std::string_view digits, std::size_t otherwise) {
    std::size_t number = otherwise;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return std::min(number, largestCount);
}

/// Word writes a format of its own with one that all readers know beside it.
std::string_view formatOf(const XmlElement& level) {
    if (const auto* format = level.word("numFmt")) return format->value();
    for (const auto& child : level.children) {
        if (!child.is(XmlSpace::compatibility, "AlternateContent")) continue;
        for (const auto& branch : child.children)
            if (const auto* format = branch.name == "Fallback" ? branch.word("numFmt") : nullptr) return format->value();
    }
    return "decimal";
}

ListLevel levelFrom(const XmlElement& element) {
    ListLevel level;
    level.format = formatOf(element);
    if (const auto* text = element.word("lvlText")) level.text = text->value();
    if (const auto* start = element.word("start")) level.start = numberFrom(start->value(), 1);
    if (const auto* restart = element.word("lvlRestart")) level.restartsAfter = numberFrom(restart->value(), 0);
    if (const auto* style = element.word("pStyle")) level.style = style->value();
    level.decimalsOnly = toggleOf(&element, "isLgl").value_or(false);
    return level;
}

} // namespace

DocxNumbering::DocxNumbering(const XmlElement& numbering, const DocxStyles& styles) {
    for (const auto& element : numbering.children) {
        if (element.isWord("abstractNum")) addList(element);
        if (element.isWord("num")) addNumber(element);
    }
    followStyleLinks(styles);
}

std::optional<std::size_t> DocxNumbering::levelIndex(const XmlElement& element) {
    const std::size_t index = numberFrom(element.attribute(XmlSpace::word, "ilvl"), listLevels);
    if (index < listLevels) return index;
    m_tooManyLevels = true;
    return std::nullopt;
}

void DocxNumbering::addList(const XmlElement& element) {
    List list;
    if (const auto* link = element.word("styleLink")) list.styleLink = link->value();
    if (const auto* link = element.word("numStyleLink")) list.numStyleLink = link->value();
    for (const auto& child : element.children) {
        if (!child.isWord("lvl")) continue;
        if (const auto index = levelIndex(child)) list.levels[*index] = levelFrom(child);
    }
    m_lists.insert_or_assign(std::string{element.attribute(XmlSpace::word, "abstractNumId")}, std::move(list));
}

void DocxNumbering::addNumber(const XmlElement& element) {
    Number number;
    if (const auto* list = element.word("abstractNumId")) number.list = list->value();
    for (const auto& child : element.children) {
        const auto index = child.isWord("lvlOverride") ? levelIndex(child) : std::nullopt;
        if (!index) continue;
        if (const auto* start = child.word("startOverride")) number.startAt[*index] = numberFrom(start->value(), 1);
        if (const auto* level = child.word("lvl")) number.levels[*index] = levelFrom(*level);
    }
    m_numbers.insert_or_assign(std::string{element.attribute(XmlSpace::word, "numId")}, std::move(number));
}

/// A list that only refers to a numbering style stands for the one that is that style.
std::string DocxNumbering::listOfNumberingStyle(const std::string& style, const DocxStyles& styles) const {
    const auto own = std::ranges::find_if(m_lists, [&](const auto& list) { return list.second.styleLink == style; });
    if (own != m_lists.end()) return own->first;
    const auto number = m_numbers.find(styles.listOf(style).numId);
    return number == m_numbers.end() ? "" : number->second.list;
}

void DocxNumbering::followStyleLinks(const DocxStyles& styles) {
    for (auto& [id, number] : m_numbers) {
        const auto list = m_lists.find(number.list);
        if (list == m_lists.end() || list->second.numStyleLink.empty()) continue;
        const auto linked = listOfNumberingStyle(list->second.numStyleLink, styles);
        if (!linked.empty()) number.list = linked;
    }
}

ListPlace DocxNumbering::placeOf(std::string_view paragraphStyle, const DocxStyles& styles) const {
    ListPlace place = styles.listOf(paragraphStyle);
    const auto number = m_numbers.find(place.numId);
    if (number == m_numbers.end()) return place;
    for (std::size_t level = 0; level < listLevels; ++level)
        if (levelOf(number->second, level).style == paragraphStyle && !paragraphStyle.empty()) place.level = level;
    return place;
}

const ListLevel& DocxNumbering::levelOf(const Number& number, std::size_t level) const {
    static const ListLevel none;
    if (const auto own = number.levels.find(level); own != number.levels.end()) return own->second;
    const auto list = m_lists.find(number.list);
    return list == m_lists.end() ? none : list->second.levels[level];
}

std::size_t DocxNumbering::startOf(const Number& number, std::size_t level) const {
    const auto own = number.startAt.find(level);
    return own == number.startAt.end() ? levelOf(number, level).start : own->second;
}

std::string NumberCounter::next(const ListPlace& place) {
    const auto found = m_numbering.m_numbers.find(place.numId);
    if (found == m_numbering.m_numbers.end() || place.level >= listLevels) return "";
    const auto& number = found->second;
    auto& counts = m_counts[number.list];
    // A level above that was skipped begins with this one, as LibreOffice has it: "1.1", then "2.".
    for (std::size_t above = 0; above < place.level; ++above)
        if (!counts[above]) counts[above] = m_numbering.startOf(number, above);
    auto& count = counts[place.level];
    const bool startsAnew = number.startAt.contains(place.level) && m_started.insert({place.numId, place.level}).second;
    count = startsAnew || !count ? m_numbering.startOf(number, place.level) : *count + 1;
    restartBelow(number, place.level, counts);
    return labelOf(number, place.level, counts);
}

void NumberCounter::restartBelow(const DocxNumbering::Number& number, std::size_t level, Counts& counts) const {
    for (std::size_t below = level + 1; below < listLevels; ++below) {
        const auto after = m_numbering.levelOf(number, below).restartsAfter;
        if (!after || level < *after) counts[below].reset();
    }
}

std::string NumberCounter::labelOf(const DocxNumbering::Number& number, std::size_t level, const Counts& counts) const {
    const auto& own = m_numbering.levelOf(number, level);
    if (own.format == "bullet" || own.format == "none") return "";
    std::string label;
    for (std::size_t i = 0; i < own.text.size(); ++i) {
        const bool place = own.text[i] == '%' && i + 1 < own.text.size() && own.text[i + 1] >= '1' && own.text[i + 1] <= '9';
        if (!place) {
            label += own.text[i];
            continue;
        }
        const auto other = static_cast<std::size_t>(own.text[++i] - '1');
        const auto& format = own.decimalsOnly ? "decimal" : m_numbering.levelOf(number, other).format;
        if (other <= level) label += formattedCount(format, counts[other].value_or(0));
    }
    return label;
}

} // namespace chapeau
