#include "core/publish/writers/text_cells.h"
#include "core/publish/writers/writers.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace chapeau {

namespace {

constexpr std::size_t indentWidth = 4;
/// A table no wider than this is set in columns; a wider one as a list, a row a paragraph.
constexpr std::size_t widestGrid = 110;

std::string prefixOf(const Block& block) {
    std::string prefix(indentWidth * static_cast<std::size_t>(std::max(block.level, 0)), ' ');
    if (!block.label.empty()) prefix += block.label + "  ";
    if (!block.mark.empty()) prefix += block.mark + " ";
    return prefix;
}

std::string indentedLines(const std::string& text, std::size_t indent) {
    std::string lines;
    for (const char c : text) {
        lines += c;
        if (c == '\n') lines.append(indent, ' ');
    }
    return lines;
}

std::string paragraphOf(const Block& block, const Publication& publication) {
    const std::string prefix = prefixOf(block);
    return prefix + indentedLines(markedText(block, publication), prefix.size()) + "\n";
}

/// The rows of a table as texts, the calls of its notes with them.
std::vector<std::vector<std::string>> textsOf(const Block& table, const Publication& publication) {
    std::vector<std::vector<std::string>> rows;
    for (const Row& row : table.rows) {
        auto& texts = rows.emplace_back();
        for (const Cell& cell : row.cells) {
            std::string text;
            for (const Block& line : cell.blocks) text += (text.empty() ? "" : "\n") + prefixOf(line) + markedText(line, publication);
            texts.push_back(std::move(text));
        }
    }
    return rows;
}

std::vector<std::size_t> widthsOf(const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()), 0);
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], codePoints(row[i]));
    }
    return widths;
}

bool fitsGrid(const std::vector<std::vector<std::string>>& rows, const std::vector<std::size_t>& widths) {
    std::size_t width = 0;
    for (const std::size_t column : widths) width += column + 2;
    const auto isOneLine = [](const std::string& text) { return text.find('\n') == std::string::npos; };
    return width <= widestGrid && std::ranges::all_of(rows, [&](const auto& row) { return std::ranges::all_of(row, isOneLine); });
}

std::string gridOf(const std::vector<std::vector<std::string>>& rows, const std::vector<std::size_t>& widths) {
    std::string text;
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) line += row[i] + std::string(widths[i] - codePoints(row[i]) + 2, ' ');
        text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
    return text;
}

/// Its first cell over the others, each of which begins with the name of its column.
std::string listedRow(const std::vector<std::string>& row, const std::vector<std::string>& names) {
    std::string text = (row.empty() ? "" : row.front()) + "\n";
    const std::string indent(indentWidth, ' ');
    for (std::size_t i = 1; i < row.size(); ++i) {
        if (row[i].empty()) continue;
        const std::string name = i < names.size() && !names[i].empty() ? names[i] + ": " : "";
        text += indent + name + indentedLines(row[i], 2 * indentWidth) + "\n";
    }
    return text;
}

std::string tableText(const Block& table, const Publication& publication) {
    const auto rows = textsOf(table, publication);
    const auto widths = widthsOf(rows);
    if (fitsGrid(rows, widths)) return gridOf(rows, widths);
    std::vector<std::string> names;
    std::string text;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (table.rows[i].heading)
            names.clear();
        else
            text += (text.empty() ? "" : "\n") + listedRow(rows[i], names);
        if (!table.rows[i].heading) continue;
        for (const Cell& cell : table.rows[i].cells) names.push_back(cell.blocks.empty() ? "" : plainText(cell.blocks.front()));
    }
    return text;
}

bool sharesLines(const Block& block, const Block& next) {
    return mastheadEnd({block}, 0) == 1 && mastheadEnd({next}, 0) == 1;
}

std::string commentText(const PrintedComment& comment) {
    const std::string author = comment.author.empty() ? "Comment" : comment.author;
    return author + (comment.resolved ? " (resolved): " : ": ") + indentedLines(comment.text, indentWidth) + "\n";
}

} // namespace

std::string writeText(const Publication& publication) {
    std::string text;
    const auto& blocks = publication.blocks;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (i > 0 && !sharesLines(blocks[i - 1], blocks[i])) text += "\n";
        text += blocks[i].style == BlockStyle::table ? tableText(blocks[i], publication) : paragraphOf(blocks[i], publication);
    }
    if (!publication.notes.empty()) text += "\n---\n";
    for (const PrintedNote& note : publication.notes)
        text += "\n" + noteCallText(note) + (isNumber(note.mark) ? ": " : " ") + note.text + "\n";
    if (!publication.comments.empty()) text += "\n---\n";
    for (const PrintedComment& comment : publication.comments) text += "\n" + commentText(comment);
    return text;
}

} // namespace chapeau
