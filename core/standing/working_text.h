// The text as it stands now: the last issued version with the accepted proposals. Computed, never stored. Pure; any thread.
#pragma once

#include "core/store/negotiation.h"

#include <string>
#include <vector>

namespace chapeau {

struct LabelledText {
    Draft draft;
    std::vector<std::string> labels; ///< one a paragraph of the draft

    [[nodiscard]] std::optional<std::size_t> find(const ParagraphId& id) const;
    /// By label in any of the spellings that canonicalLabel() takes.
    [[nodiscard]] std::optional<std::size_t> find(const std::string& label) const;
    /// "PP3" for a paragraph of the text, or empty.
    [[nodiscard]] std::string labelOf(const ParagraphId& id) const;
};

/// The last issued version with the accepted proposals in the order of their acceptance; labels stay those of the issued version,
/// additions are bis, ter, …; states as the negotiation has them.
[[nodiscard]] LabelledText workingText(const Negotiation& negotiation);
/// An issued version with its own labels.
[[nodiscard]] LabelledText issuedText(const Version& version);

} // namespace chapeau
