#include "ui/print/pages/table_setter.h"

#include <algorithm>
#include <numeric>

namespace chapeau {

namespace {

constexpr double sidePadding = 4;
constexpr double topPadding = 2.5;
constexpr double thinRule = 0.5;
constexpr double barGap = 6;

/// A line of a cell, and the space above it.
struct CellLine {
    const SetParagraph* paragraph = nullptr;
    int line = 0;
    double above = 0;
};

class TableSetter {
public:
    TableSetter(const Block& table, const TextSetter& setter, const Sheet& sheet)
        : m_table{table}, m_setter{setter}, m_sheet{sheet}, m_paragraphs{setter, sheet} {
        const double shares = std::accumulate(table.columns.begin(), table.columns.end(), 0.0);
        m_edges.push_back(0);
        for (const double share : table.columns) m_edges.push_back(m_edges.back() + share / shares * sheet.textWidth());
    }

    std::vector<ColumnLine> run() {
        for (const Row& row : m_table.rows) addRow(row);
        repeatHead();
        return std::move(m_lines);
    }

private:
    void addRow(const Row& row) {
        std::vector<std::vector<SetParagraph>> cells;
        for (std::size_t i = 0; i < row.cells.size(); ++i) cells.push_back(setCell(row.cells[i], i, row.heading));
        std::vector<std::vector<CellLine>> lines;
        for (const auto& cell : cells) lines.push_back(linesOf(cell));
        const std::size_t first = m_lines.size();
        m_lines.push_back(wholeRow(lines));
        if (m_lines.back().flow.height > m_setter.unit(m_sheet.bodyHeight()) - headHeight()) {
            m_lines.pop_back();
            addBands(lines);
        }
        m_lines[first].rules.push_back(across(0));
        m_lines.back().rules.push_back(across(m_lines.back().flow.height));
        m_lines[first].flow.mayBeginPage = first > m_headEnd || first == 0;
        if (row.heading && m_headEnd == first) m_headEnd = m_lines.size();
    }

    [[nodiscard]] std::vector<SetParagraph> setCell(const Cell& cell, std::size_t column, bool heading) const {
        // In an Arabic document the first column stands at the right.
        const double right = m_sheet.mirrored ? m_sheet.textWidth() - m_edges[column] : m_edges[column + 1];
        const double left = m_sheet.mirrored ? m_sheet.textWidth() - m_edges[column + 1] : m_edges[column];
        std::vector<SetParagraph> paragraphs;
        for (const Block& block : cell.blocks)
            paragraphs.push_back(m_paragraphs.setInCell(block, {left + sidePadding, right - left - 2 * sidePadding}, heading));
        return paragraphs;
    }

    [[nodiscard]] std::vector<CellLine> linesOf(const std::vector<SetParagraph>& cell) const {
        std::vector<CellLine> lines;
        double above = m_setter.unit(topPadding);
        for (const SetParagraph& paragraph : cell) {
            for (int line = 0; line < paragraph.text.lineCount(); ++line) {
                lines.push_back({&paragraph, line, above});
                above = 0;
            }
            above += paragraph.after;
        }
        return lines;
    }

    [[nodiscard]] ColumnLine wholeRow(const std::vector<std::vector<CellLine>>& cells) const {
        ColumnLine row;
        for (const auto& cell : cells) {
            double y = 0;
            for (const CellLine& line : cell) {
                y += line.above;
                line.paragraph->placeLine(line.line, y, row);
                y += line.paragraph->text.lineHeight;
            }
            row.flow.height = std::max(row.flow.height, y);
        }
        return finished(std::move(row));
    }

    /// The n-th lines of all cells side by side, so that a page may end after each.
    void addBands(const std::vector<std::vector<CellLine>>& cells) {
        std::size_t count = 0;
        for (const auto& cell : cells) count = std::max(count, cell.size());
        for (std::size_t n = 0; n < count; ++n) {
            ColumnLine band;
            double above = 0;
            double height = 0;
            for (const auto& cell : cells)
                if (n < cell.size()) above = std::max(above, cell[n].above);
            for (const auto& cell : cells) {
                if (n >= cell.size()) continue;
                cell[n].paragraph->placeLine(cell[n].line, above, band);
                height = std::max(height, cell[n].paragraph->text.lineHeight);
            }
            band.flow.height = above + height;
            band.pageEnd.push_back(across(band.flow.height));
            m_lines.push_back(n + 1 == count ? finished(std::move(band)) : ruled(std::move(band)));
        }
    }

    [[nodiscard]] ColumnLine finished(ColumnLine row) const {
        row.flow.height += m_setter.unit(topPadding);
        return ruled(std::move(row));
    }

    [[nodiscard]] ColumnLine ruled(ColumnLine row) const {
        for (const double edge : m_edges) {
            const double x = m_setter.unit(m_sheet.mirrored ? m_sheet.textWidth() - edge : edge);
            row.rules.push_back({QLineF{x, 0, x, row.flow.height}, m_setter.unit(thinRule)});
        }
        row.bar = {.at = m_sheet.mirrored ? -barGap : m_sheet.textWidth() + barGap, .left = m_sheet.mirrored};
        return row;
    }

    [[nodiscard]] PlacedRule across(double y) const {
        return {QLineF{0, y, m_setter.unit(m_sheet.textWidth()), y}, m_setter.unit(thinRule)};
    }

    [[nodiscard]] double headHeight() const {
        double height = 0;
        for (std::size_t i = 0; i < m_headEnd; ++i) height += m_lines[i].flow.height;
        return height > m_setter.unit(m_sheet.bodyHeight()) / 2 ? 0 : height;
    }

    void repeatHead() {
        if (headHeight() <= 0) return;
        for (std::size_t i = m_headEnd; i < m_lines.size(); ++i) m_lines[i].flow.repeated = {0, m_headEnd};
    }

    const Block& m_table;
    const TextSetter& m_setter;
    Sheet m_sheet;
    ParagraphSetter m_paragraphs;
    std::vector<double> m_edges; ///< of the columns, from the side where lines begin
    std::vector<ColumnLine> m_lines;
    std::size_t m_headEnd = 0;
};

} // namespace

std::vector<ColumnLine> tableOf(const Block& table, const TextSetter& setter, const Sheet& sheet) {
    return TableSetter{table, setter, sheet}.run();
}

} // namespace chapeau
