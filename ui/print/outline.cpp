#include "ui/print/outline.h"

#include <algorithm>

namespace chapeau {

namespace {

constexpr std::size_t longestEntry = 70; // bytes

bool isHeading(BlockStyle style) {
    return style == BlockStyle::title || style == BlockStyle::sectionHeading || style == BlockStyle::annexHeading ||
           style == BlockStyle::heading;
}

/// Items and the points of a list would only drown the paragraphs.
bool isListed(const Block& block) {
    return block.style == BlockStyle::operative || !block.label.empty();
}

std::string oneLine(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](unsigned char c) { return c < ' '; }, ' ');
    return text;
}

/// Cut after a whole word; where there is no space, as in Chinese, between two letters.
std::string firstWords(const std::string& text) {
    if (text.size() <= longestEntry) return text;
    std::size_t end = text.find_last_of(' ', longestEntry);
    if (end == std::string::npos || end < longestEntry / 2) {
        end = longestEntry;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    }
    return text.substr(0, end) + "…";
}

} // namespace

std::vector<OutlineEntry> outlineOf(const std::vector<Block>& blocks) {
    std::vector<OutlineEntry> entries;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const Block& block = blocks[i];
        const bool heading = isHeading(block.style);
        if (!heading && !isListed(block)) continue;
        std::string text;
        for (const std::string& part : {block.label, block.mark, plainText(block)})
            if (!part.empty()) text += (text.empty() ? "" : " ") + part;
        if (!text.empty()) entries.push_back({firstWords(oneLine(text)), heading ? 0 : 1, i});
    }
    return entries;
}

} // namespace chapeau
