#include "core/draft/label.h"

#include <array>
#include <utility>

namespace chapeau {

namespace {

std::string letterOf(std::size_t ordinal) {
    const std::size_t rounds = (ordinal - 1) / 26 + 1;
    return std::string(rounds, static_cast<char>('a' + static_cast<char>((ordinal - 1) % 26)));
}

std::string romanOf(std::size_t ordinal) {
    static constexpr std::array<std::pair<std::size_t, const char*>, 13> parts{{{1000, "m"},
                                                                                {900, "cm"},
                                                                                {500, "d"},
                                                                                {400, "cd"},
                                                                                {100, "c"},
                                                                                {90, "xc"},
                                                                                {50, "l"},
                                                                                {40, "xl"},
                                                                                {10, "x"},
                                                                                {9, "ix"},
                                                                                {5, "v"},
                                                                                {4, "iv"},
                                                                                {1, "i"}}};
    std::string roman;
    for (const auto& [value, letters] : parts) {
        for (; ordinal >= value; ordinal -= value) roman += letters;
    }
    return roman;
}

std::size_t valueOfRomanLetter(char letter) {
    switch (letter) {
    case 'i': return 1;
    case 'v': return 5;
    case 'x': return 10;
    case 'l': return 50;
    case 'c': return 100;
    case 'd': return 500;
    case 'm': return 1000;
    default: return 0;
    }
}

std::size_t ordinalOfLetters(std::string_view letters) {
    return letters.front() < 'a' || letters.front() > 'z' ? 0
                                                          : static_cast<std::size_t>(letters.front() - 'a') + 26 * (letters.size() - 1) + 1;
}

/// Of a well-formed numeral; some number or 0 for any other.
std::size_t valueOfRoman(std::string_view letters) {
    std::size_t value = 0;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const std::size_t one = valueOfRomanLetter(letters[i]);
        if (one == 0) return 0;
        const bool subtracts = i + 1 < letters.size() && one < valueOfRomanLetter(letters[i + 1]);
        value = subtracts ? value - one : value + one;
    }
    return letters.size() > 16 || value > 4000 ? 0 : value;
}

bool isItem(const Paragraph& paragraph) {
    return paragraph.level > 0 && paragraph.kind != ParagraphKind::flushText && paragraph.kind != ParagraphKind::sectionHeading;
}

} // namespace

std::size_t itemOrdinal(int level, std::string_view mark) {
    const bool bracketed = level <= 2;
    if (bracketed != mark.starts_with('(') || mark.size() < (bracketed ? 3U : 2U) || mark.back() != (bracketed ? ')' : '.')) return 0;
    const std::string_view inside = mark.substr(bracketed ? 1 : 0, mark.size() - (bracketed ? 2 : 1));
    const bool letters = level == 1 || level == 3;
    const std::size_t ordinal = letters ? ordinalOfLetters(inside) : valueOfRoman(inside);
    return ordinal > 0 && itemMark(level, ordinal) == mark ? ordinal : 0;
}

std::string itemMark(int level, std::size_t ordinal) {
    switch (level) {
    case 1: return "(" + letterOf(ordinal) + ")";
    case 2: return "(" + romanOf(ordinal) + ")";
    case 3: return letterOf(ordinal) + ".";
    default: return romanOf(ordinal) + ".";
    }
}

std::vector<std::string> printedMarks(const std::vector<Paragraph>& paragraphs) {
    std::vector<std::string> marks;
    marks.reserve(paragraphs.size());
    std::size_t operatives = 0;
    std::size_t annexParagraphs = 0;
    std::vector<std::size_t> items;
    for (const auto& paragraph : paragraphs) {
        std::string mark;
        if (isItem(paragraph)) {
            items.resize(static_cast<std::size_t>(paragraph.level), 0);
            mark = itemMark(paragraph.level, ++items.back());
        } else if (paragraph.kind == ParagraphKind::operative) {
            ++operatives;
            if (paragraph.numbered) mark = std::to_string(operatives) + ".";
        } else if (paragraph.kind == ParagraphKind::annex && paragraph.numbered) {
            mark = std::to_string(++annexParagraphs) + ".";
        }
        if (paragraph.level == 0 && paragraph.kind != ParagraphKind::flushText && paragraph.kind != ParagraphKind::sectionHeading)
            items.clear();
        marks.push_back(std::move(mark));
    }
    return marks;
}

} // namespace chapeau
