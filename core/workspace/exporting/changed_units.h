// Which paragraphs of an earlier text became which of the text as it stands, and the accepted proposals behind it. A unit is one paragraph,
// or those that accepted proposals split, joined or deleted together. For core/workspace only. Pure.
#pragma once

#include "core/standing/working_text.h"
#include "core/store/negotiation.h"

#include <cstddef>
#include <vector>

namespace chapeau {

struct ChangedUnit {
    std::vector<std::size_t> base;          ///< indexes in the earlier text
    std::vector<std::size_t> today;         ///< indexes in the text as it stands
    std::vector<const Proposal*> proposals; ///< accepted since, in the order of their acceptance
    std::vector<ParagraphId> paragraphs;    ///< all of them, in order of the texts

    [[nodiscard]] bool moved() const;
};

/// Units that read differently in the two texts or were moved: first those with proposals, in the order of these, then the others in the
/// order of the texts. The proposals are those of `negotiation`.
[[nodiscard]] std::vector<ChangedUnit> changedUnits(const Negotiation& negotiation, const Version& base, const LabelledText& before,
                                                    const LabelledText& today);

/// The words of some paragraphs, joined by newlines.
[[nodiscard]] RichText wordsOf(const LabelledText& text, const std::vector<std::size_t>& indexes);

} // namespace chapeau
