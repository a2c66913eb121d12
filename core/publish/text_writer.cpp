#include "core/publish/writers.h"

#include <algorithm>

namespace chapeau {

namespace {

constexpr std::size_t indentWidth = 4;

bool isNumber(const std::string& mark) {
    return !mark.empty() && mark.find_first_not_of("0123456789") == std::string::npos;
}

/// Numbered notes as in Markdown, which our own reader takes back; asterisks as they are.
std::string callOf(const PrintedNote& note) {
    return isNumber(note.mark) ? "[^" + note.mark + "]" : note.mark;
}

std::string textOf(const Block& block, const Publication& publication) {
    std::string text;
    for (const Run& run : block.runs) text += run.note ? callOf(publication.notes[*run.note]) : run.text;
    return text;
}

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
    return prefix + indentedLines(textOf(block, publication), prefix.size()) + "\n";
}

bool sharesLines(const Block& block, const Block& next) {
    return mastheadEnd({block}, 0) == 1 && mastheadEnd({next}, 0) == 1;
}

} // namespace

std::string writeText(const Publication& publication) {
    std::string text;
    const auto& blocks = publication.blocks;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (i > 0 && !sharesLines(blocks[i - 1], blocks[i])) text += "\n";
        text += paragraphOf(blocks[i], publication);
    }
    if (!publication.notes.empty()) text += "\n---\n";
    for (const PrintedNote& note : publication.notes) text += "\n" + callOf(note) + (isNumber(note.mark) ? ": " : " ") + note.text + "\n";
    return text;
}

} // namespace chapeau
