#include "ui/print/pages/masthead.h"

#include <algorithm>

namespace chapeau {

namespace {

constexpr double padding = 3;
constexpr double thinRule = 0.5;
constexpr double thickRule = 1.5;

void append(ColumnLine& line, const ColumnLine& part, double down) {
    for (PlacedLine placed : part.lines) {
        placed.at.ry() += down;
        line.lines.push_back(std::move(placed));
    }
    for (const PlacedLink& link : part.links) line.links.push_back({link.place.translated(0, down), link.target});
    line.flow.notes.insert(line.flow.notes.end(), part.flow.notes.begin(), part.flow.notes.end());
}

class Masthead {
public:
    Masthead(const TextSetter& setter, const Sheet& sheet) : m_setter{setter}, m_sheet{sheet} {}

    void stack(const Block& block) {
        const bool document = block.style == BlockStyle::documentLine;
        ColumnLine& column = document ? m_document : m_organ;
        const double from = document ? m_sheet.mastheadLeft() : 0;
        const double to = document ? m_sheet.textWidth() : m_sheet.mastheadLeft();
        const bool rightToLeft = m_setter.isRightToLeft(displayed(plainText(block)));
        const Look look = lookOf(block.style);
        const SetText text = m_setter.set(block, {.size = look.size, .bold = look.bold},
                                          {.left = m_sheet.mirrored ? m_sheet.textWidth() - to : from,
                                           .width = to - from,
                                           .alignment = rightToLeft ? Qt::AlignRight : Qt::AlignLeft},
                                          rightToLeft);
        for (int line = 0; line < text.lineCount(); ++line) {
            place(text, line, column.flow.height, column);
            column.flow.height += text.lineHeight;
        }
        column.flow.height += m_setter.unit(look.after);
    }

    /// The organ stands at the bottom, the document's lines at the top.
    [[nodiscard]] ColumnLine whole() const {
        const double gap = m_setter.unit(padding);
        ColumnLine line{.flow = {.height = std::max(m_organ.flow.height, m_document.flow.height) + 2 * gap}};
        append(line, m_organ, line.flow.height - m_organ.flow.height - gap);
        append(line, m_document, gap);
        addRule(line, 0, thinRule);
        addRule(line, line.flow.height, thickRule);
        return line;
    }

private:
    void addRule(ColumnLine& line, double y, double width) const {
        line.rules.push_back({QLineF{0, y, m_setter.unit(m_sheet.textWidth()), y}, m_setter.unit(width)});
    }

    const TextSetter& m_setter;
    Sheet m_sheet;
    ColumnLine m_organ{};
    ColumnLine m_document{};
};

} // namespace

ColumnLine mastheadOf(const std::vector<Block>& blocks, std::size_t first, std::size_t end, const TextSetter& setter, const Sheet& sheet) {
    Masthead masthead{setter, sheet};
    for (std::size_t i = first; i < end; ++i) masthead.stack(blocks[i]);
    return masthead.whole();
}

} // namespace chapeau
