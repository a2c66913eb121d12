#include "core/intake/word/numbered_blocks.h"

#include "core/intake/structure/extraction_repair.h"
#include "core/intake/structure/mark.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace chapeau {

namespace {

void shift(RichText& rich, std::ptrdiff_t by) {
    const auto moved = [by](std::size_t at) {
        return static_cast<std::size_t>(std::max<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(at) + by, 0));
    };
    for (auto& range : rich.italic) range = {moved(range.begin), moved(range.end)};
    std::erase_if(rich.italic, [](const ByteRange& range) { return range.empty(); });
    for (auto& note : rich.notes) note.at = moved(note.at);
}

void dropBlanksBefore(RichText& rich) {
    const std::size_t blanks = std::min(rich.text.find_first_not_of(" \t\n"), rich.text.size());
    rich.text.erase(0, blanks);
    shift(rich, -static_cast<std::ptrdiff_t>(blanks));
}

/// Whether the label was a mark, or none was needed.
bool putLabelBefore(RichText& rich, const std::string& label) {
    if (label.empty()) return true;
    const std::string prefix = label + " ";
    const MarkKind kind = markOf(prefix + "x").kind;
    if (kind == MarkKind::none && !hasRomanNumber(prefix)) return false;
    const bool typed = kind == MarkKind::none ? hasRomanNumber(rich.text) : markOf(rich.text).kind == kind;
    if (typed) return true;
    rich.text.insert(0, prefix);
    shift(rich, static_cast<std::ptrdiff_t>(prefix.size()));
    return true;
}

} // namespace

Blocks numberedBlocks(std::vector<HandsParagraph> paragraphs, const DocxNumbering& numbering, std::vector<Notice>& notices) {
    Blocks blocks;
    NumberCounter counter{numbering};
    for (auto& paragraph : paragraphs) {
        const std::string label = counter.next(paragraph.list);
        if (withoutOuterBlanks(paragraph.rich.text).empty()) continue;
        SourceBlock block{std::move(paragraph.rich), paragraph.last + 1};
        dropBlanksBefore(block.rich);
        if (!putLabelBefore(block.rich, label)) notices.push_back({NoticeCode::markUnexpected, NoticePlace::paragraph(block.line), label});
        blocks.push_back(std::move(block));
    }
    return blocks;
}

} // namespace chapeau
