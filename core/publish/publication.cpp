#include "core/publish/publication.h"

#include <algorithm>

namespace chapeau {

bool hasMark(const Block& block) {
    return !block.mark.empty() || !block.oldMark.empty();
}

std::string plainText(const Block& block) {
    std::string text;
    for (const Run& run : block.runs) text += run.text;
    return text;
}

std::string pageHead(const Publication& publication) {
    std::string head;
    for (const auto& part : {std::string{publication.internal ? "Internal" : ""}, std::string{publication.notAgreed ? "Not agreed" : ""},
                             publication.runningHead})
        if (!part.empty()) head += (head.empty() ? "" : " – ") + part;
    return head;
}

std::string documentTitle(const Publication& publication) {
    const bool both = !publication.runningHead.empty() && !publication.title.empty();
    return publication.runningHead + (both ? " – " : "") + publication.title;
}

std::string_view nameOf(BlockStyle style) {
    switch (style) {
    case BlockStyle::disclaimer: return "disclaimer";
    case BlockStyle::organ: return "organ";
    case BlockStyle::documentLine: return "documentLine";
    case BlockStyle::session: return "session";
    case BlockStyle::sponsors: return "sponsors";
    case BlockStyle::adoption: return "adoption";
    case BlockStyle::title: return "title";
    case BlockStyle::enacting: return "enacting";
    case BlockStyle::sectionHeading: return "sectionHeading";
    case BlockStyle::preambular: return "preambular";
    case BlockStyle::operative: return "operative";
    case BlockStyle::item: return "item";
    case BlockStyle::flush: return "flush";
    case BlockStyle::annexHeading: return "annexHeading";
    case BlockStyle::annex: return "annex";
    case BlockStyle::closing: return "closing";
    case BlockStyle::note: return "note";
    case BlockStyle::heading: return "heading";
    case BlockStyle::body: return "body";
    case BlockStyle::bullet: return "bullet";
    case BlockStyle::table: return "table";
    }
    return "";
}

std::optional<BlockStyle> blockStyleFrom(std::string_view name) {
    const auto& all = allBlockStyles();
    const auto found = std::find_if(all.begin(), all.end(), [&](BlockStyle style) { return nameOf(style) == name; });
    if (found == all.end()) return std::nullopt;
    return *found;
}

const std::vector<BlockStyle>& allBlockStyles() {
    static const std::vector<BlockStyle> all{
        BlockStyle::disclaimer, BlockStyle::organ, BlockStyle::documentLine, BlockStyle::session,        BlockStyle::sponsors,
        BlockStyle::adoption,   BlockStyle::title, BlockStyle::enacting,     BlockStyle::sectionHeading, BlockStyle::preambular,
        BlockStyle::operative,  BlockStyle::item,  BlockStyle::flush,        BlockStyle::annexHeading,   BlockStyle::annex,
        BlockStyle::closing,    BlockStyle::note,  BlockStyle::heading,      BlockStyle::body,           BlockStyle::bullet,
        BlockStyle::table};
    return all;
}

std::size_t mastheadEnd(const std::vector<Block>& blocks, std::size_t first) {
    const auto belongs = [](const Block& block) { return block.style == BlockStyle::organ || block.style == BlockStyle::documentLine; };
    std::size_t end = first;
    while (end < blocks.size() && belongs(blocks[end])) ++end;
    return end;
}

} // namespace chapeau
