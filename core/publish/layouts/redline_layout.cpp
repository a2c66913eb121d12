#include "core/publish/layouts/clean_blocks.h"
#include "core/publish/layouts/paragraph_links.h"
#include "core/publish/layouts/tracked_blocks.h"

#include <algorithm>

namespace chapeau {

namespace {

/// A text laid out, as two parallel lists.
struct Side {
    std::vector<CleanPart> parts;
    std::vector<Block> blocks;
    std::vector<std::size_t> places; ///< of each paragraph among the blocks
    std::vector<PrintedNote> notes;
};

Side sideOf(const TextToPrint& text, const LayoutOptions& options) {
    Side side;
    NoteBook notes;
    for (CleanBlock& block : cleanBlocks(text, options, notes)) {
        if (block.paragraph) side.places.push_back(side.blocks.size());
        side.parts.push_back(block.part);
        side.blocks.push_back(std::move(block.block));
    }
    side.notes = notes.take();
    return side;
}

std::optional<std::size_t> placeOf(const Side& side, CleanPart part) {
    const auto found = std::find(side.parts.begin(), side.parts.end(), part);
    if (found == side.parts.end()) return std::nullopt;
    return static_cast<std::size_t>(found - side.parts.begin());
}

/// Links of paragraphs as links of blocks, with those of all that is there once.
std::vector<ParagraphLink> blockLinks(const std::vector<ParagraphLink>& paragraphs, const Side& base, const Side& working) {
    std::vector<ParagraphLink> links;
    for (const CleanPart part : base.parts) {
        const auto place = placeOf(working, part);
        if (part == CleanPart::paragraph || !place) continue;
        const std::size_t baseAt = *placeOf(base, part);
        links.push_back({{baseAt, baseAt + 1}, {*place, *place + 1}});
    }
    const auto spanOf = [](const ParagraphSpan& span, const std::vector<std::size_t>& places) {
        return ParagraphSpan{places[span.begin], places[span.end - 1] + 1};
    };
    for (const ParagraphLink& link : paragraphs) links.push_back({spanOf(link.base, base.places), spanOf(link.working, working.places)});
    std::sort(links.begin(), links.end(), [](const ParagraphLink& a, const ParagraphLink& b) { return a.base.begin < b.base.begin; });
    // Paragraphs keep their order; only the closing line may stand on the other side of one that was added behind it.
    std::vector<ParagraphLink> ordered;
    for (const ParagraphLink& link : links)
        if (ordered.empty() || (ordered.back().base.end <= link.base.begin && ordered.back().working.end <= link.working.begin))
            ordered.push_back(link);
    return ordered;
}

NotedBlocks blocksIn(const Side& side, const ParagraphSpan& span) {
    return {std::span{side.blocks}.subspan(span.begin, span.end - span.begin), side.notes};
}

} // namespace

void keepUnmergeableEnds(std::vector<Block>& blocks) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const bool inMasthead = mastheadEnd(blocks, i) > i;
        const bool last = i + 1 == blocks.size();
        const bool beforeTable = !last && (blocks[i + 1].style == BlockStyle::table || mastheadEnd(blocks, i + 1) > i + 1);
        if (inMasthead || last || beforeTable) blocks[i].endChange.reset();
    }
}

Result<Publication> composeRedline(const TextToPrint& base, const TextToPrint& working, const std::string& hand,
                                   const LayoutOptions& options, const Job& job) {
    const auto links = linksInOrder(base.draft.paragraphs, working.draft.paragraphs, job);
    if (!links) return tl::unexpected(links.error());
    const FrontMatter& front = working.draft.front;
    Publication publication{.title = front.title,
                            .runningHead = runningHeadOf(front),
                            .hands = {{hand, {}}},
                            .internal = options.internal,
                            .notAgreed = options.inConflict > 0};
    const Side before = sideOf(base, options);
    const Side after = sideOf(working, options);
    NoteBook notes;
    for (const ParagraphLink& link : filledUp(blockLinks(*links, before, after), before.blocks.size(), after.blocks.size())) {
        if (job.stopped()) return fail(ErrorCode::cancelled);
        std::ranges::move(trackedBlocks(blocksIn(before, link.base), blocksIn(after, link.working), 0, notes),
                          std::back_inserter(publication.blocks));
    }
    keepUnmergeableEnds(publication.blocks);
    publication.notes = notes.take();
    return publication;
}

} // namespace chapeau
