// Blocks of a text as one hand's tracked changes over the blocks that they came from, word by word. For core/publish only. Pure.
#pragma once

#include "core/publish/layouts/layout_parts.h"
#include "core/publish/publication.h"

#include <cstddef>
#include <span>
#include <vector>

namespace chapeau {

/// Blocks with the notes that their runs call.
struct NotedBlocks {
    std::span<const Block> blocks;
    const std::vector<PrintedNote>& notes;
};

/// Accepting all changes gives `working`, rejecting all gives `base`: in words, marks, footnotes and where paragraphs end. Kept words look
/// as they do in `working`; of a footnote that reads otherwise, the call is changed. The notes are called from `notes`, in order.
/// One side may be empty; several of one side are a split or a join.
[[nodiscard]] std::vector<Block> trackedBlocks(const NotedBlocks& base, const NotedBlocks& working, std::size_t hand, NoteBook& notes);

} // namespace chapeau
