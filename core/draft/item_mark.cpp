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

bool isItem(const Paragraph& paragraph) {
    return paragraph.level > 0 && paragraph.kind != ParagraphKind::flushText && paragraph.kind != ParagraphKind::sectionHeading;
}

} // namespace

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
