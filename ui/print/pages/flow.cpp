#include "ui/print/pages/flow.h"

#include "ui/print/pages/masthead.h"
#include "ui/print/pages/paragraph_setter.h"
#include "ui/print/pages/table_setter.h"

#include <algorithm>
#include <set>

namespace chapeau {

namespace {

constexpr int linesTogether = 2;

class Flow {
public:
    Flow(const std::vector<Block>& blocks, const TextSetter& setter, const Sheet& sheet)
        : m_blocks{blocks}, m_setter{setter}, m_sheet{sheet}, m_paragraphs{setter, sheet} {}

    std::vector<ColumnLine> run() {
        for (std::size_t i = 0; i < m_blocks.size();) {
            const std::size_t end = mastheadEnd(m_blocks, i);
            if (end > i)
                addMasthead(i, end);
            else if (m_blocks[i].style == BlockStyle::table)
                addTable(i);
            else
                addParagraph(i);
            i = std::max(end, i + 1);
        }
        return std::move(m_column);
    }

private:
    void addParagraph(std::size_t i) {
        const SetParagraph paragraph = m_paragraphs.set(m_blocks[i]);
        const int count = paragraph.text.lineCount();
        for (int line = 0; line < count; ++line) {
            const bool between = line >= linesTogether && count - line >= linesTogether;
            ColumnLine column{.flow = {.height = paragraph.text.lineHeight, .mayBeginPage = line == 0 || between}};
            paragraph.placeLine(line, 0, column);
            column.numbered = true;
            add(std::move(column), i, line == 0, paragraph.before);
        }
        m_after = paragraph.after;
    }

    void addMasthead(std::size_t first, std::size_t end) {
        add(mastheadOf(m_blocks, first, end, m_setter, m_sheet), first, true, 0);
        m_after = 2 * m_setter.unit(lookOf(BlockStyle::organ).after);
    }

    void addTable(std::size_t i) {
        const std::size_t first = m_column.size();
        for (ColumnLine& line : tableOf(m_blocks[i], m_setter, m_sheet)) {
            LineRange& repeated = line.flow.repeated;
            if (repeated.end > 0) repeated = {repeated.begin + first, repeated.end + first};
            add(std::move(line), i, m_column.size() == first, m_setter.unit(lookOf(BlockStyle::table).before));
        }
        m_after = m_setter.unit(lookOf(BlockStyle::table).after);
    }

    void add(ColumnLine line, std::size_t block, bool first, double before) {
        if (first) {
            line.block = block;
            line.flow.before = std::max(before, m_after);
            if (block > 0 && keepsWithNext(m_blocks, block - 1)) line.flow.mayBeginPage = false;
        }
        // A note called again has its place at the foot of the first call's page.
        std::erase_if(line.flow.notes, [&](std::size_t note) { return !m_called.insert(note).second; });
        m_column.push_back(std::move(line));
    }

    const std::vector<Block>& m_blocks;
    const TextSetter& m_setter;
    Sheet m_sheet;
    ParagraphSetter m_paragraphs;
    std::vector<ColumnLine> m_column;
    std::set<std::size_t> m_called;
    double m_after = 0;
};

} // namespace

std::vector<ColumnLine> flowOf(const std::vector<Block>& blocks, const TextSetter& setter, const Sheet& sheet) {
    return Flow{blocks, setter, sheet}.run();
}

} // namespace chapeau
