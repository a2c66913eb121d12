#include "ui/print/flow.h"

#include "core/publish/look.h"

#include <algorithm>
#include <set>

namespace chapeau {

namespace {

constexpr double labelGap = 4;
constexpr double mastheadPadding = 3;
constexpr double thinRule = 0.5;
constexpr double thickRule = 1.5;
constexpr int linesTogether = 2;

Qt::Alignment alignmentOf(Alignment alignment) {
    switch (alignment) {
    case Alignment::left: return Qt::AlignLeft;
    case Alignment::centre: return Qt::AlignHCenter;
    case Alignment::right: return Qt::AlignRight;
    }
    return Qt::AlignLeft;
}

TypeLook typeOf(BlockStyle style) {
    const Look look = lookOf(style);
    return {.size = look.size, .bold = look.bold, .italic = look.italic};
}

class Flow {
public:
    Flow(const Publication& publication, const TextSetter& setter) : m_blocks{publication.blocks}, m_setter{setter} {}

    std::vector<ColumnLine> run() {
        for (std::size_t i = 0; i < m_blocks.size();) {
            const std::size_t end = mastheadEnd(m_blocks, i);
            if (end > i)
                addMasthead(i, end);
            else
                addParagraph(i);
            i = std::max(end, i + 1);
        }
        return std::move(m_column);
    }

private:
    void addParagraph(std::size_t i) {
        const Block& block = m_blocks[i];
        const Look look = lookOf(block.style);
        const Indents indents = indentsOf(block);
        const SetText label = m_setter.setLine(block.label, {.size = paper::labelSize, .bold = true}, 0, paper::textWidth);
        const SetText mark = m_setter.setLine(block.mark, typeOf(block.style), indents.mark, paper::textWidth);
        const double labelEnd = block.label.empty() ? 0 : label.naturalWidth() / m_setter.unit(1) + labelGap;
        const SetText text = m_setter.set(block.runs, typeOf(block.style),
                                          {.left = indents.text,
                                           .width = paper::textWidth - indents.text - indents.right,
                                           .firstLine = std::max(indents.firstLine, labelEnd - indents.text),
                                           .alignment = alignmentOf(look.alignment)});
        const std::size_t first = m_column.size();
        addLines(text, i);
        if (first == m_column.size()) return;
        m_column[first].flow.before = std::max(m_setter.unit(look.before), m_after);
        m_after = m_setter.unit(look.after);
        hang(label, text, m_column[first]);
        hang(mark, text, m_column[first]);
    }

    void addLines(const SetText& text, std::size_t block) {
        const int count = text.layout->lineCount();
        for (int line = 0; line < count; ++line) {
            const bool between = line >= linesTogether && count - line >= linesTogether;
            const bool begins = line == 0 && (block == 0 || !keepsWithNext(m_blocks, block - 1));
            ColumnLine column{.flow = {.height = text.lineHeight, .mayBeginPage = begins || between, .notes = newNotes(text, line)}};
            column.lines.push_back({text.layout, line, {0, 0}});
            m_column.push_back(std::move(column));
        }
    }

    /// A note called again has its place at the foot of the first call's page.
    std::vector<std::size_t> newNotes(const SetText& text, int line) {
        std::vector<std::size_t> notes;
        for (const std::size_t note : text.notesOf(line))
            if (m_called.insert(note).second) notes.push_back(note);
        return notes;
    }

    /// A mark or label on the base line of the paragraph's first line.
    static void hang(const SetText& beside, const SetText& text, ColumnLine& line) {
        if (beside.layout->text().isEmpty() || beside.layout->lineCount() == 0) return;
        const double drop = text.layout->lineAt(0).ascent() - beside.layout->lineAt(0).ascent();
        line.lines.push_back({beside.layout, 0, {0, drop}});
    }

    void addMasthead(std::size_t first, std::size_t end) {
        ColumnLine left;
        ColumnLine right;
        for (std::size_t i = first; i < end; ++i) {
            const bool atRight = m_blocks[i].style == BlockStyle::documentLine;
            stack(m_blocks[i], atRight ? paper::mastheadLeft : 0, atRight ? paper::textWidth : paper::mastheadLeft, atRight ? right : left);
        }
        const double padding = m_setter.unit(mastheadPadding);
        const double height = std::max(left.flow.height, right.flow.height) + 2 * padding;
        for (PlacedLine& line : left.lines) line.at.ry() += height - left.flow.height - padding;
        for (PlacedLine& line : right.lines) line.at.ry() += padding;
        left.lines.insert(left.lines.end(), right.lines.begin(), right.lines.end());
        addRule(left, 0, thinRule);
        addRule(left, height, thickRule);
        left.flow.height = height;
        left.flow.before = m_after;
        m_after = 2 * m_setter.unit(lookOf(BlockStyle::organ).after);
        m_column.push_back(std::move(left));
    }

    void stack(const Block& block, double from, double to, ColumnLine& column) const {
        const SetText text = m_setter.set(block.runs, typeOf(block.style), {.left = from, .width = to - from});
        for (int line = 0; line < text.layout->lineCount(); ++line) {
            column.lines.push_back({text.layout, line, {0, column.flow.height}});
            column.flow.height += text.lineHeight;
        }
        column.flow.height += m_setter.unit(lookOf(block.style).after);
    }

    void addRule(ColumnLine& column, double y, double width) const {
        column.rules.push_back({QLineF{0, y, m_setter.unit(paper::textWidth), y}, m_setter.unit(width)});
    }

    const std::vector<Block>& m_blocks;
    const TextSetter& m_setter;
    std::vector<ColumnLine> m_column;
    std::set<std::size_t> m_called;
    double m_after = 0;
};

} // namespace

std::vector<ColumnLine> flowOf(const Publication& publication, const TextSetter& setter) {
    return Flow{publication, setter}.run();
}

} // namespace chapeau
