// What one hand changed in a text under it, laid on the issued text. Tracked changes are made on the sender's copy of a draft, which may
// read otherwise than the issued one; what a hand left as it stood in that copy is none of its changes, whatever the issued text says
// there. Pure; any thread.
#pragma once

#include "core/align/mapping.h"
#include "core/draft/draft.h"

#include <optional>
#include <string>
#include <vector>

namespace chapeau {

struct LaidChange {
    MappingEntry entry; ///< from the issued text to the hand's
    /// The text proposed, where that is not the hand's as it stands: its changes carried over words that differ.
    std::optional<RichText> text{};
    bool needsLook = false; ///< it changes words that differ, or a paragraph that the issued text doesn't have
};

struct LaidChanges {
    std::vector<LaidChange> changes{};  ///< in the order of the hand's text; unchanged parts are Relation::same
    std::vector<std::string> missing{}; ///< texts of paragraphs that the hand deletes and the issued text doesn't have
};

/// A whole text as it is mapped onto the issued one.
[[nodiscard]] LaidChanges laidWhole(const std::vector<MappingEntry>& mapping);

/// `under` maps the issued text onto the one under the changes, `changes` maps that onto the hand's.
[[nodiscard]] LaidChanges laidOn(const Draft& issued, const Draft& underneath, const std::vector<MappingEntry>& under, const Draft& hand,
                                 const std::vector<MappingEntry>& changes);

/// Those paragraphs, a newline between two.
[[nodiscard]] RichText textOf(const Draft& draft, const std::vector<std::size_t>& indexes);

} // namespace chapeau
