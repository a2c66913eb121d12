#include "core/publish/look.h"

#include <algorithm>

namespace chapeau {

Look lookOf(BlockStyle style) {
    switch (style) {
    case BlockStyle::disclaimer: return {.size = 9, .bold = true, .alignment = Alignment::centre};
    case BlockStyle::organ: return {.size = 20, .bold = true, .after = 4};
    case BlockStyle::documentLine: return {.after = 3};
    case BlockStyle::session: return {.after = 1};
    case BlockStyle::sponsors: return {.size = 12, .bold = true, .before = 14, .after = 10, .keepWithNext = true};
    case BlockStyle::adoption: return {.size = 11, .before = 10, .after = 4, .keepWithNext = true};
    case BlockStyle::title: return {.size = 12, .bold = true, .before = 10, .after = 10, .keepWithNext = true};
    case BlockStyle::enacting: return {.keepWithNext = true};
    case BlockStyle::sectionHeading: return {.size = 11, .bold = true, .alignment = Alignment::centre, .before = 8, .keepWithNext = true};
    case BlockStyle::preambular:
    case BlockStyle::operative:
    case BlockStyle::item:
    case BlockStyle::flush:
    case BlockStyle::annex: return {};
    case BlockStyle::annexHeading:
        return {.size = 13, .bold = true, .alignment = Alignment::centre, .before = 12, .after = 8, .keepWithNext = true};
    case BlockStyle::closing: return {.italic = true, .alignment = Alignment::right, .before = 12};
    case BlockStyle::note: return {.size = 9, .italic = true};
    case BlockStyle::heading: return {.size = 11, .bold = true, .before = 10, .after = 4, .keepWithNext = true};
    case BlockStyle::body:
    case BlockStyle::bullet: return {};
    case BlockStyle::table: return {.size = 9, .before = 6, .after = 10};
    }
    return {};
}

namespace {

Indents inColumn(double depth) {
    const double left = paper::columnIndent + depth;
    return {.mark = left, .text = left, .firstLine = 0, .right = paper::columnIndent};
}

Indents hanging(double depth) {
    Indents indents = inColumn(depth);
    indents.text += paper::step;
    return indents;
}

Indents paragraph(const Block& block) {
    if (hasMark(block)) return hanging(0);
    Indents indents = inColumn(0);
    if (block.label.empty()) indents.firstLine = paper::step;
    return indents;
}

} // namespace

Indents indentsOf(const Block& block) {
    const double depth = paper::step * std::max(block.level, 0);
    switch (block.style) {
    case BlockStyle::disclaimer:
    case BlockStyle::organ:
    case BlockStyle::documentLine: return {};
    case BlockStyle::session: return {.right = paper::textWidth - paper::mastheadLeft};
    case BlockStyle::sponsors:
    case BlockStyle::adoption:
    case BlockStyle::title:
    case BlockStyle::sectionHeading:
    case BlockStyle::annexHeading:
    case BlockStyle::closing: return inColumn(0);
    case BlockStyle::enacting: return paragraph(block);
    case BlockStyle::preambular:
    case BlockStyle::operative:
    case BlockStyle::annex: return paragraph(block);
    case BlockStyle::item: return hasMark(block) ? hanging(depth) : inColumn(depth);
    case BlockStyle::flush: return inColumn(block.label.empty() ? depth + paper::step : depth);
    case BlockStyle::note: return inColumn(depth);
    case BlockStyle::heading:
    case BlockStyle::body: return inColumn(0);
    case BlockStyle::bullet: return hanging(depth);
    case BlockStyle::table: return {};
    }
    return {};
}

Indents cellIndentsOf(const Block& block) {
    const double depth = paper::cellStep * std::max(block.level, 0);
    return {.mark = depth, .text = hasMark(block) ? depth + paper::cellStep : depth};
}

double textWidthOf(const Publication& publication) {
    return (publication.landscape ? paper::height : paper::width) - 2 * paper::marginSide;
}

bool keepsWithNext(const std::vector<Block>& blocks, std::size_t index) {
    if (index + 1 >= blocks.size()) return false;
    return lookOf(blocks[index].style).keepWithNext || blocks[index + 1].style == BlockStyle::note;
}

} // namespace chapeau
