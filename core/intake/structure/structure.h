// Which blocks are preambular and operative paragraphs, items, flush text, headings and paragraphs of an annex, by their marks, openings
// and stops (UN Editorial Manual). Every block becomes a paragraph, but for the closing line of an adopted text. Pure.
#pragma once

#include "core/intake/structure/block.h"
#include "core/intake/structure/incoming_text.h"

namespace chapeau {

/// A notice about a paragraph that has no label yet.
struct ParagraphNotice {
    NoticeCode code{};
    std::size_t paragraph = 0; ///< index
    std::string excerpt{};
};

struct Structure {
    std::vector<Paragraph> paragraphs{};
    std::string closingLine{};
    std::vector<ParagraphNotice> notices{};
    std::vector<std::size_t> lines{}; ///< SourceBlock::line of each paragraph
};

/// `adopted` where enacting words stood before the blocks: only then is a closing line looked for.
[[nodiscard]] Structure structureOf(Blocks body, bool adopted);

/// Whether the block shows by its mark or opening that it is a paragraph of a draft.
[[nodiscard]] bool showsParagraph(const SourceBlock& block);

} // namespace chapeau
