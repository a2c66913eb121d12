// The blocks of the clean layout, each with what it is, so that two texts laid out in it can be laid beside each other. For core/publish
// only. Pure.
#pragma once

#include "core/publish/layouts/layout_parts.h"
#include "core/publish/layouts/layouts.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace chapeau {

/// What a block of an issued document is, in the order of the page; of each but `paragraph` there is one at most.
enum class CleanPart {
    internalLine,
    conflictsLine,
    disclaimer,
    organ,
    symbol,
    distribution,
    date,
    language,
    session,
    committee,
    agendaItem,
    agendaTitle,
    sponsors,
    adoption,
    origin,
    title,
    enacting,
    paragraph,
    closing ///< stands among the paragraphs: behind the last one before an annex
};

struct CleanBlock {
    CleanPart part{};
    Block block{};
    std::optional<std::size_t> paragraph{}; ///< its index in the draft
};

[[nodiscard]] std::vector<CleanBlock> cleanBlocks(const TextToPrint& text, const LayoutOptions& options, NoteBook& notes);

} // namespace chapeau
